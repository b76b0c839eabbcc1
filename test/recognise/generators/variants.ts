import type { SourceDocument } from "../../../src/readers";
import { parseText } from "../../../src/readers";
import { parseHtml } from "../../../src/readers/html";
import type { Chance } from "./chance";
import { escape, lines, quoted, table, textsOf, type Variant } from "./layout";

const WIDE_DIGITS = "０１２３４５６７８９";

const BRACKETS = [
  ["【", "】"],
  ["(", ")"],
  ["（", "）"],
  ["[", "]"],
  ["《", "》"],
  ["〔", "〕"],
] satisfies [readonly string[], ...(readonly string[])[]];

function bracketed(text: string, chance: Chance): string {
  const [open, close] = chance.pick<readonly string[]>(BRACKETS);
  return text === "" ? "" : `${open ?? ""}${text}${close ?? ""}`;
}

const wideNumber = (text: string): string => text.replace(/\d/g, (digit) => WIDE_DIGITS[Number(digit)] ?? digit);

function oddNumber(text: string, chance: Chance): string {
  if (text === "") return "";
  return chance.pick([`【${text}】`, `(${text})`, `No.${text}`, `${wideNumber(text)}．`, `項番${text}`, `第${text}項`]);
}

function htmlTable(rows: readonly string[], head: string): SourceDocument {
  return parseHtml(
    `<!doctype html><html><body><h1>情報開示</h1><table><thead>${head}</thead><tbody>${rows.join("\n")}</tbody></table><footer>© 2026 あさぎり情報</footer></body></html>`,
  );
}

const HTML_HEAD = "<tr><th>No.</th><th>種別</th><th>審査対象項目</th><th>記述内容</th><th>必須/選択</th><th>申請内容</th></tr>";

const spanned = (text: string, rows: number, columns = 1): string =>
  `<td${rows > 1 ? ` rowspan="${rows}"` : ""}${columns > 1 ? ` colspan="${columns}"` : ""}>${escape(text)}</td>`;

function spaced(text: string): string {
  return /^[\u3040-\u30ff\u4e00-\u9fff]{3,8}$/u.test(text) ? [...text].join(" ") : text;
}

/** Blank lines, and the head and foot that a browser prints on every page. */
function withPageEnds(rows: readonly string[]): string {
  return rows
    .flatMap((row, index) =>
      index > 0 && index % 24 === 0
        ? [
            row,
            "",
            `https://example.jp/disclosure/asp.html\t\t\t\t\t${index / 24}/6`,
            "",
            "2026/11/02 10:33\t\t情報開示 | あさぎりポータル",
            "",
            "No.\t種別\t審査対象項目\t記述内容\t必須/選択\t申請内容",
          ]
        : [row],
    )
    .join("\n");
}

export const VARIANTS: Readonly<Record<string, Variant>> = {
  "table: marker first": {
    print: table(["必須/選択", "No.", "審査対象項目", "記述内容", "申請内容"], (t) => [
      t.marker,
      t.number,
      t.title,
      t.prompt,
      t.answer,
    ]),
    keepsLines: true,
    least: 0.99,
  },
  "table: marker behind the number": {
    print: table(["No.", "必須/選択", "区分", "審査対象項目", "記述内容", "申請内容"], (t) => [
      t.number,
      t.marker,
      t.group,
      t.title,
      t.prompt,
      t.answer,
    ]),
    keepsLines: true,
    least: 0.99,
  },
  "table: marker last": {
    print: table(["No.", "審査対象項目", "記述内容", "申請内容", "必須/選択"], (t) => [
      t.number,
      t.title,
      t.prompt,
      t.answer,
      t.marker,
    ]),
    keepsLines: true,
    least: 0.97,
  },
  "table: number last": {
    print: table(["審査対象項目", "記述内容", "必須/選択", "申請内容", "No."], (t) => [
      t.title,
      t.prompt,
      t.marker,
      t.answer,
      t.number,
    ]),
    keepsLines: true,
    least: 0.97,
  },
  "table: no numbers, no heads": {
    print: table([], (t) => [t.group, t.title, t.prompt, t.marker, t.answer]),
    keepsLines: true,
    least: 0.99,
  },
  "table: no markers": {
    print: table(["No.", "項目", "設問", "回答"], (t) => [t.number, t.title, t.prompt, t.answer]),
    keepsLines: true,
    least: 0.97,
  },
  "table: numbers in brackets and wide, markers in brackets": {
    print: table(["項番", "審査対象項目", "記述内容", "区分", "申請内容"], (t, _each, chance) => [
      oddNumber(t.number, chance),
      t.title,
      t.prompt,
      bracketed(t.marker, chance),
      t.answer,
    ]),
    keepsLines: true,
    least: 0.99,
  },
  "table: marker in brackets behind the title": {
    print: table(["No.", "審査対象項目", "記述内容", "申請内容"], (t, _each, chance) => [
      t.number,
      `${t.title}${bracketed(t.marker, chance)}`,
      t.prompt,
      t.answer,
    ]),
    keepsLines: true,
    least: 0.97,
  },
  "table: marker in brackets behind the prompt": {
    print: table(["No.", "審査対象項目", "記述内容", "申請内容"], (t, each, chance) => [
      t.number,
      t.title,
      `${t.prompt}${bracketed(each.marker, chance)}`,
      t.answer,
    ]),
    keepsLines: true,
    least: 0.97,
  },
  "table: number, group and title in every row": {
    print: table(["No.", "種別", "審査対象項目", "記述内容", "必須/選択", "申請内容"], (t, each) => [
      each.number,
      each.group,
      each.title,
      t.prompt,
      each.marker,
      t.answer,
    ]),
    keepsLines: true,
    least: 0.99,
  },
  "table: field numbers such as 3-1 and 3.2": {
    print: table(["番号", "審査対象項目", "記述内容", "必須/選択", "申請内容"], (t, each) => {
      const place = each.field.item.fields.indexOf(each.field) + 1;
      return [
        each.field.item.fields.length > 1 ? `${each.field.item.number}-${place}` : each.number,
        t.title,
        t.prompt,
        each.marker,
        t.answer,
      ];
    }),
    keepsLines: true,
    least: 0.99,
  },
  "table: columns without a head behind the answer": {
    print: table(["No.", "審査対象項目", "記述内容", "必須/選択", "申請内容"], (t, each) => [
      t.number,
      t.title,
      t.prompt,
      t.marker,
      t.answer,
      each.field.index % 3 === 0 ? "総務課" : "情報システム部",
      each.field.index % 2 === 0 ? "確認済" : "",
      `9/${(each.field.index % 28) + 1}`,
    ]),
    keepsLines: true,
    least: 0.97,
  },
  "table: remarks under a head, broken labels": {
    print: table(["No.", "審査対象項目", "記述内容", "必須/選択", "申請内容", "備考"], (t, each, chance) => [
      t.number,
      broken(t.title, chance),
      broken(t.prompt, chance),
      t.marker,
      t.answer,
      each.field.index % 5 === 0 ? "要確認" : "",
    ]),
    keepsLines: true,
    least: 0.99,
  },
  "table: browser's head and foot on every page": {
    print: (fields) =>
      parseText(
        withPageEnds(
          fields.map((each) => {
            const t = textsOf(each);
            return [t.number, t.group, t.title, t.prompt, t.marker, t.answer].map(quoted).join("\t");
          }),
        ),
      ),
    keepsLines: true,
    least: 0.99,
  },
  "table: title and prompt in one cell": {
    print: table(["No.", "審査対象項目", "必須/選択", "申請内容"], (t) => [
      t.number,
      [t.title, t.prompt].filter((text) => text !== "").join("\n"),
      t.marker,
      t.answer,
    ]),
    keepsLines: true,
    least: 0.99,
  },
  "table: markdown with bold and breaks": {
    print: (fields) =>
      parseText(
        [
          "| No. | 項目 | 記述内容 | 区分 | 申請内容 |",
          "|:--|:--|:--|:-:|:--|",
          ...fields.map((each) => {
            const t = textsOf(each);
            const marker = t.marker === "" ? "" : `**${t.marker}**`;
            const title = t.title === "" ? "" : `**${t.title}**`;
            return `| ${[t.number, title, t.prompt, marker, t.answer.replaceAll("\n", "<br>")].join(" | ")} |`;
          }),
        ].join("\n"),
        "sheet.md",
      ),
    keepsLines: true,
    least: 0.99,
  },
  "table: letters set apart": {
    print: table(["No.", "審 査 対 象 項 目", "記 述 内 容", "必須/選択", "申 請 内 容"], (t) => [
      t.number,
      spaced(t.title),
      spaced(t.prompt),
      t.marker.replace(/^(.)(.)/u, "$1 $2"),
      t.answer,
    ]),
    keepsLines: true,
    least: 0.99,
  },
  "html: everything spanned, marker too": {
    print: (fields) =>
      htmlTable(
        fields.map((each) => {
          const { item } = each.field;
          const count = item.fields.length;
          const ofItem = each.firstOfItem
            ? spanned(each.number, count) + spanned(each.group, count) + spanned(each.title, count)
            : "";
          const marker = item.number === 6 ? spanned(each.marker, 1) : each.firstOfItem ? spanned(each.marker, count) : "";
          return `<tr>${ofItem}${spanned(each.prompt, 1)}${marker}${spanned(each.shown, 1)}</tr>`;
        }),
        HTML_HEAD,
      ),
    keepsLines: true,
    least: 0.99,
  },
  "html: title over title and prompt where they say the same": {
    print: (fields) =>
      htmlTable(
        fields.map((each) => {
          const t = textsOf(each);
          const alone = each.field.item.fields.length === 1;
          const labels = alone ? spanned(each.title, 1, 2) : spanned(t.title, 1) + spanned(t.prompt, 1);
          return `<tr>${spanned(t.number, 1)}${spanned(t.group, 1)}${labels}${spanned(t.marker, 1)}${spanned(t.answer, 1)}</tr>`;
        }),
        HTML_HEAD,
      ),
    keepsLines: true,
    least: 0.99,
  },
  "html: a table for each item under its heading": {
    print: (fields) => {
      let html = "";
      for (const each of fields) {
        if (each.firstOfItem)
          html += `${html === "" ? "" : "</table>"}<h3>${each.number} ${escape(each.title)} <span class="mark">${each.marker}</span></h3><table>`;
        html += `<tr><th>${escape(each.prompt)}</th><td>${escape(each.shown)}</td></tr>`;
      }
      return parseHtml(`<html><body>${html}</table></body></html>`);
    },
    keepsLines: true,
    least: 0.97,
  },
  "html: boxes of a design kit": {
    print: (fields) =>
      parseHtml(
        `<html><body>${fields
          .map((each) => {
            const t = textsOf(each);
            const title = each.firstOfItem ? `<h4>${t.number}. ${escape(t.title)}</h4>` : "";
            return `${title}<div class="row"><div class="q">${escape(t.prompt)} <span>${each.marker}</span></div><div class="a">${escape(t.answer)}</div></div>`;
          })
          .join("\n")}</body></html>`,
      ),
    keepsLines: true,
    least: 0.97,
  },
  "lines: marker in brackets behind the prompt": {
    print: lines((t, each, chance) => [
      ...(each.firstOfItem ? [`${t.number}${t.group}${t.title}`] : [""]),
      `${t.prompt}${bracketed(each.marker, chance)}`,
      ...(t.answer === "" ? [] : [t.answer]),
    ]),
    keepsLines: true,
    least: 0.97,
  },
  "lines: marker in brackets and answer on the prompt's line": {
    print: lines((t, each, chance) => [
      ...(each.firstOfItem ? [`${t.number} ${t.title}`] : []),
      `${t.prompt} ${bracketed(each.marker, chance)} ${t.answer}`,
    ]),
    keepsLines: true,
    least: 0.97,
  },
  "lines: marker on a line of its own": {
    print: lines((t, each) => [
      ...(each.firstOfItem ? [`${t.number}${t.group}${t.title}`] : [""]),
      t.prompt,
      ...(t.marker === "" ? [] : [t.marker]),
      ...(t.answer === "" ? [] : [t.answer]),
    ]),
    keepsLines: true,
    least: 0.97,
  },
  "lines: blanks between the parts of a row": {
    print: lines((t) => [[t.number, t.group, t.title, t.prompt, t.marker, t.answer].filter((text) => text !== "").join(" ")]),
    keepsLines: true,
    least: 0.97,
  },
  "lines: list with colons": {
    print: lines((t, each) => [
      ...(each.firstOfItem ? ["", `■ ${t.number}. ${t.title}${each.marker === "" ? "" : `(${each.marker})`}`] : []),
      `・${t.prompt}:${t.answer}`,
    ]),
    keepsLines: true,
    least: 0.97,
  },
  "lines: markdown headings and bold prompts": {
    print: lines((t, each) => [
      ...(each.firstOfItem ? ["", `### ${t.number}. ${t.title}`, ""] : []),
      `- **${t.prompt}** (${each.marker}): ${t.answer}`,
    ]),
    keepsLines: true,
    least: 0.97,
  },
  "lines: question and answer": {
    print: lines((t, each) => [
      ...(each.firstOfItem ? ["", `${t.number} ${t.title} ${each.marker}`] : []),
      `Q. ${t.prompt}`,
      `A. ${t.answer}`,
    ]),
    keepsLines: true,
    least: 0.97,
  },
  "lines: 設問 and 回答": {
    print: lines((t, each) => [
      ...(each.firstOfItem ? ["", `【${t.number}】${t.title}`] : []),
      `設問:${t.prompt}`,
      `回答:${t.answer}`,
    ]),
    keepsLines: true,
    least: 0.97,
  },
};

/** Breaks a label as a narrow column does. */
function broken(text: string, chance: Chance): string {
  if (text.length < 8) return text;
  const place = 3 + chance.below(text.length - 5);
  return `${text.slice(0, place)}\n${text.slice(place)}`;
}
