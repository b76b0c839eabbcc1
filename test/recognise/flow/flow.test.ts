import type { FieldAnswer } from "../../../src/disclosure";
import { ASP_SAAS, type FieldId, REQUIREMENT_LABELS } from "../../../src/form";
import { parseText } from "../../../src/readers";
import { type RecognisedDisclosure, recogniseDisclosure } from "../../../src/recognise";

/** What stands in a flow for one field: before its item's labels, between these and its prompt, and behind its marker. */
interface Printed {
  readonly beforeHead?: string;
  readonly before?: string;
  readonly behind?: string;
  readonly group?: string;
  readonly title?: string;
  readonly prompt?: string;
  readonly marker?: string;
}

/** One long line with all fields; each has the answer 「回答済み」 unless it is told otherwise. */
function flow(told: Readonly<Record<string, Printed>>): string {
  return ASP_SAAS.fields
    .flatMap((field, index) => {
      const { item } = field;
      const previous = ASP_SAAS.fields[index - 1]?.item;
      const isFirst = previous !== item;
      const here = told[field.id] ?? {};
      const group =
        isFirst && (previous?.group !== item.group || previous.section !== item.section) ? (here.group ?? item.group) : "";
      const section = isFirst && previous?.section !== item.section ? item.section.title : "";
      const head = isFirst ? [section, here.beforeHead ?? "", group, String(item.number), here.title ?? item.title] : [];
      const marker = isFirst || item.number === 6 ? (here.marker ?? REQUIREMENT_LABELS[field.requirement]) : "";
      return [...head, here.before ?? "", here.prompt ?? field.prompt, marker, here.behind ?? (here.before ? "" : USUAL)];
    })
    .filter((words) => words !== "")
    .join(" ");
}

const USUAL = "回答済みの内容です";

function read(told: Readonly<Record<string, Printed>>): (id: FieldId) => FieldAnswer {
  const recognition = recogniseDisclosure(parseText(flow(told)));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  const { disclosure }: RecognisedDisclosure = recognition;
  return (id) => {
    const answer = disclosure.fields[id];
    if (!answer) throw new Error(`no field ${id}`);
    return answer;
  };
}

describe("a flow that leaves no choice", () => {
  it.each<[string, FieldId, string]>([
    ["several words", "2.1", "株式会社 あさぎり 情報"],
    ["several words before a sibling with its own answer", "30.1", "予約の受付 名簿の管理 帳票の作成"],
    ["one digit", "49.1", "8"],
    ["a short last word", "27.1", "あさぎり 帳"],
    ["an answer that its field's kind would not lead to expect", "7.1", "非常勤のみです"],
  ])("is certain of %s", (_what, id, answer) => {
    expect(read({ [id]: { behind: answer } })(id)).toMatchObject({ state: "answered", value: answer, confidence: "high" });
  });

  it("is certain of an answer between its item's title and its prompt", () => {
    expect(read({ "9.1": { before: "1,200,000円", behind: "" } })("9.1")).toMatchObject({
      value: "1,200,000円",
      confidence: "high",
    });
  });

  it("is certain of an answer before a label whose end broke off: the rest stands behind it", () => {
    const told = { "63.1": { group: "セキュリテ", behind: "あり ィ" } };
    expect(read(told)("62.2")).toMatchObject({ value: USUAL, confidence: "high" });
  });

  it("takes a group and a title whose words the prompt has for what they are, behind their number", () => {
    const text = flow({ "5.1": { behind: USUAL } }).replace("事業の概要 5 主な事業の概要", "5 事業の概要 主な事業の概要");
    const recognition = recogniseDisclosure(parseText(text));
    expect(recognition).toMatchObject({
      kind: "disclosure",
      disclosure: { fields: { "5.1": { value: USUAL, confidence: "high" } } },
    });
  });

  it("keeps a first word that is like a marker where the marker itself is missing", () => {
    expect(read({ "44.1": { marker: "", behind: "選択式の認証" } })("44.1")).toMatchObject({ value: "選択式の認証" });
  });

  it("gives each optional field of a cluster its own mask", () => {
    const answerOf = read({
      "12.1": { behind: "" },
      "13.1": { behind: "" },
      "14.1": { behind: "記述有り(*) 記述無し(*) 記述有り(*)" },
    });
    expect(["12.1", "13.1", "14.1"].map((id) => answerOf(id))).toMatchObject([
      { state: "withheld", confidence: "high" },
      { state: "not_described", confidence: "high" },
      { state: "withheld", confidence: "high" },
    ]);
  });

  it("puts a label together again that broke off, however short its first half", () => {
    const answerOf = read({ "24.1": { title: "情報セ", behind: `${USUAL} キュリティに関する規程等の整備` } });
    expect(answerOf("24.1").value).toBe(USUAL);
    expect(answerOf("23.1").value).toBe(USUAL);
  });

  it("does not take the words before a title of the page for a part of it", () => {
    const title = "ASP・SaaS安全・信頼性に係る情報開示認定制度 認定サービスの申請内容 (6/9)";
    const text = flow({ "47.1": { behind: "" } }).replace("48 SLA(サービスレベル・アグリーメント)", `${title} $&`);
    const recognition = recogniseDisclosure(parseText(text));
    expect(recognition).toMatchObject({ kind: "disclosure", disclosure: { fields: { "47.1": { state: "blank", value: "" } } } });
  });
});

describe("a flow of pages whose columns have heads of their own", () => {
  const HEAD = "番号 種類 項目 記述内容 必須/選 択 申請内容";

  /** The flow on three pages, each with its head, and a foot that counts them. */
  function paged(cuts: readonly string[]): string {
    let text = `${HEAD} ${flow({ "14.1": { behind: "" } })}`;
    cuts.forEach((cut, index) => {
      text = text.replace(cut, `2026/11/21 情報開示シート https://example.jp/sheet ${index + 9}/11 ${HEAD} ${cut}`);
    });
    return `${text} 2026/11/21 情報開示シート https://example.jp/sheet 11/11`;
  }

  it("reads what stands before and behind them, and keeps them and the feet out of the answers", () => {
    const recognition = recogniseDisclosure(parseText(paged(["財務信頼性 15", "セキュリティ 63"])));
    if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
    const { fields } = recognition.disclosure;
    expect(fields["14.1"]).toMatchObject({ state: "blank", value: "" });
    for (const id of ["13.1", "15.1", "62.2", "63.1", "93.1"]) expect(fields[id]).toMatchObject({ value: USUAL });
  });
});

describe("a flow whose column of answers stands first", () => {
  it("gives each answer to the labels behind it, and is certain of those that are told by their looks", () => {
    const answers: Readonly<Record<string, string>> = {
      date: "2024年4月1日",
      year: "2001年",
      elapsedYears: "22年",
      age: "52歳",
      address: "東京都朝霧区中央2丁目",
      money: "1,200,000円",
      count: "12社",
      interval: "毎日",
      duration: "1時間以内",
      hours: "平日9:00~18:00",
      yesNo: "有",
      yesNoWithDetails: "あり",
    };
    const shown = (kind: string): string => answers[kind] ?? USUAL;
    const told = Object.fromEntries(
      ASP_SAAS.fields.map((field, index) => [field.id, { behind: shown(ASP_SAAS.fields[index + 1]?.answer.kind ?? "") }]),
    );
    const answerOf = read(told);
    for (const id of ["3.1", "4.1", "6.3", "9.1", "28.1", "54.1"]) {
      const kind = ASP_SAAS.field(id)?.answer.kind ?? "";
      expect([id, answerOf(id)]).toMatchObject([id, { value: shown(kind) }]);
    }
    const certain = ASP_SAAS.fields.filter(({ id }) => answerOf(id)?.confidence === "high");
    for (const { id, answer } of certain) expect([id, answerOf(id)?.value]).toEqual([id, shown(answer.kind)]);
    expect(certain.map(({ id }) => id)).toEqual(expect.arrayContaining(["3.1", "6.3", "28.1"]));
    expect(certain.length).toBeLessThan(ASP_SAAS.fields.length / 2);
  });
});

it("is certain of little in a flow whose labels are not in the order of the rows, and of nothing wrong", () => {
  const titles = ASP_SAAS.items.map(({ number, title }) => `${number} ${title}`);
  const rest = ASP_SAAS.fields.map(({ prompt, item }) => `${prompt} ${item.title.length}番の回答です`);
  const recognition = recogniseDisclosure(parseText([...titles, ...rest].join(" ")));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  const { fields } = recognition.disclosure;
  expect(Object.values(fields).filter((answer) => answer?.state === "answered").length).toBeGreaterThan(50);
  const certain = ASP_SAAS.fields.filter(({ id }) => fields[id]?.confidence === "high");
  expect(certain.length).toBeLessThan(ASP_SAAS.fields.length / 2);
  for (const { id, item } of certain) expect(fields[id]?.value).toBe(`${item.title.length}番の回答です`);
});

describe("a flow whose answers stand before their prompts", () => {
  const SIBLINGS = ["36.1", "36.2", "36.3"];
  const toldBefore = (isBehind: (number: number) => boolean) =>
    Object.fromEntries(
      ASP_SAAS.fields.map(({ id, item: { number } }) => {
        const answer = `${number}番の回答`;
        return [id, isBehind(number) ? { behind: answer } : { before: answer, behind: "" }];
      }),
    );

  it("has each between two prompts, in the order of the text", () => {
    const answerOf = read(toldBefore(() => false));
    expect(answerOf("9.1")).toMatchObject({ value: "9番の回答" });
    for (const id of SIBLINGS) expect(answerOf(id)).toMatchObject({ value: "36番の回答", confidence: "high" });
  });

  it("leaves siblings in doubt where some stand behind: one stands behind the other", () => {
    const answerOf = read(toldBefore((number) => number % 5 === 0));
    for (const id of SIBLINGS) expect([id, answerOf(id).confidence]).toEqual([id, "low"]);
  });
});

describe("a flow that leaves a choice", () => {
  it("gives an answer before its label back, and marks both", () => {
    const answerOf = read({
      "9.1": { before: "1,200,000円", behind: "" },
      "3.1": { behind: "2001年 22年" },
      "3.2": { behind: "" },
    });
    expect(answerOf("3.1")).toMatchObject({ value: "2001年", confidence: "low" });
    expect(answerOf("3.2")).toMatchObject({ value: "22年", confidence: "low" });
  });

  it.each<[string, FieldId, Readonly<Record<string, Printed>>]>([
    [
      "a row that is printed twice, its label misread",
      "9.1",
      { "9.1": { behind: "1,200,000円 事業考全体の亮上高 1,200,000円" } },
    ],
    [
      "an empty place whose answer stands within its prompt, where a page breaks",
      "23.1",
      {
        "23.1": { prompt: ASP_SAAS.field("23.1")?.prompt.replace("存在する", "存 選択 無 在する") ?? "", marker: "", behind: "" },
      },
    ],
    ["a mask within an answer", "9.1", { "9.1": { behind: "1,200,000円 記述有り(*) 税込" } }],
    ["the next item's number within an answer", "9.1", { "9.1": { behind: "1,200,000円 10 税込" }, "10.1": { title: "" } }],
    ["the end of a label that broke off, misread", "66.1", { "63.1": { group: "セキュリテ" }, "66.1": { behind: "はい ヰ" } }],
    [
      "an answer beside an empty one that it would answer as well, where another stands before its prompt",
      "44.1",
      { "9.1": { before: "1,200,000円", behind: "" }, "44.1": { behind: "表計算 随時" }, "44.2": { behind: "" } },
    ],
    [
      "an answer whose last words name an attachment, before an empty place for one",
      "6.1",
      { "6.1": { behind: "山本 花子 別紙のとおり" }, "6.2": { behind: "" } },
    ],
    [
      "a mask where an answer has to be, before an empty place",
      "6.1",
      { "6.1": { behind: "記述有り(*)" }, "6.2": { behind: "" } },
    ],
    [
      "words of a prompt that was read otherwise",
      "53.1",
      { "52.1": { title: "主要ソフトウェアの" }, "53.1": { behind: "予約の受付 提供事業者" } },
    ],
  ])("marks %s", (_what, id, told) => {
    expect(read(told)(id)).toMatchObject({ confidence: "low" });
  });

  it("marks an answer that goes on on the next page, where the next field's may stand first", () => {
    const text = flow({ "7.2": { behind: "山本 花子(代表取締役)" }, "8.1": { behind: "" } }).replace(
      "山本 花子(代表取締役)",
      "$&\nASP・SaaS安全・信頼性に係る情報開示認定制度 認定サービスの申請内容 (2/2) 117名",
    );
    const recognition = recogniseDisclosure(parseText(text));
    expect(recognition).toMatchObject({ kind: "disclosure", disclosure: { fields: { "7.2": { confidence: "low" } } } });
  });

  it("marks masks that are fewer than the fields they may belong to", () => {
    const answerOf = read({ "12.1": { behind: "" }, "13.1": { behind: "" }, "14.1": { behind: "記述有り(*) 記述無し(*)" } });
    expect(["12.1", "13.1", "14.1"].map((id) => answerOf(id).confidence)).toEqual(["low", "low", "low"]);
  });
});
