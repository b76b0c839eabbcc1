import { describeRule } from "../../support/rule-cases";

describeRule("power-route-contradiction", [
  { name: "one route", answers: { "75.1": "あり(1ルート)" }, expect: "needsReview" },
  { name: "no, and two routes", answers: { "75.1": "無し(2系統)" }, expect: "needsReview" },
  { name: "two of one substation", answers: { "75.1": "なし(同じ変電所からの2系統)" }, expect: "sound" },
  { name: "two", answers: { "75.1": "有(別の変電所からの2系統受電)" }, expect: "sound" },
  { name: "no", answers: { "75.1": "否(1系統)" }, expect: "sound" },
  { name: "unclear", answers: { "75.1": "本線・予備線" }, expect: "silent" },
  { name: "two routes from one substation", answers: { "75.1": "有(同一の変電所から2ルート)" }, expect: "needsReview" },
]);
