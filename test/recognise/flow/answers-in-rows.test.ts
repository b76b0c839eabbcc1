import { ASP_SAAS, type Field, REQUIREMENT_LABELS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";

const TITLE = "ASP・SaaS安全・信頼性に係る情報開示認定制度 認定サービスの申請内容";

/** Prompts that the answer stands in the midst of. */
const TORN = new Set(["15.1", "26.1", "38.1", "42.1", "57.1", "69.1", "75.1", "93.1"]);

/** Items whose first answer stands between the title and the prompt. */
const BEFORE = new Set([1, 9, 11, 28, 32, 36, 45, 48, 52, 60, 67, 71, 73, 80, 82, 86, 90]);

const FIGURES: Readonly<Record<string, string>> = { "1.1": "2026年11月21日", "45.1": "3", "87.1": "5" };

const answerOf = ({ id, index }: Field): string => FIGURES[id] ?? `${"青白赤黒緑"[index % 5] ?? ""}い紙に書いた回答です`;

/** Items whose row a page prints again. */
const TWICE = new Set(["34.1", "78.1"]);

/** A row of a sheet whose cells a PDF gave up as it liked. */
function rowOf(field: Field): string[] {
  const { prompt, item, id, index, requirement } = field;
  const isFirst = item.fields[0] === field;
  const group = ASP_SAAS.fields[index - 1]?.item.group === item.group ? "" : item.group;
  const head = isFirst ? [String(item.number), group, item.title] : [];
  const [marker, answer] = [REQUIREMENT_LABELS[requirement], answerOf(field)];
  const middle = Math.floor(prompt.length / 2);
  const row = [...head, prompt, marker, answer];
  if (TWICE.has(id)) return [...row, String(item.number), item.title, prompt, marker, answer];
  if (TORN.has(id)) return [...head, prompt.slice(0, middle), marker, answer, prompt.slice(middle)];
  if (id === "72.1") return [...head, "国名、", marker, answer, prompt.slice(3)];
  return isFirst && BEFORE.has(item.number) ? [...head, answer, prompt, marker] : row;
}

describe("a flow with torn prompts, and answers between titles and prompts", () => {
  const text = [TITLE, ...ASP_SAAS.fields.flatMap(rowOf)].filter((word) => word !== "").join(" ");
  const recognition = recogniseDisclosure(parseText(text));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  const { fields } = recognition.disclosure;

  it("has the answers in the rows that begin with their titles", () => {
    for (const field of ASP_SAAS.fields.filter(({ item }) => BEFORE.has(item.number)))
      expect([field.id, fields[field.id]]).toMatchObject([field.id, { value: answerOf(field) }]);
  });

  it("has no rest of a prompt in an answer, however short the beginning of the prompt", () => {
    for (const id of [...TORN, "72.1"]) {
      const field = ASP_SAAS.field(id);
      expect([id, fields[id]]).toMatchObject([id, { value: field && answerOf(field), confidence: "low" }]);
    }
  });

  it("has the answer of a row that is printed twice once", () => {
    for (const id of TWICE) {
      const field = ASP_SAAS.field(id);
      expect([id, fields[id]]).toMatchObject([id, { value: field && answerOf(field), confidence: "low" }]);
    }
  });
});
