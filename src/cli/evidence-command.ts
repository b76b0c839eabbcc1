import type { Disclosure } from "../disclosure";
import { crossCheck, type Evidence, type EvidencePair, proposalsFrom, type Verdict } from "../evidence";
import { writeWorkbook } from "../files";
import type { Edition } from "../form";
import { type Language, ReportableError, say, type Template } from "../messages";
import type { WhitePaper } from "../recognise/white-paper";
import { planEvidenceSheet, VERDICT_WORDS } from "../sheets/evidence/evidence-sheet";
import { planFormSheet } from "../sheets";
import { eachDocument } from "./each-input";
import { paperLines } from "./print-white-paper";
import { DONE, type ExitCode, type Surroundings, UNUSABLE } from "./surroundings";

const TEXTS = {
  dates: {
    ja: "  開示情報の時点 {sheetDate}、ホワイトペーパー {paperDate}{distance}",
    en: "  Disclosure as of {sheetDate}, white paper {paperDate}{distance}",
  },
  later: { ja: "(ホワイトペーパーが{years}年後)", en: " (the white paper is {years} years younger)" },
  earlier: { ja: "(ホワイトペーパーが{years}年前)", en: " (the white paper is {years} years older)" },
  same: { ja: "(同時期)", en: " (of the same time)" },
  undated: { ja: "不明", en: "unknown" },
  counts: {
    ja: "  食い違い {contradicts}件(要確認)、要注意 {tension}件、一致 {agrees}件、補足 {adds}件、判断できない {silent}件",
    en: "  {contradicts} contradict (to be looked at), {tension} in tension, {agrees} agree, {adds} add, {silent} silent",
  },
  confirm: { ja: "  [確認] {text}", en: "  [please confirm] {text}" },
  pair: {
    ja: "  [{verdict}] {field} {item} / {control}\n      開示情報: {sheet}\n      ホワイトペーパー: {paper}",
    en: "  [{verdict}] {field} {item} / {control}\n      disclosure: {sheet}\n      white paper: {paper}",
  },
  own: {
    ja: "  [ホワイトペーパー内の不一致] {first} と {second}: {message}",
    en: "  [within the white paper] {first} and {second}: {message}",
  },
  written: { ja: "根拠を {file} に書き出しました。", en: "Wrote the evidence to {file}." },
} satisfies Readonly<Record<string, Template>>;

export interface EvidenceOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly output?: string;
}

/** `kaiji evidence`: holds a vendor's white paper against its sheet. */
export async function runEvidence(
  edition: Edition,
  { files, json, output }: EvidenceOptions,
  surroundings: Surroundings,
  language: Language,
): Promise<ExitCode> {
  let disclosure: Disclosure | undefined;
  let paper: { readonly path: string; readonly paper: WhitePaper } | undefined;
  for await (const outcome of eachDocument(files, edition, surroundings, language)) {
    if (outcome.kind === "unusable") return UNUSABLE;
    if (outcome.kind === "disclosure") disclosure ??= outcome.disclosure;
    else paper ??= outcome;
  }
  if (!disclosure) throw noDisclosure();
  if (!paper) throw noPaper();
  const evidence = crossCheck(paper.paper, disclosure, edition);
  const lines = json
    ? [evidenceJson(evidence, paper.paper, disclosure, edition, language)]
    : [...paperLines(paper.path, paper.paper, language), ...linesOf(edition, evidence, language)];
  for (const line of lines) surroundings.print(line);
  if (output !== undefined) {
    const [form, ...lists] = planFormSheet(edition, { language, answers: disclosure });
    const sheet = planEvidenceSheet(edition, { paper: paper.paper, evidence }, { language, ...(form && { form }) });
    await surroundings.writeFile(
      output,
      await writeWorkbook([...(form ? [form] : []), sheet, ...lists], { title: sheet.name }),
      true,
    );
    if (!json) surroundings.print(say(TEXTS.written, language, { file: output }));
  }
  return DONE;
}

function evidenceJson(
  evidence: Evidence,
  paper: WhitePaper,
  disclosure: Disclosure,
  edition: Edition,
  language: Language,
): string {
  const { pairs, ownContradictions, sheetDate = null, paperDate = null, years = null } = evidence;
  return JSON.stringify({
    pairs: pairs.map((pair) => ({
      control: pair.statement.id ?? null,
      field: pair.field,
      verdict: pair.verdict,
      sheet: pair.sheet,
      paper: pair.paper,
      sheetDate,
      paperDate,
      years,
      ...(pair.verdict === "contradicts" && { outcome: "needsReview" }),
      title: pair.statement.title,
      ...(pair.aspect && { aspect: pair.aspect }),
      read: {
        sheet: pair.sheetRead ? say(pair.sheetRead, language) : null,
        paper: pair.paperRead ? say(pair.paperRead, language) : null,
      },
      why: say(pair.why, language),
      reason: say(pair.reason, language),
      place: pair.place,
    })),
    ownContradictions: ownContradictions.map(({ first, second, message }) => ({
      message: say(message, language),
      statements: [first, second].map(({ statement, sentence }) => ({ control: statement.id ?? statement.title, sentence })),
    })),
    proposals: proposalsFrom(paper, disclosure, edition).map(({ field, answer, sentence, statement }) => ({
      field,
      value: answer.value,
      confidence: answer.confidence,
      control: statement.id ?? null,
      sentence,
    })),
    otherNames: evidence.otherNames.map(({ of, message, holes }) => ({ of, message: say(message, language, holes) })),
    notes: paper.notes.map(({ message, holes }) => say(message, language, holes)),
  });
}

function linesOf(edition: Edition, evidence: Evidence, language: Language): string[] {
  const { pairs, ownContradictions, sheetDate, paperDate, years } = evidence;
  const counts: Record<Verdict, number> = { contradicts: 0, tension: 0, agrees: 0, adds: 0, silent: 0 };
  for (const { verdict } of pairs) counts[verdict] += 1;
  const undated = say(TEXTS.undated, language);
  return [
    say(TEXTS.dates, language, {
      sheetDate: sheetDate ?? undated,
      paperDate: paperDate ?? undated,
      distance: distanceOf(years, language),
    }),
    say(TEXTS.counts, language, counts),
    ...evidence.otherNames.map(({ message, holes }) => say(TEXTS.confirm, language, { text: say(message, language, holes) })),
    ...pairs
      .filter(({ verdict }) => verdict === "contradicts" || verdict === "tension")
      .map((pair) => pairLine(edition, pair, language)),
    ...ownContradictions.map(({ first, second, message }) =>
      say(TEXTS.own, language, {
        first: first.statement.id ?? first.statement.title,
        second: second.statement.id ?? second.statement.title,
        message: say(message, language),
      }),
    ),
  ];
}

function pairLine(edition: Edition, pair: EvidencePair, language: Language): string {
  return say(TEXTS.pair, language, {
    verdict: say(VERDICT_WORDS[pair.verdict], language),
    field: pair.field,
    item: edition.field(pair.field)?.item.title ?? "",
    control: [pair.statement.id, pair.statement.title].filter((each) => each !== undefined).join(" "),
    sheet: pair.sheet.replace(/\s*\n\s*/gu, " / "),
    paper: pair.paper.replace(/\s*\n\s*/gu, " / "),
  });
}

function distanceOf(years: number | undefined, language: Language): string {
  if (years === undefined) return "";
  if (years === 0) return say(TEXTS.same, language);
  return say(years > 0 ? TEXTS.later : TEXTS.earlier, language, { years: Math.abs(years) });
}

function noDisclosure(): ReportableError {
  return new ReportableError(
    "evidence-no-disclosure",
    { ja: "開示情報のファイルがありません。", en: "Neither file is a disclosure." },
    {
      ja: "1つ目に開示情報、2つ目にホワイトペーパーを指定してください。",
      en: "Give a disclosure first and a white paper second.",
    },
  );
}

function noPaper(): ReportableError {
  return new ReportableError(
    "evidence-no-paper",
    { ja: "ホワイトペーパーのファイルがありません。", en: "Neither file is a white paper." },
    {
      ja: "2つ目に、ISO/IEC 27017の管理策、または章ごとにセキュリティの取り組みを説明したホワイトペーパーを指定してください。",
      en: "Give, as the second file, a paper on the controls of ISO/IEC 27017 or with chapters on security.",
    },
  );
}
