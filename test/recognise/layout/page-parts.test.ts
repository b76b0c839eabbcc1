import { ASP_SAAS } from "../../../src/form";
import { parseText, type SourceDocument } from "../../../src/readers";
import { parseHtml } from "../../../src/readers/html";
import { recogniseDisclosure } from "../../../src/recognise";
import { isNavigation, mayBePages } from "../../../src/recognise/layout/navigation";
import { hasPageSign, isPagesTalk } from "../../../src/recognise/layout/page-signs";
import { accuracyOf } from "../../support/accuracy";
import { generateAnswers } from "../generators/answers";
import { Chance } from "../generators/chance";
import { familyA, familyB, familyC, type Printer } from "../generators/families";
import { escape } from "../generators/layout";
import { chooseWording, expectedOf, type PrintedField, printedFields } from "../generators/printing";

const SEEDS = Array.from({ length: 3 }, (_, index) => 6421 * (index + 1));

describe("words of a page's own", () => {
  it.each([
    "▲ページトップ",
    "ページの先頭へ戻る",
    "↑ このページの上部へ戻る",
    "PAGE TOP",
    "SHARE",
    "目次を開く",
    "全 3 ページ中 2 ページ",
    "Back to top",
    "一覧へ戻る",
    "前のサービス | 次のサービス",
    "« 前へ",
    "印刷用ページ | このページを共有",
    "お問い合わせはこちら | 資料ダウンロード",
    "プライバシーポリシー｜利用規約｜サイトマップ",
    "ホーム > 導入事例 > 製造業",
    "[広告] 倉庫をお探しの方へ",
    "すべてのCookieを許可する",
    "業種から探す",
    "登録サービス検索",
  ])("are told: %s", (text) => {
    expect(isNavigation(text)).toBe(true);
  });

  it.each([
    "お問い合わせフォーム",
    "プライバシーポリシー",
    "個人情報保護方針 | 利用規約",
    "許可する",
    "全文検索",
    "保存",
    "3か月前",
    "ホームページ",
    "次の項目を監視",
    "インターネット 一覧に戻る",
    "必須インターネット 一覧に戻る",
    "有 | 添付資料のとおり",
    "サービス内のお知らせ、電子メール",
    "",
  ])("are not seen in an answer: %s", (text) => {
    expect(isNavigation(text)).toBe(false);
  });

  it.each([
    ["無料トライアル実施中 1分で登録", true],
    ["お問い合わせはこちら", true],
    ["当サイトではCookieを使用しています。", true],
    ["2023.04.11 掲載サービスを追加しました。", true],
    ["2023年4月に監査を開始しました。", false],
    ["無料トライアルの期間は30日です。", false],
    ["電子メール、電話", false],
  ])("may be what %s says: %s", (text, may) => {
    expect(mayBePages(text)).toBe(may);
  });
});

describe("signs of a page's own words", () => {
  it.each([
    ["よく読まれている記事", true],
    ["315件中 41〜60件目", true],
    ["港の写真をさがす", true],
    ["写真の一覧へ", true],
    ["ご意見をお寄せください", true],
    ["港 › 倉庫 › 棟", true],
    ["© みなと便", true],
    ["画面の表示", true],
    ["荷物の預かりを記録し、荷主が確かめる", false],
    ["当社ホームページにて告知", false],
    ["当社が保管する。", false],
    ["二要素認証", false],
  ])("weigh against a line: %s", (text, has) => {
    expect(hasPageSign(text)).toBe(has);
  });

  it.each([
    ["当ページの内容は予告なく変わります。", true],
    ["事務所の移転について", true],
    ["一覧の画面で検索できます。", false],
  ])("are certain in a sentence: %s", (text, is) => {
    expect(isPagesTalk(text)).toBe(is);
  });
});

function generated(seed: number): [PrintedField[], Chance] {
  const chance = new Chance(seed);
  return [printedFields(generateAnswers(chance, chance.is(0.3)), chooseWording(chance)), chance];
}

function accuracyFor(
  printed: readonly PrintedField[],
  document: SourceDocument,
  keepsLines: boolean,
): ReturnType<typeof accuracyOf> {
  const recognition = recogniseDisclosure(document);
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return accuracyOf(recognition.disclosure, expectedOf(printed, keepsLines));
}

/** A text with lines set before some of its items, behind the answers to those above. */
function withLines(text: string, printed: readonly PrintedField[], words: readonly string[], every: number): string {
  const opens = printed.filter(({ firstOfItem }) => firstOfItem).map(({ number, title }) => ({ number, title }));
  let next = 0;
  let line = 0;
  const lines = text.split("\n").flatMap((each) => {
    const item = opens[next];
    if (!item || !each.startsWith(item.number) || !each.includes(item.title)) return [each];
    next += 1;
    if (next % every !== 0) return [each];
    line += 1;
    return [words[line % words.length] ?? "", each];
  });
  return lines.join("\n");
}

const LINKS = ["▲ページトップ", "前のサービス | 次のサービス", "お問い合わせはこちら | 資料請求", "【広告】 倉庫をお探しの方へ"];
const UNKNOWN = ["倉庫の無料相談を受付中", "配送の新しい料金表ができました", "夏の展示会に出展します"];

describe.each<[string, Printer, boolean]>([
  ["pipe text", familyA, false],
  ["fused lines", familyB, true],
  ["rows on one line", familyC, true],
])("what a web page has between its rows, in %s", (_family, print, keepsLines) => {
  it("is left out where its words tell it", () => {
    for (const seed of SEEDS) {
      const [printed, chance] = generated(seed);
      const accuracy = accuracyFor(printed, parseText(withLines(print(printed, chance), printed, LINKS, 9)), keepsLines);
      expect(accuracy.wrongHigh).toEqual([]);
      expect(accuracy.wrongLow).toEqual([]);
    }
  });

  it("is left out, heads of columns broken over lines", () => {
    for (const seed of SEEDS) {
      const [printed, chance] = generated(seed);
      const heads = ["【審査対象項目】【記述内容】必須/\n選択\n情報開示内容"];
      const accuracy = accuracyFor(printed, parseText(withLines(print(printed, chance), printed, heads, 15)), keepsLines);
      expect(accuracy.wrongHigh).toEqual([]);
      expect(accuracy.wrongLow).toEqual([]);
    }
  });
});

describe("lines that nothing but their place tells", () => {
  it("are left out between rows that are closed by pipes", () => {
    for (const seed of SEEDS) {
      const [printed, chance] = generated(seed);
      const accuracy = accuracyFor(printed, parseText(withLines(familyA(printed, chance), printed, UNKNOWN, 12)), false);
      expect(accuracy.wrongHigh).toEqual([]);
      expect(accuracy.wrongLow).toEqual([]);
    }
  });

  it.each([
    ["set off by gaps", UNKNOWN.map((line) => `\n${line}\n`), 20],
    ["set off by gaps, two or three of them", ["\n最新の話題\n秋の展示会に出展します\n", "\n物流\n倉庫\n配送の仕組み\n"], 20],
    ["said again and again", ["配送の新しい料金表ができました"], 12],
    ["in the words of an advertisement", ["倉庫の無料相談を受付中"], 40],
  ])("are marked where they stand with an answer, %s", (_what, words, every) => {
    for (const seed of SEEDS) {
      const [printed, chance] = generated(seed);
      const accuracy = accuracyFor(printed, parseText(withLines(familyC(printed, chance), printed, words, every)), true);
      expect(accuracy.wrongHigh).toEqual([]);
      expect(accuracy.rightLow).toBeLessThan(8);
    }
  });
});

describe("what stands around the content of a saved page", () => {
  const list = (printed: readonly PrintedField[], between: (index: number) => string): string =>
    printed
      .map(
        ({ number, title, prompt, marker, shown, firstOfItem }, index) =>
          `${firstOfItem ? `${between(index)}<h3>${number} ${escape(title)}</h3>` : ""}<dl><dt>${escape(prompt)} <em>${firstOfItem ? marker : ""}</em></dt><dd>${escape(shown).replaceAll("\n", "<br>")}</dd></dl>`,
      )
      .join("");
  const page = (body: string): SourceDocument => parseHtml(`<html><body>${body}</body></html>`);
  const OTHERS =
    "<h2>ほかのサービス</h2><table><tr><th>サービス名称</th><th>事業者名称</th></tr><tr><td>みなと便</td><td>みなと運送株式会社</td></tr></table>";

  it.each<[string, (index: number) => string, string]>([
    ["an aside and a footer behind it", () => "", `<aside>${OTHERS}</aside><footer><p>みなと協会</p><p>東京都港区</p></footer>`],
    [
      "banners by their names",
      (index) => (index % 30 === 7 ? '<div class="banner">倉庫の展示会 <a href="#">申込</a></div>' : ""),
      "",
    ],
    ["navigation by its role", (index) => (index % 40 === 9 ? '<div role="navigation">物流 倉庫 配送</div>' : ""), ""],
    ["a button behind answers", (index) => (index % 30 === 8 ? "<button>選択</button>" : ""), ""],
  ])("is left out: %s", (_what, between, behind) => {
    for (const seed of SEEDS) {
      const [printed] = generated(seed);
      const accuracy = accuracyFor(printed, page(list(printed, between) + behind), true);
      expect(accuracy.wrongHigh).toEqual([]);
      expect(accuracy.wrongLow).toEqual([]);
    }
  });

  it.each([
    ["an aside around all of it", (html: string) => `<aside>${html}</aside>`],
    ["headings that are buttons", (html: string) => html.replace(/<h3>(.*?)<\/h3>/gu, "<button>$1</button>")],
  ])("is the form all the same: %s", (_what, alter) => {
    for (const seed of SEEDS) {
      const [printed] = generated(seed);
      const accuracy = accuracyFor(printed, page(alter(list(printed, () => ""))), true);
      expect(accuracy.wrongHigh).toEqual([]);
      expect(accuracy.wrongLow.length).toBeLessThan(3);
    }
  });

  const table = (cell: (id: string) => string): string =>
    `<table>${ASP_SAAS.fields
      .map(({ id, item, prompt }) => `<tr><td>${item.number}</td><td>${escape(prompt)}</td><td>${cell(id)}</td></tr>`)
      .join("")}</table>`;

  it.each([
    ["a button in its cell", table((id) => `内容${id}<button>複写</button>`), "21.1"],
    ["another table behind the form", `${table((id) => `内容${id}`)}${OTHERS.replace("サービス名称", "会社名")}`, "93.1"],
  ])("is no part of an answer: %s", (_what, body, id) => {
    const recognition = recogniseDisclosure(page(body));
    expect(recognition.kind === "disclosure" && recognition.disclosure.fields[id]).toMatchObject({
      value: `内容${id}`,
      confidence: "high",
    });
  });
});
