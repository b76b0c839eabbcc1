import { useEffect, useMemo } from "react";
import type { PdfPages } from "../../importing/pdf-pages";

/** Opens the PDF when its first page is asked for; it is let go with the screen, or with the next file. */
export type AskForPages = () => Promise<PdfPages>;

export function usePdfPages(file: File | undefined): AskForPages | undefined {
  const shelf = useMemo(() => (file ? shelfOf(file) : undefined), [file]);
  useEffect(() => () => shelf?.close(), [shelf]);
  return shelf?.ask;
}

function shelfOf(file: File): { readonly ask: AskForPages; readonly close: () => void } {
  let opened: Promise<PdfPages> | undefined;
  return {
    ask: () =>
      (opened ??= import(/* webpackChunkName: "pdf-pages" */ "../../importing/pdf-pages").then(
        ({ PdfPages }) => new PdfPages(file),
      )),
    close: () => {
      // What could not be opened needs no closing.
      void opened?.then((pages) => pages.close()).catch(() => undefined);
      opened = undefined;
    },
  };
}
