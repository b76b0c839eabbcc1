import type { Frame } from "playwright-core";

/** Texts that Excel would make numbers, dates or formulas of in cells that are not text cells. */
export const LITERAL_TEXTS = ["=1+1", "+81-3-0000-0000", "2020/11/11", "1-2", "@x"] as const;

/** Rows of the sheet below its heading. */
export const ROWS = 160;

/**
 * Has the add-in's side write a sheet like the form, in one request: 160 rows, text cells, a drop-down from a hidden
 * sheet, highlighting, frozen panes, widths, heights, a hidden column. Its changes are kept in `window.heard`.
 */
export function writeFormLikeSheet(pane: Frame): Promise<void> {
  return pane.evaluate(
    async ([texts, count]) => {
      const heard: string[] = [];
      Reflect.set(window, "heard", heard);
      await Excel.run(async (context) => {
        const lists = context.workbook.worksheets.add("選択肢");
        lists.getRange("A1:A3").values = [["有り"], ["無し"], ["該当なし"]];
        lists.visibility = "Hidden";
        const sheet = context.workbook.worksheets.add("申請");
        const rows = [["識別", "No", "記述内容", "必須/選択", "申請内容", "状況"]];
        for (let row = 1; row <= count; row++) {
          const answer = texts[row - 1] ?? (row % 4 === 0 ? "" : `回答 ${row}`);
          rows.push([
            `id:${row}`,
            String(row),
            "事業者の主な事業所の所在地と、その数（国内・国外）",
            row % 2 ? "必須" : "選択",
            answer,
            "",
          ]);
        }
        const all = sheet.getRangeByIndexes(0, 0, count + 1, 6);
        const answers = sheet.getRangeByIndexes(1, 4, count, 1);
        answers.numberFormat = Array.from({ length: count }, () => ["@"]);
        all.values = rows;
        all.format.wrapText = true;
        all.format.verticalAlignment = "Top";
        const heading = sheet.getRange("A1:F1");
        heading.format.fill.color = "#1F4E78";
        heading.format.font.color = "#FFFFFF";
        heading.format.font.bold = true;
        [60, 30, 220, 60, 260, 60].forEach((width, column) => {
          sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
        });
        sheet.getRange("A:A").columnHidden = true;
        sheet.getRangeByIndexes(1, 0, count, 1).getEntireRow().format.rowHeight = 36;
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
        sheet.getRange("E10:E20").dataValidation.rule = { list: { inCellDropDown: true, source: "=選択肢!$A$1:$A$3" } };
        const highlight = answers.conditionalFormats.add("Custom");
        highlight.custom.rule.formula = '=AND($D2="必須",$E2="")';
        highlight.custom.format.fill.color = "#FFC7CE";
        sheet.getRangeByIndexes(1, 5, count, 1).formulas = Array.from({ length: count }, (_row, i) => [
          `=IF(E${i + 2}="","要記入","済")`,
        ]);
        sheet.activate();
        sheet.getRange("E2").select();
        await context.sync();
        sheet.onChanged.add(async ({ address, changeType, triggerSource }) => {
          heard.push(`${changeType} ${address} ${triggerSource}`);
        });
        await context.sync();
      });
    },
    [LITERAL_TEXTS as readonly string[], ROWS] as const,
  );
}

/** What the add-in was told since the last call. */
export const heard = (pane: Frame): Promise<string[]> =>
  pane.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const list: string[] = Reflect.get(window, "heard");
    return list.splice(0);
  });
