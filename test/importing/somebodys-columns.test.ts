import { writeXlsx, type WriteSheet } from "hucre";
import { ASP_SAAS } from "../../src/form";
import { type DisclosureInput, readInput } from "../../src/importing";
import { convertWorkbook, libreOfficeInstalled, sayNotRun } from "../support/libreoffice";
import { loadPdfLibrary } from "../support/pdf-library";
import { COLUMN_HEADS, printedRows } from "../support/print-rows";
import { sample } from "../support/samples";

const sound = sample("sound");

/** The form's columns, with somebody's own beside the answers. */
function sheet(
  columns: (labels: string[], answer: string, index: number) => string[],
  hidden: readonly number[] = [],
): WriteSheet {
  const rows = [
    columns(COLUMN_HEADS.slice(0, -1), COLUMN_HEADS.at(-1) ?? "", -1),
    ...printedRows(sound).map(({ group, number, title, prompt, requirement, answer, itemRows }, index) =>
      columns([group, ...(itemRows > 0 ? [number, title] : ["", ""]), prompt, requirement], answer, index),
    ),
  ];
  const width = Math.max(...rows.map((row) => row.length));
  return {
    name: "回答",
    rows: rows.map((row) => row.map((text) => (text === "" ? null : text))),
    columns: Array.from({ length: width }, (_none, column) => ({ width: 12, ...(hidden.includes(column) && { hidden: true }) })),
  };
}

const former = (answer: string, index: number): string => (index < 0 ? "" : `昨年は${answer}`);

async function read(bytes: Uint8Array, file: string): Promise<DisclosureInput["disclosure"]> {
  const input = await readInput(bytes, { file, edition: ASP_SAAS, pdf: loadPdfLibrary });
  if (input.kind !== "disclosure") throw new Error(`Taken for ${input.form}`);
  return input.disclosure;
}

/** Fields that were read otherwise than the sample has them, or are marked without need. */
function wrong(disclosure: DisclosureInput["disclosure"]): unknown[] {
  return ASP_SAAS.fields.flatMap(({ id }) => {
    const [found, wanted] = [disclosure.fields[id], sound.fields[id]];
    const isRight = found?.state === wanted?.state && found?.value === wanted?.value && found?.confidence === "high";
    return isRight ? [] : [{ id, found, wanted: wanted?.value }];
  });
}

describe("somebody's own columns answer nothing:", () => {
  const hidden = sheet((labels, answer, index) => [...labels, former(answer, index), answer], [5]);

  it("a hidden one before the answers", async () => {
    expect(wrong(await read(await writeXlsx({ sheets: [hidden] }), "回答.xlsx"))).toEqual([]);
  });

  if (!libreOfficeInstalled) sayNotRun("hidden columns of .xls and .ods answer nothing");
  else {
    it.each(["xls", "ods"] as const)("a hidden one of .%s", async (format) => {
      const bytes = await convertWorkbook(await writeXlsx({ sheets: [hidden] }), format);
      expect(wrong(await read(bytes, `回答.${format}`))).toEqual([]);
    });
  }

  it("but hidden labels ask, and hidden answers that stand nowhere else answer", async () => {
    const columns = sheet((labels, answer) => [...labels, answer], [1, 2, 3, 5]);
    expect(wrong(await read(await writeXlsx({ sheets: [columns] }), "回答.xlsx"))).toEqual([]);
  });

  it("a remark under no head is never certain to be an answer", async () => {
    const blanked = new Set(["6.3", "25.2", "47.1"]);
    const columns = sheet((labels, answer, index) => {
      const id = ASP_SAAS.fields[index]?.id ?? "";
      return [...labels, blanked.has(id) ? "" : answer, blanked.has(id) ? "来年までに確認すること" : ""];
    });
    const { fields } = await read(await writeXlsx({ sheets: [columns] }), "回答.xlsx");
    for (const id of blanked) expect([id, fields[id]?.confidence]).toEqual([id, "low"]);
    expect(ASP_SAAS.fields.filter(({ id }) => fields[id]?.confidence === "low").map(({ id }) => id)).toEqual([...blanked]);
  });

  if (!libreOfficeInstalled) sayNotRun("comments of .xls and .ods are told of");
  it.each(libreOfficeInstalled ? (["xlsx", "xls", "ods"] as const) : (["xlsx"] as const))(
    "a comment on a blank answer of .%s is told of, and no comment is an answer",
    async (format) => {
      const blanked = sheet((labels, answer, index) => [...labels, ASP_SAAS.fields[index]?.id === "47.1" ? "" : answer]);
      const answerOf = (id: string): string => `${ASP_SAAS.fields.findIndex((field) => field.id === id) + 1},5`;
      const comment = (text: string) => ({ comment: { author: "総務課", text } });
      const cells = new Map([
        [answerOf("47.1"), { value: null, ...comment("受賞はありません。") }],
        [answerOf("2.1"), { value: sound.fields["2.1"]?.value ?? "", ...comment("登記のとおり") }],
      ]);
      const bytes = await writeXlsx({ sheets: [{ ...blanked, cells }] });
      const { fields } = await read(format === "xlsx" ? bytes : await convertWorkbook(bytes, format), `回答.${format}`);
      expect(fields["47.1"]).toMatchObject({ state: "blank", value: "", confidence: "low" });
      expect(fields["2.1"]).toMatchObject({ value: sound.fields["2.1"]?.value, confidence: "high" });
    },
  );
});
