import { ASP_SAAS } from "../../../src/form";
import type { Chance } from "./chance";
import { paged, TITLE } from "./page-words";
import type { PrintedField } from "./printing";

/** In which order a PDF gave up the cells of the rows of an item. */
export type FlowOrder = (fields: readonly PrintedField[]) => string[];

const answerOf = ({ shown }: PrintedField): string => shown.replaceAll("\n", " ");

const headsOf = ([first]: readonly PrintedField[]): string[] =>
  first ? [first.number, first.firstOfGroup ? first.group : "", first.title] : [];

export const FLOW_ORDERS: Readonly<Record<string, FlowOrder>> = {
  "each answer before its marker and prompt, numbers and titles behind": (fields) => [
    ...fields.flatMap((each) => [answerOf(each), each.marker, each.prompt]),
    ...headsOf(fields),
  ],
  "all prompts of an item, then its answers, numbers and titles behind": (fields) => [
    ...fields.map(({ prompt }) => prompt),
    ...fields.map(answerOf),
    ...fields.map(({ marker }) => marker),
    ...headsOf(fields),
  ],
  "answers in the midst of prompts of two lines, before others": (fields) =>
    fields.flatMap((each, index) => {
      const middle = each.prompt.length > 18 ? Math.ceil(each.prompt.length / 2) : 0;
      const heads = index === 0 ? headsOf(fields) : [];
      return [...heads, each.prompt.slice(0, middle), answerOf(each), each.marker, each.prompt.slice(middle)];
    }),
};

/** D with the cells of each item in an order of its own, on one line. */
export function printInOrder(fields: readonly PrintedField[], chance: Chance, order: FlowOrder): string {
  return paged(fields, chance)
    .flatMap((page, index) => {
      const items = ASP_SAAS.items.map((item) => page.filter(({ field }) => field.item === item));
      return [`${TITLE} (${index + 1})`, ...items.flatMap(order)];
    })
    .filter((words) => words !== "")
    .join(" ");
}
