import { TEXTS } from "../pane/texts";
import { html, type Markup } from "../text/markup";
import { framed, told } from "./frame";

/** What the build is told: where people turn to, a mail address or an https address; empty where it was not said. */
interface BuildOptions {
  readonly contact: string;
}

const RULES_JA = html`指摘の内容や根拠は、<a href="rules.html">点検の規則集</a>で規則ごとにご覧いただけます。`;
const RULES_EN = html`What each finding rests on is in the <a href="rules.html">rule book</a>, rule by rule.`;

/** The page that the manifest's SupportUrl leads to. */
export default function supportPage({ contact }: BuildOptions): string {
  return framed({
    title: { ja: "サポート", en: "Support" },
    body: html`${told("ja", "サポート", [
      ["お問い合わせ先", contactJa(contact)],
      [
        "お知らせいただきたいこと",
        "作業ウィンドウの一番下にある版の表示（例：0.1.0-1a2b3c4）、お使いの Excel（Web・Windows・Mac とバージョン）、行った操作、表示されたメッセージをお知らせください。",
        "公開前の申請内容を含むブックは、お送りにならないでください。画面の写しを添える場合も、記述の部分は隠してください。",
      ],
      [
        `「${TEXTS.officeLateWhat.ja}」と表示される`,
        "Microsoft の配信元（appsforoffice.microsoft.com）に接続できていません。インターネットへの接続、会社のプロキシやフィルターの設定をご確認のうえ、「もう一度試す」を押してください。",
      ],
      [
        `「${TEXTS.oldExcelWhat.ja}」と表示される`,
        "ExcelApi 1.14 が必要です。Excel on the web、Microsoft 365、または Windows・Mac の Office LTSC 2021 以降をお使いください。",
      ],
      [
        "一覧から選んだ回答が、点検の結果に反映されない",
        "Excel は、セルの一覧から選んだことをアドインに知らせない場合があります。別のセルを選ぶか、「点検」を押すと、最新の内容で点検し直します。",
      ],
      [
        "書き込めないと表示される",
        "シートの保護、読み取り専用のブック、セルの編集中（カーソルがセルの中で点滅している状態）のいずれかです。保護を解除する、編集できるブックで開く、Enter キーで入力を確定する、のいずれかを行ってください。",
      ],
      [
        "元に戻したい",
        "アドインの操作は、Excel の「元に戻す」か、作業ウィンドウに表示される「元に戻す」で、まとめて取り消せます。",
      ],
      ["指摘の意味を知りたい", RULES_JA],
    ])}${told("en", "Support", [
      ["Whom to ask", contactEn(contact)],
      [
        "What to tell",
        "The version at the foot of the pane (as in 0.1.0-1a2b3c4), your Excel (web, Windows or Mac, and its version), what you did, and the message that was shown.",
        "Please do not send a workbook with a disclosure that is not published yet, and cover the answers in a screenshot.",
      ],
      [
        `The pane says “${TEXTS.officeLateWhat.en}”`,
        "Microsoft's distribution (appsforoffice.microsoft.com) is out of reach. Look at the connection and at the company's proxy or filter, then choose “Try again”.",
      ],
      [
        `The pane says “${TEXTS.oldExcelWhat.en}”`,
        "ExcelApi 1.14 is needed: Excel on the web, Microsoft 365, or Office LTSC 2021 or newer on Windows and Mac.",
      ],
      [
        "An answer chosen from a drop-down is not in the findings",
        "Excel does not always tell an add-in of such a choice. Select another cell, or choose “Check”: the sheet is read anew.",
      ],
      [
        "It says that it cannot write",
        "The sheet is protected, the workbook is read-only, or a cell is being edited. Unprotect the sheet, open the workbook for editing, or finish the cell with Enter.",
      ],
      ["Taking something back", "Each command is undone in one step, with Excel's undo or with “Undo” in the pane."],
      ["What a finding means", RULES_EN],
    ])}`,
  });
}

function contactJa(contact: string): string | Markup {
  if (contact === "") return "このアドインを組織に配布した管理者の方にお問い合わせください。";
  return html`${contactLink(contact)} までお問い合わせください。`;
}

function contactEn(contact: string): string | Markup {
  return contact === "" ? "Ask the person who gave this add-in to your organisation." : contactLink(contact);
}

function contactLink(contact: string): Markup {
  return html`<a href="${contact.includes("://") ? contact : `mailto:${contact}`}">${contact}</a>`;
}
