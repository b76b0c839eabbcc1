import { describeRule } from "../../support/rule-cases";

describeRule("office-place-missing", [
  { name: "only the kind", answers: { "4.3": "本社のみ" }, expect: "finding" },
  { name: "one of the list", answers: { "4.3": "・本社\n・支社(大阪府大阪市)" }, expect: "needsReview" },
  { name: "with places", answers: { "4.3": "本社のみ(東京都渋谷区)" }, expect: "sound" },
  { name: "a name that says it", answers: { "4.3": "東京オフィス、大阪オフィス" }, expect: "sound" },
]);
