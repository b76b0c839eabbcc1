import { describeRule } from "../../support/rule-cases";

describeRule("head-office-place-differs", [
  {
    name: "another prefecture",
    answers: { "4.1": "〒980-0000 宮城県仙台市青葉区中央1-1", "4.3": "・本社(岩手県盛岡市)\n・東京支社(東京都港区)" },
    expect: "finding",
  },
  {
    name: "another municipality",
    answers: { "4.1": "〒390-0000 長野県松本市城山町3-1", "4.3": "本社　：長野県塩尻市" },
    expect: "finding",
  },
  {
    name: "the same",
    answers: { "4.1": "〒980-0000 宮城県仙台市青葉区中央1-1", "4.3": "本社(宮城県仙台市青葉区)" },
    expect: "sound",
  },
  { name: "without a label", answers: { "4.1": "〒980-0000 宮城県仙台市青葉区中央1-1", "4.3": "東京都(2)" }, expect: "silent" },
  {
    name: "registered elsewhere",
    answers: { "4.1": "〒980-0000 宮城県仙台市青葉区中央1-1(登記上の本店)", "4.3": "本社(東京都港区)" },
    expect: "silent",
  },
]);
