import { readYesNo } from "../../answers";
import { anyOf, refersElsewhere, type Said, saidOn, sentencesOf } from "../sentences";
import { type Aspect, both, type Read } from "./aspect";

const DATA = anyOf(["データ", "情報資産", "情報", "履歴", "ファイル", "コンテンツ", "data"]);
const KEEPS = anyOf(["保持", "保存", "保管", "蓄積", "残り", "残存", "retain", "store", "stored", "kept", "keep", "hold"]);
/** What is kept here is not the users' data. */
const NOT_USERS = anyOf([
  "監視カメラ",
  "映像の保存",
  "バックアップデータ",
  "暗号鍵",
  "証跡",
  "規程",
  "文書",
  "ログ",
  "バックアップ",
  "暗号",
  "encrypt",
  "backup",
  "audit log",
  "logs",
]);
const LEFT = /(?:保[管存持])(?:されたまま|したまま|され続け)/u;

const KEPT_NAMES = {
  yes: both("データを保持する", "data are kept"),
  no: both("データを保持しない", "data are not kept"),
} as const;

/** Whether users' data are kept at all: a sheet that holds none owes none back. */
export const dataKept: Aspect<Said["answer"]> = {
  sheet: (answer) => kept(sentencesOf(answer)),
  paper: (sentences) => kept(sentences),
  compare: (sheet, paper) => (sheet === paper ? "agrees" : "contradicts"),
};

function kept(sentences: readonly string[]): Read<Said["answer"]> | undefined {
  for (const sentence of sentences) {
    const answer = keptIn(sentence);
    if (answer) return { value: answer, sentence, shown: KEPT_NAMES[answer] };
  }
  return undefined;
}

/** What a sentence says of keeping users' data. */
export function keptIn(sentence: string): Said["answer"] | undefined {
  if (!DATA.test(sentence) || !KEEPS.test(sentence) || refersElsewhere(sentence)) return undefined;
  const clause = sentence.split(/[、，,]/u).find((each) => KEEPS.test(each)) ?? sentence;
  if (NOT_USERS.test(DATA.test(clause) ? clause : sentence)) return undefined;
  if (LEFT.test(sentence)) return "yes";
  const said = saidOn(sentence, KEEPS);
  if (said) return said.answer;
  return /(?:保持|保存|保管|蓄積)し(?:ない|ません)/u.test(sentence) ? "no" : undefined;
}

const RETURNS = anyOf(["返却", "返還", "お返し", "引き渡", "エクスポート", "ダウンロード", "return", "export"]);
const DELETES = anyOf(["削除", "消去", "抹消", "破棄", "delete", "erase", "wipe"]);

/** What becomes of data at the end: given back, deleted. */
export interface Removal {
  /** `mixed`: one sentence says yes and another no, as where a user may export what the vendor does not give back. */
  readonly returned?: Said["answer"] | "mixed";
  readonly deleted?: Said["answer"];
}

/** That something about it is denied says nothing of the return itself. */
function returnsIn(sentence: string): Said["answer"] | undefined {
  const said = saidOn(sentence, RETURNS);
  return said && !(said.limited && said.answer === "no") ? said.answer : undefined;
}

/** Whether data are given back at the end of the contract. */
export const dataReturned: Aspect<Removal> = {
  sheet(answer, _question, field) {
    const read = readYesNo(
      answer,
      field.answer.kind === "yesNo" || field.answer.kind === "yesNoWithDetails" ? field.answer : undefined,
    );
    if (read?.kind !== "read" || read.value.answer === "mixed") return undefined;
    return shown({ returned: read.value.answer }, answer);
  },
  paper(sentences) {
    const told = sentences.filter((sentence) => !refersElsewhere(sentence) && (DATA.test(sentence) || /資産/u.test(sentence)));
    const returning = told.find((sentence) => returnsIn(sentence));
    const deleting = told.find((sentence) => LEFT.test(sentence) || saidOn(sentence, DELETES));
    const sentence = returning ?? deleting;
    if (sentence === undefined) return undefined;
    const answers = new Set(told.flatMap((each) => returnsIn(each) ?? []));
    const [answer] = answers;
    const returned = answers.size > 1 ? "mixed" : answer;
    const deleted = deleting === undefined ? undefined : LEFT.test(deleting) ? "no" : saidOn(deleting, DELETES)?.answer;
    return shown({ ...(returned && { returned }), ...(deleted && { deleted }) }, sentence);
  },
  compare(sheet, paper) {
    if (paper.returned === "mixed") return "tension";
    if (paper.returned) return paper.returned === sheet.returned ? "agrees" : "contradicts";
    if (paper.deleted === "no" && sheet.returned === "yes") return "tension";
    return paper.deleted === "yes" ? "adds" : undefined;
  },
};

const RETURNED_NAMES = {
  yes: both("返却あり", "returned"),
  no: both("返却なし", "not returned"),
  mixed: both("返却ありとなしの両方", "both returned and not"),
} as const;

function shown(value: Removal, sentence: string): Read<Removal> {
  const parts = [
    value.returned && RETURNED_NAMES[value.returned],
    value.deleted && (value.deleted === "yes" ? both("削除あり", "deleted") : both("削除なし", "not deleted")),
  ].filter((part) => part !== undefined);
  return { value, sentence, shown: both(parts.map(({ ja }) => ja).join("、"), parts.map(({ en }) => en).join(", ")) };
}
