import type { Disclosure } from "../disclosure";
import { writeWorkbook } from "../files";
import type { Edition } from "../form";
import { type Language, say, type Template } from "../messages";
import type { CarriedOver } from "../recognise";
import { formPage } from "../report";
import { FORM_SHEET, planFormSheet, type SheetPlan } from "../sheets";
import { eachDocument, type Outcome, type PaperOutcome } from "./each-input";
import { paperLines, whitePaperJson } from "./print-white-paper";
import { refuseOverInput } from "./same-path";
import { DONE, type ExitCode, type Surroundings, UNUSABLE } from "./surroundings";

const TEXTS = {
  counts: {
    ja: "{file}: 記載あり {answered}、空欄 {blank}、非公開 {masked}、読み取れず {lost}(要確認 {low})",
    en: "{file}: {answered} answered, {blank} blank, {masked} withheld, {lost} lost ({low} to be looked at)",
  },
  doubt: { ja: "  {field} {item}: {reason}", en: "  {field} {item}: {reason}" },
  unsure: { ja: "別の欄の内容かもしれません。", en: "It may belong elsewhere." },
  written: { ja: "{count}件を {file} に書き出しました。", en: "Wrote {count} to {file}." },
} satisfies Readonly<Record<string, Template>>;

type DisclosureOutcome = Extract<Outcome, { kind: "disclosure" }>;

export interface ImportOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly output?: string;
}

/** `kaiji import`: reads disclosures, and prints or writes them. */
export async function runImport(
  edition: Edition,
  { files, json, output }: ImportOptions,
  surroundings: Surroundings,
  language: Language,
): Promise<ExitCode> {
  const disclosures: Disclosure[] = [];
  let unusable = false;
  for await (const outcome of eachDocument(files, edition, surroundings, language)) {
    refuseOverInput(outcome.path, output);
    const disclosure = outcome.kind === "disclosure" ? outcome.disclosure : undefined;
    if (disclosure) disclosures.push(disclosure);
    else if (outcome.kind === "unusable") unusable = true;
    if (outcome.kind === "whitepaper" && !json)
      for (const line of paperLines(outcome.path, outcome.paper, language)) surroundings.print(line);
    if (json) surroundings.print(jsonOf(outcome, language));
    else if (outcome.kind === "disclosure") for (const line of summaryOf(edition, outcome, language)) surroundings.print(line);
  }
  if (output !== undefined && disclosures.length > 0) {
    await surroundings.writeFile(output, await bytesOf(edition, disclosures, output, language), true);
    if (!json) surroundings.print(say(TEXTS.written, language, { count: disclosures.length, file: output }));
  }
  return unusable ? UNUSABLE : DONE;
}

/** What an input turned out to be, with its path: lines of a whole folder must be told apart. */
function jsonOf(outcome: Outcome | PaperOutcome, language: Language): string {
  const file = outcome.path;
  if (outcome.kind === "disclosure") {
    const { kind, ...disclosure } = outcome.disclosure;
    const { remark } = outcome;
    return JSON.stringify({ kind, file, ...(remark && { remark: say(remark, language) }), ...disclosure });
  }
  if (outcome.kind === "whitepaper") return whitePaperJson(file, outcome.paper, language);
  const { error, other } = outcome;
  if (other) {
    const { form, reason, holes, carried } = other;
    return JSON.stringify({
      kind: "other",
      file,
      form,
      reason: say(reason, language, holes),
      ...(carried && carriedJson(carried)),
    });
  }
  return JSON.stringify({ kind: "error", file, id: error.id, message: error.in(language, "command-line") });
}

/** What is offered of another form: only fields that something was found for, all `low`, and why. */
function carriedJson({ disclosure: { fields, notes } }: CarriedOver): object {
  return { carried: { fields: Object.fromEntries(notes.flatMap(({ field = "" }) => [[field, fields[field]]])), notes } };
}

function summaryOf(edition: Edition, { path: file, disclosure, remark }: DisclosureOutcome, language: Language): string[] {
  const answers = Object.values(disclosure.fields);
  const count = (...states: readonly string[]): number => answers.filter((answer) => states.includes(answer.state)).length;
  const doubtful = edition.fields.filter(({ id }) => disclosure.fields[id]?.confidence === "low");
  return [
    say(TEXTS.counts, language, {
      file,
      answered: count("answered"),
      blank: count("blank"),
      masked: count("withheld", "not_described"),
      lost: count("lost"),
      low: doubtful.length,
    }),
    ...(remark ? [`  ${say(remark, language)}`] : []),
    ...doubtful.map(({ id, item }) => {
      const reason = disclosure.notes.find((note) => note.field === id)?.message ?? say(TEXTS.unsure, language);
      return say(TEXTS.doubt, language, { field: id, item: item.title, reason });
    }),
  ];
}

/** A page where the name asks for one, else a workbook; several disclosures stand in it one after the other. */
async function bytesOf(
  edition: Edition,
  disclosures: readonly Disclosure[],
  file: string,
  language: Language,
): Promise<Uint8Array> {
  if (/\.html?$/i.test(file)) return new TextEncoder().encode(formPage(edition, disclosures));
  return writeWorkbook(sheetsOf(edition, disclosures, language), { title: edition.title });
}

/** One sheet for each disclosure, over one sheet of lists. */
function sheetsOf(edition: Edition, disclosures: readonly Disclosure[], language: Language): SheetPlan[] {
  const plans = disclosures.map((answers) => planFormSheet(edition, { language, answers }));
  const forms = plans.flatMap(([form], index) =>
    form ? [{ ...form, name: index === 0 ? FORM_SHEET : `${FORM_SHEET} (${index + 1})` }] : [],
  );
  return [...forms, ...(plans[0]?.slice(1) ?? [])];
}
