import { dayNumber, readDates } from "../../answers";
import type { Line, PaperLines } from "./lines";
import { paperDate } from "./paper-dates";
import { joinLines } from "./paragraphs";
import type { WhitePaper } from "./white-paper";

/** What a paper says of itself. */
export type PaperFacts = Pick<WhitePaper, "title" | "vendor" | "service" | "edition" | "date">;

const PAPER = /ホワイト\s?ペーパー|white\s?paper|セキュリティ(?:ガイド|に関する取り?組み)|チェックシート/iu;

/**
 * Reads title, vendor, service, edition and date, each as printed.
 * @param opening place of the first control or section: what stands above it is cover and foreword
 */
export function factsOf({ body, furniture, wrap }: PaperLines, opening: number): PaperFacts {
  const cover = body.slice(0, Math.max(opening, 1));
  const foreword = joinLines(cover, wrap).slice(0, 20_000);
  const whole = joinLines(body, wrap).slice(0, 100_000);
  const title = titleOf(cover, furniture);
  const vendor = vendorOf(foreword, whole);
  const service = serviceOf(foreword, title);
  const revision = revisionOf(body, cover);
  return {
    ...(title !== undefined && { title }),
    ...(vendor !== undefined && { vendor }),
    ...(service !== undefined && { service }),
    ...revision,
  };
}

function titleOf(cover: readonly Line[], furniture: readonly string[]): string | undefined {
  const header = furniture.find((text) => PAPER.test(text) && text.length <= 80);
  if (header !== undefined) return header.replace(/\s+\d{1,3}(?:\s?[/／]\s?\d{1,3})?$/u, "").trim();
  const index = cover.slice(0, 12).findIndex(({ text }) => PAPER.test(text) && text.length <= 80 && !/。/u.test(text));
  const line = cover[index];
  if (!line) return undefined;
  const above = cover[index - 1]?.text;
  // A cover may set the service's name in a line of its own.
  const bare = /^(?:(?:情報)?セキュリティ|クラウド|information\s|security\s)*(?:ホワイト\s?ペーパー|white\s?paper)$/iu.test(
    line.text,
  );
  return bare && above !== undefined && above.length <= 40 && readDates(above).length === 0 ? `${above} ${line.text}` : line.text;
}

const COMPANY =
  /(?:株式会社|有限会社|合同会社)[^\s、。，（）()「」『』はがをのに]{1,30}|[^\s、。，（）()「」『』はがをのにで：:]{1,30}(?:株式会社|有限会社|合同会社)|[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,4},? (?:Inc\.|Co\., ?Ltd\.|Corporation|Corp\.|Ltd\.|LLC|K\.K\.)/gu;
const MEANS_US = /^\s?[（(][^）)]{0,20}(?:当社|弊社|we|us|our|the company)/iu;

/** The company that calls itself 当社; else the one named most. */
function vendorOf(foreword: string, whole: string): string | undefined {
  const counts = new Map<string, number>();
  for (const match of whole.matchAll(COMPANY)) {
    if (MEANS_US.test(whole.slice(match.index + match[0].length, match.index + match[0].length + 40))) return match[0];
    counts.set(match[0], (counts.get(match[0]) ?? 0) + 1 + (foreword.includes(match[0]) ? 2 : 0));
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const SERVICE = [
  /[「『]([^」』]{1,40})[」』]\s?[（(][^）)]{0,20}(?:本サービス|当サービス)/u,
  /(?:^|[、。，\s])([^\s、。，「」『』（）()]{1,40})\s?[（(]以下、?\s?[「『]?(?:本サービス|当サービス)/u,
  /(?:提供する|提供しております|運営する|提供している)\s?[「『]([^」』]{1,40})[」』]/u,
  /([A-Z][\w-]*(?: [A-Z][\w-]*){0,3}) \((?:hereinafter |hereafter )?(?:referred to as )?["“]?(?:the |this )?service/iu,
];

function serviceOf(foreword: string, title: string | undefined): string | undefined {
  for (const expression of SERVICE) {
    const name = expression.exec(foreword)?.[1]?.trim();
    if (name !== undefined && name !== "") return name;
  }
  const inTitle =
    title &&
    /^[「『]?([^「」『』]{1,40}?)[」』]?\s?(?:の|における|に関する|\s)?\s?(?:情報|クラウド)?(?:セキュリティ|security)/iu.exec(
      title,
    )?.[1];
  return inTitle ? inTitle.replace(/\s?の$/u, "").trim() || undefined : undefined;
}

const EDITION =
  /第\s?\d{1,3}(?:\s?[.．]\s?\d{1,3}){0,2}\s?版|(?:ver(?:sion)?|rev(?:ision)?)\.?\s?\d{1,3}(?:\.\d{1,3}){0,2}|初\s?版|^\s?\d{1,3}\.\d{1,3}(?=\s)/iu;
const DATED = /改[訂定]|更新|発行|制定|作成|公開|施行|版|date|updated|published|issued|effective|as of|revised/iu;
/** Edition and date: the newest row of the revision table, else the date on the cover or beside 改訂日 and the like. */
function revisionOf(body: readonly Line[], cover: readonly Line[]): Pick<PaperFacts, "edition" | "date"> {
  let newest: { edition?: string; date: string; order: number } | undefined;
  for (const { text } of body) {
    const date = dateIn(text);
    const edition = EDITION.exec(text)?.[0].trim();
    if (!date || edition === undefined || text.length > 120) continue;
    if (!newest || date.order >= newest.order) newest = { edition, ...date };
  }
  newest ??= dateBeside(cover.slice(0, 15), () => true) ?? dateBeside(body, (text) => DATED.test(text) && text.length <= 60);
  const edition =
    newest?.edition ??
    cover
      .slice(0, 15)
      .map(({ text }) => EDITION.exec(text)?.[0].trim())
      .find((each) => each !== undefined);
  return { ...(edition !== undefined && { edition }), ...(newest && { date: newest.date }) };
}

function dateBeside(
  lines: readonly Line[],
  fits: (text: string) => boolean,
): { date: string; order: number; edition?: string } | undefined {
  const dates = lines.flatMap(({ text }) => {
    const date = text.length <= 60 && !/。/u.test(text) && fits(text) ? dateIn(text) : undefined;
    return date ? [date] : [];
  });
  return dates.sort((a, b) => b.order - a.order)[0];
}

function dateIn(text: string): { date: string; order: number } | undefined {
  const found = paperDate(text);
  return found && { date: found.printed, order: dayNumber(found.day) };
}
