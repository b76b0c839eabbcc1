import type { Disclosure } from "../../src/disclosure";
import { ASP_SAAS, type Field, REQUIREMENT_LABELS } from "../../src/form";
import { answerText } from "../../src/sheets";

/** A line of a printed form: what stands in it, and how many lines below the group, number and title go on for. */
export interface PrintedRow {
  readonly field: Field;
  readonly group: string;
  readonly number: string;
  readonly title: string;
  readonly prompt: string;
  readonly requirement: string;
  readonly answer: string;
  /** Lines that the group reaches over from here; 0 where it goes on from above. */
  readonly groupRows: number;
  /** Lines that number and title reach over from here; 0 where they go on from above. */
  readonly itemRows: number;
}

/** A disclosure as the form prints it, field by field. */
export function printedRows(disclosure: Disclosure): PrintedRow[] {
  return ASP_SAAS.fields.map((field) => {
    const { item } = field;
    const ofGroup = ASP_SAAS.fields.filter((each) => each.item.section === item.section && each.item.group === item.group);
    return {
      field,
      group: item.group,
      number: String(item.number),
      title: item.title,
      prompt: field.prompt,
      requirement: REQUIREMENT_LABELS[field.requirement],
      answer: answerText(disclosure.fields[field.id]),
      groupRows: ofGroup[0] === field ? ofGroup.length : 0,
      itemRows: item.fields[0] === field ? item.fields.length : 0,
    };
  });
}

/** The words above the columns. */
export const COLUMN_HEADS = ["項目の種類", "No.", "審査対象項目", "記述内容", "必須/選択", "申請内容"] as const;

export const SCHEME_TITLE = "ASP・SaaSの安全・信頼性に係る情報開示認定制度";
