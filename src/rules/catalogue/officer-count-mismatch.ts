import { isRead, normaliseForMatching, readingsOf, readPeople } from "../../answers";
import { readAnyCounts } from "../presence";
import { defineRule } from "../rule";
import { found, needsReview, notApplicable, ok } from "../verdict";

const PARTIAL = /など|等(?!委員)|他|ほか|主な|抜粋/;

/** 取締役4名+監査役1名=5名: the whole is named as such. */
const TOTAL = /(?:=|→|合計|計) ?:? ?([0-9]{1,3}) ?(?:名|人)/;

/** Counts post by post, and no word that one of them holds others: 取締役5名、監査役1名. */
const BY_POST = /^(?:\s?(?:取締役|監査役|執行役|理事|監事|会計参与) ?:? ?[0-9]{1,3} ?[名人][、,・\s及びと]{0,4}){2,4}$/;

/** The officers listed are as many as counted. */
export const officerCountMismatch = defineRule({
  id: "officer-count-mismatch",
  severity: "warning",
  fields: ["7.1"],
  reads: ["7.2"],
  subjects: "always",
  messages: {
    differs: {
      ja: "役員数は「{part}」ですが、役員の一覧には{listed}名が記述されています。どちらが正しいかを確認してください。",
      en: 'The number of officers is "{part}", but {listed} are listed. Please check which is right.',
    },
    missing: {
      ja: "役員の一覧には{listed}名が記述されていますが、役員数が記述されていません。",
      en: "{listed} officers are listed, but their number is not given.",
    },
    read: { ja: "一覧を次のように読みました:{names}", en: "The list was read as: {names}" },
  },
  documentation: {
    title: { ja: "役員数と役員の一覧が合わない", en: "Number of officers and their list disagree" },
    why: {
      ja: "役員の異動のあと、人数か一覧の片方だけが直されていることがあります。",
      en: "After a change of officers, often only the number or only the list is brought up to date.",
    },
    fails: { answers: { "7.1": "4名", "7.2": "森川千尋(代表取締役社長)、大沢健一(常務取締役)、北原美咲(監査役)" } },
    passes: { answers: { "7.1": "3名", "7.2": "森川千尋(代表取締役社長)、大沢健一(常務取締役)、北原美咲(監査役)" } },
  },
  check({ text, answer }, sheet) {
    const list = sheet.read("7.2", readPeople);
    if (!isRead(list)) return notApplicable;
    const listed = list.value.length;
    const holes = { listed, names: list.value.map((person) => person.value.name).join("、"), part: text };
    if (answer.state === "blank") {
      return found("missing", { holes, read: "read", severity: "info", fix: { field: "7.1", before: "", after: `${listed}名` } });
    }
    const counts = readingsOf(sheet.read("7.1", readAnyCounts) ?? []);
    const [first] = counts;
    if (!first || !["名", ""].includes(first.value.unit)) return notApplicable;
    const total = TOTAL.exec(normaliseForMatching(text))?.[1];
    if (total !== undefined && Number(total) !== listed) return needsReview("differs", { holes, read: "read" });
    const amounts = counts.map((count) => count.value.amount);
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    // 取締役5名、監査役3名 is a sum; 10名(うち社外3名) is not.
    if (sum === listed || (amounts.includes(listed) && !BY_POST.test(normaliseForMatching(text)))) return ok;
    if (PARTIAL.test(sheet.text("7.2") ?? "") && listed < sum) return ok;
    if (counts.length > 1) return needsReview("differs", { holes, read: "read" });
    const after = text.slice(0, first.start) + `${listed}名` + text.slice(first.end);
    return found("differs", { holes, read: "read", fix: { field: "7.1", before: text, after } });
  },
});
