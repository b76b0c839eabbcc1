import { describeRule } from "../../support/rule-cases";

describeRule("shareholder-name-differs", [
  {
    name: "one character",
    answers: { "6.1": "言葉 結衣", "7.2": "代表取締役 言葉 結衣、取締役 綴 太一", "18.1": "言葉結衣:64%、綴太市:8.8%" },
    expect: "needsReview",
  },
  {
    name: "alike",
    answers: { "6.1": "言葉 結衣", "7.2": "代表取締役 言葉 結衣、取締役 綴 太一", "18.1": "言葉結衣:64%、綴太一:8.8%" },
    expect: "sound",
  },
  { name: "no list", answers: { "18.1": "綴太一:8.8%" }, expect: "silent" },
  {
    name: "a brother",
    answers: { "6.1": "森川千尋", "7.2": "代表取締役 森川千尋、取締役 大沢健一", "18.1": "森川千尋:52%、大沢健二:10%" },
    expect: "sound",
  },
]);
