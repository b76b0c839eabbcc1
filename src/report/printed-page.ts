import type { Language } from "../messages";
import { html, type Markup } from "../text/markup";
import { PAGE_STYLE } from "./page-style";

interface PrintedPage {
  readonly language: Language;
  readonly title: string;
  /** Beyond the style that all pages share. */
  readonly style: Markup;
  /** Articles: several begin each on a new sheet. */
  readonly body: Markup;
}

/** A page, to print and to publish, that holds all it needs: it runs no script and asks for nothing. */
export function printedPage({ language, title, style, body }: PrintedPage): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <title>${title}</title>
        <style>
          ${PAGE_STYLE}
          ${style}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.text;
}
