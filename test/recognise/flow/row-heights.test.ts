import { ASP_SAAS } from "../../../src/form";
import type { LabelWords } from "../../../src/recognise/flow/label-words";
import { heightsOf } from "../../../src/recognise/flow/row-heights";
import { reducedText } from "../../../src/text/matching";

const page = { number: 1, rows: [] };

/** Words of lines as `問 答`: those that begin with 問 are prompts, in the form's order; those with 題 are other labels. */
function labelled(lines: readonly string[]): LabelWords {
  const words = lines.flatMap((text, line) =>
    text.split(" ").map((word) => ({ text: word, reduced: reducedText(word), line, page })),
  );
  const places = words.flatMap(({ text }, index) => (text.startsWith("問") ? [index] : []));
  const prompts = ASP_SAAS.fields.slice(0, places.length).map((field, order) => {
    const at = places[order] ?? 0;
    return { field, first: at, last: at };
  });
  const isLabel = words.map(({ text }) => /^[問題]/u.test(text));
  return { edition: ASP_SAAS, words, prompts, isLabel, starts: new Map(), torn: new Set(), strays: [], hasLines: true };
}

const ids = (lines: readonly string[]): string[] => [...heightsOf(labelled(lines)).onOwnLines].map(({ id }) => id);
const idOf = (order: number): string | undefined => ASP_SAAS.fields[order]?.id;

describe("the heights of answers", () => {
  it("are those of their prompts where no line stands between them", () => {
    expect(ids(["問 あり", "題の続き 問 なし", "問 12名"])).toEqual([0, 1, 2].map(idOf));
  });

  it("are open on both sides of a line of an answer, beside a label as well", () => {
    expect(ids(["問 あり", "問 なし", "題 続く", "問 12名", "問 1年"])).toEqual([0, 3].map(idOf));
  });

  const HIGH = ["問 はじめ", "次", "おわり"];
  const BETWEEN = ["問 あり"];

  it("begin at the top where high answers have nothing above their prompts", () => {
    const rows = [BETWEEN, HIGH, BETWEEN, HIGH, BETWEEN, HIGH].flat();
    expect(heightsOf(labelled(rows)).areAtTop).toBe(true);
    expect(heightsOf(labelled(rows.slice(0, -3))).areAtTop).toBe(false);
  });

  it("do not where more of the high answers have a line above their prompts", () => {
    const few = [BETWEEN, HIGH, BETWEEN, HIGH, BETWEEN, HIGH].flat();
    const above = Array.from({ length: 4 }, () => ["題", "上", ...HIGH]).flat();
    expect(heightsOf(labelled([...few, ...above])).areAtTop).toBe(false);
  });

  it("do not where as much stands above prompts as below", () => {
    const middle = ["はじめ", "次", "問 その", "次", "おわり"];
    const rows = [BETWEEN, middle, BETWEEN, middle, BETWEEN, middle, BETWEEN, middle].flat();
    expect(heightsOf(labelled(rows)).areAtTop).toBe(false);
  });
});
