import type { FieldId } from "../form";

/** Fields whose answers tell when something was so or was done, in the midst of other words. */
export const DATED_FIELDS: ReadonlySet<FieldId> = new Set([
  "6.4",
  "8.1",
  "9.1",
  "10.1",
  "11.1",
  "12.1",
  "13.1",
  "14.1",
  "16.1",
  "18.1",
  "28.2",
  "39.1",
  "39.3",
  "42.1",
  "47.1",
  "49.1",
  "87.1",
  "87.2",
  "87.3",
  "87.4",
]);
