import { describeRule } from "../../support/rule-cases";

describeRule("officer-posts-missing", [
  { name: "with posts", answers: { "7.2": "森川千尋(代表取締役社長)、大沢健一(常務取締役)" }, expect: "sound" },
  { name: "names only", answers: { "7.2": "森川千尋、大沢健一、野村さやか" }, expect: "finding" },
]);
