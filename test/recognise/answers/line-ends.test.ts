import { settleLineEnds } from "../../../src/recognise/answers/line-ends";
import type { Reading } from "../../../src/recognise/answers/readings";
import { ASP_SAAS } from "../../../src/form";
import { LINE_END } from "../../../src/text/line-ends";

const [field] = ASP_SAAS.fields;

function reading(...lines: readonly string[]): Reading {
  if (!field) throw new Error("The form has no fields");
  return { field, state: "answered", value: lines.join(LINE_END), entry: undefined, doubts: new Set() };
}

/** Lines of a column that is twenty wide characters wide. */
const FULL = "当社の担当者が定期的に確認し、必要に応じて見";
const column = (): Reading[] => Array.from({ length: 8 }, () => reading(FULL, "直します。"));

function settled(...lines: readonly string[]): { value: string; doubts: string[] } {
  const answer = reading(...lines);
  settleLineEnds([...column(), answer]);
  return { value: answer.value, doubts: [...answer.doubts] };
}

describe("the end of a line in an answer", () => {
  it.each<[string, string[], string, string[]]>([
    ["a full line goes on", [FULL, "直します。"], `${FULL}直します。`, []],
    ["a short line was ended by its author", ["対象は次のとおり。", "本社"], "対象は次のとおり。\n本社", []],
    [
      "a long word finds no room behind a line that is not full",
      ["詳しくは当社の公開するページ", "https://example.jp/a"],
      "詳しくは当社の公開するページhttps://example.jp/a",
      [],
    ],
    ["a full line before an entry of a list may be either", [FULL, "・支店"], `${FULL}\n・支店`, ["wrapped"]],
    [
      "a full line that ends a sentence may be either",
      [`${FULL.slice(0, -1)}。`, "本社"],
      `${FULL.slice(0, -1)}。本社`,
      ["wrapped"],
    ],
    [
      "words of Latin letters are parted by a blank",
      ["利用しているのは次の三つ、つまり Amazon Web", "Services"],
      "利用しているのは次の三つ、つまり Amazon Web Services",
      [],
    ],
    [
      "an address is not",
      ["https://www.example.jp/service/disclosure/", "2025"],
      "https://www.example.jp/service/disclosure/2025",
      [],
    ],
  ])("%s", (_what, lines, value, doubts) => {
    expect(settled(...lines)).toEqual({ value, doubts });
  });

  it("may be either where nothing tells how wide the column is", () => {
    const answer = reading("対象は次のとおり。", "本社");
    settleLineEnds([answer]);
    expect([...answer.doubts]).toEqual(["wrapped"]);
  });
});
