import type { Chance } from "./chance";
import type { PrintedField } from "./printing";

/** How much of a copy is damaged: chances per field. */
export interface Damage {
  /** A prompt is left out where the title alone tells the field. */
  readonly promptDropped: number;
  readonly titleDropped: number;
  readonly markerDropped: number;
  /** Some characters of a label are other ones, as character recognition leaves them. */
  readonly labelMisread: number;
  /** A blank stands within a label. */
  readonly labelSplit: number;
  /** The row is printed twice. */
  readonly rowRepeated: number;
  /** The row is gone. */
  readonly rowDropped: number;
}

export const LIGHT: Damage = {
  promptDropped: 0.05,
  titleDropped: 0.03,
  markerDropped: 0.02,
  labelMisread: 0.08,
  labelSplit: 0.1,
  rowRepeated: 0.01,
  rowDropped: 0.004,
};

/** A copy that a person would have trouble with, too. */
export const HEAVY: Damage = {
  promptDropped: 0.15,
  titleDropped: 0.15,
  markerDropped: 0.1,
  labelMisread: 0.3,
  labelSplit: 0.2,
  rowRepeated: 0.02,
  rowDropped: 0.04,
};

/** Damages a copy. A field whose row is dropped is lost, and nothing else may change for it. */
export function damage(fields: readonly PrintedField[], chance: Chance, by: Damage): PrintedField[] {
  return fields.flatMap((each) => {
    const alone = each.field.item.fields.length === 1;
    if (!each.firstOfItem && chance.is(by.rowDropped)) return [];
    const hit = (label: string): string => {
      let damaged = label;
      if (damaged.length >= 6 && chance.is(by.labelMisread)) damaged = misread(damaged, chance);
      if (damaged.length >= 6 && chance.is(by.labelSplit)) damaged = split(damaged, chance);
      return damaged;
    };
    const titleDropped = chance.is(by.titleDropped);
    const promptDropped = alone && !titleDropped && chance.is(by.promptDropped);
    const damaged: PrintedField = {
      ...each,
      title: titleDropped ? "" : hit(each.title),
      prompt: promptDropped ? "" : hit(each.prompt),
      group: hit(each.group),
      marker: chance.is(by.markerDropped) ? "" : each.marker,
    };
    return chance.is(by.rowRepeated) && each.shown !== ""
      ? [damaged, { ...damaged, firstOfGroup: false, firstOfSection: false }]
      : [damaged];
  });
}

const LOOKALIKES = "口ロ力カ二ニ一ー工エ夕タ卜ト目日未末土士人入る3";

function misread(label: string, chance: Chance): string {
  const characters = [...label];
  const count = Math.max(1, Math.floor(characters.length * 0.06));
  for (let done = 0; done < count; done += 1) {
    const place = chance.below(characters.length);
    if (chance.is(0.3)) characters.splice(place, 1);
    else characters[place] = LOOKALIKES[chance.below(LOOKALIKES.length)] ?? "口";
  }
  return characters.join("");
}

function split(label: string, chance: Chance): string {
  const place = 1 + chance.below(label.length - 2);
  return `${label.slice(0, place)} ${label.slice(place)}`;
}
