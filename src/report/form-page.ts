import type { Disclosure, FieldAnswer } from "../disclosure";
import { type Edition, type Field, type Item, REQUIREMENT_LABELS, type Section } from "../form";
import { say } from "../messages";
import {
  answerText,
  COLUMN_TITLES,
  FORM_SHEET,
  HEADING_FIELDS,
  HEADING_TEXTS,
  PAGE_FORM_ATTRIBUTE,
  PAGE_KEY_ATTRIBUTE,
  rowKey,
} from "../sheets";
import { html, Markup } from "../text/markup";
import { printedPage } from "./printed-page";

const COLUMNS = ["number", "item", "prompt", "requirement", "answer"] as const;

const MARK_NOTE = "必須○は、開示が必須で、一定の水準も求められる項目です。";
const MASK_NOTE = "(*)の付いた欄は、記述の有無だけを公開しています。";

/** The answers keep their blanks; what was lost is told without being part of the text. */
const FORM_STYLE = new Markup(`
      table { table-layout: fixed; }
      thead th { white-space: normal; }
      th, td { vertical-align: top; }
      tbody th { font-weight: 400; }
      tbody th[scope="rowgroup"] { background: #f0f5f6; color: #0b3a46; font-weight: 600; }
      tbody { break-inside: avoid; }
      .no { width: 6%; font-variant-numeric: tabular-nums; }
      .item { width: 20%; }
      .asked { width: 26%; }
      .mark { width: 12%; }
      tbody .mark { font-weight: 600; text-align: center; white-space: nowrap; }
      tbody .optional { font-weight: 400; }
      .group { display: block; color: #52606d; font-size: 8.5pt; font-weight: 400; }
      .text { white-space: pre-wrap; }
      .lost::after { content: "(原本から読み取れませんでした)"; color: #52606d; }
      @media (max-width: 640px) {
        table { font-size: 8pt; }
        th, td { padding: 3px 2px; }
        .group { font-size: 7.5pt; }
      }
`);

/**
 * Disclosures as a page to publish or to print, in the form's own language. It is read again with the same states and
 * values; certainty, sources and notes are not published. By nature a page cannot hold U+0000 and halves of surrogate
 * pairs.
 * @param disclosures several begin each on a new sheet
 */
export function formPage(edition: Edition, disclosures: readonly Disclosure[]): string {
  return printedPage({
    language: "ja",
    title: [...new Set([...disclosures.flatMap(({ serviceName }) => serviceName ?? []), FORM_SHEET])].join(" - "),
    style: FORM_STYLE,
    body: html`${disclosures.map((each, index) => article(edition, each, `f${index + 1}`))}`,
  });
}

function article(edition: Edition, disclosure: Disclosure, id: string): Markup {
  const { fields } = disclosure;
  const masked = edition.fields.some(({ id }) => /^(?:withheld|not_described)$/.test(fields[id]?.state ?? ""));
  return html`<article aria-labelledby="${id}" ${new Markup(PAGE_FORM_ATTRIBUTE)}="${edition.id}">
    <header>
      <p class="form">${edition.title}</p>
      <h1 id="${id}">${FORM_SHEET}</h1>
    </header>
    ${facts(edition, disclosure)}
    <p class="note">${MARK_NOTE}${masked ? MASK_NOTE : ""}</p>
    ${edition.sections.map((section, index) => sectionMarkup(edition, section, disclosure, `${id}-${index + 1}`))}
  </article> `;
}

function facts(edition: Edition, disclosure: Disclosure): Markup {
  const given = HEADING_FIELDS.flatMap((name) => {
    const text = disclosure[name] ?? "";
    return text === "" ? [] : [{ name, text }];
  });
  if (given.length === 0) return html``;
  return html`<dl class="facts">
    ${given.map(
      ({ name, text }) =>
        html`<div>
          <dt>${say(HEADING_TEXTS[name].item, "ja")}</dt>
          <dd>${keyed(rowKey(edition, name), text, "text")}</dd>
        </div> `,
    )}
  </dl>`;
}

const COLUMN_CLASSES: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  number: "no",
  item: "item",
  prompt: "asked",
  requirement: "mark",
  answer: "answer",
};

function sectionMarkup(edition: Edition, { title, items }: Section, { fields }: Disclosure, id: string): Markup {
  return html`<section>
    <h2 id="${id}">${title || (items[0]?.group ?? "")}</h2>
    <table aria-labelledby="${id}">
      <thead>
        <tr>
          ${COLUMNS.map((column) => html`<th scope="col" class="${COLUMN_CLASSES[column]}">${say(COLUMN_TITLES[column], "ja")}</th> `)}
        </tr>
      </thead>
      ${items.map(
        (item) =>
          html`<tbody>
            ${item.fields.map((field, index) => row(edition, field, fields[field.id], index === 0 ? itemCells(item) : ""))}
          </tbody> `,
      )}
    </table>
  </section> `;
}

/** The cells that stand once for all fields of an item. */
function itemCells({ number, group, title, fields }: Item): Markup {
  return html`<td class="no" rowspan="${fields.length}">${number}</td>
    <th scope="rowgroup" class="item" rowspan="${fields.length}"><span class="group">${group}</span> ${title}</th>`;
}

function row(edition: Edition, field: Field, answer: FieldAnswer | undefined, before: Markup | string): Markup {
  const key = rowKey(edition, field.id, answer?.state);
  return html`<tr>
    ${before}
    <th scope="row">${field.prompt}</th>
    <td class="mark${field.requirement === "optional" ? " optional" : ""}">${REQUIREMENT_LABELS[field.requirement]}</td>
    <td>${keyed(key, answerText(answer), answer?.state === "lost" ? "text lost" : "text")}</td>
  </tr> `;
}

/** A text with its key. Nothing stands between its tags but itself: its blanks are shown. */
function keyed(key: string, text: string, classes: string): Markup {
  return html`<span class="${classes}" ${new Markup(PAGE_KEY_ATTRIBUTE)}="${key}">${lines(text)}</span>`;
}

/** Lines of a text, by breaks that every reader of pages keeps. Controls would make the page no text, so they are numbered. */
function lines(text: string): Markup {
  const parts = text.split(/\r\n?|\n/).map((line) =>
    line.split(/(\p{Cc})/u).map((part) => {
      const code = part.length === 1 ? part.charCodeAt(0) : 0;
      return code > 0 && code < 0x20 && code !== 0x09 ? new Markup(`&#${code};`) : part;
    }),
  );
  return html`${parts.map((part, index) => (index === 0 ? part : [new Markup("<br />"), ...part]))}`;
}
