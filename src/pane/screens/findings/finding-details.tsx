import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { BookOpen16Regular, DocumentSearch16Regular, Wrench16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { type Language, say } from "../../../messages";
import { RULES } from "../../../rules";
import { answerText } from "../../../sheets";
import type { FindingEntry } from "../../state/findings-view";
import { nameOfRow } from "../field-name";
import { AnswerText } from "../parts/answer-text";
import { BeforeAfter } from "../parts/before-after";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px", padding: "2px 12px 12px 38px" },
  inGuide: { paddingLeft: "12px" },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "6px" },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, lineHeight: "18px" },
  value: { margin: 0, lineHeight: 1.5, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  related: { display: "block" },
});

/** All that a finding rests on: the answer, how it was read, what is expected, the source, and the correction if there is one. */
export function FindingDetails({ entry, guideLink = false }: { readonly entry: FindingEntry; readonly guideLink?: boolean }) {
  const styles = useStyles();
  const { state, controller, edition, language, speak } = usePane();
  const { finding, text } = entry;
  const { workbook } = state;
  const answer = workbook.kind === "form" ? answerText(workbook.disclosure.fields[finding.field]) : "";
  const line = (term: string, value: ReactNode) => (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
  return (
    <div className={styles.box}>
      <dl className={styles.list}>
        {guideLink && line(speak("answer"), <AnswerText text={answer} />)}
        {text.read !== undefined && line(speak("read"), text.read)}
        {text.expected !== undefined && line(speak("expected"), text.expected)}
        {line(speak("source"), text.source)}
        {finding.related.length > 0 &&
          line(
            speak("related"),
            finding.related.map((id) => {
              const { number, title } = nameOfRow(edition, id, speak);
              return (
                <Link
                  key={id}
                  as="button"
                  inline
                  className={styles.related}
                  aria-label={speak("goRelated", { field: number, title })}
                  onClick={() => void controller.select(id)}
                >
                  {speak("number", { number })} <span lang="ja">{title}</span>
                </Link>
              );
            }),
          )}
        {finding.fix && line(speak("suggestion"), <BeforeAfter before={finding.fix.before} after={finding.fix.after} />)}
        {line(
          speak("ruleOf"),
          <Link
            as="button"
            inline
            data-about-rule={finding.rule}
            onClick={() => controller.openPage({ name: "ruleBook", rule: finding.rule })}
          >
            {ruleTitle(finding.rule, language)}
          </Link>,
        )}
      </dl>
      <div className={styles.actions}>
        {finding.fix && (
          <Button
            size="small"
            appearance="primary"
            icon={<Wrench16Regular />}
            disabledFocusable={state.busy !== null}
            aria-label={speak("fixLabel", {
              field: nameOfRow(edition, finding.fix.field, speak).number,
              after: finding.fix.after,
            })}
            onClick={() => void controller.fix(finding)}
          >
            {speak("fix")}
          </Button>
        )}
        {finding.rule === "white-paper-contradiction" && (
          <Button size="small" icon={<DocumentSearch16Regular />} onClick={() => void controller.evidence.open(finding.field)}>
            {speak("evidenceOpen")}
          </Button>
        )}
        {guideLink && (
          <Button
            size="small"
            icon={<BookOpen16Regular />}
            onClick={() => {
              controller.store.dispatch({ type: "fieldSelected", field: finding.field });
              controller.store.dispatch({ type: "tabChosen", tab: "guide" });
            }}
          >
            {speak("openGuide")}
          </Button>
        )}
      </div>
    </div>
  );
}

function ruleTitle(id: string, language: Language): string {
  const rule = RULES.find((each) => each.id === id);
  return rule ? say(rule.documentation.title, language) : id;
}
