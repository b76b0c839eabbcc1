import { opensWithinWord } from "../../../src/recognise/answers/going-on";

it.each(["るソフトウェア", "し、しきい値を超えた場合", "く機器の名称", "、東京", "ーバの応答", "が担当します"])(
  "no answer begins like this: %s",
  (text) => {
    expect(opensWithinWord(text)).toBe(true);
  },
);

it.each([
  "お客様の責任",
  "ご利用者の端末",
  "こちらで対応",
  "あり:冗長化済み",
  "なし",
  "サーバ",
  "24時間",
  "みどり野ビル",
  "そのつど",
])("an answer may begin like this: %s", (text) => {
  expect(opensWithinWord(text)).toBe(false);
});
