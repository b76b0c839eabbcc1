import { describeRule } from "../../support/rule-cases";

const start = { "28.1": "2013/4/1" };

describeRule("dates-out-of-order", [
  {
    name: "one after the other",
    answers: { "3.1": "2008年", ...start, "28.2": "あり\n2017/10/2 刷新\n2022/6/1 追加" },
    expect: "sound",
  },
  { name: "founded and started in one year", answers: { "3.1": "2013年", ...start }, expect: "sound" },
  {
    name: "a renewal in the month of the start",
    answers: { "28.1": "2013年4月20日", "28.2": "あり 2013年4月 刷新" },
    expect: "sound",
  },
  { name: "newest first", answers: { ...start, "28.2": "あり 2022/6/1 a 2020/6/1 b 2018/6/1 c 2016/6/1 d" }, expect: "sound" },
  {
    name: "in several notations",
    answers: { ...start, "28.2": "あり ２０１７年１０月 a 2018.5.1 b 令和元年6月 c 2022/6/1 d" },
    expect: "sound",
  },
  { name: "no renewals", answers: { ...start, "28.2": "なし" }, expect: "silent" },
  {
    name: "a renewal before the start",
    answers: { ...start, "28.2": "あり\n2011/10/2 刷新\n2022/6/1 追加" },
    expect: "finding",
    at: ["28.2"],
    says: "2011/10/2",
  },
  {
    name: "a start that slipped",
    answers: { "28.1": "2023/4/1", "28.2": "あり\n2017/10/2 刷新" },
    expect: "finding",
    at: ["28.2"],
  },
  { name: "a start before the founding", answers: { "3.1": "2018年", ...start }, expect: "needsReview", at: ["28.1"] },
  {
    name: "one date among many",
    answers: { ...start, "28.2": "あり 2016/6/1 a 2021/6/1 b 2018/6/1 c 2020/6/1 d 2022/6/1 e" },
    expect: "needsReview",
    says: "2021/6/1",
  },
]);
