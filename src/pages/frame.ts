import type { Template } from "../messages";
import { html, Markup } from "../text/markup";

/** The pane's colours and fonts; nothing is loaded from anywhere. */
const STYLE = new Markup(`
      :root {
        color-scheme: light dark;
        --page: #fafafa;
        --card: #ffffff;
        --text: #242424;
        --quiet: #616161;
        --line: #e0e0e0;
        --link: #0b5563;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --page: #1f1f1f;
          --card: #292929;
          --text: #ffffff;
          --quiet: #c7c7c7;
          --line: #525252;
          --link: #86cfdb;
        }
      }
      body {
        margin: 0;
        background: var(--page);
        color: var(--text);
        font:
          15px/1.75 "Yu Gothic UI",
          "Hiragino Sans",
          "Noto Sans JP",
          Meiryo,
          "Segoe UI",
          sans-serif;
        overflow-wrap: anywhere;
      }
      header,
      main {
        max-width: 1080px;
        margin: 0 auto;
        padding: 16px 20px;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 4px 20px;
        border-bottom: 1px solid var(--line);
      }
      header p {
        margin: 0 auto 0 0;
        font-weight: 600;
      }
      h1 {
        margin: 8px 0 4px;
        font-size: 24px;
        line-height: 1.4;
      }
      h2 {
        margin: 28px 0 4px;
        font-size: 17px;
        line-height: 1.5;
      }
      article h2 {
        margin: 0;
        font-size: 15px;
      }
      a {
        color: var(--link);
      }
      a:focus-visible,
      article:target {
        outline: 2px solid var(--link);
        outline-offset: 2px;
      }
      [lang="en"] h1 {
        font-size: 20px;
      }
      section + section {
        margin-top: 40px;
        padding-top: 16px;
        border-top: 1px solid var(--line);
      }
      article {
        margin: 16px 0;
        padding: 16px 20px;
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: 8px;
      }
      .two {
        display: grid;
        gap: 20px 28px;
      }
      @media (min-width: 860px) {
        .two {
          grid-template-columns: 1fr 1fr;
        }
      }
      .quiet,
      dt {
        color: var(--quiet);
        font-size: 13px;
      }
      dd {
        margin: 0 0 10px;
      }
      nav ul,
      dd ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      dd p {
        margin: 0;
        white-space: pre-line;
      }
      code {
        font-size: 13px;
      }
`);

/** A page that is published beside the pane. */
export interface PublishedPage {
  readonly title: Template;
  readonly body: Markup;
}

const LINKS: readonly (readonly [file: string, title: Template])[] = [
  ["support.html", { ja: "サポート", en: "Support" }],
  ["privacy.html", { ja: "プライバシー", en: "Privacy" }],
  ["rules.html", { ja: "点検の規則集", en: "Rule book" }],
];

/** The whole page. It runs no script and asks for nothing: its policy forbids both. */
export function framed({ title, body }: PublishedPage): string {
  return html`<!doctype html>
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'"
        />
        <title>${title.ja} | 開示シート (Kaiji Sheet)</title>
        <link rel="icon" href="assets/icons/kaiji-32.png" />
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <header>
          <p>開示シート <span lang="en">Kaiji Sheet</span></p>
          ${LINKS.map(([file, name]) => html`<a href="${file}">${name.ja} <span lang="en">${name.en}</span></a> `)}
        </header>
        <main>${body}</main>
      </body>
    </html> `.text;
}

/** One question or subject of a page, in one language. */
export type Passage = readonly [heading: string, ...paragraphs: (string | Markup)[]];

/** A page's text in one language: the heading of the page, its passages. */
export function told(language: "ja" | "en", title: string, passages: readonly Passage[]): Markup {
  return html`<section lang="${language}">
    <h1>${title}</h1>
    ${passages.map(
      ([heading, ...paragraphs]) =>
        html`<h2>${heading}</h2>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p> `)}`,
    )}
  </section> `;
}
