import { ASP_SAAS, type Field } from "../../../src/form";
import { isOnTopic, TOPICS } from "../../../src/recognise/answers/topics";

function fieldOf(id: string): Field {
  const field = ASP_SAAS.fields.find((each) => each.id === id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
}

describe("the topics of questions that are answered in words", () => {
  it.each([
    ["15.1", "東証プライム", "公認会計士による監査"],
    ["20.1", "みなと信用金庫", "みなと商工会議所"],
    ["21.1", "みなと商工会議所", "みなと信用金庫"],
    ["32.2", "登録メールアドレス宛に連絡", "3ヶ月前"],
    ["35.2", "IDごとの月額", "初年度のみ"],
    ["39.3", "2019年6月に40分の停止", "99.9%以上"],
    ["47.1", "第5回クラウド大賞 優秀賞", "復元試験を四半期に一度"],
    ["56.1", "公的な時刻サーバ(NTP)", "Webとメール"],
    ["60.1", "インターネット", "利用者側"],
    ["62.2", "Microsoft Edge", "Windows 11"],
    ["70.1", "通信の暗号化", "毎日"],
    ["72.1", "日本(九州)", "震度6強に耐える"],
    ["73.1", "震度6強に耐える", "日本(九州)"],
    ["88.2", "電話、電子メール", "操作に関すること"],
    ["89.1", "サーバの二重化", "電話、電子メール"],
    ["24.2", "取締役会で承認", "販売活動行動指針"],
    ["73.2", "免震構造を採用", "異なる2系統で受電"],
    ["75.1", "異なる2系統で受電", "免震構造を採用"],
  ])("%s speaks of %s, not of %s", (id, own, other) => {
    expect([isOnTopic(fieldOf(id), own), isOnTopic(fieldOf(id), other)]).toEqual([true, false]);
  });

  it("are none of a question that asks for a figure", () => {
    for (const id of ["1.1", "9.1", "45.2", "86.1"]) expect(isOnTopic(fieldOf(id), "あり")).toBeUndefined();
  });

  it("are each asked by one question of the form, or by the same one of several items", () => {
    for (const { asks } of TOPICS) {
      const asked = ASP_SAAS.fields.filter(({ prompt }) => TOPICS.find((topic) => topic.asks.test(prompt))?.asks === asks);
      expect([asks.source, new Set(asked.map(({ prompt }) => prompt)).size]).toEqual([asks.source, 1]);
    }
  });
});
