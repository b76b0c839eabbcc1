import { normaliseForMatching, readYesNo, valueOf } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const ATTACHED = { yes: "添付する", no: "添付しない" };
const SLA = /SLA|サービスレベル/i;

/** A service level agreement in the contract, its reports, and the document on responsibility belong together. */
export const slaContradiction = defineRule({
  id: "sla-contradiction",
  severity: "warning",
  fields: ["48.1"],
  reads: ["90.1", "93.1"],
  messages: {
    noDocument: {
      ja: "SLAは契約書に添付するとありますが、責任と補償の範囲を記した文書(90.1)は「なし」となっています。SLAにその範囲が含まれないかを確認してください。",
      en: "The SLA is part of the contract, but 90.1 knows no document on responsibility and compensation. Please check whether the SLA covers that.",
    },
    reported: {
      ja: "SLAは契約書に添付しないとありますが、93.1または90.1では「{part}」に触れています。SLAの有無を確認してください。",
      en: 'The SLA is not part of the contract, but 93.1 or 90.1 speaks of "{part}". Please check whether there is one.',
    },
  },
  documentation: {
    title: { ja: "SLAの添付と他の項目が合わない", en: "SLA, reports and compensation disagree" },
    why: {
      ja: "SLAがあるのか、どの文書で約束されるのかは、契約の前に利用者が必ず確かめる点です。",
      en: "Whether there is an SLA, and in which document, is what users check before they sign.",
    },
    fails: { answers: { "48.1": "添付しない", "93.1": "あり:SLAの実施結果を毎月報告" } },
    passes: { answers: { "48.1": "添付する", "93.1": "あり:SLAの実施結果を毎月報告" } },
  },
  check(_subject, sheet) {
    const attached = valueOf(sheet.read("48.1", readAttached))?.answer;
    if (attached === "yes") {
      const document = valueOf(sheet.read("90.1", readYesNo));
      if (sheet.text("90.1") === undefined) return ok;
      return document?.answer === "no" && document.explicit ? needsReview("noDocument", { related: ["90.1"] }) : ok;
    }
    if (attached !== "no") return notApplicable;
    for (const id of ["93.1", "90.1"]) {
      const part = SLA.exec(normaliseForMatching(sheet.text(id) ?? ""))?.[0];
      if (part !== undefined && valueOf(sheet.read(id, readYesNo))?.answer !== "no")
        return needsReview("reported", { holes: { part }, related: [id] });
    }
    return ok;
  },
});

function readAttached(text: string): ReturnType<typeof readYesNo> {
  return readYesNo(text, ATTACHED);
}
