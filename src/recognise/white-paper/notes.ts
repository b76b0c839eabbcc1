import type { Template } from "../../messages";
import { type ControlNumber, controlOf, EDITION_NAMES, type Numbering } from "./standard";
import type { ControlHeading } from "./headings";
import type { PaperNote } from "./white-paper";

const MESSAGES = {
  standard: {
    ja: "規格番号「{printed}」は、27017の誤記と思われます({number}は別の規格です)。",
    en: "“{printed}” seems to be a slip for 27017 ({number} is another standard).",
  },
  title: {
    ja: "{id}の標題「{printed}」が、規格の標題「{standard}」と異なります。",
    en: "The title of {id}, “{printed}”, differs from the standard's, “{standard}”.",
  },
  former: {
    ja: "{id}の旧番号「{printed}」は、規格の対応表では{expected}に移行しています。",
    en: "{printed}, named as the former number of {id}, became {expected} in the standard's own table.",
  },
  own: {
    ja: "管理策の番号がなく、独自の章立てです。章ごとに、題名と本文の語から関係する欄を探します。",
    en: "It has chapters of its own without numbers of controls. Fields are found by the words of titles and statements.",
  },
  date: { ja: "発行日・改訂日が見つかりません。", en: "No date of issue or revision was found." },
} satisfies Readonly<Record<string, Template>>;

const STANDARD = /(?:ISO|JIS\s?Q|IEC)[\s／/]{0,3}(?:IEC)?\s?(270\d\d)/giu;
/** Standards of the family that a paper on cloud security rightly names. */
const KNOWN = new Set([
  "27000",
  "27001",
  "27002",
  "27005",
  "27017",
  "27018",
  "27701",
  "27014",
  "27006",
  "27035",
  "27036",
  "27040",
]);

/** Numbers of standards that cannot be meant, in a paper that is on ISO/IEC 27017. */
export function standardNotes(text: string): PaperNote[] {
  if (!/27017/u.test(text)) return [];
  const notes = new Map<string, PaperNote>();
  for (const match of text.matchAll(STANDARD)) {
    const number = match[1] ?? "";
    if (KNOWN.has(number) || notes.has(number)) continue;
    const holes = { printed: match[0], number };
    notes.set(number, { kind: "standard", message: MESSAGES.standard, holes });
  }
  return [...notes.values()];
}

/** Wordings that mean the same title. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/および/gu, "及び"],
  [/または/gu, "又は"],
  [/脆弱/gu, "ぜい弱"],
  [/クラウドサービス(?:カスタマ|利用者|顧客)/gu, "クラウドサービスカスタマ"],
  [/[\s・、,]/gu, ""],
];

/** What is looked at of a statement under a control. */
interface Headed {
  readonly heading: Pick<ControlHeading, "id" | "control" | "title" | "formerly">;
}

/** Titles that are not the standard's, and former numbers that are not the standard's. */
export function headingNotes(statements: readonly Headed[], numbering: Numbering): PaperNote[] {
  return statements.flatMap(({ heading }) => {
    const { control, id, title, formerly } = heading;
    if (!control) return [];
    const notes: PaperNote[] = [];
    const printed = plain(title);
    if (printed !== plain(control.ja) && printed !== plain(control.en)) {
      const standard = /[ぁ-んァ-ヶ一-龠]/u.test(title) ? control.ja : control.en;
      notes.push({ kind: "title", control: id, message: MESSAGES.title, holes: { id, printed: title, standard } });
    }
    const expected = formerly === undefined ? undefined : laterOf(formerly);
    if (numbering === "2022" && formerly !== undefined && expected !== undefined && expected !== control.number) {
      notes.push({ kind: "numbering", control: id, message: MESSAGES.former, holes: { id, printed: formerly, expected } });
    }
    return notes;
  });
}

function laterOf(number: ControlNumber): ControlNumber | undefined {
  return controlOf(number)?.later;
}

function plain(title: string): string {
  return SAME.reduce((text, [from, to]) => text.replace(from, to), title.normalize("NFKC").toLowerCase());
}

export function ownChaptersNote(): PaperNote {
  return { kind: "own-chapters", message: MESSAGES.own, holes: {} };
}

export function dateNote(): PaperNote {
  return { kind: "date-missing", message: MESSAGES.date, holes: {} };
}

/** The standard's name for a reader. */
export function numberingName(numbering: Numbering): string {
  return EDITION_NAMES[numbering];
}
