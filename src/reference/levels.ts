import * as z from "zod/mini";
import type { Edition, FieldId } from "../form";
import { ReportableError, type Template } from "../messages";
import { compareQuantities, type Quantity, requiredQuantity } from "./quantity";

/** `mandatory`: the owner demands it; `wished`: the owner would like it. */
export type Importance = "mandatory" | "wished";

/** What an owner asks of one field. At least one demand is there. */
export interface Level {
  readonly field: FieldId;
  readonly minimum?: Demand;
  readonly maximum?: Demand;
  /** The answer has to be yes. */
  readonly yes: boolean;
  /** Words that all have to stand in the answer. */
  readonly wording: readonly string[];
  readonly importance: Importance;
  readonly note?: string;
}

/** A demanded quantity with its text as the owner wrote it: 99.9%, 10分, 1年. */
export interface Demand {
  readonly text: string;
  readonly quantity: Quantity;
}

/** The levels of one owner: a municipality, a buyer, the user's own company. */
export interface LevelSet {
  readonly owner: string;
  readonly levels: readonly Level[];
}

/** A level as JSON has it and as the sheet holds it: texts. */
export const levelTextSchema = z.object({
  field: z.string(),
  minimum: z.exactOptional(z.string()),
  maximum: z.exactOptional(z.string()),
  required: z.exactOptional(z.literal("yes")),
  wording: z.exactOptional(z.array(z.string().check(z.minLength(1)))),
  importance: z._default(z.enum(["mandatory", "wished"]), "mandatory"),
  note: z.exactOptional(z.string()),
});

export type LevelText = z.infer<typeof levelTextSchema>;

const levelsSchema = z.object({
  kind: z.literal("levels"),
  edition: z.string(),
  owner: z.string().check(z.minLength(1)),
  levels: z.array(levelTextSchema),
});

/** Why a level cannot be taken; holes: `text`. */
export type LevelTrouble = "field" | "minimum" | "maximum" | "contrary" | "empty";

const TROUBLES: Readonly<Record<LevelTrouble, Template>> = {
  field: { ja: "様式にない欄の番号です", en: "The form has no such field" },
  minimum: {
    ja: "最低の水準「{text}」を読み取れません(例: 99.9%、1年、3世代)",
    en: "The minimum “{text}” cannot be read (such as 99.9%, 1年, 3世代)",
  },
  maximum: {
    ja: "最大の水準「{text}」を読み取れません(例: 10分、24時間、毎日1回)",
    en: "The maximum “{text}” cannot be read (such as 10分, 24時間, 毎日1回)",
  },
  contrary: { ja: "最低の水準が最大の水準を超えています", en: "The minimum is over the maximum" },
  empty: { ja: "水準が何も指定されていません", en: "Nothing is demanded" },
};

export function levelTroubleText(trouble: LevelTrouble): Template {
  return TROUBLES[trouble];
}

/** Reads one level from its texts. */
export function readLevel(
  level: LevelText,
  edition: Edition,
): { readonly level: Level } | { readonly trouble: LevelTrouble; readonly text: string } {
  const { field, note, importance } = level;
  if (!edition.field(field)) return { trouble: "field", text: field };
  const minimum = demandOf(level.minimum);
  const maximum = demandOf(level.maximum);
  if (minimum === "unreadable") return { trouble: "minimum", text: level.minimum ?? "" };
  if (maximum === "unreadable") return { trouble: "maximum", text: level.maximum ?? "" };
  if (minimum && maximum && (compareQuantities(minimum.quantity, maximum.quantity) ?? 1) > 0) {
    return { trouble: "contrary", text: `${minimum.text} / ${maximum.text}` };
  }
  const wording = level.wording ?? [];
  const yes = level.required === "yes";
  if (!minimum && !maximum && !yes && wording.length === 0) return { trouble: "empty", text: field };
  return {
    level: {
      field,
      ...(minimum && { minimum }),
      ...(maximum && { maximum }),
      yes,
      wording,
      importance,
      ...(note !== undefined && { note }),
    },
  };
}

function demandOf(text: string | undefined): Demand | "unreadable" | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const quantity = requiredQuantity(text);
  return quantity ? { text: text.trim(), quantity } : "unreadable";
}

/**
 * Reads a set of levels from the text of a JSON file.
 * @param name what the user knows the file by
 * @throws ReportableError `levels-not-json`, `levels-malformed`, `levels-edition` or `levels-unreadable`
 */
export function parseLevelsText(text: string, name: string, edition: Edition): LevelSet {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new ReportableError(
      "levels-not-json",
      { ja: "「{name}」をJSONとして読み取れませんでした。", en: "“{name}” is not readable as JSON." },
      LIKE_SAMPLE,
      { name },
    );
  }
  const parsed = levelsSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ReportableError(
      "levels-malformed",
      {
        ja: "「{name}」は求める水準のJSONの形になっていません({place}: {reason})。",
        en: "“{name}” does not have the shape of a set of levels ({place}: {reason}).",
      },
      LIKE_SAMPLE,
      { name, place: (issue?.path ?? []).map(String).join(".") || "JSON", reason: issue?.message ?? "" },
    );
  }
  if (parsed.data.edition !== edition.id) {
    throw new ReportableError(
      "levels-edition",
      {
        ja: "「{name}」は別の版の様式についての水準です(edition: {found})。",
        en: "“{name}” is on another edition of the form ({found}).",
      },
      { ja: "{expected}版の水準を指定してください。", en: "Give levels for the edition {expected}." },
      { name, found: parsed.data.edition, expected: edition.id },
    );
  }
  return { owner: parsed.data.owner, levels: parsed.data.levels.map((level) => levelOrThrow(level, name, edition)) };
}

const LIKE_SAMPLE: Template = {
  ja: "assets/samples/levels.json の形に合わせてください。",
  en: "Bring it into the shape of assets/samples/levels.json.",
};

function levelOrThrow(text: LevelText, name: string, edition: Edition): Level {
  const read = readLevel(text, edition);
  if ("level" in read) return read.level;
  const reason = TROUBLES[read.trouble];
  throw new ReportableError(
    "levels-unreadable",
    {
      ja: `「{name}」の{field}の水準を使えません: ${reason.ja}。`,
      en: `“{name}”: the level for {field} cannot be used. ${reason.en}.`,
    },
    { ja: "その水準を直してください。", en: "Correct that level." },
    { name, field: text.field, text: read.text },
  );
}

/** A set of levels as JSON that {@link parseLevelsText} reads. */
export function levelsToJson({ owner, levels }: LevelSet, edition: Edition): string {
  const texts = levels.map(({ field, minimum, maximum, yes, wording, importance, note }): LevelText => ({
    field,
    ...(minimum && { minimum: minimum.text }),
    ...(maximum && { maximum: maximum.text }),
    ...(yes && { required: "yes" }),
    ...(wording.length > 0 && { wording: [...wording] }),
    importance,
    ...(note !== undefined && { note }),
  }));
  return JSON.stringify({ kind: "levels", edition: edition.id, owner, levels: texts }, null, 2);
}
