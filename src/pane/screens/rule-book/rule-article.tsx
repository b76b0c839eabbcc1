import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FieldId } from "../../../form";
import type { ExampleLine, RulePage, Treatment } from "../../../rules";
import type { TextKey } from "../../texts";
import { nameOfRow } from "../field-name";
import { AnswerText } from "../parts/answer-text";
import { KindIcon } from "../parts/kind-icon";
import { usePane } from "../pane-context";
import { TreatmentChoice } from "./treatment-choice";

const useStyles = makeStyles({
  why: { margin: "0 0 14px", lineHeight: 1.65 },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "12px" },
  term: { fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  value: { margin: 0, lineHeight: 1.55, overflowWrap: "anywhere" },
  kind: { display: "inline-flex", alignItems: "center", gap: "6px" },
  plain: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "4px" },
  example: {
    margin: "4px 0 0",
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  id: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** A page of the rule book: what a rule looks at, why, examples, and how this workbook treats it. */
export function RuleArticle({ page, treatment }: { readonly page: RulePage; readonly treatment: Treatment }) {
  const styles = useStyles();
  const { edition, speak } = usePane();
  const line = (term: TextKey, value: ReactNode) => (
    <div>
      <dt className={styles.term}>{speak(term)}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
  const all = page.fields.length === edition.fields.length;
  return (
    <article data-rule-page={page.id}>
      <p className={styles.why}>{page.why}</p>
      <TreatmentChoice rule={page.id} treatment={treatment} />
      <dl className={styles.list}>
        {line(
          "ruleSeverity",
          <span className={styles.kind}>
            <KindIcon kind={page.severity} />
            {speak(page.severity)}
          </span>,
        )}
        {line("ruleFails", <ExampleBox lines={page.fails} />)}
        {line("rulePasses", <ExampleBox lines={page.passes} />)}
        {line(
          "ruleMessages",
          <ul className={styles.plain}>
            {page.messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>,
        )}
        {line("ruleFields", all ? speak("allFields", { count: page.fields.length }) : <FieldNames fields={page.fields} />)}
        {page.reads.length > 0 && line("ruleReads", <FieldNames fields={page.reads} />)}
        {page.source !== undefined && line("ruleSource", page.source)}
        {line("ruleId", <span className={styles.id}>{page.id}</span>)}
      </dl>
    </article>
  );
}

function ExampleBox({ lines }: { readonly lines: readonly ExampleLine[] }) {
  const styles = useStyles();
  const { edition, speak } = usePane();
  return (
    <div className={styles.example}>
      {lines.map(({ field, answer }) => {
        const { number, title } = nameOfRow(edition, field, speak);
        return (
          <div key={field} lang="ja">
            <span className={styles.term}>
              {speak("number", { number })} {title}
            </span>
            <AnswerText text={answer} />
          </div>
        );
      })}
    </div>
  );
}

/** Long lists are named by their numbers alone. */
const NAMED = 12;

function FieldNames({ fields }: { readonly fields: readonly FieldId[] }) {
  const styles = useStyles();
  const { edition, language, speak } = usePane();
  const names = fields.map((field) => ({ field, ...nameOfRow(edition, field, speak) }));
  if (fields.length > NAMED) {
    return <>{names.map(({ field, number }) => (number === "" ? field : number)).join(language === "ja" ? "、" : ", ")}</>;
  }
  return (
    <ul className={styles.plain}>
      {names.map(({ field, number, title }) => (
        <li key={field}>
          {number !== "" && speak("number", { number })} <span lang="ja">{title}</span>
        </li>
      ))}
    </ul>
  );
}
