import type * as z from "zod/mini";
import type { Edition } from "../form";
import { ReportableError, type Template } from "../messages";

const CHOOSE_ANOTHER: Template = {
  ja: "開示情報のJSON（kaiji import --json の出力）か、PDF・Excelなどの資料をお選びください。",
  en: "Choose a disclosure as JSON (as kaiji import --json prints it), or a document such as a PDF or a workbook.",
};

/** Text that is no JSON, or several lines of it: `kaiji import --json` prints one for each input. */
export function notJson(name: string, text: string): ReportableError {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > 1 && lines.slice(0, 2).every(isJson)) {
    return new ReportableError(
      "disclosure-several",
      {
        ja: "「{name}」は、1行に1件ずつ{count}件のJSONを並べたファイルです。",
        en: "“{name}” holds {count} lines of JSON, one for each input.",
      },
      {
        ja: "開示情報を1件ずつ別のファイルに保存してお選びください。",
        en: "Save each disclosure to a file of its own, and choose that.",
      },
      { name, count: lines.length },
    );
  }
  return new ReportableError(
    "disclosure-not-json",
    {
      ja: "「{name}」をJSONとして読み取れませんでした。途中までしかないか、書き換えられている可能性があります。",
      en: "“{name}” is not readable as JSON. It may be cut off, or have been changed by hand.",
    },
    CHOOSE_ANOTHER,
    { name },
  );
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/**
 * JSON that does not have the shape of a disclosure; says at which place, and what should stand there.
 * @param issue the first one that was found
 * @param within the place in the disclosure that the issue's own path begins at
 */
export function malformed(name: string, issue: z.core.$ZodIssue | undefined, within: readonly string[] = []): ReportableError {
  const path = [...within, ...(issue?.path ?? []).map(String)];
  const place = path.join(".");
  const { what, holes } = shapeExpected(issue, place);
  return new ReportableError("disclosure-malformed", what, CHOOSE_ANOTHER, { name, place, ...holes });
}

interface Expectation {
  readonly what: Template;
  readonly holes?: Readonly<Record<string, string>>;
}

function shapeExpected(issue: z.core.$ZodIssue | undefined, place: string): Expectation {
  if (place === "" || place === "fields") return NO_FIELDS;
  if (issue?.code === "invalid_value") return { what: NO_SUCH_WORD, holes: { values: issue.values.map(String).join(", ") } };
  if (issue?.code === "invalid_type") return { what: WRONG_KIND, holes: { expected: issue.expected } };
  return { what: WRONG };
}

const NO_FIELDS: Expectation = {
  what: {
    ja: "「{name}」は開示情報のJSONではありません(回答を収めた「fields」がありません)。",
    en: "“{name}” is no disclosure as JSON: it has no “fields” that hold the answers.",
  },
};

const NO_SUCH_WORD: Template = {
  ja: "「{name}」の「{place}」に使えない語があります(使えるのは {values} です)。",
  en: "“{name}” has a word at “{place}” that is none of {values}.",
};

const WRONG_KIND: Template = {
  ja: "「{name}」の「{place}」が、ないか、開示情報のJSONの形({expected})になっていません。",
  en: "“{name}” lacks “{place}”, or it is no {expected} as in a disclosure.",
};

const WRONG: Template = {
  ja: "「{name}」の「{place}」が、開示情報のJSONの形になっていません。",
  en: "“{name}” does not have the shape of a disclosure at “{place}”.",
};

/** A text that would be lost in silence, since its state says that there is none. */
export function textWithoutAnswer(name: string, field: string, state: string): ReportableError {
  return new ReportableError(
    "disclosure-malformed",
    {
      ja: "「{name}」の欄{field}には記述(value)がありますが、stateが「{state}」です。",
      en: "“{name}” has a text in field {field}, but its state is “{state}”.",
    },
    {
      ja: "記述を使う場合はstateを「answered」に、使わない場合はvalueを空にしてください。",
      en: "Make the state “answered” where the text is meant, or empty the value where it is not.",
    },
    { name, field, state },
  );
}

/** What `kaiji import --json` prints of an input that is no disclosure, or JSON of something else. */
export function otherKind(name: string, kind: string): ReportableError {
  return new ReportableError(
    "disclosure-kind",
    { ja: "「{name}」は開示情報のJSONではありません(kind: {kind})。", en: "“{name}” is no disclosure as JSON (kind: {kind})." },
    CHOOSE_ANOTHER,
    { name, kind },
  );
}

export function otherEdition(name: string, found: string, edition: Edition): ReportableError {
  return new ReportableError(
    "disclosure-edition",
    {
      ja: "「{name}」は別の版の開示情報です(edition: {found})。",
      en: "“{name}” is a disclosure of another edition (edition: {found}).",
    },
    {
      ja: "項目番号の意味が異なるため読み替えはできません。{expected}版のファイルを指定してください。",
      en: "Its numbers mean other items, so it cannot be carried over. Give a file of the edition {expected}.",
    },
    { name, found, expected: edition.id },
  );
}

export function unknownFields(name: string, ids: readonly string[]): ReportableError {
  return new ReportableError(
    "disclosure-fields",
    {
      ja: "「{name}」に、様式にない欄の番号があります({fields})。",
      en: "“{name}” holds field ids that the form does not have ({fields}).",
    },
    {
      ja: "番号を「39.2」のような「項目番号.欄の番号」に直すか、その欄を取り除いてください。",
      en: "Correct them to “item.field”, as in 39.2, or take them out.",
    },
    { name, fields: ids.slice(0, 5).join(", ") + (ids.length > 5 ? ", …" : "") },
  );
}
