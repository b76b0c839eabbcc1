import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { type EvidencePair, headingOf } from "../../../evidence";
import { say } from "../../../messages";
import { nameOfRow } from "../field-name";
import { AnswerText } from "../parts/answer-text";
import { usePane } from "../pane-context";
import { VerdictBadge } from "./verdict-badge";

const useStyles = makeStyles({
  item: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: {
    padding: "8px 10px",
    cursor: "pointer",
    lineHeight: 1.5,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: {
    display: "inline-flex",
    flexWrap: "wrap",
    gap: "2px 8px",
    alignItems: "center",
    maxWidth: "calc(100% - 20px)",
    verticalAlign: "top",
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", marginRight: "6px" },
  control: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  body: { padding: "0 10px 10px", display: "flex", flexDirection: "column", gap: "8px" },
  side: { padding: "6px 10px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  paper: { backgroundColor: tokens.colorBrandBackground2 },
  label: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  read: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1, lineHeight: 1.5 },
  why: { margin: 0, lineHeight: 1.5 },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: 1.5, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface PairCardProps {
  readonly pair: EvidencePair;
  readonly sheetDate: string | undefined;
  readonly paperDate: string | undefined;
}

/** One control against one field: both sentences, what was read in each, both dates, and why they are related. */
export const PairCard = memo(function PairCard({ pair, sheetDate, paperDate }: PairCardProps) {
  const styles = useStyles();
  const { state, controller, edition, language, speak } = usePane();
  const { number, title } = nameOfRow(edition, pair.field, speak);
  const named = speak("number", { number });
  const undated = speak("paperUndated");
  const { page = 1, line = 1 } = pair.place;
  const heading = headingOf(pair.statement);
  return (
    <li className={styles.item} data-pair={pair.field} data-verdict={pair.verdict}>
      <details open={pair.verdict === "contradicts"}>
        <summary className={styles.summary}>
          <span className={styles.head}>
            <VerdictBadge verdict={pair.verdict} />
            <span>
              <span className={styles.number}>{named}</span>
              <span lang="ja">{title}</span>
            </span>
            <span className={styles.control}>{heading}</span>
          </span>
        </summary>
        <div className={styles.body}>
          <p className={styles.why}>{say(pair.why, language)}</p>
          <div className={styles.side}>
            <span className={styles.label}>{speak("inForm", { date: sheetDate ?? undated })}</span>
            <AnswerText text={pair.sheet} />
            {pair.sheetRead && <p className={styles.read}>{speak("readAs", { text: say(pair.sheetRead, language) })}</p>}
          </div>
          <div className={`${styles.side} ${styles.paper}`}>
            <span className={styles.label}>
              {speak("inPaper", { date: paperDate ?? undated })}
              <br />
              {speak("paperPlace", { heading, page, line })}
            </span>
            <AnswerText text={pair.paper} />
            {pair.paperRead && <p className={styles.read}>{speak("readAs", { text: say(pair.paperRead, language) })}</p>}
          </div>
          <p className={styles.reason}>
            {speak("pairReason")}: {say(pair.reason, language)}
          </p>
          <div className={styles.actions}>
            <Button
              size="small"
              disabledFocusable={state.busy !== null}
              aria-label={speak("toCellOf", { number: named })}
              onClick={() => void controller.select(pair.field)}
            >
              {speak("toCell")}
            </Button>
            <Button
              size="small"
              disabledFocusable={state.busy !== null}
              aria-label={speak("toGuideOf", { number: named })}
              onClick={() => controller.showGuide(pair.field)}
            >
              {speak("toGuide")}
            </Button>
          </div>
        </div>
      </details>
    </li>
  );
});
