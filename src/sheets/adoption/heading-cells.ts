import { type AnswerCell, type FormBlock, type TextGrid } from "../form/locate-form";
import type { HeadingField } from "../form/form-keys";

const LABELS: Readonly<Record<HeadingField, RegExp>> = {
  certificationNumber: /^認\s*定\s*番\s*号$/u,
  serviceName: /^サ\s*ー\s*ビ\s*ス\s*(?:の\s*)?名\s*称?$/u,
  providerName: /^(?:事業者(?:の?名称|名)|申請者名|会社名)$/u,
};

/** The lines that say whose form it is, where each label stands in a cell of its own, above the form, beside its value. */
export function headingCells(grid: TextGrid, blocks: readonly FormBlock[], top: number): Map<HeadingField, AnswerCell> {
  const cells = new Map<HeadingField, AnswerCell>();
  const width = Math.max(0, ...blocks.map(({ right }) => right)) + 1;
  for (let row = 0; row < top; row += 1) {
    const texts = grid[row] ?? [];
    for (const [name, label] of entries()) {
      if (cells.has(name)) continue;
      const at = texts.findIndex((text) => label.test(text.replace(/\s*[:：]\s*$/, "").trim()));
      if (at < 0) continue;
      // The label may be merged over several cells: its value is the next text; a blank one belongs right beside it.
      const next = texts.findIndex((text, column) => column > at && column < width && text.trim() !== "");
      const column = next >= 0 && !isLabel(texts[next] ?? "") ? next : at + 1;
      cells.set(name, { row, column });
    }
  }
  return cells;
}

const entries = (): (readonly [HeadingField, RegExp])[] => [
  ["certificationNumber", LABELS.certificationNumber],
  ["serviceName", LABELS.serviceName],
  ["providerName", LABELS.providerName],
];

const isLabel = (text: string): boolean => entries().some(([, label]) => label.test(text.replace(/\s*[:：]\s*$/, "").trim()));
