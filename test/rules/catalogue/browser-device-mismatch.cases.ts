import { describeRule } from "../../support/rule-cases";

describeRule("browser-device-mismatch", [
  { name: "Mac and Safari", answers: { "62.1": "Windows 11、macOS 14以降", "62.2": "Chrome、Safari" }, expect: "sound" },
  { name: "Windows alone", answers: { "62.1": "Ｗｉｎｄｏｗｓ　１１", "62.2": "Chrome、Edge" }, expect: "sound" },
  {
    name: "what each terminal brings along",
    answers: { "62.1": "Windows、iPhone", "62.2": "Chrome、スマートフォンは標準ブラウザ" },
    expect: "sound",
  },
  { name: "a reference instead of browsers", answers: { "62.1": "Windows、Mac", "62.2": "自社サイトに掲載" }, expect: "sound" },
  {
    name: "kinds of terminals only",
    answers: { "62.1": "パソコン、スマートフォン", "62.2": "Chrome、Safari" },
    expect: "silent",
  },
  {
    name: "iPhone without Safari",
    answers: { "62.1": "Windows、iPhone、Android", "62.2": "Chrome 最新版、Firefox 最新版" },
    expect: "needsReview",
    says: "iPhone",
  },
  {
    name: "Mac without Safari",
    answers: { "62.1": "Windows 11、macOS 14", "62.2": "Google Chrome、Microsoft Edge" },
    expect: "needsReview",
  },
  { name: "Safari without a terminal", answers: { "62.1": "Windows 11", "62.2": "Google Chrome、Safari" }, expect: "finding" },
  {
    name: "Safari, other terminals perhaps",
    answers: { "62.1": "Windows 11搭載のパソコン、タブレット", "62.2": "Chrome、Safari" },
    expect: "needsReview",
  },
  { name: "Internet Explorer on a Mac", answers: { "62.1": "macOS 14", "62.2": "Safari、IE11" }, expect: "needsReview" },
]);
