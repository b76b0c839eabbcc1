import { describeRule } from "../../support/rule-cases";

const fixed = { "35.2": "利用者数に応じた月額固定料金" };

describeRule("usage-charge-contradiction", [
  {
    name: "by use, and fees by use",
    answers: { ...fixed, "35.1": "通話時間に応じた従量課金", "36.2": "10円/1分" },
    expect: "sound",
  },
  {
    name: "nothing by use, a fee per user",
    answers: { ...fixed, "35.1": "なし", "36.2": "880円(税込)/1利用者" },
    expect: "sound",
  },
  {
    name: "nothing by use, a fee per licence",
    answers: { ...fixed, "35.1": "なし", "36.2": "3,000円(+税)/1ライセンス" },
    expect: "sound",
  },
  {
    name: "nothing by use, a plan with a volume",
    answers: { ...fixed, "35.1": "なし", "36.2": "10GBプラン:30,000円/月、50GBプラン:50,000円/月" },
    expect: "sound",
  },
  { name: "nothing by use, a fee per month", answers: { ...fixed, "35.1": "無し", "36.2": "５，０００円／月" }, expect: "sound" },
  {
    name: "nothing by use, said again",
    answers: { ...fixed, "35.1": "なし", "36.2": "5,000円。従量課金はありません。" },
    expect: "sound",
  },
  {
    name: "nothing by use, a fee per minute",
    answers: { ...fixed, "35.1": "なし", "36.2": "5,000円、通話料 10円/1分" },
    expect: "finding",
    says: "36.2",
  },
  {
    name: "nothing by use, a fee per gigabyte",
    answers: { ...fixed, "35.1": "なし", "36.2": "5,000円、超過分は1GBあたり500円" },
    expect: "finding",
  },
  {
    name: "nothing by use, charged by use",
    answers: { ...fixed, "35.1": "無", "36.1": "50,000円", "36.2": "基本料5,000円+従量料金" },
    expect: "finding",
  },
  {
    name: "no charge of either kind, a monthly fee",
    answers: { "35.1": "なし", "35.2": "なし", "36.2": "880円/1利用者" },
    expect: "finding",
  },
  {
    name: "a share of what is paid",
    answers: { "35.1": "なし", "36.2": "55,000円(税込)、決済手数料:決済金額の3.3%" },
    expect: "finding",
  },
]);
