/**
 * Entries of Univer's menus that are taken away, because the workbook does not keep what they would do, or because they
 * belong to parts of Univer that are not here.
 */
const HIDDEN = [
  "sheet.menu.copy-special",
  "sheet.menu.paste-special",
  "sheet.contextMenu.text-to-number",
  "sheet.contextMenu.permission",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.delete-range-move-left-confirm",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.command.copy-sheet",
  "sheet.command.toggle-note-popup",
  "sheet.command.set-tab-color",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
] as const;

export const HIDDEN_MENUS: Readonly<Record<string, { hidden: true }>> = Object.fromEntries(
  HIDDEN.map((id) => [id, { hidden: true }] as const),
);
