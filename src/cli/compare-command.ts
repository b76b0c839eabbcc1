import {
  changesBetween,
  compareVendors,
  MOST_VENDORS,
  type Shown,
  type StaleAnswer,
  staleAnswers,
  type Vendor,
  type VendorRow,
} from "../compare";
import type { Edition } from "../form";
import { writeWorkbook } from "../files";
import { type Language, ReportableError, say, type Template } from "../messages";
import type { ReferenceInput } from "../reference";
import { planComparisonSheet, planComparisonSummary } from "../sheets";
import { basename } from "./basename";
import { eachInput } from "./each-input";
import { referenceInputOf, type ReferenceOptions } from "./reference-input";
import { DONE, type ExitCode, type Surroundings, UNUSABLE } from "./surroundings";

const TEXTS = {
  counts: {
    ja: "{files}: 違いのある欄 {count}件",
    en: "{files}: {count} fields differ",
  },
  stale: { ja: "  [未更新か] {field} {item}: {reason}", en: "  [stale?] {field} {item}: {reason}" },
  written: { ja: "比較を {file} に書き出しました。", en: "Wrote the comparison to {file}." },
  change: { ja: "  [{kind}] {field} {item}: {values}", en: "  [{kind}] {field} {item}: {values}" },
} satisfies Readonly<Record<string, Template>>;

const KINDS: Readonly<Record<string, Template>> = {
  changed: { ja: "変更", en: "changed" },
  unit: { ja: "単位の変更", en: "other unit" },
  base: { ja: "基準の変更", en: "other base" },
  added: { ja: "追加", en: "added" },
  withdrawn: { ja: "取り下げ", en: "withdrawn" },
  masked: { ja: "非公開のため不明", en: "masked" },
  lost: { ja: "読み取れず不明", en: "lost" },
  differs: { ja: "相違", en: "differs" },
};

export interface CompareOptions extends ReferenceOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly output?: string;
}

/** One difference as it is printed. A value is null where the source has lost it. */
interface PrintedChange {
  readonly field: string;
  readonly kind: string;
  readonly values: readonly (string | null)[];
  /** Changed words of two sheets. */
  readonly words?: readonly { readonly removed: string; readonly added: string }[];
  /** As each answer was read on the field's scale; null where it was not. */
  readonly readings?: readonly (string | null)[];
}

/** `kaiji compare`: what changed between two sheets, or how several vendors' answers differ. */
export async function runCompare(
  edition: Edition,
  { files, json, output, ...chosen }: CompareOptions,
  surroundings: Surroundings,
  language: Language,
): Promise<ExitCode> {
  const reference = await referenceInputOf(chosen, edition, surroundings, language);
  const vendors: (Vendor & { readonly path: string })[] = [];
  let unusable = false;
  for await (const outcome of eachInput(files, edition, surroundings, language)) {
    if (outcome.kind === "unusable") unusable = true;
    else vendors.push({ name: freeName(outcome.path, vendors), path: outcome.path, disclosure: outcome.disclosure });
  }
  refuseOtherNumbers(vendors.length);
  const changes = changesOf(edition, vendors, reference, surroundings);
  // Two copies of one sheet have not been renewed at all.
  const stale = changes.length === 0 ? [] : staleOf(vendors);
  if (json) surroundings.print(JSON.stringify({ changes, sheets: vendors.map(sheetJson), ...staleJson(stale, language) }));
  else {
    for (const line of linesOf(edition, vendors, changes, language)) surroundings.print(line);
    for (const line of staleLines(edition, stale, language)) surroundings.print(line);
  }
  if (output !== undefined) {
    await surroundings.writeFile(output, await workbookOf(edition, vendors, reference, surroundings, language), true);
    if (!json) surroundings.print(say(TEXTS.written, language, { file: output }));
  }
  return unusable ? UNUSABLE : DONE;
}

async function workbookOf(
  edition: Edition,
  vendors: readonly Vendor[],
  { levels }: ReferenceInput,
  { today }: Surroundings,
  language: Language,
): Promise<Uint8Array> {
  const rows = compareVendors(edition, vendors, { levels, today });
  const [first, second, third] = vendors;
  const changes = first && second && !third ? changesBetween(edition, first.disclosure, second.disclosure) : undefined;
  const sheet = planComparisonSheet(edition, vendors, rows, { language, ...(changes && { changes }) });
  return writeWorkbook([planComparisonSummary(edition, vendors, rows, language), sheet], { title: sheet.name });
}

/** Between two sheets of one service, what should have changed with the years; two services have nothing to do with each other. */
function staleOf(vendors: readonly Vendor[]): readonly StaleAnswer[] {
  const [first, second, third] = vendors;
  if (!first || !second || third) return [];
  const number = first.disclosure.certificationNumber;
  const sameNumber = number !== undefined && number === second.disclosure.certificationNumber;
  const [left, right] = [first, second].map(({ disclosure }) => disclosure.fields["27.1"]?.value ?? "");
  const sameService = left !== undefined && left !== "" && left === right;
  return sameNumber || sameService ? staleAnswers(first.disclosure, second.disclosure) : [];
}

function staleJson(stale: readonly StaleAnswer[], language: Language): object {
  if (stale.length === 0) return {};
  return { stale: stale.map(({ field, reason, holes }) => ({ field, reason: say(reason, language, holes) })) };
}

function staleLines(edition: Edition, stale: readonly StaleAnswer[], language: Language): string[] {
  return stale.map(({ field, reason, holes }) =>
    say(TEXTS.stale, language, { field, item: edition.field(field)?.item.title ?? "", reason: say(reason, language, holes) }),
  );
}

/** The name of a file without its ending, told apart where two are alike. */
function freeName(path: string, taken: readonly Vendor[]): string {
  const name = basename(path).replace(/(?<=.)\.[^.]{1,5}$/, "");
  const alike = taken.filter((each) => each.name === name || each.name.startsWith(`${name} (`)).length;
  return alike === 0 ? name : `${name} (${alike + 1})`;
}

function refuseOtherNumbers(count: number): void {
  if (count < 2) {
    throw new ReportableError(
      "compare-too-few",
      { ja: "比べられる開示情報が{count}件しかありません。", en: "There are only {count} disclosures to compare." },
      { ja: "読み取れる開示情報を2件以上指定してください。", en: "Give two disclosures at least that can be read." },
      { count },
    );
  }
  if (count > MOST_VENDORS) {
    throw new ReportableError(
      "compare-too-many",
      {
        ja: "開示情報が{count}件あります。一度に比べられるのは{most}件までです。",
        en: "There are {count} disclosures; {most} are compared at most.",
      },
      { ja: "件数を減らしてください。", en: "Give fewer." },
      { count, most: MOST_VENDORS },
    );
  }
}

function changesOf(
  edition: Edition,
  vendors: readonly Vendor[],
  { levels }: ReferenceInput,
  { today }: Surroundings,
): PrintedChange[] {
  const [first, second, third] = vendors;
  if (first && second && !third) {
    return changesBetween(edition, first.disclosure, second.disclosure).map(({ field, kind, before, after, words }) => ({
      field,
      kind,
      values: [valueOf(before), valueOf(after)],
      ...(words.length > 0 && { words }),
    }));
  }
  return compareVendors(edition, vendors, { levels, today })
    .filter((row) => row.differs)
    .map(differenceOf);
}

function differenceOf({ field, direction, cells }: VendorRow): PrintedChange {
  return {
    field: field.id,
    kind: "differs",
    values: cells.map(({ shown }) => valueOf(shown)),
    ...(direction && { readings: cells.map(({ reading }) => reading ?? null) }),
  };
}

function valueOf(shown: Shown): string | null {
  return shown.kind === "lost" ? null : shown.text;
}

function sheetJson({ path, disclosure }: Vendor & { readonly path: string }): object {
  const { certificationNumber, serviceName, providerName } = disclosure;
  return { file: path, certificationNumber, serviceName, providerName };
}

const LONGEST_VALUE = 60;

function linesOf(edition: Edition, vendors: readonly Vendor[], changes: readonly PrintedChange[], language: Language): string[] {
  return [
    say(TEXTS.counts, language, { files: vendors.map(({ name }) => name).join(" / "), count: changes.length }),
    ...changes.map(({ field, kind, values }) =>
      say(TEXTS.change, language, {
        kind: say(KINDS[kind] ?? { ja: kind, en: kind }, language),
        field,
        item: edition.field(field)?.item.title ?? "",
        values: values.map(shortened).join(" → "),
      }),
    ),
  ];
}

function shortened(value: string | null): string {
  const line = (value ?? "?").replace(/\s*\n\s*/g, " / ");
  const characters = [...line];
  return characters.length > LONGEST_VALUE ? `「${characters.slice(0, LONGEST_VALUE).join("")}…」` : `「${line}」`;
}
