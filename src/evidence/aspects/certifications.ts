import { saidOn, sentencesOf } from "../sentences";
import { type Term, termsOf } from "../vocabulary";
import { type Aspect, both, type Read } from "./aspect";
import { shownTerms } from "./terms";

/** Part of the company, the whole of it, or not said. */
export type Scope = "part" | "whole" | "unstated";

export interface Certifications {
  readonly named: ReadonlyMap<Term, "yes" | "no">;
  readonly scope: Scope;
}

const PART =
  /(?:本部|事業部|部門|部署|事業所|センター|サービス|製品|本社|支社|[部課室])(?:だけ|のみ|に限)|(?:のみ|に限る|に限定|限定)|一部の|limited to|only for/u;
const WHOLE = /全社|全部門|全事業所|company-?wide|entire (?:company|organi[sz]ation)|whole company/iu;
/** A company that says of itself that it is certified means itself as a whole. */
const COMPANY = /^(?:また、|なお、)?(?:当社|弊社)(?:は|で|の|グループ)|^(?:our company|we)\b/iu;

const SCOPES = {
  part: both("範囲:一部", "scope: a part"),
  whole: both("範囲:全体", "scope: the whole"),
  unstated: both("", ""),
} as const;

/** Certifications held, and whether they cover a part of the company or all of it. */
export const certifications: Aspect<Certifications> = {
  sheet: (answer) =>
    readCertifications(sentencesOf(answer), (text) => (PART.test(text) ? "part" : WHOLE.test(text) ? "whole" : "unstated")),
  paper: (sentences) =>
    readCertifications(
      sentences.filter((sentence) => /取得|認証|審査|監査|適合|登録|certif|audit|compl/iu.test(sentence)),
      (text) => (PART.test(text) ? "part" : WHOLE.test(text) || COMPANY.test(text) ? "whole" : "unstated"),
    ),
  compare(sheet, paper) {
    const common = [...paper.named].filter(([term]) => sheet.named.has(term));
    if (common.some(([term, answer]) => sheet.named.get(term) !== answer)) return "contradicts";
    if (common.length === 0) return "adds";
    if (sheet.scope === paper.scope) return "agrees";
    if (sheet.scope !== "unstated" && paper.scope !== "unstated") return "contradicts";
    // Nothing said of a part beside a part that is named may mean the same or the whole.
    return sheet.scope === "part" || paper.scope === "part" ? "tension" : "agrees";
  },
};

function readCertifications(sentences: readonly string[], scopeOf: (text: string) => Scope): Read<Certifications> | undefined {
  const named = new Map<Term, "yes" | "no">();
  let sentence: string | undefined;
  for (const each of sentences) {
    for (const term of termsOf("certifications")) {
      if (named.has(term) || !term.pattern.test(each)) continue;
      named.set(term, saidOn(each, term.pattern)?.answer ?? "yes");
      sentence ??= each;
    }
  }
  if (sentence === undefined) return undefined;
  const scope = scopeOf(sentence);
  const [names, part] = [shownTerms(named), SCOPES[scope]];
  const shown = scope === "unstated" ? names : both(`${names.ja}(${part.ja})`, `${names.en} (${part.en})`);
  return { value: { named, scope }, sentence, shown };
}
