import { describeRule } from "../../support/rule-cases";

describeRule("shares-over-total", [
  { name: "less than all", answers: { "18.1": "森川千尋(52.00%)、大沢健一(9.80%)" }, expect: "sound" },
  { name: "all", answers: { "18.1": "みどり野ホールディングス株式会社 100%" }, expect: "sound" },
  { name: "all, rounded one by one", answers: { "18.1": "森川千尋(33.4%)、大沢健一(33.4%)、北原美咲(33.4%)" }, expect: "sound" },
  { name: "without signs", answers: { "18.1": "森川 千尋 52.00, 大沢 健一 9.80" }, expect: "sound" },
  { name: "with numbers of shares", answers: { "18.1": "森川千尋 1,200株(60.0%)、大沢健一 800株(40.0%)" }, expect: "sound" },
  { name: "more than all", answers: { "18.1": "森川千尋(82.00%)、大沢健一(39.80%)" }, expect: "finding", says: "121.8%" },
  { name: "full width", answers: { "18.1": "森川千尋（８２％）、大沢健一（３９％）" }, expect: "finding", says: "121%" },
  { name: "no figures", answers: { "18.1": "森川千尋、大沢健一" }, expect: "silent" },
]);
