import type { Disclosure } from "../../src/disclosure";
import { COLUMN_HEADS, printedRows, SCHEME_TITLE } from "./print-rows";

/** Layouts of pages that disclosures come in. */
export type HtmlLayout = "spanned-table" | "saved-page" | "definition-list";

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replaceAll("\n", "<br>\n      ");

/**
 * Prints a disclosure as a page: `spanned-table` with group, number and title over their rows; `saved-page` with menus,
 * scripts and a table of frames around one table for each section; `definition-list` with a term for each question.
 */
export function printHtml(disclosure: Disclosure, layout: HtmlLayout): string {
  return LAYOUTS[layout](disclosure);
}

const LAYOUTS: Readonly<Record<HtmlLayout, (disclosure: Disclosure) => string>> = {
  "spanned-table": (disclosure) => `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>${SCHEME_TITLE}</title></head>
<body><h1>${SCHEME_TITLE}</h1>${headingLines(disclosure)}
<table>
  <thead><tr>${COLUMN_HEADS.map((head) => `<th>${head}</th>`).join("")}</tr></thead>
  <tbody>
${spannedRows(disclosure).join("\n")}
  </tbody>
</table></body></html>`,
  "saved-page": savedPage,
  "definition-list": (disclosure) => `<div>${headingLines(disclosure)}<dl>
${printedRows(disclosure)
  .map(
    (row) =>
      (row.itemRows > 0 ? `<dt>${row.number} ${escape(row.title)}</dt>\n` : "") +
      `<dt>${escape(row.prompt)}</dt><dd>${row.requirement}</dd><dd>${escape(row.answer)}</dd>`,
  )
  .join("\n")}
</dl></div>`,
};

function headingLines({ certificationNumber, serviceName, providerName }: Disclosure): string {
  return `<p>認定番号:${certificationNumber ?? ""} サービス名称:${serviceName ?? ""} 事業者名称:${providerName ?? ""}</p>`;
}

function spannedRows(disclosure: Disclosure): string[] {
  const cell = (text: string, rows: number): string =>
    rows === 0 ? "" : `<td${rows > 1 ? ` rowspan="${rows}"` : ""}>${escape(text)}</td>`;
  let section = "";
  return printedRows(disclosure).map((row) => {
    const title = row.field.item.section.title;
    const head = title !== section && title !== "" ? `<tr><th colspan="6">${title}</th></tr>\n` : "";
    section = title;
    return `${head}    <tr>
      ${cell(row.group, row.groupRows)}${cell(row.number, row.itemRows)}${cell(row.title, row.itemRows)}
      <td>${escape(row.prompt)}</td><td>${row.requirement}</td><td>${escape(row.answer)}</td>
    </tr>`;
  });
}

function savedPage(disclosure: Disclosure): string {
  const sections = new Map<string, string[]>();
  for (const row of printedRows(disclosure)) {
    const rows = sections.get(row.field.item.section.title) ?? [];
    sections.set(row.field.item.section.title, rows);
    rows.push(
      `<TR><TD align=right>${row.itemRows > 0 ? row.number : ""}<TD>${row.itemRows > 0 ? escape(row.title) : ""}<TD>` +
        `<font size=2>${escape(row.prompt)}</font><TD nowrap>${row.requirement}<TD><p>${escape(row.answer).replaceAll("<br>", "</p><p>")}</p>`,
    );
  }
  const tables = [...sections].map(([title, rows]) => `<h2>${escape(title)}</h2><TABLE border=1>${rows.join("\n")}</TABLE>`);
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">
<style>td { color: #333 }</style><script>document.write("<table><tr><td>申請内容</td></tr></table>");</script></head>
<body><div id="header"><ul><li><a href="/">ホーム</a></li><li><a href="/service/">サービス</a></li></ul></div>
<table width="100%"><tr><td width="180"><ul><li>会社概要</li><li>お問い合わせ</li></ul></td>
<td><!-- 本文 --><p style="display: none">準備中です</p>${headingLines(disclosure)}${tables.join("\n")}</td></tr></table>
<div class="footer">Copyright 2026 みどり野ワークス</div></body></html>`;
}
