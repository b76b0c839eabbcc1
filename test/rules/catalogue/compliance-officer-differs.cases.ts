import { describeRule } from "../../support/rule-cases";

const officers = { "7.2": "森川千尋(代表取締役社長)、大沢健一(常務取締役)、北原美咲(監査役)" };

describeRule("compliance-officer-differs", [
  { name: "one of them", answers: { ...officers, "22.1": "大沢健一(常務取締役)" }, expect: "sound" },
  { name: "with a blank", answers: { ...officers, "22.1": "常務取締役 大沢 健一" }, expect: "sound" },
  { name: "two of them", answers: { ...officers, "22.1": "大沢健一、北原美咲" }, expect: "sound" },
  { name: "an executive officer", answers: { ...officers, "22.1": "井上修平(執行役員 管理本部長)" }, expect: "sound" },
  { name: "another character", answers: { ...officers, "22.1": "大沢建一(常務取締役)" }, expect: "finding", says: "大沢健一" },
  { name: "another spelling of a character", answers: { ...officers, "22.1": "大澤健一(常務取締役)" }, expect: "needsReview" },
  { name: "somebody else", answers: { ...officers, "22.1": "井上修平(常務取締役)" }, expect: "needsReview" },
  { name: "no list", answers: { "22.1": "大沢健一(常務取締役)" }, expect: "silent" },
  { name: "a post alone", answers: { ...officers, "22.1": "常務取締役" }, expect: "silent" },
  {
    name: "another post",
    answers: { "7.2": "森川千尋(代表取締役社長)、大沢健一(常務取締役)", "22.1": "専務取締役 大沢健一" },
    expect: "needsReview",
    says: "常務取締役",
  },
  {
    name: "the post in other words",
    answers: { "7.2": "森川千尋(代表取締役社長)、大沢健一(取締役 常務執行役員)", "22.1": "常務 大沢健一" },
    expect: "sound",
  },
]);
