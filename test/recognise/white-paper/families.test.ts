import { parseText, type Row, type SourceDocument } from "../../../src/readers";
import { recogniseWhitePaper } from "../../../src/recognise/white-paper";
import { paperOf, samplePaper } from "../../support/white-papers";

const ids = (text: string): (string | undefined)[] => paperOf(text).statements.map(({ id }) => id);
const REST = "16.1.7 証拠の収集\n開示請求に対応します。\n18.1.2 知的財産権\n権利を尊重します。\n";

describe("numberings of controls", () => {
  it.each([
    ["12.3.1 情報のバックアップ", "12.3.1", "12.3.1"],
    ["A.12.3.1 情報のバックアップ", "A.12.3.1", "12.3.1"],
    ["■ 12.3.1 情報のバックアップ", "12.3.1", "12.3.1"],
    ["【12.3.1】情報のバックアップ", "12.3.1", "12.3.1"],
    ["12.3.1\n情報のバックアップ", "12.3.1", "12.3.1"],
    ["CLD.9.5.1 仮想コンピューティング環境における分離", "CLD.9.5.1", "CLD.9.5.1"],
    ["CLD9.5.1 仮想コンピューティング環境における分離", "CLD9.5.1", "CLD.9.5.1"],
    ["CLD 9.5.1 仮想コンピューティング環境における分離", "CLD9.5.1", "CLD.9.5.1"],
    ["12.3.1 Information backup", "12.3.1", "12.3.1"],
  ])("%j is %s", (heading, id, control) => {
    const [first] = paperOf(
      `セキュリティホワイトペーパー\n9.2.1 利用者登録及び登録削除\n登録できます。\n${heading}\n毎日取得します。\n${REST}`,
    ).statements.slice(1);
    expect(first).toMatchObject({ id, control, statement: "毎日取得します。" });
  });

  it.each([
    ["8.13 情報のバックアップ (旧12.3.1)", "8.13", "12.3.1"],
    ["8.13（A.12.3.1）情報のバックアップ", "8.13", "12.3.1"],
    ["8.13 情報のバックアップ", "8.13", undefined],
  ])("%j is a control of 2022", (heading, id, formerly) => {
    const paper = paperOf(
      `セキュリティホワイトペーパー\n${heading}\n毎日取得します。\n8.15 ログ取得\n取得します。\n8.17 クロックの同期\nNTPです。\n8.24 暗号の利用\nTLSです。`,
    );
    expect(paper.numbering).toBe("2022");
    expect(paper.statements[0]).toMatchObject({ id, title: "情報のバックアップ", statement: "毎日取得します。" });
    expect(paper.statements[0]?.formerly).toBe(formerly);
  });

  it("takes the headings of clauses and groups for what they are", () => {
    const text = `セキュリティホワイトペーパー\n12 運用のセキュリティ\n12.1 運用の手順及び責任\n12.1.2 変更管理\n通知します。\n12.3 バックアップ\n12.3.1 情報のバックアップ\n取得します。\n16 情報セキュリティインシデント管理\n${REST}`;
    expect(paperOf(text).statements.map(({ id, statement }) => [id, statement])).toEqual([
      ["12.1.2", "通知します。"],
      ["12.3.1", "取得します。"],
      ["16.1.7", "開示請求に対応します。"],
      ["18.1.2", "権利を尊重します。"],
    ]);
  });
});

describe("furniture and wrapped lines", () => {
  const full = "本サービスでは、お客様のデータを保管するサーバの時刻を、外部の時刻源と常に同期";

  it("joins what a page has broken, across the words of the page", () => {
    const header = "架空サービス セキュリティホワイトペーパー";
    const text = `${header}\n1\n12.4.4 クロックの同期\n${full}\n\n${header}\n2\nしています。\n${REST}\n${header}\n3\n`;
    const [first] = paperOf(text).statements;
    expect(first?.statement).toBe(`${full}しています。`);
  });

  it("keeps paragraphs and lists apart", () => {
    const text = `セキュリティホワイトペーパー\n12.4.4 クロックの同期\n${full}\nしています。\nなお、次のとおりです。\n・サーバ\n・端末\n${REST}`;
    expect(paperOf(text).statements[0]?.statement).toBe(`${full}しています。\nなお、次のとおりです。\n・サーバ\n・端末`);
  });

  it("leaves the table of contents out", () => {
    const contents = "目次\n12.4.4 クロックの同期 ........ 3\n16.1.7 証拠の収集 ........ 4\n";
    expect(ids(`セキュリティホワイトペーパー\n${contents}12.4.4 クロックの同期\nNTPです。\n${REST}`)).toEqual([
      "12.4.4",
      "16.1.7",
      "18.1.2",
    ]);
    const bare = "12.4.4 クロックの同期\n16.1.7 証拠の収集\n18.1.2 知的財産権\n";
    expect(ids(`セキュリティホワイトペーパー\n${bare}12.4.4 クロックの同期\nNTPです。\n${REST}`)).toEqual([
      "12.4.4",
      "16.1.7",
      "18.1.2",
    ]);
  });

  it("does not take a number at the head of a broken line for a heading", () => {
    const text = `セキュリティホワイトペーパー\n10.1.1 暗号による管理策の利用方針\n${full}\n12.4.4 クロックの同期、及び通信の暗号化を行っています。\n${REST}`;
    expect(ids(text)).toEqual(["10.1.1", "16.1.7", "18.1.2"]);
  });

  it("ends the last statement at the revision table, and takes edition and date from it", () => {
    const paper = paperOf(
      `セキュリティホワイトペーパー\n12.4.4 クロックの同期\nNTPです。\n${REST}改訂履歴\n第1.0版 2023/4/1 初版\n第1.1版 2024/4/1 改訂`,
    );
    expect(paper.statements.at(-1)?.statement).toBe("権利を尊重します。");
    expect(paper).toMatchObject({ edition: "第1.1版", date: "2024/4/1" });
  });
});

describe("tables of controls", () => {
  const table = (rows: readonly (readonly string[])[]): SourceDocument => {
    const planned = rows.map((cells, index): Row => ({
      cells: cells.map((text, column) => ({ text, column })),
      table: 0,
      line: index + 1,
      raw: cells.join(" "),
    }));
    return { format: "word", pages: [{ number: 1, rows: planned }] };
  };
  const rows = [
    ["12.3.1", "情報のバックアップ", "毎日取得します。"],
    ["12.4.4", "クロックの同期", "NTPです。"],
    ["16.1.7", "証拠の収集", "対応します。"],
  ];

  it("are read by their rows", () => {
    expect(recogniseWhitePaper(table(rows))?.statements.map(({ id, title, statement }) => [id, title, statement])).toEqual(rows);
  });

  it("give the vendor's own column where the head names it", () => {
    const head = ["番号", "標題", "規格の要求", "当社の対応"];
    const wide = rows.map(([id = "", title = "", own = ""]) => [id, title, "要求の文", own]);
    expect(recogniseWhitePaper(table([head, ...wide]))?.statements.map(({ statement }) => statement)).toEqual(
      rows.map((row) => row[2]),
    );
  });

  it("go on in rows without a number", () => {
    const [first = [], ...more] = rows;
    const paper = recogniseWhitePaper(table([first, ["", "", "保管もします。"], ...more]));
    expect(paper?.statements[0]?.statement).toBe("毎日取得します。\n保管もします。");
  });
});

describe("papers with chapters of their own", () => {
  it.each([
    ["1. データの所在\n日本です。\n2. 暗号化\nTLSです。\n3. バックアップ\n毎日です。"],
    ["第1章 データの所在\n日本です。\n第2章 暗号化\nTLSです。\n第3章 バックアップ\n毎日です。"],
    ["■データの所在\n日本です。\n■暗号化\nTLSです。\n■バックアップ\n毎日です。"],
    ["データの所在\nデータはすべて日本にあります。\n暗号化\n通信はTLSで暗号化します。\nバックアップ\nバックアップは毎日です。"],
  ])("%j is taken as sections, and said to be so", (body) => {
    const paper = paperOf(`架空サービス セキュリティホワイトペーパー\n${body}`);
    expect(paper.numbering).toBe("own");
    expect(paper.statements.map(({ id, title }) => [id, title])).toEqual([
      [undefined, "データの所在"],
      [undefined, "暗号化"],
      [undefined, "バックアップ"],
    ]);
    expect(paper.notes.map(({ kind }) => kind)).toContain("own-chapters");
  });

  it("is told by its name: another document with chapters is none", () => {
    expect(
      recogniseWhitePaper(parseText("議事録\n1. 開会\n開会した。\n2. 審議\nセキュリティを審議した。\n3. 閉会\n閉会した。")),
    ).toBeUndefined();
    expect(recogniseWhitePaper(parseText(""))).toBeUndefined();
  });
});

describe("what a paper says of itself", () => {
  it("is read in Japanese and English", () => {
    expect(samplePaper("white-paper-2015")).toMatchObject({
      title: "みどり野ワークボード 情報セキュリティホワイトペーパー",
      vendor: "株式会社みどり野ワークス",
      service: "みどり野ワークボード",
      edition: "第2.1版",
      date: "2026年4月1日",
      notes: [],
    });
    expect(samplePaper("white-paper-own-chapters")).toMatchObject({
      vendor: "Midorino Works, Inc.",
      edition: "Version 1.2",
      date: "March 1, 2026",
    });
  });

  it("is noted where it deviates from the standard", () => {
    const paper = paperOf(
      `セキュリティホワイトペーパー\nISO/IEC 27017に沿っています。ISO/IEC 27015:2015の認証です。\n12.4.4 時計を合わせる方法\nNTPです。\n12.3.1 情報のバックアップ\n毎日です。\n${REST}`,
    );
    expect(paper.notes.map(({ kind, control }) => [kind, control])).toEqual(
      expect.arrayContaining([
        ["standard", undefined],
        ["date-missing", undefined],
      ]),
    );
    const titled = paperOf(
      `セキュリティホワイトペーパー\n8.1.1 資産目録\n分けます。\n9.4.4 特権的なユーティリティの利用\nありません。\n${REST}`,
    );
    expect(titled.notes.filter(({ kind }) => kind === "title").map(({ control }) => control)).toEqual(["9.4.4"]);
  });
});
