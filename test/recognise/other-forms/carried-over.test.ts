import * as fc from "fast-check";
import { ASP_SAAS, REQUIREMENT_LABELS } from "../../../src/form";
import { say } from "../../../src/messages";
import { parseText } from "../../../src/readers";
import { type CarriedOver, recogniseDisclosure } from "../../../src/recognise";
import { answerText } from "../../../src/sheets";
import { sample } from "../../support/samples";

const table = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join("\t")).join("\n");

function carriedFrom(text: string): CarriedOver | undefined {
  const recognition = recogniseDisclosure(parseText(text, "別の様式.txt"));
  if (recognition.kind !== "other") throw new Error("taken for a disclosure");
  return recognition.carried;
}

/** What was carried over, by field. */
function answersFrom(text: string): Record<string, string> {
  const fields = carriedFrom(text)?.disclosure.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([id, answer]) => (answer.state === "lost" ? [] : [[id, answer.value]])),
  );
}

const IOT_TITLE = ["IoTサービスの安全・信頼性に係る情報開示認定制度"];
const NEWER_HEADS = ["種別", "サービスレベル項目例", "規程内容", "必須/選択", "内容"];
const METI_HEADS = ["No.", "種別", "サービスレベル項目例", "規定内容", "測定単位", "内容"];

describe("what another form says under the words of this one", () => {
  it.each<[name: string, text: string, carried: Record<string, string>]>([
    [
      "prompts of the IoT edition that are the same, under their own numbers",
      table([
        IOT_TITLE,
        ["2", "事業所等の概要", "事業者名", "事業者の正式名称(商号)・法人番号", "必須", "株式会社あさぎり情報 0000000000000"],
        ["7", "人材", "代表者", "代表者氏名", "必須", "朝霧 一郎"],
        ["8", "", "役員", "役員数", "選択", "5名"],
        ["61", "", "バックアップ対策", "バックアップ実施インターバル", "必須", "毎日"],
      ]),
      { "6.1": "朝霧 一郎", "7.1": "5名", "45.1": "毎日" },
    ],
    [
      "the column 内容 of the newer guideline's form",
      table([
        NEWER_HEADS,
        ["信頼性", "バックアップ対策", "バックアップ実施インターバル", "必須", "毎日"],
        ["サポート", "連絡先", "お問い合わせ窓口", "必須", "support@asagiri.example"],
      ]),
      { "45.1": "毎日" },
    ],
    [
      "titles of METI's checklist where nothing else is asked, not its units",
      table([
        METI_HEADS,
        ["3", "財務", "資本金", "", "円", "5,000万円"],
        ["4", "可用性", "脆弱性診断", "第三者による評価", "有無", "年1回"],
        ["5", "", "ファイアウォール設置等", "ファイアウォール設置等の不正アクセスを防止する措置の有無", "有無", ""],
      ]),
      { "11.1": "5,000万円" },
    ],
    [
      "a question that two items share, by the title above it",
      table([
        IOT_TITLE,
        ["70", "障害", "メンテナンス等の一時的サービス停止時の事前告知", "緊急の連絡", "必須", "電話"],
        ["", "", "", "告知方法", "必須", "電子メール"],
      ]),
      { "91.2": "電子メール" },
    ],
    ["a question that two items share, without a title", table([IOT_TITLE, ["70", "告知方法", "必須", "電子メール"]]), {}],
    [
      "a prompt under the title of another item",
      table([IOT_TITLE, ["70", "脆弱性診断", "バックアップ実施インターバル", "必須", "毎日"]]),
      {},
    ],
    [
      "the same words over different answers",
      table([IOT_TITLE, ["1", "役員数", "必須", "5名"], ["2", "役員数", "必須", "6名"]]),
      {},
    ],
    ["two cells that may both be the answer", table([IOT_TITLE, ["1", "役員数", "必須", "5名", "うち社外2名"]]), {}],
    [
      "lines of a page of service levels",
      "サービスレベル目標(SLO)\n月間稼働率 99.9%\nバックアップ実施インターバル: 毎日\n資本金\n5,000万円\n代表者氏名\n役員数\n5名",
      { "45.1": "毎日", "11.1": "5,000万円", "7.1": "5名" },
    ],
    ["nothing where no words are the same", "サービスレベル目標(SLO)\n月間稼働率 99.9%\n平均応答時間 3秒以内", {}],
  ])("%s", (_name, text, carried) => expect(answersFrom(text)).toEqual(carried));

  it("is doubtful, with its place and the words that it stands under", () => {
    const carried = carriedFrom(table([IOT_TITLE, ["7", "代表者", "代表者氏名", "必須", "朝霧 一郎"]]));
    expect(carried?.disclosure.fields["6.1"]).toEqual({
      state: "answered",
      value: "朝霧 一郎",
      confidence: "low",
      source: { file: "別の様式.txt", page: 1, line: 2, text: "7\t代表者\t代表者氏名\t必須\t朝霧 一郎" },
    });
    expect(carried?.doubts.map(({ field, reason }) => [field, reason])).toEqual([["6.1", "other-form"]]);
    const [doubt] = carried?.doubts ?? [];
    if (!doubt) throw new Error("no reason is given");
    expect(say(doubt.message, "ja", doubt.holes)).toContain("「代表者氏名」");
    expect(carried?.disclosure.notes).toEqual([{ field: "6.1", message: say(doubt.message, "ja", doubt.holes) }]);
    expect(carried?.disclosure.certificationNumber).toBeUndefined();
  });

  it("is never told by number or order", () => {
    const sound = sample("sound");
    const rows = ASP_SAAS.fields.map(({ item, prompt, requirement, id }) => ({
      id,
      cells: [item.title, prompt, REQUIREMENT_LABELS[requirement], answerText(sound.fields[id]).replace(/\n/g, " ")],
    }));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 1 }), fc.array(fc.integer({ min: 1, max: 120 })), (some, numbers) => {
        const text = table([IOT_TITLE, ...some.map(({ cells }, index) => [String(numbers[index] ?? 7), ...cells])]);
        const expected = some.flatMap(({ id, cells }) => ((cells[3] ?? "") === "" ? [] : [[id, cells[3]]]));
        expect(answersFrom(text)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 20 },
    );
  });
});
