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
  {
    name: "under a heading for each service",
    answers: { ...start, "28.2": "〇\n[甲] 2016年4月4日 a、2022年10月3日 b\n[乙] 2019年8月1日 c\n[丙] 2024年2月5日 d" },
    expect: "sound",
  },
  {
    name: "out of order under one heading",
    answers: { ...start, "28.2": "■甲\n2016年4月 a\n2023年10月 b\n2018年8月 c\n2020年2月 d\n■乙\n2019年3月 e" },
    expect: "needsReview",
    says: "2023年10月",
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
  {
    name: "measured before the start",
    answers: { "28.1": "2026/6/1", "39.1": "100%(2026年1月1日~2026年10月31日)" },
    expect: "needsReview",
    at: ["39.1"],
  },
  {
    name: "measured from the month of the start",
    answers: { "28.1": "2026/6/10", "39.1": "100%(2026年6月1日~2026年10月31日)" },
    expect: "sound",
  },
  {
    name: "a career with a slipped year",
    answers: { "6.4": "1988年3月 卒業\n1988年4月 入社\n1980年6月 取締役\n2021年6月 社長" },
    expect: "needsReview",
    says: "1980年6月",
  },
  {
    name: "a career in order",
    answers: { "6.4": "1988年3月 卒業、1988年4月 入社、2015年6月 取締役、2021年6月 社長" },
    expect: "sound",
  },
  {
    name: "qualifications at the end of a career",
    answers: { "6.4": "1988年3月 卒業、1988年4月 入社、2015年6月 取締役。資格:1992年4月 技術士" },
    expect: "sound",
  },
]);
