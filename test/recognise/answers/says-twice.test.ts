import { saysTwice } from "../../../src/recognise/answers/fit";

it.each([
  ["なし 否", true],
  ["無し\nあり", true],
  ["なし されない", true],
  ["あり", false],
  ["あり 24時間", false],
  ["代理店は なし", false],
  ["", false],
])("%j says yes or no twice: %s", (text, expected) => {
  expect(saysTwice(text)).toBe(expected);
});
