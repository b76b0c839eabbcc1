import type { FieldAnswer } from "../../../src/disclosure";
import { ASP_SAAS, type Field, REQUIREMENT_LABELS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";

/** Numbers that their fields ask for; other answers are words, not the same ones at the ends of all pages. */
const FIGURES: Readonly<Record<string, string>> = { "1.1": "2026年11月21日", "50.1": "12社", "59.1": "30日以内" };

function usualOf(id: string): string {
  const index = ASP_SAAS.fields.find((field) => field.id === id)?.index ?? 0;
  return FIGURES[id] ?? `${"青白赤黒緑黄紫"[index % 7] ?? ""}い紙に書いた回答です`;
}

const TITLE = "ASP・SaaS安全・信頼性に係る情報開示認定制度 認定サービスの申請内容";
const VENDOR = "認定番号: 0999-2401, サービス名称: あさぎりポータル, 事業者名称: 株式会社あさぎり";
const HEADS = "【審査対象項目】 【記述内容】 必須/選択 申請内容";

/** How the sheets of these tests differ. */
interface Printing {
  /** Answers other than the usual one. */
  readonly answers?: Readonly<Record<string, string>>;
  /** The row of a section's title. */
  readonly section?: (title: string) => string;
  /** Items that open a page. */
  readonly opening?: readonly number[];
  /** The head of a page, of so many. */
  readonly head?: (page: number, pages: number) => string;
  /** What a page has above its title and below its last row, of so many. */
  readonly top?: (page: number, pages: number) => string;
  readonly bottom?: (page: number, pages: number) => string;
  /** Where the markers of the rows of a page stand. */
  readonly markers?: (page: number) => "in rows" | "before" | "behind" | "nowhere";
  /** Whether the title of a section that goes on stands above its rows again. */
  readonly repeats?: boolean;
}

const OPENING = [16, 34, 60, 85];

/** The pages of a sheet, each as one line. */
function pagesOf(printing: Printing): string[] {
  const { answers = {}, section = (title) => title, opening = OPENING, markers = () => "in rows" } = printing;
  const pages: Field[][] = [[]];
  for (const field of ASP_SAAS.fields) {
    if (field === field.item.fields[0] && opening.includes(field.item.number)) pages.push([]);
    pages.at(-1)?.push(field);
  }
  return pages.map((fields, index) => {
    const place = markers(index + 1);
    const column = fields.map(({ requirement }) => REQUIREMENT_LABELS[requirement]).join(" ");
    const rows = fields.flatMap((field, position) => {
      const { item, index: order } = field;
      const before = ASP_SAAS.fields[order - 1]?.item;
      const opensSection = before?.section !== item.section && item.section.title !== "";
      const goesOn = printing.repeats === true && position === 0 && !opensSection && index > 0;
      const sectionRow = opensSection ? section(item.section.title) : goesOn ? `${section(item.section.title)}(続き)` : "";
      const group = before?.group !== item.group ? item.group : "";
      const head = before === item ? [] : [sectionRow, String(item.number), group, item.title];
      const marker = place === "in rows" ? REQUIREMENT_LABELS[field.requirement] : "";
      return [...head, field.prompt, marker, answers[field.id] ?? usualOf(field.id)];
    });
    const words = [
      printing.top?.(index + 1, pages.length) ?? "",
      printing.head?.(index + 1, pages.length) ?? `${TITLE} ${VENDOR} ${HEADS}`,
      place === "before" ? column : "",
      ...rows,
      place === "behind" ? column : "",
      printing.bottom?.(index + 1, pages.length) ?? "",
    ];
    return words.filter((word) => word !== "").join(" ");
  });
}

/** Reads a sheet with one line for each page, or all of them on one. */
function read(printing: Printing, lineEnd = "\n"): (id: string) => FieldAnswer {
  const recognition = recogniseDisclosure(parseText(pagesOf(printing).join(lineEnd)));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return (id) => {
    const answer = recognition.disclosure.fields[id];
    if (!answer) throw new Error(`no field ${id}`);
    return answer;
  };
}

const LAST_OF_SECTIONS = ["1.1", "5.1", "8.1", "17.1", "21.1", "26.2", "50.1", "59.1", "70.1", "84.1"];

describe("the mark before the titles of sections", () => {
  it.each([["- "], ["■"], ["■ "], ["・"], ["● "], ["◆"], ["▼"]])("「%s」 is no part of the answer before", (mark) => {
    const answerOf = read({ section: (title) => mark + title });
    for (const id of LAST_OF_SECTIONS) expect(answerOf(id)).toMatchObject({ value: usualOf(id), confidence: "high" });
  });

  it.each([
    ["【", "】"],
    ["［", "］"],
    ["《", "》"],
  ])("「%s%s」 around them is none either", (opening, closing) => {
    const answerOf = read({ section: (title) => opening + title + closing });
    for (const id of LAST_OF_SECTIONS) expect(answerOf(id)).toMatchObject({ value: usualOf(id), confidence: "high" });
  });

  it.each([
    ["is an answer where another one stands behind it", "-", { state: "answered", value: "-" }],
    ["leaves an empty place empty", "", { state: "blank", value: "" }],
    ["leaves a mask a mask", "記述有り(*)", { state: "withheld" }],
  ])("%s", (_what, answer, expected) => {
    const answerOf = read({ section: (title) => `- ${title}`, answers: { "84.1": answer } });
    expect(answerOf("84.1")).toMatchObject(expected);
  });

  it("is an answer's own where no other title has one", () => {
    const list = "電話 - ネットワーク - 人材";
    expect(read({ answers: { "88.2": list } })("88.2").value).toBe(list);
  });

  it("stays in an answer that lists words of such titles", () => {
    const list = "相談先は - 人材 - ネットワーク の二つ";
    expect(read({ section: (title) => `- ${title}`, answers: { "88.1": list } })("88.1").value).toBe(list);
  });

  it("goes with a title that a page repeats", () => {
    const answerOf = read({ section: (title) => `■${title}`, repeats: true });
    for (const id of ["15.1", "33.3"]) expect(answerOf(id)).toMatchObject({ value: usualOf(id), confidence: "high" });
  });
});

describe("the heads of pages on one line", () => {
  const NOTES =
    "(注) 必須/選択欄の「必須○」とは、一定の水準を考慮すべき必須開示項目となります。 (*) 選択開示項目は、申請事業者による申請内容の記述の有無により、認定機関で「記述有り/無し」と編集しています。";
  const [SHORT_VENDOR = ""] = VENDOR.split(", 事業者名称");

  it.each<[string, NonNullable<Printing["head"]>]>([
    [
      "with blanks where scripts change",
      (page, pages) => `${TITLE.replace("ASP・SaaS", "ASP ・ SaaS ")} (${page}/${pages}) ${VENDOR} ${HEADS}`,
    ],
    ["with their number alone", (page) => `${TITLE} (${page}) ${VENDOR} ${HEADS}`],
    [
      "in full above the first page only, the others below notes and a count",
      (page, pages) => (page === 1 ? `${TITLE} ${VENDOR} ${HEADS}` : `${page - 1} / ${pages} ${NOTES} ${SHORT_VENDOR}`),
    ],
  ])("are no part of the answers around them: %s", (_what, head) => {
    const answerOf = read({ head }, " ");
    for (const id of ["15.1", "16.1", "33.3", "34.1", "59.1", "60.1", "84.1", "85.1"])
      expect([id, answerOf(id).value]).toEqual([id, usualOf(id)]);
  });
});

describe("what a browser prints around pages, each on a line or all on one", () => {
  const top = (): string => "2026/11/21 9:26";
  const bottom = (page: number, pages: number): string => `https://sheet.example.jp/asp/0999.html ${page}/${pages}`;
  const kept = { "15.1": "4", "33.3": "https://asagiri.example.jp/end.html", "84.1": "" };

  it.each([["\n"], [" "]])("is no part of the answers before and behind it (%j)", (lineEnd) => {
    const answerOf = read({ top, bottom, answers: kept, repeats: true, section: (title) => `■${title}` }, lineEnd);
    expect(answerOf("15.1").value).toBe("4");
    expect(answerOf("33.3").value).toBe("https://asagiri.example.jp/end.html");
    expect(answerOf("84.1")).toMatchObject({ state: "blank", value: "" });
    expect(answerOf("59.1")).toMatchObject({ value: usualOf("59.1"), confidence: "high" });
  });

  it("is none either where it does not count the pages, but stands at the end of each line", () => {
    const answerOf = read({ bottom: (page) => `情報開示シート 株式会社あさぎり 第${page}葉` });
    for (const id of ["15.1", "33.3", "59.1", "84.1"]) expect(answerOf(id).value).toBe(usualOf(id));
  });
});

describe("the numbers of pages at the ends of their lines", () => {
  it.each([
    ["- 3 -", (page: number) => `- ${page} -`],
    ["3", (page: number) => String(page)],
    ["第 3 頁", (page: number) => `第 ${page} 頁`],
    ["Page 13", (page: number) => `Page ${page + 10}`],
  ])("are no part of the answers before them: 「%s」", (_what, bottom) => {
    const answerOf = read({ bottom, answers: { "15.1": "4", "84.1": "" } });
    expect(answerOf("15.1").value).toBe("4");
    expect(answerOf("84.1").value).toBe("");
    for (const id of ["33.3", "59.1", "93.1"]) expect(answerOf(id).value).toBe(usualOf(id));
  });

  it("are answers where they count nothing", () => {
    const answers = { "15.1": "5", "33.3": "7", "59.1": "2", "84.1": "1", "93.1": "9" };
    const answerOf = read({ answers });
    for (const [id, answer] of Object.entries(answers)) expect(answerOf(id).value).toBe(answer);
  });
});

describe("labels of a flow", () => {
  it("are whole where a page broke a prompt and its answer in two", () => {
    const { prompt = "", index = 0 } = ASP_SAAS.field("41.1") ?? {};
    const [begun, rest] = [prompt.slice(0, 18), prompt.slice(18)];
    const broken = `${begun} 選択 紙の上半分の\n${TITLE} ${VENDOR} ${HEADS} ${rest} 下半分の回答です`;
    const text = pagesOf({})
      .join("\n")
      .replace(`${prompt} 選択 ${usualOf("41.1")}`, broken);
    const recognition = recogniseDisclosure(parseText(text));
    if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
    const { fields } = recognition.disclosure;
    expect(fields["41.1"]).toMatchObject({ value: "紙の上半分の\n下半分の回答です", confidence: "low" });
    expect(fields[ASP_SAAS.fields[index + 1]?.id ?? ""]).toMatchObject({ value: usualOf("42.1") });
  });

  it("are labels where they are spread over their cells", () => {
    const spread = (text: string): string =>
      text
        .replace(/ (60) 回線 /u, " $1 回 線 ")
        .replace(/ (7) 役員 /u, " $1 役 員 ")
        .replace(/ (51) 内容 /u, " $1 内 容 ");
    const recognition = recogniseDisclosure(
      parseText(
        pagesOf({ section: (title) => `- ${title}` })
          .map(spread)
          .join("\n"),
      ),
    );
    if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
    for (const id of ["6.4", "50.1", "59.1"]) expect(recognition.disclosure.fields[id]).toMatchObject({ value: usualOf(id) });
  });

  it("are an answer's own words within one of its words", () => {
    const answer = "操作の案内(サポート範囲 外のことも承ります)";
    expect(read({ answers: { "88.1": answer } })("88.1")).toMatchObject({ value: answer });
  });
});

describe("the markers of all rows of a page, one behind the other", () => {
  it.each(["before", "behind"] as const)("are no answer %s them", (place) => {
    const answerOf = read({ markers: (page) => (page === 2 ? place : "in rows") });
    for (const id of ["15.1", "16.1", "33.3", "34.1"]) expect(answerOf(id).value).toBe(usualOf(id));
  });

  it("leave a single marker where it is", () => {
    const answerOf = read({ answers: { "33.3": "" }, opening: [34] });
    expect(answerOf("33.3").value).toBe("");
    expect(answerOf("34.1").value).toBe(usualOf("34.1"));
  });
});

describe("masks that stand behind the rows they belong to", () => {
  const [WITHHELD, NOT_DESCRIBED] = ["記述有り(*)", "記述無し(*)"];

  it("go to the empty rows of a page in their order where they are as many, behind its last row", () => {
    const answerOf = read({
      opening: [16, 48],
      answers: { "41.1": "", "42.1": "", "44.1": "", "47.1": [WITHHELD, NOT_DESCRIBED, WITHHELD, NOT_DESCRIBED].join(" ") },
    });
    expect(["41.1", "42.1", "44.1", "47.1"].map((id) => answerOf(id))).toMatchObject([
      { state: "withheld", confidence: "low" },
      { state: "not_described", confidence: "low" },
      { state: "withheld", confidence: "low" },
      { state: "not_described", confidence: "low" },
    ]);
    expect(answerOf("43.1")).toMatchObject({ value: usualOf("43.1") });
  });

  it("are not all told apart where those of other rows are too few", () => {
    const answerOf = read({
      answers: {
        ...Object.fromEntries(["12.1", "13.1", "18.1", "20.1"].map((id) => [id, ""])),
        "14.1": `${WITHHELD} ${NOT_DESCRIBED}`,
        ...Object.fromEntries(["15.1", "16.1", "17.1", "19.1"].map((id) => [id, ""])),
        "21.1": Array<string>(7).fill(NOT_DESCRIBED).join(" "),
      },
      opening: [],
    });
    for (const id of ["12.1", "13.1", "14.1", "18.1"]) expect(answerOf(id).confidence).toBe("low");
    for (const id of ["15.1", "18.1", "21.1"]) expect(answerOf(id)).toMatchObject({ state: "not_described" });
  });

  it("are certain on a page of their own, whatever the page before lacks", () => {
    const answerOf = read({
      opening: [22],
      answers: { "20.1": "", "21.1": WITHHELD, "22.1": "", "23.1": `${NOT_DESCRIBED} ${WITHHELD}` },
    });
    expect(answerOf("22.1")).toMatchObject({ state: "not_described", confidence: "high" });
    expect(answerOf("23.1")).toMatchObject({ state: "withheld", confidence: "high" });
  });
});
