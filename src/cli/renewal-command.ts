import { checkRenewal, renew, type Renewal, type RenewalCheck } from "../compare";
import type { Disclosure } from "../disclosure";
import { writeWorkbook } from "../files";
import type { Edition } from "../form";
import { type Language, ReportableError, say, type Template } from "../messages";
import { documentKindOf } from "../readers";
import { readSheets } from "../readers/workbook";
import { planFormSheet, planRenewalSheet, readRenewalSheet, type RenewalTable, type SheetPlan, toDoSteps } from "../sheets";
import { basename } from "./basename";
import { eachInput } from "./each-input";
import { answersOn } from "./plan-places";
import { changeLines, printedChange, printedStale, staleLines } from "./print-changes";
import { DONE, type ExitCode, type Surroundings, UNUSABLE } from "./surroundings";

const TEXTS = {
  counts: {
    ja: "{file}: 確認や記入が必要な欄 {todo}件(引き継ぎ {kept}件)",
    en: "{file}: {todo} fields to look at ({kept} taken over)",
  },
  toDo: { ja: "  [{action}] {field} {item}: {reason}", en: "  [{action}] {field} {item}: {reason}" },
  checked: {
    ja: "{last} → {current}: 変わった欄 {changes}件、未更新の可能性がある欄 {stale}件",
    en: "{last} → {current}: {changes} fields changed, {stale} may not have been brought up to date",
  },
  written: { ja: "更新の確認を {file} に書き出しました。", en: "Wrote the renewal to {file}." },
} satisfies Readonly<Record<string, Template>>;

const ACTIONS = {
  kept: { ja: "引き継ぎ", en: "kept" },
  review: { ja: "要確認", en: "review" },
  computed: { ja: "計算", en: "computed" },
  cleared: { ja: "要記入", en: "cleared" },
  fill: { ja: "要記入", en: "fill in" },
} satisfies Readonly<Record<Renewal["steps"][number]["action"], Template>>;

export interface RenewalOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly output?: string;
}

/**
 * `kaiji compare --renewal`: from the last sheet to a new form and what is left to do on it; with this year's sheet as
 * well, what changed and what should have.
 */
export async function runRenewal(
  edition: Edition,
  { files, json, output }: RenewalOptions,
  surroundings: Surroundings,
  language: Language,
): Promise<ExitCode> {
  const sheets: { readonly path: string; readonly disclosure: Disclosure }[] = [];
  for await (const outcome of eachInput(files, edition, surroundings, language)) {
    if (outcome.kind === "unusable") return UNUSABLE;
    sheets.push(outcome);
  }
  const [last, current, third] = sheets;
  if (!last || third) throw otherNumber(sheets.length);
  const renewal = renew(edition, last.disclosure, surroundings.today);
  const check = current && checkRenewal(edition, last.disclosure, current.disclosure);
  if (json) surroundings.print(JSON.stringify(check ? checkJson(check, language) : renewalJson(renewal, language)));
  else if (check) {
    const holes = { last: basename(last.path), current: basename(current.path) };
    const counts = { changes: check.changes.length, stale: check.stale.length };
    surroundings.print(say(TEXTS.checked, language, { ...holes, ...counts }));
    for (const line of changeLines(edition, check.changes.map(printedChange), language)) surroundings.print(line);
    for (const line of staleLines(edition, check.stale, language)) surroundings.print(line);
  } else for (const line of toDoLines(edition, last.path, renewal, language)) surroundings.print(line);
  if (output !== undefined) {
    const kept = current && (await keptStates(current.path, edition, surroundings));
    const answers = current?.disclosure ?? renewal.disclosure;
    const plans = plansOf(edition, renewal, answers, { language, ...(check && { check }), ...(kept && { kept }) });
    await surroundings.writeFile(output, await writeWorkbook(plans, { title: edition.title }), true);
    if (!json) surroundings.print(say(TEXTS.written, language, { file: output }));
  }
  return DONE;
}

/** The states that a person has set in this year's workbook. */
async function keptStates(path: string, edition: Edition, surroundings: Surroundings): Promise<RenewalTable | undefined> {
  const [bytes, file] = [await surroundings.readFile(path), basename(path)];
  if ((await documentKindOf(bytes, file)) !== "workbook") return undefined;
  for (const { grid } of await readSheets(bytes, file)) {
    const table = readRenewalSheet(grid, edition);
    if (table) return table;
  }
  return undefined;
}

interface PlanOptions {
  readonly language: Language;
  readonly check?: RenewalCheck;
  readonly kept?: RenewalTable;
}

function plansOf(edition: Edition, renewal: Renewal, answers: Disclosure, options: PlanOptions): SheetPlan[] {
  const [form, ...lists] = planFormSheet(edition, { language: options.language, answers });
  const place = form && answersOn(form, edition);
  const list = planRenewalSheet(edition, renewal, { ...options, ...(place && { answers: place }) });
  return [...(form ? [form] : []), list, ...lists];
}

function renewalJson({ steps }: Renewal, language: Language): object {
  return {
    steps: steps.map(({ field, action, before, after, reason, holes }) => ({
      ...{ field, action, before, after },
      ...(reason && { reason: say(reason, language, holes) }),
    })),
  };
}

function checkJson({ changes, stale }: RenewalCheck, language: Language): object {
  return { changes: changes.map(printedChange), stale: printedStale(stale, language) };
}

function toDoLines(edition: Edition, path: string, { steps }: Renewal, language: Language): string[] {
  const todo = toDoSteps(steps);
  return [
    say(TEXTS.counts, language, { file: path, todo: todo.length, kept: steps.length - todo.length }),
    ...todo.map(({ field, action, reason, holes }) =>
      say(TEXTS.toDo, language, {
        action: say(ACTIONS[action], language),
        field,
        item: edition.field(field)?.item.title ?? "",
        reason: reason ? say(reason, language, holes) : "",
      }),
    ),
  ];
}

function otherNumber(count: number): ReportableError {
  return new ReportableError(
    "renewal-sheets",
    {
      ja: "更新には前回の開示情報1件と、あれば今回の開示情報1件を使います(読み取れたのは{count}件です)。",
      en: "A renewal takes the last disclosure, and the new one if there is one; {count} were read.",
    },
    { ja: "ファイルを1つか2つ指定してください。", en: "Give one file or two." },
    { count },
  );
}
