import { describeRule } from "../../support/rule-cases";

const head = { "4.1": "〒321-0123 栃木県みどり野市中央1-2-3" };

describeRule("head-office-not-listed", [
  { name: "listed", answers: { ...head, "4.3": "栃木県(1ヶ所)、東京都(1ヶ所)" }, expect: "sound" },
  { name: "listed with its city", answers: { ...head, "4.3": "栃木県みどり野市、東京都" }, expect: "sound" },
  {
    name: "the postal code behind",
    answers: { "4.1": "東京都みどり区中央1-2-3 (〒100-0000)", "4.3": "東京都(2)、大阪府(1)" },
    expect: "sound",
  },
  { name: "cities", answers: { ...head, "4.3": "みどり野市、大阪市" }, expect: "silent" },
  { name: "a single place", answers: { ...head, "4.3": "東京都(1ヶ所)" }, expect: "silent" },
  {
    name: "no prefecture in the address",
    answers: { "4.1": "みどり野市中央1-2-3", "4.3": "東京都(1)、大阪府(1)" },
    expect: "silent",
  },
  { name: "not listed", answers: { ...head, "4.3": "東京都(1ヶ所)、大阪府(1ヶ所)" }, expect: "needsReview", says: "栃木県" },
  {
    name: "the only office is elsewhere",
    answers: { "4.1": "〒600-0000 京都府京都市中央1", "4.2": "国内:1、国外:0", "4.3": "大阪府" },
    expect: "needsReview",
    at: ["4.3"],
  },
  {
    name: "one of several offices",
    answers: { "4.1": "〒600-0000 京都府京都市中央1", "4.2": "国内:2、国外:0", "4.3": "大阪府" },
    expect: "silent",
  },
]);
