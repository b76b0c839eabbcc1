import { isRead, readContacts, readingsOf, readServiceHours, type ServiceHours } from "../../answers";
import type { FieldId } from "../../form";
import { defineRule } from "../rule";
import type { Sheet } from "../sheet";
import { found, needsReview, notApplicable, ok } from "../verdict";

/** The desk named in 34.1 is open at the hours of 86.1. */
export const deskHoursDiffer = defineRule({
  id: "desk-hours-differ",
  severity: "warning",
  fields: ["86.1"],
  reads: ["34.1", "85.1"],
  messages: {
    hours: {
      ja: "窓口の時間が、34.1では「{other}」、この項目では「{part}」となっています。同じ窓口であれば、時間をそろえてください。",
      en: 'The hours of the desk are "{other}" in 34.1 and "{part}" here. If it is the same desk, give the same hours.',
    },
    days: {
      ja: "窓口の曜日が、34.1では「{other}」、この項目では「{part}」となっています。同じ窓口であれば、曜日をそろえてください。",
      en: 'The days of the desk are "{other}" in 34.1 and "{part}" here. If it is the same desk, give the same days.',
    },
  },
  documentation: {
    title: { ja: "窓口の受付時間が項目によって異なる", en: "Hours of the desk that differ between fields" },
    why: {
      ja: "問合せ先と営業時間は同じ窓口のことが多く、違っていると利用者はいつ連絡できるのか迷います。",
      en: "Both fields mostly speak of one desk; where they differ, users do not know when to call.",
    },
    fails: { answers: { "34.1": "あり:お客様窓口 平日9:00~18:00", "86.1": "平日9:00~17:00" } },
    passes: { answers: { "34.1": "あり:お客様窓口 平日9:00~18:00", "86.1": "平日9:00~18:00" } },
  },
  check(_subject, sheet) {
    const here = sheet.read("86.1", readServiceHours);
    const there = sheet.read("34.1", readServiceHours);
    if (!here || !there) return notApplicable;
    const sure = sameDesk(sheet) ? found : needsReview;
    const [ours, theirs] = [rangesOf(here), rangesOf(there)];
    if (ours.size > 0 && theirs.size > 0 && ![...ours.keys()].some((range) => theirs.has(range))) {
      return sure("hours", {
        holes: { part: [...ours.values()].join("、"), other: [...theirs.values()].join("、") },
        related: ["34.1"],
      });
    }
    const oneRange = ours.size <= 1 && theirs.size <= 1;
    if (oneRange && isRead(here.days) && isRead(there.days) && here.days.value !== there.days.value) {
      return sure("days", { holes: { part: here.days.text, other: there.days.text }, related: ["34.1"] });
    }
    return ours.size > 0 && theirs.size > 0 ? ok : notApplicable;
  },
});

/** Hours of a day by their minutes, with the words they stand in; all day is a range too. */
function rangesOf(hours: ServiceHours): Map<string, string> {
  const ranges = new Map(readingsOf(hours.ranges).map(({ text, value }) => [`${value.from}-${value.to}`, text]));
  return hours.allDay ? ranges.set("0-1440", hours.allDay.text) : ranges;
}

/** 34.1 gives no way to reach it but those of 85.1: there is one desk. */
function sameDesk(sheet: Sheet): boolean {
  const named = contactsOf("34.1", sheet);
  const support = contactsOf("85.1", sheet);
  return named.length === 0 || named.some((contact) => support.includes(contact));
}

function contactsOf(id: FieldId, sheet: Sheet): string[] {
  const contacts = sheet.read(id, readContacts);
  return contacts ? readingsOf([...contacts.telephones, ...contacts.mails]).map((contact) => contact.value) : [];
}
