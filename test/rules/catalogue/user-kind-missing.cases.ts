import { describeRule } from "../../support/rule-cases";

describeRule("user-kind-missing", [
  { name: "actual", answers: { "49.1": "12,480ユーザ(実ユーザ数)" }, expect: "sound" },
  { name: "concurrent", answers: { "49.1": "同時接続 500ユーザ" }, expect: "sound" },
  { name: "counted by ID", answers: { "49.1": "12,480ユーザ(ID数)" }, expect: "sound" },
  { name: "not said", answers: { "49.1": "12,480ユーザ" }, expect: "finding" },
  { name: "not disclosed", answers: { "49.1": "非公開" }, expect: "silent" },
]);
