import type { Disclosure } from "../../src/disclosure";
import { ASP_SAAS } from "../../src/form";
import { type Input, readInput, readPastedInput } from "../../src/importing";
import { formPage } from "../../src/report";
import { loadPdfLibrary } from "../support/pdf-library";
import { refusalOf } from "../support/rows";
import { sample } from "../support/samples";

const page = formPage(ASP_SAAS, [sample("sound")]);

const read = (text: string): Promise<Input> =>
  readInput(new TextEncoder().encode(text), { file: "a.html", edition: ASP_SAAS, pdf: loadPdfLibrary });

async function disclosureOf(text: string): Promise<Disclosure> {
  const input = await read(text);
  if (input.kind !== "disclosure") throw new Error(`Taken for ${input.form}`);
  return input.disclosure;
}

const valuesOf = ({ fields }: Disclosure): [string, string, string][] =>
  Object.entries(fields).map(([id, { state, value }]) => [id, state, value]);

const answer2 = /<span class="text" data-kaiji-key="asp-saas:2\.1">[^<]*<\/span>/;

describe("a page of ours", () => {
  it("is read as its text says, whatever was changed in it", async () => {
    const { fields } = await disclosureOf(page.replace(answer2, (span) => span.replace(/>[^<]*</, "> 株式会社&amp; <")));
    expect(fields["2.1"]).toEqual({
      state: "answered",
      value: " 株式会社& ",
      confidence: "high",
      source: { file: "a.html", text: " 株式会社& " },
    });
  });

  it.each([
    ["with elements", "<p>株式会社<b>青空</b></p>\n  <p>本店</p>"],
    ["with line breaks in the source", "\n      株式会社青空<br>\n      本店\n    "],
  ])("whose answer was laid out anew %s is read as any page is", async (_how, markup) => {
    const { fields } = await disclosureOf(page.replace(answer2, (span) => span.replace(/>[^<]*</, `>${markup}<`)));
    expect(fields["2.1"]?.value).toBe("株式会社青空\n本店");
  });

  it("without an answer has lost it, and says so", async () => {
    const { fields, notes } = await disclosureOf(page.replace(answer2, ""));
    expect(fields["2.1"]).toEqual({ state: "lost", value: "" });
    expect(notes).toEqual([{ field: "2.1", message: "この欄がページにありません。" }]);
  });

  it("with an answer twice is read from its first place, and that is to be looked at", async () => {
    const { fields, notes } = await disclosureOf(
      page.replace(answer2, (span) => `${span}${span.replace(/>[^<]*</, ">別の会社<")}`),
    );
    expect(fields["2.1"]).toMatchObject({ value: sample("sound").fields["2.1"]?.value, confidence: "low" });
    expect(notes.map(({ field }) => field)).toEqual(["2.1"]);
  });

  it("whose answer is hidden, or in a template, does not show it", async () => {
    for (const [open, close] of [
      ["<div hidden>", "</div>"],
      ["<template>", "</template>"],
    ]) {
      const { fields } = await disclosureOf(page.replace(answer2, (span) => `${open}${span}${close}`));
      expect(fields["2.1"]?.state).toBe("lost");
    }
  });

  it("with several forms is not guessed at", async () => {
    const refusal = await refusalOf(() => read(formPage(ASP_SAAS, [sample("sound"), sample("with-gaps")])));
    expect(refusal).toMatchObject({ id: "workbook-several-forms", holes: { count: 2 } });
  });

  it("is read the same when it is copied and pasted", async () => {
    const input = await readPastedInput({ html: page, text: "申請内容" }, { file: "貼り付けた文章", edition: ASP_SAAS });
    expect(input.kind === "disclosure" && valuesOf(input.disclosure)).toEqual(valuesOf(sample("sound")));
  });

  it("that somebody took the keys out of is recognised, as any page is", async () => {
    const disclosure = await disclosureOf(page.replace(/ data-kaiji-[a-z]+="[^"]*"/g, ""));
    expect(valuesOf(disclosure)).toEqual(valuesOf(sample("sound")));
    const { serviceName, providerName, certificationNumber } = sample("sound");
    expect(disclosure).toMatchObject({ serviceName, providerName, certificationNumber });
  });

  it("with keys of another edition is recognised as any page is", async () => {
    const disclosure = await disclosureOf(page.replaceAll("asp-saas:", "iot:"));
    expect(disclosure.fields["2.1"]?.source).toHaveProperty("line");
  });
});
