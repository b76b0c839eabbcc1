import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Evidence, headingOf } from "../../../evidence";
import { say } from "../../../messages";
import { EDITION_NAMES, type WhitePaper } from "../../../recognise/white-paper";
import type { Speak } from "../../texts";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: "0 0 6px", fontWeight: tokens.fontWeightSemibold, lineHeight: 1.5, overflowWrap: "anywhere" },
  facts: { margin: "0 0 8px", display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "2px 10px" },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "20px" },
  value: { margin: 0, lineHeight: "20px", overflowWrap: "anywhere" },
  dates: { margin: "0 0 8px", lineHeight: 1.5 },
  confirm: { marginBottom: "8px" },
  name: { margin: "2px 0 0", lineHeight: 1.5, overflowWrap: "anywhere" },
  more: { marginBottom: "8px", fontSize: tokens.fontSizeBase200, lineHeight: 1.5, overflowWrap: "anywhere" },
  summary: { cursor: "pointer" },
  list: { margin: "4px 0 0", paddingLeft: "18px" },
  ask: { margin: "0 0 6px", lineHeight: 1.5 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface PaperFactsProps {
  readonly paper: WhitePaper;
  readonly evidence: Evidence;
  readonly onReplace: () => void;
}

/** What the paper says of itself, what a reader should know of it, and how far it is from the form. */
export function PaperFacts({ paper, evidence, onReplace }: PaperFactsProps) {
  const styles = useStyles();
  const { state, controller, language, speak } = usePane();
  const [asking, setAsking] = useState(false);
  const { notes, statements, numbering } = paper;
  const { otherNames, ownContradictions, sheetDate, paperDate, years } = evidence;
  const undated = speak("paperUndated");
  const busy = state.busy !== null;
  const count = statements.length;
  const facts = [
    ["paperVendor", paper.vendor],
    ["paperService", paper.service],
    ["paperEdition", paper.edition],
    ["paperDate", paper.date ?? undated],
    [
      "paperNumbering",
      numbering === "own"
        ? speak("paperSections", { count })
        : speak("paperControls", { count, edition: EDITION_NAMES[numbering] }),
    ],
  ] as const;
  return (
    <Section title={speak("paperTitle")}>
      <div className={styles.card} data-paper>
        <p className={styles.title} lang="ja">
          {paper.title ?? speak("paperUntitled")}
        </p>
        <dl className={styles.facts}>
          {facts.flatMap(([term, value]) =>
            value === undefined
              ? []
              : [
                  <dt key={term} className={styles.term}>
                    {speak(term)}
                  </dt>,
                  <dd key={`${term}-value`} className={styles.value}>
                    {value}
                  </dd>,
                ],
          )}
        </dl>
        <p className={styles.dates}>
          {speak("paperDates", { sheetDate: sheetDate ?? undated, paperDate: paperDate ?? undated })}
          <br />
          <strong>{distance(years, speak)}</strong>
        </p>
        {otherNames.length > 0 && (
          <MessageBar intent="warning" layout="multiline" className={styles.confirm}>
            <MessageBarBody>
              <MessageBarTitle>{speak("paperOtherNames")}</MessageBarTitle>
              {otherNames.map(({ of, message, holes }) => (
                <p key={of} className={styles.name}>
                  {say(message, language, holes)}
                </p>
              ))}
            </MessageBarBody>
          </MessageBar>
        )}
        {notes.length > 0 && (
          <details className={styles.more}>
            <summary className={styles.summary}>{speak("paperNotes", { count: notes.length })}</summary>
            <ul className={styles.list}>
              {notes.map(({ message, holes }, place) => (
                <li key={place}>{say(message, language, holes)}</li>
              ))}
            </ul>
          </details>
        )}
        {ownContradictions.length > 0 && (
          <details className={styles.more} open>
            <summary className={styles.summary}>{speak("paperOwn", { count: ownContradictions.length })}</summary>
            <ul className={styles.list}>
              {ownContradictions.map(({ first, second, message }, place) => (
                <li key={place}>
                  {say(message, language)}
                  {[first, second].map(({ statement, sentence }, side) => (
                    <div key={side} lang="ja">
                      {headingOf(statement)}：「{sentence}」
                    </div>
                  ))}
                </li>
              ))}
            </ul>
          </details>
        )}
        {asking && <p className={styles.ask}>{speak("paperRemoveAsk")}</p>}
        <div className={styles.actions}>
          {asking ? (
            <>
              <Button size="small" onClick={() => setAsking(false)}>
                {speak("paperKeep")}
              </Button>
              <Button size="small" disabledFocusable={busy} onClick={() => void controller.evidence.detach()}>
                {speak("paperRemove")}
              </Button>
            </>
          ) : (
            <>
              <Button size="small" disabledFocusable={busy} onClick={onReplace}>
                {speak("paperReplace")}
              </Button>
              <Button size="small" disabledFocusable={busy} onClick={() => setAsking(true)}>
                {speak("paperRemove")}
              </Button>
            </>
          )}
        </div>
      </div>
    </Section>
  );
}

function distance(years: number | undefined, speak: Speak): string {
  if (years === undefined) return speak("paperApartUnknown");
  if (years === 0) return speak("paperSame");
  return speak(years > 0 ? "paperLater" : "paperEarlier", { years: Math.abs(years) });
}
