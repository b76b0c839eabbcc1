import { ASP_SAAS, type Field, type Requirement } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";
import { sample } from "../../support/samples";

const sound = sample("sound");

type Markers = Readonly<Record<Requirement, string>>;

interface Printed {
  readonly field: Field;
  /** Number, group and title, in the first row of an item. */
  readonly head: readonly string[];
  readonly marker: string;
  readonly answer: string;
}

/** The sound sample's rows; answers of several lines stand in one. */
function rows(markers: Markers, answers: Readonly<Record<string, string>> = {}): Printed[] {
  return ASP_SAAS.fields.map((field) => {
    const { item, id, requirement } = field;
    const isFirst = item.fields[0] === field;
    const isMixed = item.fields.some((other) => other.requirement !== requirement);
    return {
      field,
      head: isFirst ? [String(item.number), item.group, item.title] : ["", "", ""],
      marker: isFirst || isMixed ? markers[requirement] : "",
      answer: answers[id] ?? (sound.fields[id]?.value ?? "").replaceAll("\n", " "),
    };
  });
}

const LAYOUTS: Readonly<Record<string, (printed: readonly Printed[]) => string>> = {
  "a table": (printed) =>
    printed.map(({ field, head, marker, answer }) => [...head, field.prompt, marker, answer].join("\t")).join("\n"),
  "a table with markers and answers in one cell": (printed) =>
    printed.map(({ field, head, marker, answer }) => [...head, field.prompt, marker + answer].join("\t")).join("\n"),
  "a web page's pipes": (printed) =>
    printed
      .map(({ field, head, marker, answer }) => [...head, field.prompt, marker, answer].filter((cell) => cell !== "").join(" | "))
      .map((line) => `${line} | ||`)
      .join("\n"),
  "fused lines": (printed) =>
    printed
      .map(({ field, head, marker, answer }) => `${head.join("")}\n${field.prompt}\n${marker}${answer}`.trimStart())
      .join("\n\n"),
  "whole rows on lines": (printed) =>
    printed.map(({ field, head, marker, answer }) => `${head.join("")}${field.prompt}${marker}${answer}`).join("\n"),
};

function read(text: string) {
  const recognition = recogniseDisclosure(parseText(text));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return recognition.disclosure.fields;
}

const PLAIN: Markers = { mandatory: "必須", mandatoryWithLevel: "必須○", optional: "選択" };

const WORDINGS: readonly (readonly [name: string, markers: Markers])[] = [
  ["必須項目, 選択項目", { mandatory: "必須項目", mandatoryWithLevel: "必須項目○", optional: "選択項目" }],
  ["必須事項, 任意事項", { mandatory: "必須事項", mandatoryWithLevel: "必須事項(○)", optional: "任意事項" }],
  ["必須◎", { mandatory: "必須", mandatoryWithLevel: "必須◎", optional: "選択" }],
  ["必須★, 任意", { mandatory: "必須", mandatoryWithLevel: "必須★", optional: "任意" }],
  ["●必須", { mandatory: "必須", mandatoryWithLevel: "●必須", optional: "選択" }],
  ["【必須項目○】", { mandatory: "【必須項目】", mandatoryWithLevel: "【必須項目○】", optional: "【選択項目】" }],
  ["（必須）", { mandatory: "（必須）", mandatoryWithLevel: "（必須※）", optional: "（任意）" }],
];

describe.each(Object.entries(LAYOUTS))("markers in words of the sheet's own, in %s", (_layout, print) => {
  const plain = read(print(rows(PLAIN)));

  it.each(WORDINGS)("%s", (_name, markers) => {
    const fields = read(print(rows(markers)));
    for (const { id } of ASP_SAAS.fields) {
      const value = sound.fields[id]?.value.replaceAll("\n", " ");
      const { confidence } = plain[id]?.value === value ? (plain[id] ?? {}) : {};
      if (confidence !== undefined) expect([id, fields[id]?.value]).toEqual([id, value]);
      if (confidence === "high") expect([id, fields[id]?.confidence]).toEqual([id, "high"]);
    }
  });
});

describe("words of the markers in answers", () => {
  const OWN: Markers = { mandatory: "必須項目", mandatoryWithLevel: "必須項目◎", optional: "選択項目" };
  const answers = {
    "30.1": "問診票を作るサービスです。必須項目の入力もれを知らせ、選択項目は後から足せます",
    "31.1": "必須項目と選択項目の並びを変えられる",
    "70.1": "選択項目なし",
    "43.1": "画面に示し、同意を必須項目としている",
  };
  it.each(Object.entries(LAYOUTS))("stay whole in %s", (_layout, print) => {
    const fields = read(print(rows(OWN, answers)));
    for (const [id, value] of Object.entries(answers)) expect([id, fields[id]?.value]).toEqual([id, value]);
  });

  it.each(Object.entries(LAYOUTS))("are not taken for the sheet's own markers, in %s", (_layout, print) => {
    const opening = Object.fromEntries(["5.1", "30.1", "56.1", "60.1"].map((id) => [id, "項目名を変えられる"]));
    const fields = read(print(rows(PLAIN, opening)));
    for (const [id, value] of Object.entries(opening)) expect([id, fields[id]?.value]).not.toEqual([id, value.slice(2)]);
  });

  it.each(Object.entries(LAYOUTS))("are no part of a mask, in %s", (_layout, print) => {
    const masked = { "10.1": "記述有り(*)", "12.1": "記述無し(*)", "13.1": "記述有り(*)", "18.1": "記述有り(*)" };
    const fields = read(print(rows(PLAIN, masked)));
    for (const [id, mask] of Object.entries(masked))
      expect([id, fields[id]?.state]).toEqual([id, mask === "記述有り(*)" ? "withheld" : "not_described"]);
  });

  it.each(Object.entries(LAYOUTS))("stay where their marks are the answer's, in %s", (_layout, print) => {
    const listed = { "51.1": "■店舗台帳 ■受付画面", "56.1": "■NTPによる", "62.1": "■パソコン ■携帯電話" };
    const fields = read(print(rows(PLAIN, listed)));
    for (const [id, value] of Object.entries(listed)) expect([id, fields[id]?.value]).toEqual([id, value]);
  });
});
