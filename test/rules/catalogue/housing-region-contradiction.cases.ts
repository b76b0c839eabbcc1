import { describeRule } from "../../support/rule-cases";

describeRule("housing-region-contradiction", [
  { name: "place and region", answers: { "72.1": "日本(関東)※AWS 東京リージョン" }, expect: "sound" },
  { name: "a second site by its place", answers: { "72.1": "日本(関東)、災害対策用:大阪府" }, expect: "silent" },
  { name: "a region alone", answers: { "72.1": "日本(関東)" }, expect: "silent" },
  { name: "two of each", answers: { "72.1": "東京リージョン、大阪リージョン(日本 関東・関西)" }, expect: "sound" },
  { name: "Tokai is not Tokyo", answers: { "72.1": "日本(東海)名古屋" }, expect: "sound" },
  { name: "another region", answers: { "72.1": "日本(関西)※AWS 東京リージョン" }, expect: "needsReview", says: "東京" },
  { name: "two sites", answers: { "72.1": "日本(九州)、北海道石狩市" }, expect: "sound" },
  { name: "Osaka in Tohoku", answers: { "72.1": "日本(東北地方) 大阪データセンター" }, expect: "needsReview", says: "東北" },
]);
