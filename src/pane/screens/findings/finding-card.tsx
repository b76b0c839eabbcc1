import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { memo, useId } from "react";
import type { FindingEntry } from "../../state/findings-view";
import { fieldNumber } from "../field-name";
import { KindIcon } from "../parts/kind-icon";
import { usePane } from "../pane-context";
import { FindingDetails } from "./finding-details";

const useStyles = makeStyles({
  // Rows out of sight cost nothing to lay out, and stay in the page for search and screen readers.
  item: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 60px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
  },
  selected: { borderLeft: `3px solid ${tokens.colorBrandForeground1}`, "& > button": { paddingLeft: "7px" } },
  button: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) 16px",
    columnGap: "8px",
    alignItems: "start",
    width: "100%",
    padding: "9px 10px",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    background: "none",
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, lineHeight: "18px" },
  number: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  message: { display: "block", lineHeight: 1.5, overflowWrap: "anywhere" },
  chevron: {
    marginTop: "2px",
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: "100ms",
  },
  turned: { transform: "rotate(180deg)" },
});

interface FindingCardProps {
  readonly entry: FindingEntry;
  readonly open: boolean;
  readonly selected: boolean;
}

/** One finding: what is wrong in a line; unfolded, all that it rests on. Unfolding it stands in its cell. */
export const FindingCard = memo(function FindingCard({ entry, open, selected }: FindingCardProps) {
  const styles = useStyles();
  const { controller, edition, speak } = usePane();
  const panel = useId();
  const field = edition.field(entry.finding.field);
  const press = (): void => {
    controller.store.dispatch({ type: "findingToggled", key: entry.key });
    if (!open) void controller.select(entry.finding.field);
  };
  return (
    <li className={mergeClasses(styles.item, selected && styles.selected)} data-finding={entry.finding.field}>
      <button type="button" className={styles.button} aria-expanded={open} aria-controls={panel} onClick={press}>
        <KindIcon kind={entry.kind} />
        <span>
          <span className={styles.name}>
            <span className={styles.number}>{speak("number", { number: field ? fieldNumber(field) : entry.finding.field })}</span>
            <span lang="ja">{field?.item.title}</span>
          </span>
          <span className={styles.message}>{entry.text.message}</span>
        </span>
        <ChevronDown16Regular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
      </button>
      <div id={panel} hidden={!open}>
        {open && <FindingDetails entry={entry} guideLink />}
      </div>
    </li>
  );
});
