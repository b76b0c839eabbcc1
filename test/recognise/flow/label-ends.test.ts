import { ASP_SAAS, type Field, REQUIREMENT_LABELS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";

const TITLE = "ASP・SaaS安全・信頼性に係る情報開示認定制度 認定サービスの申請内容";

/** Items whose number stands before the last two characters of their prompt, some of them without an answer. */
const TORN = new Set(["27.1", "46.1", "56.1", "81.1"]);
/** Fields whose marker and answer stand before their prompt, right behind the answers of these. */
const MARKER_FIRST = new Set(["3.2", "36.3"]);
const BEFORE_MARKERS = ["3.1", "36.2"];
/** One whose title goes on behind its prompt with the words that this begins with. */
const BROKEN_TITLE = "52.1";
const EMPTY = new Set(["46.1", "81.1"]);

const FIGURES: Readonly<Record<string, string>> = { "3.1": "1996年", "3.2": "23年", "36.2": "12,000円", "36.3": "6ヶ月" };

function answerOf({ id, index }: Field): string {
  if (EMPTY.has(id)) return "";
  return FIGURES[id] ?? `${"青白赤黒緑"[index % 5] ?? ""}い紙に書いた回答です`;
}

function rowOf(field: Field): string[] {
  const { item, prompt, requirement } = field;
  const heads = item.fields[0] === field ? [item.title] : [];
  const number = item.fields[0] === field ? [String(item.number)] : [];
  const marker = REQUIREMENT_LABELS[requirement];
  if (MARKER_FIRST.has(field.id)) return [...number, ...heads, marker, answerOf(field), prompt];
  if (field.id === BROKEN_TITLE)
    return [...number, item.title.slice(0, -5), prompt, item.title.slice(-5), marker, answerOf(field)];
  const labels = TORN.has(field.id) ? [prompt.slice(0, -2), ...number, prompt.slice(-2)] : [...number, prompt];
  return [...heads, ...labels, marker, answerOf(field)];
}

describe("a flow with numbers in the midst of prompts, and answers before them", () => {
  const text = [TITLE, ...ASP_SAAS.fields.flatMap(rowOf)].filter((words) => words !== "").join(" ");
  const recognition = recogniseDisclosure(parseText(text));
  const fields = recognition.kind === "disclosure" ? recognition.disclosure.fields : {};

  it.each([...TORN, ...BEFORE_MARKERS, BROKEN_TITLE])("has no end of its prompt, and no marker, in the answer to %s", (id) => {
    const field = ASP_SAAS.fields.find((each) => each.id === id);
    expect(fields[id]?.value).toBe(field && answerOf(field));
  });
});
