import { crossCheck, type EvidencePair, proposalsFrom, type Verdict } from "../../src/evidence";
import { emptyDisclosure } from "../../src/disclosure";
import { ASP_SAAS } from "../../src/form";
import { disclosureOf } from "../support/rule-cases";
import { sample } from "../support/samples";
import { paperOf, type PaperName, samplePaper } from "../support/white-papers";

const sound = sample("sound");

function told(name: PaperName, verdict: Verdict): string[] {
  return crossCheck(samplePaper(name), sound, ASP_SAAS)
    .pairs.filter((pair) => pair.verdict === verdict)
    .map(({ statement, field }) => `${statement.id ?? statement.title} ${field}`);
}

describe("a paper that goes with its sheet", () => {
  it("agrees, and contradicts in nothing", () => {
    expect(told("white-paper-2015", "contradicts")).toEqual([]);
    expect(told("white-paper-2015", "tension")).toEqual([]);
    expect(told("white-paper-2015", "agrees")).toEqual([
      "5.1.1 24.1",
      "5.1.1 24.2",
      "6.1.3 72.1",
      "CLD.8.1.5 33.2",
      "CLD.8.1.5 33.3",
      "9.2.4 67.1",
      "9.4.1 67.1",
      "10.1.1 69.1",
      "10.1.1 70.1",
      "12.1.2 32.1",
      "12.1.2 32.2",
      "12.1.2 91.1",
      "12.1.2 91.2",
      "12.1.3 41.1",
      "12.2.1 57.1",
      "12.3.1 45.1",
      "12.3.1 45.2",
      "12.3.1 46.1",
      "12.4.1 58.1",
      "12.4.4 56.1",
      "12.6.1 44.1",
      "12.6.1 44.2",
      "12.6.1 59.1",
      "16.1.2 54.2",
      "16.1.2 92.1",
      "18.2.1 42.1",
    ]);
  });
});

describe("a paper of another time, in the numbering of 2022", () => {
  it("contradicts where it does, and only there", () => {
    expect(told("white-paper-2022", "contradicts")).toEqual([
      "5.5 72.1",
      "5.11 33.3",
      "5.17 67.1",
      "6.8 54.2",
      "8.7 57.1",
      "8.8 44.2",
      "8.13 45.1",
      "8.13 45.2",
      "8.15 58.1",
      "8.24 70.1",
      "8.32 32.1",
    ]);
    expect(told("white-paper-2022", "tension")).toEqual(["5.35 42.1", "8.17 56.1", "8.32 91.1"]);
  });

  it("has both dates, their distance, both texts and what was read in each", () => {
    const evidence = crossCheck(samplePaper("white-paper-2022"), sound, ASP_SAAS);
    expect(evidence).toMatchObject({ sheetDate: "2026/9/30", paperDate: "2022年10月1日", years: -4 });
    const pair = evidence.pairs.find(({ field, verdict }) => field === "45.1" && verdict === "contradicts");
    expect(pair).toMatchObject({
      aspect: "interval",
      sheet: "毎日1回",
      paper: "バックアップは毎週1回取得し、3世代を保管しています。",
      sheetRead: { ja: "毎日1回" },
      paperRead: { ja: "毎週1回" },
    });
    expect(pair?.place.line).toBeGreaterThan(0);
  });
});

describe("a paper with chapters of its own, in English", () => {
  it("is held against the fields that its words bear on", () => {
    expect(told("white-paper-own-chapters", "contradicts")).toEqual(["Logging 58.1"]);
    expect(told("white-paper-own-chapters", "tension")).toEqual([
      "Backup 45.1",
      "Backup 45.2",
      "Backup 46.1",
      "Change management 32.1",
      "Change management 91.1",
    ]);
    expect(told("white-paper-own-chapters", "agrees")).toEqual(
      expect.arrayContaining(["Location of data 72.1", "Encryption 70.1", "Authentication 67.1", "Clock synchronization 56.1"]),
    );
  });
});

/** A paper whose one statement is held against one answer. */
function verdictOn(control: string, title: string, statement: string, field: string, answer: string): EvidencePair | undefined {
  const paper = paperOf(
    `情報セキュリティホワイトペーパー\n2025年4月1日\n${control} ${title}\n${statement}\n` +
      "16.1.7 証拠の収集\n開示請求に対応します。\n18.1.2 知的財産権\n知的財産権を尊重します。\n18.2.2 情報セキュリティのための方針群及び標準の順守\n点検します。",
  );
  return crossCheck(paper, disclosureOf({ [field]: answer }), ASP_SAAS).pairs.find((pair) => pair.field === field);
}

describe("kinds of statement", () => {
  const backup = ["12.3.1", "情報のバックアップ"] as const;
  const crypto = ["10.1.1", "暗号による管理策の利用方針"] as const;
  const place = ["6.1.3", "関係当局との連絡"] as const;
  const removal = ["CLD8.1.5", "クラウドサービスカスタマの資産の除去"] as const;
  const review = ["18.2.1", "情報セキュリティの独立したレビュー"] as const;
  const change = ["12.1.2", "変更管理"] as const;
  const users = ["9.2.4", "利用者の秘密認証情報の管理"] as const;
  const logs = ["12.4.1", "イベントログ取得"] as const;

  it.each<readonly [...(readonly [string, string]), string, string, string, Verdict]>([
    [...backup, "データのバックアップは行っておりません。", "45.1", "毎日1回", "contradicts"],
    [...backup, "バックアップを毎日取得しています。", "45.1", "なし", "contradicts"],
    [...backup, "添付ファイルのバックアップは行っておりません。", "45.1", "毎日1回", "tension"],
    [...backup, "バックアップについては、利用規約に記載しております。", "45.1", "毎日1回", "silent"],
    [...backup, "バックアップに失敗しないよう監視しています。", "45.1", "毎日1回", "agrees"],
    [...crypto, "保存データは暗号化していません。", "70.1", "保管データの暗号化", "contradicts"],
    [...crypto, "保存するデータはAES-128で暗号化しています。", "70.1", "保管データの暗号化(AES-256)", "tension"],
    [...crypto, "通信はTLSで暗号化しています。", "70.1", "保管データの暗号化", "adds"],
    [...crypto, "輸出規制の対象となる暗号化の利用はありません。", "70.1", "通信の暗号化", "silent"],
    [...place, "データは米国のデータセンターに保管しています。", "72.1", "日本(関東)", "contradicts"],
    [...place, "データを国外に保管することはなく、日本国内のデータセンターに保管しています。", "72.1", "日本(関東)", "agrees"],
    [...place, "データは大阪のデータセンターに保管しています。", "72.1", "日本(関東)", "contradicts"],
    [...place, "当社の本社は、東京都にあります。", "72.1", "日本(関西)", "silent"],
    [
      ...removal,
      "契約終了後も、お客様のデータは保存されたままとなります。",
      "33.3",
      "なし 情報資産を保持しないため",
      "contradicts",
    ],
    [...removal, "契約終了時に、データの返却は行いません。", "33.3", "あり", "contradicts"],
    [...removal, "解約後30日でデータを削除します。", "33.3", "あり", "adds"],
    [...review, "当社は、ISO/IEC 27001の認証を取得しています。", "42.1", "ISMS(開発本部のみ)", "contradicts"],
    [...review, "ISO/IEC 27001の認証を取得しています。", "42.1", "ISMS(開発本部のみ)", "tension"],
    [...review, "当社は、プライバシーマークの認証を取得しています。", "42.1", "ISMS(JIS Q 27001)", "adds"],
    [...change, "サービスを終了する場合は、1か月前に通知します。", "32.1", "6ヶ月前", "contradicts"],
    [...change, "サービスを変更する場合は、6か月前に通知します。", "32.1", "6ヶ月前", "agrees"],
    [...change, "メンテナンスは1週間前に通知します。", "32.1", "6ヶ月前", "tension"],
    [...users, "多要素認証には対応しておりません。", "67.1", "二要素認証", "contradicts"],
    [...users, "多要素認証を利用できます。", "67.1", "ID・パスワード", "adds"],
    [...logs, "操作ログを取得し、3か月間保存しています。", "58.1", "あり:1年間保存", "contradicts"],
    [...logs, "操作ログは、365日間保存しています。", "58.1", "あり:1年間保存", "agrees"],
  ])("%s %s「%s」 against %s「%s」: %s", (control, title, statement, field, answer, verdict) => {
    expect(verdictOn(control, title, statement, field, answer)?.verdict).toBe(verdict);
  });

  it("never judges what is masked or lost", () => {
    const paper = samplePaper("white-paper-2022");
    for (const state of ["withheld", "lost"] as const) {
      const masked = { ...sound, fields: { ...sound.fields, "45.1": { state, value: "" } } };
      const pairs = crossCheck(paper, masked, ASP_SAAS).pairs.filter(({ field }) => field === "45.1");
      expect(pairs.map(({ verdict }) => verdict)).toEqual(["silent"]);
    }
  });

  it("gives every silent pair its reason and the whole statement", () => {
    const silent = crossCheck(samplePaper("white-paper-2015"), sound, ASP_SAAS).pairs.filter(
      ({ verdict }) => verdict === "silent",
    );
    expect(silent.length).toBeGreaterThan(5);
    for (const pair of silent) {
      expect(pair.why.ja).not.toBe("");
      expect(pair.paper).toBe(pair.statement.statement);
      expect(pair.aspect).toBeUndefined();
    }
  });
});

describe("contradictions within a paper", () => {
  it("are noted with both sentences", () => {
    const paper = paperOf(
      "セキュリティホワイトペーパー\n6.1.3 関係当局との連絡\nお客様のデータは国内に保管しています。\n12.3.1 情報のバックアップ\n利用者のデータは保存しておらず、復元できません。\n18.1.3 記録の保護\n規程に従います。",
    );
    const [only, ...more] = crossCheck(paper, sound, ASP_SAAS).ownContradictions;
    expect(more).toEqual([]);
    expect([only?.first.statement.id, only?.second.statement.id]).toEqual(["12.3.1", "6.1.3"]);
  });

  it.each(["white-paper-2015", "white-paper-2022", "white-paper-own-chapters"] as const)("%s has none", (name) => {
    expect(crossCheck(samplePaper(name), sound, ASP_SAAS).ownContradictions).toEqual([]);
  });
});

describe("answers proposed from a paper alone", () => {
  it("are low, rest on a sentence, and leave the sheet as it is", () => {
    const empty = emptyDisclosure(ASP_SAAS);
    const before = JSON.stringify(empty);
    const proposals = proposalsFrom(samplePaper("white-paper-2015"), empty, ASP_SAAS);
    expect(JSON.stringify(empty)).toBe(before);
    const values = Object.fromEntries(proposals.map(({ field, answer }) => [field, answer.value]));
    expect(values).toMatchObject({
      "24.1": "情報セキュリティ基本方針",
      "32.1": "6か月前まで",
      "33.3": "あり",
      "45.1": "毎日1回",
      "45.2": "14世代",
      "56.1": "NTP",
      "72.1": "日本(関東)",
      "91.1": "1か月前",
      "92.1": "あり",
    });
    for (const { answer, sentence, statement } of proposals) {
      expect(answer.confidence).toBe("low");
      expect(answer.source?.text).toBe(sentence);
      expect(statement.statement.replace(/\n/g, "")).toContain(sentence.slice(0, 10));
    }
  });

  it("are made for empty fields only", () => {
    expect(proposalsFrom(samplePaper("white-paper-2015"), sound, ASP_SAAS)).toEqual([]);
    const blank = { ...sound, fields: { ...sound.fields, "45.1": { state: "blank" as const, value: "" } } };
    expect(proposalsFrom(samplePaper("white-paper-2015"), blank, ASP_SAAS).map(({ field }) => field)).toEqual(["45.1"]);
  });

  it("do not turn a denial into a yes", () => {
    const values = new Map(
      proposalsFrom(samplePaper("white-paper-2022"), emptyDisclosure(ASP_SAAS), ASP_SAAS).map((each) => [
        each.field,
        each.answer.value,
      ]),
    );
    expect(values.get("33.3")).toBe("なし");
    expect(values.get("57.1")).toBe("なし");
    expect(values.get("67.1")).toBe("ID・パスワード");
  });
});
