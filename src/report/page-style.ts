import { Markup } from "../text/markup";

/** Of every page for A4 that reads well on a screen too. Colours hold 4.5:1; every state is told by its word as well. */
export const PAGE_STYLE = new Markup(`
      @page { size: A4 portrait; margin: 16mm 15mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
      * { box-sizing: border-box; }
      html { color: #1f2933; background: #eef1f4; font: 10.5pt/1.7 "Yu Gothic UI", "Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, sans-serif; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { margin: 0; }
      article { max-width: 210mm; margin: 24px auto; padding: 16mm 15mm; background: #fff; }
      article + article { break-before: page; }
      header { padding-bottom: 10px; border-bottom: 3px solid #0f4c5c; }
      .form { margin: 0; color: #52606d; font-size: 9.5pt; }
      h1 { margin: 12px 0 6px; color: #0f4c5c; font-size: 23pt; line-height: 1.35; letter-spacing: 0.04em; }
      .statement, .note { margin: 4px 0; color: #52606d; font-size: 9.5pt; }
      h2 { margin: 22px 0 8px; padding-left: 10px; border-left: 5px solid #0f4c5c; color: #0f4c5c; font-size: 14pt; line-height: 1.4; }
      h2, h3, h4, caption { break-after: avoid; }
      p { margin: 4px 0; }
      .facts { margin: 0; border-top: 1px solid #c5ccd3; }
      .facts div { display: grid; grid-template-columns: 32mm 1fr; border-bottom: 1px solid #c5ccd3; break-inside: avoid; }
      .facts dt { padding: 4px 10px; background: #f0f5f6; color: #0b3a46; font-weight: 600; }
      .facts dd { margin: 0; padding: 4px 10px; }
      table { width: calc(100% - 1px); margin: 10px 0 6px; border-collapse: collapse; font-size: 9.5pt; }
      caption { padding: 2px 0; color: #0f4c5c; font-size: 11pt; font-weight: 600; text-align: left; }
      th, td { padding: 3px 8px; border: 1px solid #c5ccd3; text-align: left; }
      thead th { white-space: nowrap; background: #0f4c5c; color: #fff; }
      tbody th { font-weight: 500; }
      tr { break-inside: avoid; }
      dd, li, td, p { overflow-wrap: anywhere; }
      @media (max-width: 640px) {
        article { margin: 0; padding: 16px; }
        .facts div { grid-template-columns: minmax(0, 1fr); }
        th, td { padding: 3px 4px; overflow-wrap: anywhere; }
      }
      @media print {
        html { background: #fff; }
        article { max-width: none; margin: 0; padding: 0; }
      }
`);

/** What only the report of a review needs. */
export const REPORT_STYLE = new Markup(`
      h3 { margin: 20px 0 8px; padding: 3px 10px; background: #dce9ec; color: #0b3a46; font-size: 11pt; }
      .signatures { display: flex; gap: 14mm; margin: 20px 0 0; padding: 0; list-style: none; }
      .signatures li { flex: 1; padding: 0 4px 4px; border-bottom: 1px solid #1f2933; }
      figure, .finding { break-inside: avoid; }
      .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
      .beside { display: grid; grid-template-columns: 1.9fr 1fr; gap: 14px; align-items: center; }
      figure { margin: 10px 0; }
      svg { display: block; width: 100%; height: auto; font-size: 12px; fill: #1f2933; }
      svg .axis { font-size: 10.5px; fill: #52606d; }
      .status { display: inline-block; padding: 0 8px; border: 1px solid currentColor; border-radius: 3px; font-size: 9pt; font-weight: 700; white-space: nowrap; }
      .missing { background: #fff4ce; color: #6b4a00; }
      .correct { background: #fbe4e4; color: #9b1c1c; }
      .review { background: #fdebdd; color: #8a3b00; }
      .reference { background: #e1ecf7; color: #1d4e89; }
      .finding { margin: 0; padding: 10px 4px; border-bottom: 1px solid #c5ccd3; }
      h4 { margin: 0 0 3px; font-size: 10.5pt; }
      .id { margin-right: 0.5em; padding-right: 0.7em; border-right: 1px solid #c5ccd3; font-variant-numeric: tabular-nums; }
      .place { float: right; color: #52606d; font-size: 9pt; font-weight: 400; }
      .message { font-weight: 500; }
      .finding dl { margin: 4px 0 0; font-size: 9.5pt; }
      .finding dl div { display: grid; grid-template-columns: 24mm 1fr; }
      .finding dt { color: #52606d; }
      .finding dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
      .names { padding: 0; list-style: none; }
      .names li { display: inline-block; margin: 0 1.2em 0 0; }
      .sentences { margin: 4px 0; padding-left: 1.4em; }
      @media (max-width: 640px) {
        .beside, .finding dl div { grid-template-columns: minmax(0, 1fr); }
        thead th, .number { white-space: normal; }
      }
      @media print {
        section:nth-of-type(3) { break-before: page; }
      }
`);
