import type { HeldClaim, HeldDocument } from "../../reference";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

/** Longest quotation in a message: the whole text stands at the cell and in the evidence. */
const LONGEST = 160;

/** Answers against what the vendor's own white paper says. The two may be years apart: a person has to look. */
export const whitePaperContradiction = defineRule({
  id: "white-paper-contradiction",
  severity: "warning",
  fields: () => true,
  reads: ["1.1"],
  readsReference: true,
  source: {
    ja: "セキュリティホワイトペーパー(ISO/IEC 27017など)との照合",
    en: "Security white paper (ISO/IEC 27017 and the like), held against the sheet",
  },
  messages: {
    contradicts: {
      ja: "開示情報とホワイトペーパーの記載が両立しません。開示情報({sheetDate})「{sheet}」、ホワイトペーパー({documentDate})「{sentence}」({heading})。{distanceJa}",
      en: "The sheet and the white paper cannot both be so. Sheet ({sheetDate}): “{sheet}”. White paper ({documentDate}): “{sentence}” ({heading}). {distanceEn}",
    },
    read: {
      ja: "開示情報を「{sheetReadJa}」、ホワイトペーパーを「{documentReadJa}」と読みました。",
      en: "The sheet was read as “{sheetReadEn}”, the white paper as “{documentReadEn}”.",
    },
    expected: {
      ja: "どちらが現在の内容かを確認し、異なっていれば改めてください。時期の違いによることもあります。",
      en: "See which of the two is current, and correct the other where it is wrong. They may only be of different times.",
    },
  },
  documentation: {
    title: { ja: "ホワイトペーパーの記載と両立しない", en: "Contradicts the white paper" },
    why: {
      ja: "同じ事業者の2つの文書が異なることを述べていると、読み手はどちらを信じてよいか分かりません。ホワイトペーパーを添付したときだけ点検します。",
      en: "A reader of two documents of one vendor that say different things cannot tell which to believe. Checked only where a white paper is attached.",
    },
    fails: { answers: { "1.1": "2026/9/30", "45.1": "毎日1回" }, reference: { document: examplePaper() } },
    passes: { answers: { "1.1": "2026/9/30", "45.1": "毎週1回" }, reference: { document: examplePaper() } },
  },
  check({ field, answer, text }, sheet) {
    const { document } = sheet.reference;
    const claims = document?.claimsOn(field.id, answer) ?? [];
    if (!document || claims.length === 0) return notApplicable;
    const date = sheet.text("1.1") ?? "";
    return claims.map((claim) =>
      claim.compatible
        ? ok
        : needsReview("contradicts", {
            related: [],
            holes: holesOf(claim, document, text, date),
            read: "read",
            expected: "expected",
          }),
    );
  },
});

function holesOf(claim: HeldClaim, document: HeldDocument, text: string, sheetDate: string) {
  const distance = distanceIn(document.yearsFrom(sheetDate));
  return {
    sheetDate: sheetDate === "" ? "-" : sheetDate,
    documentDate: document.date === "" ? "-" : document.date,
    sheet: quoted(text),
    sentence: quoted(claim.sentence),
    heading: claim.heading,
    distanceJa: distance.ja,
    distanceEn: distance.en,
    sheetReadJa: claim.sheetRead.ja,
    sheetReadEn: claim.sheetRead.en,
    documentReadJa: claim.documentRead.ja,
    documentReadEn: claim.documentRead.en,
  };
}

function distanceIn(years: number | undefined): { readonly ja: string; readonly en: string } {
  if (years === undefined) return { ja: "時期の差は分かりません。", en: "How far apart they are is not known." };
  if (years === 0) return { ja: "どちらも同じ時期のものです。", en: "Both are of the same time." };
  const apart = Math.abs(years);
  return years > 0
    ? { ja: `ホワイトペーパーが${apart}年後のものです。`, en: `The white paper is ${apart} years younger.` }
    : { ja: `ホワイトペーパーが${apart}年前のものです。`, en: `The white paper is ${apart} years older.` };
}

function quoted(text: string): string {
  const characters = [...text.replace(/\s*\n\s*/gu, " / ").trim()];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : characters.join("");
}

/** A paper that says of backups that they are made every week. */
function examplePaper(): HeldDocument {
  const weekly = "毎週1回";
  return {
    key: "example",
    title: "情報セキュリティホワイトペーパー",
    date: "2024年10月1日",
    yearsFrom: () => -2,
    claimsOn: (field, { value }) =>
      field === "45.1"
        ? [
            {
              compatible: value === weekly,
              heading: "12.3.1 情報のバックアップ",
              sentence: "バックアップは毎週1回取得しています。",
              sheetRead: { ja: value, en: value },
              documentRead: { ja: weekly, en: weekly },
            },
          ]
        : [],
  };
}
