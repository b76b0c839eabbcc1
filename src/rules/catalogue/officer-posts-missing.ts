import { isRead, readPeople } from "../../answers";
import { defineDetailRule } from "../detail-rule";
import type { Found, Person, Reading } from "../../answers";

/** Each officer comes with a post. */
export const officerPostsMissing = defineDetailRule({
  id: "officer-posts-missing",
  fields: ["7.2"],
  applies: ({ field }, sheet) => isRead(sheet.read(field.id, readPeople)),
  isGiven: ({ field }, sheet) => everyoneHasPost(sheet.read(field.id, readPeople)),
  missing: {
    ja: "役職名のない役員があります。役員氏名に役職名を添えてください。",
    en: "At least one officer has no post. Add the post to each name.",
  },
  expected: {
    ja: "例:森川千尋(代表取締役社長)、大沢健一(常務取締役)",
    en: "For example 森川千尋(代表取締役社長)、大沢健一(常務取締役)",
  },
  documentation: {
    title: { ja: "役員の役職名が記述されていない", en: "Officers without their posts" },
    why: { ja: "設問は役員氏名と役職名の両方を求めています。", en: "The prompt asks for names and posts." },
    fails: { answers: { "7.2": "森川千尋、大沢健一、野村さやか" } },
    passes: { answers: { "7.2": "森川千尋(代表取締役社長)、大沢健一(常務取締役)" } },
  },
});

function everyoneHasPost(people: Found<readonly Reading<Person>[]> | null | undefined): boolean {
  return isRead(people) && people.value.every((person) => person.value.post !== undefined);
}
