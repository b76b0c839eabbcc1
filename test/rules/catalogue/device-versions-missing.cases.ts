import { describeRule } from "../../support/rule-cases";

describeRule("device-versions-missing", [
  { name: "versions", answers: { "62.1": "Windows 11、macOS 14以降、iOS 17以降" }, expect: "sound" },
  { name: "products only", answers: { "62.1": "Windows、Mac、iPhone、Android端末" }, expect: "finding" },
  { name: "no product named", answers: { "62.1": "パソコン、スマートフォン" }, expect: "needsReview" },
  { name: "one system without", answers: { "62.1": "Windows 11、macOS、iOS 17以降" }, expect: "needsReview", says: "macOS" },
  { name: "the newest of each", answers: { "62.1": "Windows 11、macOS、iOS 17以降(各最新版)" }, expect: "sound" },
]);
