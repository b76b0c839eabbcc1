import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { html } from "../../src/text/markup";

describe("a piece of HTML", () => {
  it("takes pieces as they are, and joins lists", () => {
    const words = ["a", "b"].map((text) => html`<b>${text}</b>`);
    expect(html`<p>${words}${3}</p>`.text).toBe("<p><b>a</b><b>b</b>3</p>");
  });

  it("never lets a text become markup, in an element or in an attribute", () => {
    const readable = fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "a", "/", "=", "あ", " ", ";", "#") });
    fc.assert(
      fc.property(readable, (text) => {
        const piece = html`<p title="${text}">${text}</p>`.text;
        const element = new DOMParser().parseFromString(piece, "text/xml").documentElement;
        expect(element?.textContent).toBe(text);
        expect(element?.getAttribute("title")).toBe(text);
        expect(element?.getElementsByTagName("*")).toHaveLength(0);
      }),
    );
  });
});
