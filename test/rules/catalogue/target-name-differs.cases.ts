import { describeRule } from "../../support/rule-cases";

describeRule("target-name-differs", [
  { name: "one name", answers: { "61.1": "<ワークボード> 10Mbps以上", "62.2": "＜ワークボード＞Chrome" }, expect: "sound" },
  {
    name: "one name in other brackets",
    answers: { "61.1": "【ワーク ボード】10Mbps以上", "62.2": "<ワークボード> Chrome" },
    expect: "sound",
  },
  {
    name: "several of a series",
    answers: { "61.1": "<ボード4> 5Mbps <ボード5> 10Mbps", "62.2": "<ボード4> Chrome <ボード5> Edge" },
    expect: "sound",
  },
  { name: "other targets", answers: { "61.1": "<映像会議> 10Mbps", "62.2": "<パソコン> Chrome" }, expect: "sound" },
  { name: "no headings", answers: { "61.1": "10Mbps以上", "62.2": "Chrome" }, expect: "silent" },
  {
    name: "a version in one",
    answers: { "61.1": "<ワークボード> 10Mbps以上", "62.2": "<ワークボード5> Chrome" },
    expect: "needsReview",
    says: "61.1",
  },
  {
    name: "a slip",
    answers: { "62.1": "<ワークボード> Windows 11", "62.2": "<ワークポード> Chrome" },
    expect: "needsReview",
    says: "62.1",
  },
]);
