import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import type { Source } from "../../../disclosure";
import type { PreviewRow } from "../../state/import-preview";
import type { Speak } from "../../texts";
import { usePaneTools } from "../pane-context";
import { PagePicture } from "./page-picture";
import { SourceText } from "./source-text";
import type { AskForPages } from "./use-pdf-pages";

const useStyles = makeStyles({
  toggle: {
    justifyContent: "flex-start",
    padding: "2px 4px",
    marginLeft: "-6px",
    minWidth: 0,
    textAlign: "left",
    fontWeight: 400,
  },
  panel: { marginTop: "4px" },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: 1.5, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What the place of an answer is shown with. */
export interface SourceView {
  /** What the user knows the document by. */
  readonly name: string;
  /** The pages of a PDF; undefined where the document has no pages to show. */
  readonly pages: AskForPages | undefined;
  readonly zoom: number | null;
  readonly onZoom: (zoom: number) => void;
}

interface RowSourceProps {
  readonly row: PreviewRow;
  readonly source: Source;
  readonly open: boolean;
  readonly view: SourceView;
  readonly onToggle: (field: string) => void;
}

/** Where an answer was read, and on demand the page or the text of that place. */
export function RowSource({ row, source, open, view, onToggle }: RowSourceProps) {
  const styles = useStyles();
  const { speak } = usePaneTools();
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) panel.current?.closest("li")?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const { name, pages, zoom, onZoom } = view;
  const place = tellPlace(source, pages !== undefined, speak);
  const { text, page } = source;
  if (text === undefined) return <span className={styles.place}>{place}</span>;
  return (
    <>
      <Button
        className={styles.toggle}
        appearance="subtle"
        size="small"
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        {...(open && { "aria-controls": id })}
        onClick={() => onToggle(row.field)}
      >
        {place ? speak("seePlace", { place }) : speak("seeText")}
      </Button>
      {open && (
        <div ref={panel} id={id} className={styles.panel}>
          {pages && page !== undefined && (
            <PagePicture
              pages={pages}
              name={name}
              page={page}
              answer={{ ...source, value: row.after }}
              zoom={zoom}
              onZoom={onZoom}
            />
          )}
          <SourceText text={text} value={row.after} />
        </div>
      )}
    </>
  );
}

/** Where an answer stands in its document, as a person would look it up. */
function tellPlace({ page, line, sheet = "", cell }: Source, paged: boolean, speak: Speak): string {
  if (cell !== undefined) return speak("atCell", { sheet, cell }).trim();
  const parts = [
    paged && page !== undefined && speak("atPage", { page }),
    line !== undefined && speak("atLine", { line }),
  ].filter((part) => part !== false);
  return parts.join(" ");
}
