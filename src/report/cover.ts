import { formatDate } from "../answers";
import { type Language, say } from "../messages";
import type { Disclosure } from "../disclosure";
import type { FieldId } from "../form";
import { patternCompared } from "./pattern-compared";
import { REPORT_TEXTS } from "./report-texts";
import type { Line, ReportInput } from "./review-report";

/** Fields that name what the heading of a sheet may leave out. */
const NAMED_IN = { service: "27.1", provider: "2.1", date: "1.1" } as const satisfies Readonly<Record<string, FieldId>>;

/** What was reviewed, when, and by which rules. */
export function coverOf({ edition, disclosure, report, rules, reference, reviewed, language }: ReportInput): Line[] {
  const write = (label: keyof typeof REPORT_TEXTS, text: string): Line => ({ label: say(REPORT_TEXTS[label], language), text });
  const off = report.adjustments.filter(({ change }) => change === "off").length;
  const pattern = patternCompared(disclosure, reference);
  return [
    write("service", named(disclosure, disclosure.serviceName, NAMED_IN.service, language)),
    write("provider", named(disclosure, disclosure.providerName, NAMED_IN.provider, language)),
    ...(disclosure.certificationNumber ? [write("certification", disclosure.certificationNumber)] : []),
    write("dated", named(disclosure, undefined, NAMED_IN.date, language)),
    write("reviewed", formatDate(reviewed)),
    write(
      "edition",
      say(REPORT_TEXTS.editionText, language, { title: edition.title, id: edition.id, count: edition.fields.length }),
    ),
    write(
      "ruleSet",
      say(REPORT_TEXTS.ruleSetText, language, {
        total: rules.length,
        off,
        lowered: report.adjustments.length - off,
        checked: report.checked,
      }),
    ),
    write(
      "referenceValues",
      say(pattern.number === undefined ? REPORT_TEXTS.noPattern : REPORT_TEXTS.patternText, language, {
        guideline: reference.table.guideline.title,
        version: reference.table.version,
        pattern: pattern.number ?? "",
      }),
    ),
    ...(reference.levels.length > 0 ? [write("levels", reference.levels.map(({ owner }) => owner).join(", "))] : []),
  ];
}

/** As the heading has it, else as the field states it. */
function named(disclosure: Disclosure, heading: string | undefined, field: FieldId, language: Language): string {
  if (heading) return heading;
  const answer = disclosure.fields[field];
  return answer?.state === "answered" && answer.value !== "" ? answer.value : say(REPORT_TEXTS.notStated, language);
}
