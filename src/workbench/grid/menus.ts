/**
 * Entries of Univer's menus that are taken away, because the workbook does not keep what they would do, or because they
 * belong to parts of Univer that are not here.
 */
const HIDDEN = [
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.menu.sheets-sort-ctx",
  "sheet.menu.cell-insert",
  "sheet.menu.delete",
  "sheet.command.paste-special",
] as const;

export const HIDDEN_MENUS: Readonly<Record<string, { hidden: true }>> = Object.fromEntries(
  HIDDEN.map((id) => [id, { hidden: true }] as const),
);
