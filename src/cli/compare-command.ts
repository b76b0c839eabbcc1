import {
  changesBetween,
  checkRenewal,
  compareVendors,
  isSameService,
  MOST_VENDORS,
  namedByService,
  type StaleAnswer,
  type Vendor,
  type VendorRow,
} from "../compare";
import type { Edition } from "../form";
import { writeWorkbook } from "../files";
import { type Language, ReportableError, say, type Template } from "../messages";
import { planComparisonSheet, planComparisonSummary } from "../sheets";
import { withoutEnding } from "../text/file-names";
import { basename } from "./basename";
import { eachInput } from "./each-input";
import { changeLines, type PrintedChange, printedChange, printedDifference, printedStale, staleLines } from "./print-changes";
import { referenceInputOf, type ReferenceOptions } from "./reference-input";
import { DONE, type ExitCode, type Surroundings, UNUSABLE } from "./surroundings";

const TEXTS = {
  counts: {
    ja: "{files}: 違いのある欄 {count}件",
    en: "{files}: {count} fields differ",
  },
  level: { ja: "  [{standing}] {field} {item}: {names}", en: "  [{standing}] {field} {item}: {names}" },
  written: { ja: "比較を {file} に書き出しました。", en: "Wrote the comparison to {file}." },
} satisfies Readonly<Record<string, Template>>;

const STANDINGS = {
  differs: { ja: "水準・参照値と差あり", en: "off level or reference" },
  unknown: { ja: "水準・参照値は要確認", en: "level or reference to review" },
} satisfies Readonly<Record<string, Template>>;

export interface CompareOptions extends ReferenceOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly output?: string;
}

/** `kaiji compare`: what changed between two sheets, or how several vendors' answers differ. */
export async function runCompare(
  edition: Edition,
  { files, json, output, ...chosen }: CompareOptions,
  surroundings: Surroundings,
  language: Language,
): Promise<ExitCode> {
  const reference = await referenceInputOf(chosen, edition, surroundings, language);
  const read: (Vendor & { readonly path: string })[] = [];
  let unusable = false;
  for await (const outcome of eachInput(files, edition, surroundings, language)) {
    if (outcome.kind === "unusable") unusable = true;
    else read.push({ name: withoutEnding(basename(outcome.path)), path: outcome.path, disclosure: outcome.disclosure });
  }
  refuseOtherNumbers(read.length);
  const vendors = namedByService(read);
  const rows = compareVendors(edition, vendors, { levels: reference.levels, reference, today: surroundings.today });
  const changes = changesOf(edition, vendors, rows);
  const stale = staleOf(edition, vendors);
  const asked = rows.filter(({ cells }) => cells.some(({ level }) => level !== undefined));
  if (json) {
    const levels = asked.map(({ field, cells }) => ({ field: field.id, standings: cells.map(({ level }) => level) }));
    surroundings.print(
      JSON.stringify({
        changes,
        sheets: read.map((each, index) => sheetJson(each, vendors[index]?.name)),
        ...(levels.length > 0 && { levels }),
        ...(stale.length > 0 && { stale: printedStale(stale, language) }),
      }),
    );
  } else {
    const files = vendors.map(({ name }) => name).join(" / ");
    surroundings.print(say(TEXTS.counts, language, { files, count: changes.length }));
    for (const line of changeLines(edition, changes, language)) surroundings.print(line);
    for (const line of levelLines(vendors, asked, language)) surroundings.print(line);
    for (const line of staleLines(edition, stale, language)) surroundings.print(line);
  }
  if (output !== undefined) {
    await surroundings.writeFile(output, await workbookOf(edition, vendors, rows, language), true);
    if (!json) surroundings.print(say(TEXTS.written, language, { file: output }));
  }
  return unusable ? UNUSABLE : DONE;
}

/** A line for each field and standing that asks for a look, with the sheets that it is about. */
function levelLines(vendors: readonly Vendor[], rows: readonly VendorRow[], language: Language): string[] {
  return rows.flatMap(({ field, cells }) =>
    (["differs", "unknown"] as const).flatMap((standing) => {
      const names = vendors.filter((_vendor, index) => cells[index]?.level === standing).map(({ name }) => name);
      if (names.length === 0) return [];
      const holes = { field: field.id, item: field.item.title, names: names.join("、") };
      return [say(TEXTS.level, language, { standing: say(STANDINGS[standing], language), ...holes })];
    }),
  );
}

function workbookOf(
  edition: Edition,
  vendors: readonly Vendor[],
  rows: readonly VendorRow[],
  language: Language,
): Promise<Uint8Array> {
  const [first, second, third] = vendors;
  const changes = first && second && !third ? changesBetween(edition, first.disclosure, second.disclosure) : undefined;
  const sheet = planComparisonSheet(edition, vendors, rows, { language, ...(changes && { changes }) });
  return writeWorkbook([planComparisonSummary(edition, vendors, rows, language), sheet], { title: sheet.name });
}

/** Between two sheets of one service, what should have changed with the years; two services have nothing to do with each other. */
function staleOf(edition: Edition, vendors: readonly Vendor[]): readonly StaleAnswer[] {
  const [first, second, third] = vendors;
  if (!first || !second || third) return [];
  const same = isSameService(first.disclosure, second.disclosure);
  return same ? checkRenewal(edition, first.disclosure, second.disclosure).stale : [];
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

function changesOf(edition: Edition, vendors: readonly Vendor[], rows: readonly VendorRow[]): PrintedChange[] {
  const [first, second, third] = vendors;
  if (first && second && !third) return changesBetween(edition, first.disclosure, second.disclosure).map(printedChange);
  return rows.filter((row) => row.differs).map(printedDifference);
}

/** @param name what stands over its column */
function sheetJson({ path, disclosure }: Vendor & { readonly path: string }, name: string | undefined): object {
  const { certificationNumber, serviceName, providerName } = disclosure;
  return { file: path, name, certificationNumber, serviceName, providerName };
}
