import { ASP_SAAS, REQUIREMENT_LABELS } from "../../../src/form";
import type { PageContent, PlacedText } from "../../../src/readers/pdf/page-content";
import { pagesOf } from "../../../src/readers/pdf/page-rows";
import { recogniseDisclosure } from "../../../src/recognise";

const EM = 10;

function placed(text: string, left: number, top: number): PlacedText {
  return { text, left, right: left + [...text].length * EM, top, bottom: top + EM };
}

/** Lines of a page, and what lies on each of the first few, so far to the right and below. */
function page(
  number: number,
  over: { readonly lines: number; readonly right: number; readonly below: number; readonly text: string },
): PageContent {
  const texts = Array.from({ length: 12 }, (_, line) => [
    placed("業務の記録を残す", 0, line * 20),
    ...(line < over.lines ? [placed(over.text, over.right, line * 20 + over.below)] : []),
  ]);
  return { number, texts: texts.flat(), rulings: [] };
}

const NONE = { lines: 0, right: 0, below: 0, text: "" };

const overprinted = (pages: readonly PageContent[]): (number | false)[] =>
  pagesOf(pages).map(({ number, overprinted: is }) => is === true && number);

describe("texts on top of each other", () => {
  it.each([
    ["words over others", { lines: 4, right: 35, below: 1, text: "別の欄" }, [1, false]],
    ["words half over others", { lines: 4, right: 72, below: 4, text: "別の欄" }, [1, false]],
    ["words beside others", { lines: 4, right: 78, below: 0, text: "別の欄" }, [false, false]],
    ["words below others", { lines: 4, right: 35, below: 6, text: "別の欄" }, [false, false]],
    ["the same words again, for bold letters", { lines: 12, right: 0.4, below: 0, text: "業務の記録を残す" }, [false, false]],
    ["a mark or two", { lines: 3, right: 35, below: 0, text: "※" }, [false, false]],
  ] as const)("are told: %s", (_what, over, expected) => {
    expect(overprinted([page(1, over), page(2, NONE)])).toEqual(expected);
  });

  it("are told on each page of a document that has them, however few there", () => {
    const one = { lines: 1, right: 35, below: 1, text: "別の欄" };
    expect(overprinted([page(1, { ...one, lines: 3 }), page(2, one), page(3, NONE)])).toEqual([1, 2, false]);
  });

  it("make all answers of their page doubtful, and no other's", () => {
    const rows = ASP_SAAS.fields.map((field) => {
      const texts = [
        String(field.item.number),
        field.item.title,
        field.prompt,
        REQUIREMENT_LABELS[field.requirement],
        "回答済みの内容です",
      ];
      return { cells: texts.map((text, column) => ({ text, column })), table: 0, line: field.index + 1, raw: texts.join("\t") };
    });
    const recognition = recogniseDisclosure({
      format: "pdf",
      pages: [
        { number: 1, rows: rows.slice(0, 60) },
        { number: 2, rows: rows.slice(60), overprinted: true },
      ],
    });
    if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
    const { disclosure, doubts } = recognition;
    const marked = new Set(doubts.filter(({ reason }) => reason === "overprinted").map(({ field }) => field));
    expect([...marked]).toEqual(ASP_SAAS.fields.slice(60).map(({ id }) => id));
    for (const id of marked) expect([id, disclosure.fields[id]?.confidence]).toEqual([id, "low"]);
  });
});
