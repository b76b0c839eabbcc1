import fc from "fast-check";
import { type Disclosure, disclosureToJson, type FieldAnswer, type FieldState, makeDisclosure } from "../../src/disclosure";
import { writeWorkbook } from "../../src/files";
import { ASP_SAAS, REQUIREMENT_LABELS } from "../../src/form";
import { readInput } from "../../src/importing";
import { formPage } from "../../src/report";
import { planFormSheet, rowKey } from "../../src/sheets";
import { generateAnswers } from "../recognise/generators/answers";
import { Chance } from "../recognise/generators/chance";
import { convertWorkbook, libreOfficeInstalled, sayNotRun } from "../support/libreoffice";
import { loadPdfLibrary } from "../support/pdf-library";

/** Answers that a careless writer or reader takes for something else, or repairs. */
const TREACHEROUS = [
  "=1+1",
  "+81-3-0000-0000",
  "-5",
  "@x",
  "'0012",
  "2020/11/11",
  "1-2",
  "1E5",
  "TRUE",
  "#N/A",
  "_x0041_",
  "<b>太字</b>",
  "<標準プラン> 10Mbps以上",
  "</span></td></tr></table>",
  "<script>alert(1)</script>",
  "<!-- 注 -->",
  "]]>",
  "<br>&amp;",
  "&lt;&nbsp;&#65;",
  "\"引用\"と'引用'",
  " 前後に空白 ",
  "\u3000全角の空白\u3000",
  "二つ  の空白とタブ\tと\u00a0",
  "一行目\n二行目",
  "一行目\n\n  三行目\n",
  "\n二行目から",
  "髙橋 𡌶治",
  "富⼠通⽇本",
  "👨‍👩‍👧と葛󠄀城",
  "１００％ ｶﾀｶﾅ～~〜¥￥",
  "か\u3099と が",
  "制御\u0001文字\u000b\u001f",
  "行\u2028段\u2029幅なし\u200b\ufeff",
  "必須",
  "選択",
  "39.2",
  "54-59",
  "なし",
  "-",
  "(*)",
  "記述有り",
  "記述内容",
  "申請内容",
  '{"kind":"disclosure"}',
  "あ".repeat(3000),
];

/** The form's own words, as answers: the traps for whoever reads a form by its labels. */
const OWN_WORDS = ASP_SAAS.fields.flatMap(({ id, item, prompt, requirement }) => [
  item.title,
  prompt,
  `${item.number} ${item.title}`,
  `${item.group}\n${item.title}`,
  REQUIREMENT_LABELS[requirement],
  rowKey(ASP_SAAS, id),
]);

/** What no cell and no page can hold as an answer is left out: blanks alone, the words of the masks, halves of pairs, U+0000. */
const anyText = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== "" && !/[\0\r\ufffe\uffff]|\p{Surrogate}/u.test(text));

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TREACHEROUS) },
  { weight: 2, arbitrary: fc.constantFrom(...OWN_WORDS) },
  { weight: 2, arbitrary: anyText },
  { weight: 1, arbitrary: fc.array(anyText, { minLength: 2, maxLength: 4 }).map((lines) => lines.join("\n")) },
);

const answer: fc.Arbitrary<FieldAnswer> = fc.oneof(
  { weight: 6, arbitrary: text.map((value) => ({ state: "answered" as const, value })) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<FieldState>("blank", "withheld", "not_described", "lost").map((state) => ({ state, value: "" })),
  },
);

const nasty = fc
  .array(answer, { minLength: ASP_SAAS.fields.length, maxLength: ASP_SAAS.fields.length })
  .map((answers) =>
    makeDisclosure(ASP_SAAS, (id) => answers[ASP_SAAS.field(id)?.index ?? 0] ?? { state: "lost", value: "" }, HEADING),
  );

const HEADING = {
  certificationNumber: "0999-2401",
  serviceName: "あさぎり<ポータル> & 𡌶",
  providerName: "株式会社あさぎり情報",
};

/** As disclosures are: every answer is one that could have been given. */
function plausible(seed: number): Disclosure {
  const chance = new Chance(seed);
  const said = generateAnswers(chance, chance.is(0.3));
  return makeDisclosure(ASP_SAAS, (id) => said.get(id) ?? { state: "lost", value: "" }, HEADING);
}

const utf8 = (written: string): Uint8Array => new TextEncoder().encode(written);

const WAYS: Readonly<Record<string, (disclosure: Disclosure) => Promise<Uint8Array>>> = {
  "sheet.json": async (disclosure) => utf8(disclosureToJson(disclosure)),
  "sheet.xlsx": (disclosure) => writeWorkbook(planFormSheet(ASP_SAAS, { answers: disclosure })),
  "sheet.html": async (disclosure) => utf8(formPage(ASP_SAAS, [disclosure])),
};

async function importOf(bytes: Uint8Array, file: string): Promise<Disclosure> {
  const input = await readInput(bytes, { file, edition: ASP_SAAS, pdf: loadPdfLibrary });
  if (input.kind !== "disclosure") throw new Error(`${file} was taken for ${input.form}`);
  return input.disclosure;
}

const statesOf = ({ fields }: Disclosure): [string, string, string][] =>
  Object.entries(fields).map(([id, { state, value }]) => [id, state, value]);

async function expectSame(disclosure: Disclosure, bytes: Uint8Array, file: string): Promise<void> {
  const read = await importOf(bytes, file);
  expect(statesOf(read)).toEqual(statesOf(disclosure));
  expect(read).toMatchObject(HEADING);
  expect(Object.values(read.fields).filter(({ confidence }) => confidence === "low")).toEqual([]);
}

describe.each(Object.entries(WAYS))("a disclosure written as %s and imported again", (file, write) => {
  it("has the same 133 states and values, whatever was answered", async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (disclosure) => expectSame(disclosure, await write(disclosure), file)),
      { numRuns: 12 },
    );
  });

  it("has the same 133 states and values, answered as people do", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 - 1 }), async (seed) => {
        const disclosure = plausible(seed);
        await expectSame(disclosure, await write(disclosure), file);
      }),
      { numRuns: 8 },
    );
  });

  it.each(TREACHEROUS.map((value) => [value.slice(0, 30), value]))("keeps %j in every field", async (_shown, value) => {
    const disclosure = makeDisclosure(ASP_SAAS, () => ({ state: "answered", value }), HEADING);
    await expectSame(disclosure, await write(disclosure), file);
  });
});

/** LibreOffice leaves controls out of an .ods: its XML cannot hold them. */
function withoutControls({ fields, ...rest }: Disclosure): Disclosure {
  const kept = Object.entries(fields).map(([id, answer]) => [
    id,
    { ...answer, value: answer.value.replace(/\p{Cc}/gu, (control) => (/[\n\t]/.test(control) ? control : "")) },
  ]);
  return { ...rest, fields: Object.fromEntries(kept) };
}

if (!libreOfficeInstalled) sayNotRun("a form of ours that it saves as .xls or .ods comes back the same");
else {
  it.each(["xls", "ods"] as const)(
    "a form of ours that LibreOffice saves as .%s has the same 133 states and values",
    async (format) => {
      for (const disclosure of [plausible(7919), ...fc.sample(nasty, { numRuns: 3, seed: 5_551_212 }).map(withoutControls)]) {
        const book = await writeWorkbook(planFormSheet(ASP_SAAS, { answers: disclosure }));
        const read = await importOf(await convertWorkbook(book, format), `sheet.${format}`);
        expect(statesOf(read)).toEqual(statesOf(disclosure));
      }
    },
  );
}
