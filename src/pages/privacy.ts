import { html } from "../text/markup";
import { framed, told } from "./frame";

const MICROSOFT = "https://privacy.microsoft.com/privacystatement";

/** What becomes of a person's data: nothing leaves the machine. */
export default function privacyPage(): string {
  return framed({
    title: { ja: "プライバシー", en: "Privacy" },
    body: html`${told("ja", "プライバシー", [
      [
        "ブックと文書の内容は、お使いの機器の外に送信されません",
        "申請内容の読み取り、取り込み、点検、比較は、すべて作業ウィンドウの中（お使いの機器の上）で行います。ブックの記述、取り込んだ文書、点検の結果を、開発者や第三者に送信することはありません。",
        "利用状況の計測、広告、Cookie は使用していません。",
      ],
      [
        "接続する相手",
        "このアドインのファイルを置いたサーバーと、Excel と通信するための部品（office.js）を配信する Microsoft のサーバーだけです。サーバーには、通常の Web アクセスと同じ記録（日時、IP アドレスなど）が残ることがあります。ほかの相手への接続は、ブラウザーの仕組み（Content-Security-Policy）で禁じています。",
        html`Excel と office.js での個人情報の扱いは、<a href="${MICROSOFT}">Microsoft のプライバシーに関する声明</a
          >をご覧ください。`,
      ],
      [
        "保存するもの",
        "記述と点検の設定は、ブックのシートにだけ保存されます。お使いの機器には、選択した表示言語と、作業ウィンドウで最後に開いていた画面（タブ、絞り込みと検索の条件、選んでいた欄）だけを、ブラウザーの保存領域に記録します。記述は記録しません。",
        "取り込みのために選んだファイルは、読み取る間だけ使用し、保存しません。",
      ],
      [
        "求める権限",
        "「ドキュメントの読み取りと書き込み」です。申請内容のシートを作成し、記述を書き込み、セルに印を付けるために使用します。",
      ],
      [
        "保存したものを消すには",
        "シートを削除し、ブラウザーでこのサイトのデータを削除してください。アドインを削除すると、ほかには何も残りません。",
      ],
    ])}${told("en", "Privacy", [
      [
        "Nothing in a workbook or document leaves the machine",
        "Reading, importing, checking and comparing happen in the pane, on your machine. No answer, no imported document and no finding is sent to the makers or to anyone else.",
        "There is no measuring of use, no advertising, and no cookie.",
      ],
      [
        "What it connects to",
        "The server that holds the add-in's own files, and Microsoft's server of office.js, the part that talks to Excel. Servers may log a visit as they log any other (time, IP address). Any other connection is forbidden to the browser by a Content-Security-Policy.",
        html`For Excel and office.js, see <a href="${MICROSOFT}">Microsoft's privacy statement</a>.`,
      ],
      [
        "What is kept",
        "Answers and settings are kept in sheets of the workbook only. On the machine, the browser's storage keeps the language that you chose and where you left the pane (tab, filters and search, selected field); no answer is kept there.",
        "A file chosen for import is used while it is read, and is not kept.",
      ],
      [
        "The permission it asks for",
        "Reading and writing the document: to create the form's sheet, write answers, and mark cells.",
      ],
      [
        "Removing what is kept",
        "Delete the sheets, and this site's data in the browser. Once the add-in is removed, nothing else remains.",
      ],
    ])}`,
  });
}
