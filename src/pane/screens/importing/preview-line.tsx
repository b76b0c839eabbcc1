import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import { say } from "../../../messages";
import { isConflict, type PreviewRow } from "../../state/import-preview";
import { nameOfRow } from "../field-name";
import { AnswerText } from "../parts/answer-text";
import { BeforeAfter } from "../parts/before-after";
import { usePaneTools } from "../pane-context";
import { RowSource, type SourceView } from "./row-source";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "36px minmax(0, 1fr)",
    alignItems: "start",
    padding: "6px 10px 8px 0",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 76px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
    // The bar with the yes covers neither what the arrow keys go to nor a place that is shown.
    scrollMarginBlock: "8px 76px",
    "& input": { scrollMarginBlock: "96px" },
  },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 6px", paddingTop: "6px" },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, cursor: "pointer" },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", marginRight: "6px" },
  mark: {
    padding: "0 6px",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  doubtful: { color: tokens.colorStatusWarningForeground2, border: `1px solid ${tokens.colorStatusWarningForeground2}` },
  value: { margin: "2px 0 4px", lineHeight: 1.5 },
  why: {
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.5,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface PreviewLineProps {
  readonly row: PreviewRow;
  /** Whether the place that it was read from is shown. */
  readonly open: boolean;
  readonly view: SourceView;
  readonly onToggle: (field: string) => void;
}

/** One answer of the document: accepted or not, what it says, how sure the reader is, and where it was read. */
export const PreviewLine = memo(function PreviewLine({ row, open, view, onToggle }: PreviewLineProps) {
  const styles = useStyles();
  const { controller, edition, language, speak } = usePaneTools();
  const box = useId();
  const { number, title } = nameOfRow(edition, row.field, speak);
  const low = row.confidence === "low";
  return (
    <li className={styles.line} data-preview={row.field}>
      <Checkbox
        id={box}
        checked={row.accepted}
        aria-label={speak("acceptField", { field: number, title })}
        onChange={() =>
          controller.store.dispatch({ type: "previewAccepted", fields: new Set([row.field]), accepted: !row.accepted })
        }
      />
      <div>
        <div className={styles.name}>
          <label htmlFor={box} className={styles.label}>
            {number && <span className={styles.number}>{number}</span>}
            <span lang="ja">{title}</span>
          </label>
          <span className={mergeClasses(styles.mark, low && styles.doubtful)}>
            {speak(low ? "confidenceLow" : "confidenceHigh")}
          </span>
          {isConflict(row) && <span className={mergeClasses(styles.mark, styles.doubtful)}>{speak("conflict")}</span>}
        </div>
        <div className={styles.value}>
          {isConflict(row) ? (
            <BeforeAfter
              before={row.before}
              after={row.after}
              beforeLabel={speak("nowInSheet")}
              afterLabel={speak("inDocument")}
            />
          ) : (
            <AnswerText text={row.after} />
          )}
        </div>
        {row.doubts.map((doubt, index) => (
          <p key={index} className={styles.why}>
            {say(doubt.message, language, doubt.holes)}
          </p>
        ))}
        {row.source && <RowSource row={row} source={row.source} open={open} view={view} onToggle={onToggle} />}
      </div>
    </li>
  );
});
