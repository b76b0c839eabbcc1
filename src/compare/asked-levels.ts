import type { Edition, FieldId } from "../form";
import type { Template } from "../messages";
import { createChecker, type Finding, RULES, type Today } from "../rules";
import {
  DEFAULT_REFERENCE,
  effectiveValues,
  type Importance,
  type Level,
  type LevelSet,
  levelText,
  patternOf,
  type PatternNumber,
  type ReferenceInput,
  type ReferenceTable,
} from "../reference";
import { standingToValue } from "./reference-standing";
import { type Shown, shownAt } from "./shown";
import type { Vendor } from "./vendors";

/** How an answer stands to what is asked for; `unknown` where it is not shown, or cannot be told. */
export type LevelStanding = "meets" | "differs" | "unknown";

/** One thing that is asked of a field, and how each vendor's answer stands to it. */
export interface Asked {
  readonly field: FieldId;
  /** Who asks: the owner of a set of levels, or the guideline. */
  readonly owner: Template;
  /** As it is printed, in the form's language: 99.5%以上, あり, 「ISMS」. */
  readonly text: string;
  /** Of levels only: a reference value is a guide. */
  readonly importance?: Importance;
  /** One for each vendor, in their order. */
  readonly standings: readonly LevelStanding[];
}

const OWNERS = {
  table: { ja: "対策参照値", en: "reference value" },
  own: { ja: "独自の値", en: "own value" },
} satisfies Readonly<Record<string, Template>>;

const LEVEL_RULES = RULES.filter(({ id }) => id === "level-difference");

/** What levels and reference values ask of the fields, in the form's order, levels first. */
export function askedLevels(
  edition: Edition,
  vendors: readonly Vendor[],
  {
    levels,
    reference,
    today,
  }: { readonly levels: readonly LevelSet[]; readonly reference: ReferenceInput | undefined; readonly today: Today },
): Asked[] {
  const ofLevels = levels.flatMap(({ owner, levels: list }) =>
    list.map((level) => askedByOwner(edition, vendors, owner, level, today)),
  );
  const values = reference ? effectiveValues(reference, reference.pattern ?? commonPattern(vendors, reference.table)) : [];
  const ofValues = values.flatMap((effective) =>
    effective.value.fields.flatMap((id): Asked[] => {
      const field = edition.field(id);
      if (!field) return [];
      const standings = vendors.map(({ disclosure }) => standingToValue(field, shownAt(disclosure, field), effective));
      return [{ field: id, owner: effective.ground === "own" ? OWNERS.own : OWNERS.table, text: effective.text, standings }];
    }),
  );
  const asked = [...ofLevels, ...ofValues];
  return edition.fields.flatMap(({ id }) => asked.filter(({ field }) => field === id));
}

/** The pattern that all sheets state which state one: services of several patterns have no reference value in common. */
function commonPattern(vendors: readonly Vendor[], table: ReferenceTable): PatternNumber | undefined {
  const stated = vendors.flatMap(({ disclosure }) => {
    const found = patternOf(disclosure, table);
    return found.kind === "stated" ? [found.pattern] : [];
  });
  const [pattern, ...others] = new Set(stated);
  return others.length === 0 ? pattern : undefined;
}

function askedByOwner(edition: Edition, vendors: readonly Vendor[], owner: string, level: Level, today: Today): Asked {
  const reference = { ...DEFAULT_REFERENCE, levels: [{ owner, levels: [level] }] };
  const checker = createChecker({ edition, rules: LEVEL_RULES, today, reference });
  const field = edition.field(level.field);
  return {
    field: level.field,
    owner: { ja: owner, en: owner },
    text: levelText(level),
    importance: level.importance,
    standings: vendors.map(({ disclosure }) =>
      field ? standingOf(shownAt(disclosure, field), checker.check(disclosure).findingsOf(field.id)) : "unknown",
    ),
  };
}

function standingOf(shown: Shown, findings: readonly Finding[]): LevelStanding {
  if (shown.kind === "masked" || shown.kind === "lost") return "unknown";
  if (findings.some((finding) => finding.outcome === "finding")) return "differs";
  return findings.length > 0 ? "unknown" : "meets";
}

/** Of several standings the gravest is shown; undefined where nothing is asked. */
export function joinedStanding(standings: readonly LevelStanding[]): LevelStanding | undefined {
  if (standings.length === 0) return undefined;
  return standings.includes("differs") ? "differs" : standings.includes("unknown") ? "unknown" : "meets";
}
