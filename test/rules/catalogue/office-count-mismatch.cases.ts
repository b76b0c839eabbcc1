import { describeRule } from "../../support/rule-cases";

describeRule("office-count-mismatch", [
  {
    name: "they agree",
    answers: { "4.2": "国内:3ヶ所、国外:0ヶ所", "4.3": "栃木県(1ヶ所)、東京都(1ヶ所)、大阪府(1ヶ所)" },
    expect: "sound",
  },
  {
    name: "under headings, with the number of the rest",
    answers: {
      "4.2": "国内:5か所、国外:1か所",
      "4.3": "【国内】\n・本社(宮城県仙台市)\n・支社(東京都港区)\nほか3か所\n【国外】\n・事務所(ベトナム)",
    },
    expect: "sound",
  },
  { name: "full width", answers: { "4.2": "国内：３、国外：０", "4.3": "栃木県（２）、東京都（１）" }, expect: "sound" },
  {
    name: "offices abroad in the list",
    answers: { "4.2": "国内2拠点、国外1拠点", "4.3": "東京都(1)、大阪府(1)、シンガポール(1)" },
    expect: "sound",
  },
  { name: "those at home alone", answers: { "4.2": "国内2拠点、国外1拠点", "4.3": "東京都(1)、大阪府(1)" }, expect: "sound" },
  {
    name: "main offices without figures",
    answers: { "4.2": "国内:15、国外:2", "4.3": "東京都、大阪府、愛知県" },
    expect: "sound",
  },
  {
    name: "a list that says it is partial",
    answers: { "4.2": "国内:15、国外:2", "4.3": "東京都(3)、大阪府(2)、札幌市(1)を含む" },
    expect: "silent",
  },
  {
    name: "more listed than counted",
    answers: { "4.2": "国内:2、国外:0", "4.3": "栃木県、東京都、大阪府" },
    expect: "finding",
    says: "3",
  },
  {
    name: "more by their figures",
    answers: { "4.2": "国内:3ヶ所、国外:0ヶ所", "4.3": "栃木県(1ヶ所)、東京都(2ヶ所)、大阪府(1ヶ所)" },
    expect: "finding",
  },
  {
    name: "fewer by their figures",
    answers: { "4.2": "国内:4ヶ所、国外:0ヶ所", "4.3": "栃木県(1ヶ所)、東京都(1ヶ所)、大阪府(1ヶ所)" },
    expect: "needsReview",
  },
  { name: "no number", answers: { "4.2": "多数", "4.3": "栃木県、東京都" }, expect: "silent" },
  {
    name: "addresses",
    answers: { "4.2": "国内:1、国外:0", "4.3": "東京都みどり区中央1-2-3 大阪府大阪市北区4-5-6" },
    expect: "silent",
  },
  {
    name: "the rest counted",
    answers: {
      "4.2": "国内:5事業所、国外:1事業所",
      "4.3": "本社(栃木県)\n東京支社(東京都)\nほか国内3事業所\n国外:シンガポール駐在員事務所",
    },
    expect: "sound",
  },
  {
    name: "the rest counted otherwise",
    answers: { "4.2": "国内:5事業所、国外:0", "4.3": "本社(栃木県)\n東京支社(東京都)\nほか国内4事業所" },
    expect: "finding",
  },
]);
