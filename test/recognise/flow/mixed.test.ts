import { ASP_SAAS, type Field, REQUIREMENT_LABELS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";

const TITLE = "ASP・SaaS安全・信頼性に係る情報開示認定制度 認定サービスの申請内容";
const HEADS = ["【審査対象項目】", "", "【記述内容】", "", "必須/選択", "申請内容"];

/** Items from which on the sheet is a flow; before them it is a table. */
const FLOWS_FROM = 51;

/** Prompts that the answer stands in the midst of. */
const TORN = new Set(["54.1", "57.1", "58.1", "69.1", "75.1", "82.2", "90.1", "93.1"]);

const isMasked = ({ item }: Field): boolean => item.number === 87;

const answerOf = (field: Field): string => (isMasked(field) ? "" : `回答${"青白赤黒緑"[field.index % 5] ?? ""}の内容`);

function headOf(field: Field): [number: string, group: string, title: string] {
  const before = ASP_SAAS.fields[field.index - 1]?.item;
  const { item } = field;
  if (before === item) return ["", "", ""];
  return [String(item.number), before?.group === item.group ? "" : item.group, item.title];
}

/** A sheet of which a PDF gave up the first pages as a table and the last one as a flow, with its masks before their rows. */
function mixed(): string {
  const rows = ASP_SAAS.fields.filter(({ item }) => item.number < FLOWS_FROM);
  const table = rows.map((field) =>
    [...headOf(field), field.prompt, REQUIREMENT_LABELS[field.requirement], answerOf(field)].join("\t"),
  );
  const flow = ASP_SAAS.fields
    .filter(({ item }) => item.number >= FLOWS_FROM)
    .flatMap((field) => {
      const { prompt, item, id } = field;
      const masks = isMasked(field) && item.fields[0] === field ? item.fields.map(() => "記述無し(*)") : [];
      const marker = REQUIREMENT_LABELS[field.requirement];
      const middle = Math.floor(prompt.length / 2);
      const [number, ...labels] = headOf(field);
      if (!TORN.has(id)) return [...masks, number, ...labels, prompt, marker, answerOf(field)];
      return [...labels, prompt.slice(0, middle), number, marker, answerOf(field), prompt.slice(middle)];
    });
  return [TITLE, HEADS.join("\t"), ...table, [TITLE, ...flow].filter((word) => word !== "").join(" ")].join("\n");
}

describe("a sheet that is a table first and a flow with torn labels then", () => {
  const recognition = recogniseDisclosure(parseText(mixed()));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  const { fields } = recognition.disclosure;

  it("is read by the rows of its table as any other", () => {
    for (const field of ASP_SAAS.fields.filter(({ item }) => item.number < FLOWS_FROM))
      expect([field.id, fields[field.id]]).toMatchObject([field.id, { value: answerOf(field) }]);
  });

  it("has no mask of the rows behind it in an answer", () => {
    expect(fields["86.2"]?.value).not.toContain("記述");
    for (const id of ["87.1", "87.2", "87.3", "87.4"]) expect(fields[id]).toMatchObject({ state: "not_described" });
  });

  it("is certain of no answer that a label was torn around", () => {
    for (const id of TORN) expect(fields[id]).toMatchObject({ confidence: "low" });
  });
});
