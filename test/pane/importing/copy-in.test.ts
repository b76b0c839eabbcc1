import { copyIn, isSame } from "../../../src/pane/importing/copy-in";

it("takes the text of a copy, and the page where there is one", () => {
  const clipboard = (data: Readonly<Record<string, string>>) => ({ getData: (type: string) => data[type] ?? "" });
  expect(copyIn(clipboard({ "text/plain": "1\t答え", "text/html": "<table></table>" }))).toEqual({
    text: "1\t答え",
    html: "<table></table>",
  });
  expect(copyIn(clipboard({ "text/plain": "答え" }))).toEqual({ text: "答え", html: "" });
});

it.each([
  ["1\t答え\r\n2\t次\r\n", "1\t答え\n2\t次", true],
  ["答え", "答え ", true],
  ["答え", "答えを直した", false],
])("%j and %j are the same text: %p", (one, other, same) => {
  expect(isSame(one, other)).toBe(same);
});
