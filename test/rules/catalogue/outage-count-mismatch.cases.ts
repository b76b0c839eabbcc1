import { describeRule } from "../../support/rule-cases";

describeRule("outage-count-mismatch", [
  { name: "more counted than told", answers: { "39.3": "3件 2026年2月9日 75分間、2026年5月1日 20分間" }, expect: "needsReview" },
  { name: "as many", answers: { "39.3": "2件 2026年2月9日 75分間、2026年5月1日 20分間" }, expect: "sound" },
  { name: "a part of them", answers: { "39.3": "5件。主なもの:2026年2月9日 75分間" }, expect: "silent" },
  { name: "without days", answers: { "39.3": "3件(75分)" }, expect: "silent" },
]);
