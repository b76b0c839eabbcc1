import { readPlaceholder } from "../answers";
import type { Disclosure } from "../disclosure";
import type { Holes, Template } from "../messages";
import { reducedText } from "../text/matching";
import type { WhitePaper } from "../recognise/white-paper";

/** Something to look at before a paper is relied on. */
export interface NameNotice {
  readonly of: "provider" | "service";
  readonly message: Template;
  readonly holes: Holes;
}

const TEXTS = {
  provider: {
    ja: "提供者の名称が異なります(開示情報「{sheet}」、ホワイトペーパー「{paper}」)。このサービスの文書か、確認してください。",
    en: "The provider's name differs (form “{sheet}”, white paper “{paper}”). Please confirm that the paper is on this service.",
  },
  service: {
    ja: "サービスの名称が異なります(開示情報「{sheet}」、ホワイトペーパー「{paper}」)。このサービスの文書か、確認してください。",
    en: "The service's name differs (form “{sheet}”, white paper “{paper}”). Please confirm that the paper is on this service.",
  },
} satisfies Readonly<Record<string, Template>>;

/** The fields that hold the names, before what the sheet's heading says. */
const FIELDS = { provider: "2.1", service: "27.1" } as const;

/**
 * Names of a paper that are clearly not those of the sheet: it may be on another service. Silent where either is not given
 * or cannot be told, where one contains the other, and where the two are written in different scripts.
 */
export function otherNames(
  { vendor, service, title }: Pick<WhitePaper, "vendor" | "service" | "title">,
  { fields, providerName, serviceName }: Pick<Disclosure, "fields" | "providerName" | "serviceName">,
): NameNotice[] {
  const sheet = {
    provider: [fields[FIELDS.provider]?.value, providerName],
    service: [fields[FIELDS.service]?.value, serviceName],
  };
  const paper = { provider: vendor, service };
  return (["provider", "service"] as const).flatMap((of) => {
    const given = sheet[of].filter(isGiven);
    const [first] = given;
    const printed = paper[of];
    if (first === undefined || !isGiven(printed)) return [];
    // A title mostly names the service, and its provider too.
    const isKnown = given.some((name) => !differ(name, printed) || (title !== undefined && contains(title, name)));
    return isKnown ? [] : [{ of, message: TEXTS[of], holes: { sheet: oneLine(first), paper: oneLine(printed) } }];
  });
}

const isGiven = (name: string | undefined): name is string =>
  name !== undefined && partsOf(name).length > 0 && readPlaceholder(name) === null;

/** Whether no part of one name is, contains or is contained in a part of the other, and this can be told. */
function differ(one: string, other: string): boolean {
  const pairs = partsOf(one).flatMap((part) => partsOf(other).map((against) => [part, against] as const));
  if (pairs.some(([part, against]) => part.includes(against) || against.includes(part))) return false;
  return pairs.some(([part, against]) => isLatin(part) === isLatin(against));
}

function contains(title: string, name: string): boolean {
  const reduced = reducedText(title);
  return partsOf(name).some((part) => reduced.includes(part));
}

/** What a company is, and not how it is called. */
const KINDS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|公益財団法人|特定非営利活動法人|\((?:株|有|同|一社|一財)\)|\b(?:inc|corp|corporation|incorporated|company|co|ltd|limited|llc|k\.k|kk|plc|gmbh)\b\.?/giu;

/** A reading, a former or an English name stands in brackets, behind a stroke or in a line of its own. */
const BETWEEN_PARTS = /[()[\]{}「」『』<>《》〈〉【】〔〕/|\n\r;、]/u;

const SHORTEST = 2;

/** The names that a name is made of, as they are recognised. */
function partsOf(name: string): string[] {
  return name
    .normalize("NFKC")
    .replace(KINDS, " ")
    .split(BETWEEN_PARTS)
    .map(reducedText)
    .filter((part) => part.length >= SHORTEST);
}

const isLatin = (part: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\p{S}]*$/u.test(part);

const oneLine = (name: string): string => name.trim().replace(/\s*\n\s*/gu, " ");
