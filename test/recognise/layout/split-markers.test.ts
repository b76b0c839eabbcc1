import { ASP_SAAS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";
import { sample } from "../../support/samples";

const sound = sample("sound");

/** The sound sample as fused lines, the markers of some fields printed in another way. */
function fused(printed: Readonly<Record<string, (answer: string) => string>>): string {
  return ASP_SAAS.fields
    .map(({ id, item, prompt, requirement }) => {
      const marker = { mandatory: "必須", mandatoryWithLevel: "必須○", optional: "選択" }[requirement];
      const answer = sound.fields[id]?.value ?? "";
      const head = item.fields[0]?.id === id ? `${item.number}${item.group}${item.title}\n` : "";
      return `${head}${prompt}\n${printed[id]?.(answer) ?? `${marker}${answer}`}`;
    })
    .join("\n");
}

function read(text: string) {
  const recognition = recogniseDisclosure(parseText(text));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return recognition.disclosure.fields;
}

describe("a marker that stands on two lines", () => {
  it.each([
    ["the circle of 必須○ below", "63.1", (answer: string) => `必須\n○${answer}`],
    ["the circle of 必須○ and a blank below", "57.1", (answer: string) => `必須\n○ ${answer}`],
    ["選 above 択", "49.1", (answer: string) => `選\n択${answer}`],
    ["必 above 須", "2.1", (answer: string) => `必\n須${answer}`],
    ["必 above 須○", "92.1", (answer: string) => `必\n須○${answer}`],
    ["必 above 須, and the circle below", "63.1", (answer: string) => `必\n須\n○\n${answer}`],
    ["必 above 須, and the circle before the answer", "57.1", (answer: string) => `必\n須\n○ ${answer}`],
  ])("is no part of the answer: %s", (_name, id, printed) => {
    const fields = read(fused({ [id]: printed }));
    expect(fields[id]).toMatchObject({ value: sound.fields[id]?.value, confidence: "high" });
    const next = ASP_SAAS.fields[ASP_SAAS.fields.findIndex((field) => field.id === id) + 1]?.id ?? "";
    expect(fields[next]).toMatchObject({ value: sound.fields[next]?.value });
  });

  it.each([
    ["必 above 須", "2.1", (answer: string) => `必\n須${answer}`],
    ["選 above 択", "49.1", (answer: string) => `選\n択${answer}`],
    ["必 above 須, and the circle before the answer", "57.1", (answer: string) => `必\n須○ ${answer}`],
    ["選 above 択, and an answer that goes on as a word would", "40.1", () => "選\n択項目ごとに表示します。"],
  ])("is no part of the answer where its first letter stands right behind the prompt: %s", (_name, id, printed) => {
    const lines = fused({ [id]: printed }).replace(/\n(?=[必選]\n)/gu, "");
    const fields = read(lines);
    const value = printed(sound.fields[id]?.value ?? "").replace(/^.\n.○?\s?/u, "");
    expect(fields[id]).toMatchObject({ value, confidence: "high" });
  });

  it("leaves the letters of an answer where they stand", () => {
    const answer = "画面の一覧から選\n択します。";
    const fields = read(fused({ "40.1": () => `選択${answer}` }));
    expect(fields["40.1"]?.value).toBe(answer);
  });

  it("leaves the circle of an answer to a field that is asked for without one", () => {
    const fields = read(fused({ "28.2": () => "必須\n○2020年に更新" }));
    expect(fields["28.2"]?.value).toBe("○2020年に更新");
  });
});

it.each(["必\n須/\n選\n択", "必\n須\n/\n選\n択"])(
  "a head of the column of markers in lines of letters is no part of an answer: %j",
  (marker) => {
    const [first = "", ...others] = fused({}).split(/(?=^\d{1,2}\p{L})/mu);
    const head = `番号\n種類\n項目\n記述内容\n${marker}\n申請内容\n`;
    const fields = read([first, ...others.map((item, index) => (index % 12 === 5 ? head : "") + item)].join(""));
    for (const { id } of ASP_SAAS.fields) expect(fields[id]?.value).not.toMatch(/[/択]$/u);
  },
);

it.each([
  ["番", "号種類 項目 記述内容 必須/", "選択申請内容"],
  ["番", "号種類項目記述内容必", "須/", "選", "択申請内容"],
])("heads of columns that run together over several lines are no part of an answer: %s, %s, %s", (...head) => {
  const [first = "", ...others] = fused({}).split(/(?=^\d{1,2}\p{L})/mu);
  const pages = others.map((item, index) => (index % 12 === 5 ? `${head.join("\n")}\n` : "") + item);
  const fields = read([first, ...pages].join(""));
  for (const { id } of ASP_SAAS.fields) expect(fields[id]).toMatchObject({ value: sound.fields[id]?.value });
});

describe("a marker whose letters stand apart in a text on one line", () => {
  const oneLine = (printed: Readonly<Record<string, (answer: string) => string>>): string => fused(printed).replaceAll("\n", " ");

  it.each([
    ["as words", (text: string) => text.replace(/ (必)(須○?)/gu, " $1 $2 ").replace(/ (選)(択)(?!の|し|す|で)/gu, " $1 $2 ")],
    [
      "behind the prompt",
      (text: string) => text.replace(/ (必)(須○?)/gu, "$1 $2").replace(/ (選)(択)(?!の|し|す|で)/gu, "$1 $2"),
    ],
  ])("is whole again: %s", (_name, torn) => {
    const told = { "40.1": () => "選択項目ごとに表示します。" };
    const [fields, whole] = [read(torn(oneLine(told))), read(oneLine({ "40.1": () => "選択 項目ごとに表示します。" }))];
    for (const { id } of ASP_SAAS.fields) {
      const { state, value } = whole[id] ?? {};
      expect({ id, ...fields[id] }).toMatchObject({ id, state, value });
    }
  });

  it("stays as it stands in an answer", () => {
    const answer = "画面の一覧から選 択式の認証を選びます。";
    expect(read(oneLine({ "40.1": () => `選択 ${answer}` }))["40.1"]?.value).toBe(answer);
  });
});

it("a circle alone behind the marker of a field that is asked for without one may be its answer", () => {
  const fields = read(fused({ "55.1": () => "必須○" }));
  expect(fields["55.1"]).toMatchObject({ state: "blank", confidence: "low" });
});
