import type { FieldAnswer } from "../../../src/disclosure";
import { ASP_SAAS, type Field, REQUIREMENT_LABELS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";

const TITLE = "ASP・SaaS安全・信頼性に係る情報開示認定制度 認定サービスの申請内容";
const HEADS = "【審査対象項目】 【記述内容】 必須/選択 申請内容";
const [WITHHELD, NOT_DESCRIBED] = ["記述有り(*)", "記述無し(*)"];

/** Prompts that the answer stands in the midst of. */
const TORN = new Set(["38.1", "57.1", "59.1", "69.1", "90.1", "93.1"]);

/** Items that open a page. */
const OPENING = [18, 29, 48, 71, 85];

const isOptional = ({ requirement }: Field): boolean => requirement === "optional";

/** A masked sheet: every optional answer is a mask. */
function answerOf(field: Field): string {
  if (isOptional(field)) return field.index % 3 === 0 ? NOT_DESCRIBED : WITHHELD;
  return field.id === "1.1" ? "2026年11月21日" : `${"青白赤黒緑"[field.index % 5] ?? ""}い紙に書いた回答です`;
}

/** The fields of an item that one marker stands beside. */
const markerOf = (field: Field): string => {
  const before = field.item.fields[field.item.fields.indexOf(field) - 1];
  return before && isOptional(before) === isOptional(field) ? "" : REQUIREMENT_LABELS[field.requirement];
};

function labelsOf({ item, prompt, index }: Field): string[] {
  const before = ASP_SAAS.fields[index - 1]?.item;
  if (before === item) return [prompt];
  return [String(item.number), before?.group === item.group ? "" : item.group, item.title, prompt];
}

function rowOf(field: Field): string[] {
  const [marker, answer] = [markerOf(field), answerOf(field)];
  const labels = labelsOf(field);
  if (!TORN.has(field.id)) return [...labels, marker, answer];
  const { prompt } = field;
  const middle = Math.floor(prompt.length / 2);
  return [...labels.slice(0, -1), prompt.slice(0, middle), marker, answer, prompt.slice(middle)];
}

/** A page column by column, or only its optional answers behind its rows. */
function byColumns(fields: readonly Field[], moves: (field: Field) => boolean): string[] {
  const rows = fields.flatMap((field) => (moves(field) ? labelsOf(field) : rowOf(field)));
  return [...rows, ...fields.filter(moves).flatMap((field) => [markerOf(field), answerOf(field)])];
}

/** Optional fields in a row: their labels, then their markers, then their masks. */
function clustered(fields: readonly Field[]): string[] {
  const words: string[] = [];
  let run: Field[] = [];
  const close = (): void => {
    words.push(...run.flatMap(labelsOf), ...run.map(markerOf), ...run.map(answerOf));
    run = [];
  };
  for (const field of fields) {
    if (isOptional(field)) run.push(field);
    else {
      close();
      words.push(...rowOf(field));
    }
  }
  close();
  return words;
}

/** Rows without their masks, which stand behind every fourth row for all that wait, and behind the last one of the page. */
function maskedLater(fields: readonly Field[]): string[] {
  let held: string[] = [];
  return fields.flatMap((field, index) => {
    if (isOptional(field)) held.push(answerOf(field));
    const row = isOptional(field) ? [...labelsOf(field), markerOf(field)] : rowOf(field);
    if (index % 4 < 3 && index < fields.length - 1) return row;
    const masks = held;
    held = [];
    return [...row, ...masks];
  });
}

/** The masks of a page above its rows. */
function maskedAbove(fields: readonly Field[]): string[] {
  const rows = fields.flatMap((field) => (isOptional(field) ? [...labelsOf(field), markerOf(field)] : rowOf(field)));
  return [...fields.filter(isOptional).map(answerOf), ...rows];
}

/** Reads a sheet with a line for each page, one of them printed differently. */
function read(
  printed: (fields: readonly Field[], page: number) => string[],
  change = (text: string) => text,
): (field: Field) => FieldAnswer | undefined {
  const pages: Field[][] = [[]];
  for (const field of ASP_SAAS.fields) {
    if (field === field.item.fields[0] && OPENING.includes(field.item.number)) pages.push([]);
    pages.at(-1)?.push(field);
  }
  const lines = pages.map((fields, index) => {
    const title = `${TITLE} (${index + 1}/${pages.length})`;
    return [title, HEADS, ...printed(fields, index + 1)].filter((word) => word !== "").join(" ");
  });
  const recognition = recogniseDisclosure(parseText(change(lines.join("\n"))));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return ({ id }) => recognition.disclosure.fields[id];
}

const ASKED = ASP_SAAS.fields.filter(({ id }) => !TORN.has(id));

function expected(field: Field): Partial<FieldAnswer> {
  if (!isOptional(field)) return { value: answerOf(field) };
  return { state: answerOf(field) === WITHHELD ? "withheld" : "not_described", value: "" };
}

describe("a masked flow with torn prompts", () => {
  const plain = (fields: readonly Field[]): string[] => fields.flatMap(rowOf);

  it.each<[string, (fields: readonly Field[], page: number) => string[]]>([
    [
      "all markers and answers of a page behind its labels",
      (fields, page) => (page === 5 || page === 2 ? byColumns(fields, () => true) : plain(fields)),
    ],
    [
      "the markers and masks of a page behind its rows",
      (fields, page) => (page === 1 ? byColumns(fields, isOptional) : plain(fields)),
    ],
    ["masks behind the labels and markers of several rows", clustered],
    ["masks behind several rows, answered ones among them", maskedLater],
    ["all masks of a page above its rows", maskedAbove],
  ])("gives the rows what is theirs in their order: %s", (_what, printed) => {
    const answered = read(printed);
    for (const field of ASKED) expect([field.id, answered(field)]).toMatchObject([field.id, expected(field)]);
  });

  const ELSEWHERE = [
    ["behind the labels of several rows", clustered],
    ["behind several rows, answered ones among them", maskedLater],
    ["above the rows of its page", maskedAbove],
  ] as const;
  const MOVED = ASKED.filter(({ item }) => [12, 13, 14, 18, 19, 20, 87].includes(item.number));

  it.each(ELSEWHERE)("is certain of no mask that stood elsewhere, where one is missing: %s", (_what, printed) => {
    const answered = read(printed, (text) => text.replace(/記述[有無][りし]\(\*\)(?!.*記述[有無][りし]\(\*\))/su, ""));
    for (const field of MOVED) expect([field.id, answered(field)]).toMatchObject([field.id, { confidence: "low" }]);
  });

  it.each(ELSEWHERE)("is certain of the masks where every optional answer has one: %s", (_what, printed) => {
    const answered = read(printed);
    for (const field of MOVED.filter(isOptional))
      expect([field.id, answered(field)]).toMatchObject([field.id, { ...expected(field), confidence: "high" }]);
  });
});
