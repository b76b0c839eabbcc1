import { ASP_SAAS, type Field } from "../../../src/form";
import { looksWhole } from "../../../src/recognise/flow/whole-answers";
import { effortOf } from "../../support/effort";

function fieldOf(id: string): Field {
  const field = ASP_SAAS.fields.find((each) => each.id === id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
}

describe("the looks of a whole answer", () => {
  it.each<[string, string, string]>([
    ["6.3", "67歳", "1974年 商科大学卒業"],
    ["8.1", "214名", "214名 9,870,000,000円(平成30年3月期)"],
    ["9.1", "9,870,000,000円(平成30年3月期)", "214名"],
    ["3.1", "1962年", "22年"],
    ["61.1", "無", "無 Windows 10以降のPC、iPhone、Android端末、専用のリーダー"],
    ["30.1", "勤務の記録を集計するサービスです。", "214名"],
    ["27.1", "あさぎりポータル", "有"],
    ["29.1", "アプリケーションサービス", "アプリケーションサービス 勤務の記録を集計し、月末に締めるサービスです。"],
    ["39.2", "パターン番号1 稼働率の対策参照値 99.5%以上", "パターン番号1 稼働率の対策参照値"],
    ["54.1", "アプリケーション 1分、サーバ・ストレージ 3分、通信機器 1分", "アプリケーション 1分、サーバ・ストレージ"],
    ["86.1", "月~土 9:00~19:00", "月~土 9:00~19:00 日曜日"],
    ["86.2", "日曜日 1:00~5:00", "1:00~5:00"],
    ["82.2", "あり 24時間、入口、30日", "1年 あり 24時間、入口、30日"],
    ["6.1", "山田 花子", "山田"],
    ["22.1", "総務部長 山田 花子", "山田 花子が毎月の委員会で報告し、各部署の責任者を通じて全社員に周知しております"],
    ["46.1", "四半期に一度", "四半期に一度 2012年 優秀賞"],
    ["47.1", "2012年 日本防災大賞 優秀賞", "復元試験を四半期に一度実施"],
    ["20.1", "帝都銀行、東和信用金庫", "帝都連盟、東和学会"],
    ["18.1", "あさぎり持株会 12.5%", "あさぎり生命保険、東都工業株式会社"],
  ])("of %s are better than those of another: %s", (id, own, other) => {
    expect(looksWhole(fieldOf(id), own)).toBeGreaterThan(looksWhole(fieldOf(id), other));
  });

  it.each(["1・・", "1 a  ", "サーバ1分間隔 ", ",", "1,111", "月 9:00~18:00 "])(
    "cost in proportion to the length of %j",
    async (part) => {
      const fields = ["4.2", "9.1", "30.1", "39.2", "54.1", "57.1", "86.1"].map(fieldOf);
      const cost = (count: number): Promise<number> => {
        const text = `${part.repeat(count / part.length)}x`;
        return effortOf(() => fields.map((field) => looksWhole(field, text)));
      };
      await cost(1000);
      // What grows with the square of the length would cost sixteen times as much, not four.
      expect(await cost(80_000)).toBeLessThan(9 * (await cost(20_000)) + 5);
    },
  );
});
