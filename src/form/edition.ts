import { type AnswerForm, type EditionData, editionSchema } from "./edition-schema";

/** Field id: item number, a dot, and the field's place in the item (`39.2`). The contract everywhere. */
export type FieldId = string;

/** 必須 / 必須○ (disclosure is mandatory and a certain level has to be considered) / 選択. */
export type Requirement = "mandatory" | "mandatoryWithLevel" | "optional";

/** One question of the form, with its place in it. Texts are the form's own Japanese words. */
export interface Field {
  readonly id: FieldId;
  readonly item: Item;
  readonly prompt: string;
  readonly requirement: Requirement;
  readonly answer: AnswerForm;
  /** Most characters (graphemes) of the answer; `sharedBy` names all fields that share it. */
  readonly limit?: { readonly characters: number; readonly sharedBy?: readonly FieldId[] };
  /** Place in the form, from 0. */
  readonly index: number;
}

export interface Item {
  readonly number: number;
  readonly section: Section;
  readonly group: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

export interface Section {
  /** Empty for the first section, which holds item 1 only and has no heading in the form. */
  readonly title: string;
  readonly items: readonly Item[];
}

/** An edition of the form: 93 items in `asp-saas`. Editions are data; nothing else names their fields' texts. */
export interface Edition {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
  /** All fields in the form's order. */
  readonly fields: readonly Field[];
  /** @returns the field, or undefined where the edition has none of that id. */
  field(id: FieldId): Field | undefined;
}

/** The form's own words for a requirement. */
export const REQUIREMENT_LABELS: Readonly<Record<Requirement, string>> = {
  mandatory: "必須",
  mandatoryWithLevel: "必須○",
  optional: "選択",
};

/**
 * Builds an edition from its stored data.
 * @throws when the data does not have the shape of an edition, or an id stands twice.
 */
export function parseEdition(data: unknown): Edition {
  return linkEdition(editionSchema.parse(data));
}

function linkEdition(data: EditionData): Edition {
  const fields: Field[] = [];
  const byId = new Map<FieldId, Field>();
  const sections = data.sections.map((sectionData) => {
    const items: Item[] = [];
    const section: Section = { title: sectionData.title, items };
    for (const itemData of sectionData.items) {
      const itemFields: Field[] = [];
      const item: Item = { number: itemData.number, section, group: itemData.group, title: itemData.title, fields: itemFields };
      for (const { limit, ...rest } of itemData.fields) {
        if (byId.has(rest.id)) throw new Error(`Field ${rest.id} stands twice in the edition ${data.id}`);
        const field: Field = { ...rest, item, index: fields.length, ...(limit && { limit: linkLimit(limit) }) };
        itemFields.push(field);
        fields.push(field);
        byId.set(field.id, field);
      }
      items.push(item);
    }
    return section;
  });
  return {
    id: data.id,
    title: data.title,
    sections,
    items: sections.flatMap((section) => section.items),
    fields,
    field: (id) => byId.get(id),
  };
}

function linkLimit(limit: { characters: number; sharedBy?: string[] | undefined }): NonNullable<Field["limit"]> {
  return limit.sharedBy ? { characters: limit.characters, sharedBy: limit.sharedBy } : { characters: limit.characters };
}
