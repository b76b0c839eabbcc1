import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Field } from "../../../form";
import { answerText } from "../../../sheets";
import type { FindingEntry } from "../../state/findings-view";
import { lengthOf } from "../../state/limit";
import type { FormState } from "../../state/pane-state";
import { sectionTitle } from "../../state/sections";
import type { TextKey } from "../../texts";
import { fieldNumber } from "../field-name";
import { FieldEvidence } from "../evidence/field-evidence";
import { FieldPeers } from "../peers/field-peers";
import { FindingDetails } from "../findings/finding-details";
import { AnswerText } from "../parts/answer-text";
import { KindIcon } from "../parts/kind-icon";
import { RequirementBadge } from "../parts/requirement-badge";
import { usePane } from "../pane-context";
import { tellAnswerKind } from "./answer-kind";
import { LengthLine } from "./length-line";

const useStyles = makeStyles({
  path: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  title: { display: "flex", alignItems: "flex-start", gap: "8px", margin: "2px 0 10px" },
  name: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: "24px", fontWeight: tokens.fontWeightSemibold },
  number: { color: tokens.colorBrandForeground1, fontVariantNumeric: "tabular-nums", marginRight: "8px" },
  badge: { paddingTop: "2px" },
  prompt: {
    margin: "0 0 12px",
    padding: "10px 12px",
    lineHeight: 1.65,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  list: { margin: "0 0 16px", display: "flex", flexDirection: "column", gap: "10px" },
  term: { fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  value: { margin: 0, lineHeight: 1.55, overflowWrap: "anywhere" },
  options: { margin: 0, paddingLeft: "18px" },
  heading: { margin: "0 0 6px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  findings: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  finding: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  message: { display: "flex", gap: "8px", padding: "10px 12px 4px", lineHeight: 1.5 },
  details: { "& > div": { paddingLeft: "40px" } },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const REQUIREMENTS = {
  mandatory: "requirementMandatory",
  mandatoryWithLevel: "requirementMandatoryWithLevel",
  optional: "requirementOptional",
} as const satisfies Record<Field["requirement"], TextKey>;

interface FieldGuideProps {
  readonly field: Field;
  readonly form: FormState;
  readonly options: readonly string[];
  readonly findings: readonly FindingEntry[];
}

export function FieldGuide({ field, form, options, findings }: FieldGuideProps) {
  const styles = useStyles();
  const { edition, language, speak } = usePane();
  const { item } = field;
  const line = (term: TextKey, value: ReactNode) => (
    <div>
      <dt className={styles.term}>{speak(term)}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
  return (
    <article aria-label={speak("guideHeading")}>
      <p className={styles.path} lang="ja">
        {[sectionTitle(item.section), item.group].filter((part, place, parts) => parts.indexOf(part) === place).join(" › ")}
      </p>
      <div className={styles.title}>
        <h2 className={styles.name}>
          <span className={styles.number}>{fieldNumber(field)}</span>
          <span lang="ja">{item.title}</span>
        </h2>
        <span className={styles.badge}>
          <RequirementBadge requirement={field.requirement} />
        </span>
      </div>
      <p className={styles.prompt} lang="ja">
        {field.prompt}
      </p>
      <dl className={styles.list}>
        {line(
          "kindOfAnswer",
          <>
            {tellAnswerKind(field.answer, language)}
            <br />
            {speak(REQUIREMENTS[field.requirement])}
          </>,
        )}
        {options.length > 0 &&
          line(
            "options",
            <ul className={styles.options} lang="ja">
              {options.map((option) => (
                <li key={option}>{option}</li>
              ))}
            </ul>,
          )}
        {line("answerNow", <AnswerText text={answerText(form.disclosure.fields[field.id])} />)}
        {line("limit", <LengthLine length={lengthOf(edition, field, form.disclosure)} />)}
      </dl>
      <h3 className={styles.heading}>{speak("findingsHere")}</h3>
      {!form.form.rows.has(field.id) && <p className={styles.none}>{speak("missingRow")}</p>}
      {findings.length === 0 ? (
        <p className={styles.none}>{speak(form.report ? "noFindingsHere" : "notCheckedHere")}</p>
      ) : (
        <ul className={styles.findings}>
          {findings.map((entry) => (
            <li key={entry.key} className={styles.finding}>
              <div className={styles.message}>
                <KindIcon kind={entry.kind} />
                <span>{entry.text.message}</span>
              </div>
              <div className={styles.details}>
                <FindingDetails entry={entry} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <FieldEvidence form={form} field={field.id} />
      <FieldPeers key={field.id} form={form} field={field} />
    </article>
  );
}
