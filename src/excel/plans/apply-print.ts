import { columnLetters, rangeAddress, type SheetPlan } from "../../sheets";
import type { Outbox } from "../requests/outbox";

/** Queues a plan's print set-up. */
export async function setUpPrinting(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const { print } = plan;
  if (!print) return;
  await outbox.put([print, print], () => {
    const layout = sheet.pageLayout;
    layout.paperSize = print.paper;
    layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
    // As many long as it takes: a zoom without a vertical count is that.
    if (print.fitToWidth) {
      const { pagesWide = 1, pagesTall } = print;
      layout.zoom = { horizontalFitToPages: pagesWide, ...(pagesTall !== undefined && { verticalFitToPages: pagesTall }) };
    }
    if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
    if (print.titleColumns) {
      const { first, last } = print.titleColumns;
      layout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
    }
    if (print.area) layout.setPrintArea(rangeAddress(print.area));
    const page = layout.headersFooters.defaultForAllPages;
    const [header, footer] = [sections(print.header ?? ""), sections(print.footer ?? "")];
    if (header.L) page.leftHeader = header.L;
    if (header.C) page.centerHeader = header.C;
    if (header.R) page.rightHeader = header.R;
    if (footer.L) page.leftFooter = footer.L;
    if (footer.C) page.centerFooter = footer.C;
    if (footer.R) page.rightFooter = footer.R;
  });
}

/** Splits header codes (`&L…&C…&R…`) into the three texts that Excel's API takes; text before any code is the centre's. */
export function sections(codes: string): { readonly L: string; readonly C: string; readonly R: string } {
  const texts = { L: "", C: "", R: "" };
  let section: keyof typeof texts = "C";
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] === "&" ? codes[index + 1] : undefined;
    if (code === "L" || code === "C" || code === "R") {
      section = code;
      index += 1;
    } else if (code !== undefined) {
      texts[section] += `&${code}`;
      index += 1;
    } else texts[section] += codes[index] ?? "";
  }
  return texts;
}
