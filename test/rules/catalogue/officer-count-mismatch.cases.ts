import { describeRule } from "../../support/rule-cases";

const three = "森川千尋(代表取締役社長)、大沢健一(常務取締役)、北原美咲(監査役)";

describeRule("officer-count-mismatch", [
  { name: "they agree", answers: { "7.1": "3名", "7.2": three }, expect: "sound" },
  { name: "full width", answers: { "7.1": "３人", "7.2": three }, expect: "sound" },
  { name: "kanji numerals", answers: { "7.1": "三名", "7.2": three }, expect: "sound" },
  { name: "by kind", answers: { "7.1": "取締役2名、監査役1名", "7.2": three }, expect: "sound" },
  { name: "with a part named", answers: { "7.1": "3名(うち監査役1名)", "7.2": three }, expect: "sound" },
  { name: "posts first", answers: { "7.1": "2名", "7.2": "代表取締役社長 森川 千尋 常務取締役 大沢 健一" }, expect: "sound" },
  { name: "one to a line", answers: { "7.1": "2名", "7.2": "代表取締役社長 森川 千尋\n常務取締役 大沢 健一" }, expect: "sound" },
  { name: "a list of some", answers: { "7.1": "12名", "7.2": `${three} ほか` }, expect: "silent" },
  { name: "one too many counted", answers: { "7.1": "4名", "7.2": three }, expect: "finding", fix: "3名", says: "3名" },
  { name: "one too few counted", answers: { "7.1": "2名", "7.2": three }, expect: "finding", fix: "3名" },
  { name: "a list without its number", answers: { "7.1": "", "7.2": three }, expect: "finding", fix: "3名" },
  { name: "several numbers that do not fit", answers: { "7.1": "取締役4名、監査役2名", "7.2": three }, expect: "needsReview" },
  {
    name: "a list that cannot be told apart",
    answers: { "7.1": "2名", "7.2": "森川 千尋 大沢 健一 北原 美咲" },
    expect: "silent",
  },
  { name: "no list", answers: { "7.1": "3名" }, expect: "silent" },
  {
    name: "by post, one officer not listed",
    answers: { "7.1": "取締役3名、監査役1名", "7.2": "代表取締役 森川千尋\n取締役 大沢健一\n監査役 北原美咲" },
    expect: "needsReview",
  },
  {
    name: "by post",
    answers: { "7.1": "取締役2名、監査役1名", "7.2": "代表取締役 森川千尋\n取締役 大沢健一\n監査役 北原美咲" },
    expect: "sound",
  },
  {
    name: "the post on a line of its own",
    answers: { "7.1": "2名", "7.2": "森川千尋\n代表取締役社長\n大沢健一\n取締役" },
    expect: "sound",
  },
]);
