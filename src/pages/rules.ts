import { ASP_SAAS, type Edition, type FieldId } from "../form";
import type { Language } from "../messages";
import { speakIn } from "../pane/texts";
import { type ExampleLine, ruleBook, type RulePage, RULES, type Rule } from "../rules";
import { html, type Markup } from "../text/markup";
import { framed } from "./frame";

/** The rule book of the add-in's own rules and form. */
export default function publishedRules(): string {
  return rulesPage(RULES, ASP_SAAS);
}

/** The rule book as a page in both languages: one article a rule, whose anchor is the rule's id. */
export function rulesPage(rules: readonly Rule[], edition: Edition): string {
  const english = new Map(ruleBook(rules, edition, "en").map((page) => [page.id, page]));
  const pages = ruleBook(rules, edition, "ja").map((ja) => ({ ja, en: english.get(ja.id) ?? ja }));
  return framed({
    title: { ja: "点検の規則集", en: "Rule book" },
    body: html`<h1>点検の規則集 <span lang="en">Rule book</span></h1>
      <div class="two">
        <p>
          ${edition.title}の申請内容を点検する${pages.length}件の規則です。規則は、記載の不足・不整合・参照値との差を示すものであり、サービスの良し悪しを評価するものではありません。
        </p>
        <p lang="en">
          The ${pages.length} rules by which the form's answers are checked. They show gaps, inconsistencies and differences from
          reference values; they do not grade a service.
        </p>
      </div>
      <nav aria-label="規則の一覧 / List of rules">
        <ul class="two">
          ${pages.map(
            ({ ja, en }) =>
              html`<li><a href="#${ja.id}">${ja.title}</a><br /><span class="quiet" lang="en">${en.title}</span></li> `,
          )}
        </ul>
      </nav>
      ${pages.map(
        ({ ja, en }) =>
          html`<article id="${ja.id}">
            <div class="two">${half(ja, edition, "ja")} ${half(en, edition, "en")}</div>
          </article> `,
      )}`,
  });
}

function half(page: RulePage, edition: Edition, language: Language): Markup {
  const speak = speakIn(language);
  const all = page.fields.length === edition.fields.length;
  const fields = all ? speak("allFields", { count: page.fields.length }) : fieldNames(page.fields, edition);
  const entries: readonly (readonly [term: string, value: Markup | string])[] = [
    [speak("ruleSeverity"), speak(page.severity)],
    [speak("ruleFails"), example(page.fails, speak("emptyAnswer"))],
    [speak("rulePasses"), example(page.passes, speak("emptyAnswer"))],
    [
      speak("ruleMessages"),
      html`<ul>
        ${page.messages.map((message) => html`<li>${withoutHoles(message)}</li>`)}
      </ul>`,
    ],
    [speak("ruleFields"), fields],
    ...(page.reads.length > 0 ? [[speak("ruleReads"), fieldNames(page.reads, edition)] as const] : []),
    ...(page.source === undefined ? [] : [[speak("ruleSource"), page.source] as const]),
    [speak("ruleId"), html`<code>${page.id}</code>`],
  ];
  return html`<div lang="${language}">
    <h2>${page.title}</h2>
    <p>${page.why}</p>
    <dl>
      ${entries.map(
        ([term, value]) =>
          html`<dt>${term}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </div>`;
}

/** How many fields are named by their titles; of more, the numbers are enough. */
const NAMED = 12;

/** The form's own words are Japanese in both languages. */
function fieldNames(fields: readonly FieldId[], edition: Edition): Markup {
  const names = fields.length > NAMED ? fields : fields.map((id) => `${id} ${edition.field(id)?.item.title ?? ""}`);
  return html`<span lang="ja">${names.join("、")}</span>`;
}

function example(lines: readonly ExampleLine[], empty: string): Markup {
  return html`${lines.map(
    ({ field, title, answer }) =>
      html`<p lang="ja"><span class="quiet">${field} ${title}</span> ${answer === "" ? empty : answer}</p>`,
  )}`;
}

/** A message is shown as it reads, with an ellipsis where an answer's own words will stand. */
function withoutHoles(message: string): string {
  return message.replace(/\{\w+\}/g, "…");
}
