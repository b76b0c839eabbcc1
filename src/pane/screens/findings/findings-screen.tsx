import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark32Regular, Filter20Regular, TableArrowUp20Regular, TaskListSquareLtr24Regular } from "@fluentui/react-icons";
import { isFiltering, type FindingEntry, viewFindings } from "../../state/findings-view";
import type { FormState } from "../../state/pane-state";
import { isFilled } from "../../state/progress";
import { EmptyState } from "../parts/empty-state";
import { usePane } from "../pane-context";
import { Adjustments } from "./adjustments";
import { FindingFilters } from "./finding-filters";
import { FindingList } from "./finding-list";
import { PatternLine } from "./pattern-line";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "20px",
    margin: "10px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", gap: "8px" },
  sheet: { marginTop: "14px", width: "100%" },
  note: { margin: "12px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FindingsScreenProps {
  readonly form: FormState;
  readonly entries: readonly FindingEntry[];
}

/** What the check found, grouped and filtered. */
export function FindingsScreen({ form, entries }: FindingsScreenProps) {
  const { state, controller, edition, speak } = usePane();
  const styles = useStyles();
  const { filters } = state;
  if (!form.report) {
    const untouched = !edition.fields.some(({ id }) => isFilled(form.disclosure.fields[id]));
    return (
      <EmptyState
        icon={<TaskListSquareLtr24Regular />}
        title={speak("notCheckedTitle")}
        action={
          <div className={styles.actions}>
            <Button appearance="primary" disabledFocusable={state.busy !== null} onClick={() => void controller.check()}>
              {speak("check")}
            </Button>
            {untouched && (
              <Button disabledFocusable={state.busy !== null} onClick={() => void controller.sample()}>
                {speak("welcomeSample")}
              </Button>
            )}
          </div>
        }
      >
        <p>{speak("notCheckedText")}</p>
      </EmptyState>
    );
  }
  if (entries.length === 0) {
    return (
      <>
        <Adjustments report={form.report} />
        <PatternLine form={form} as="asked" />
        <NothingFound form={form} />
        <PatternLine form={form} as="known" />
      </>
    );
  }
  const view = viewFindings(entries, edition, filters);
  const filtering = isFiltering(filters);
  const { failures } = form.report;
  return (
    <>
      <Adjustments report={form.report} />
      <PatternLine form={form} as="asked" />
      <FindingFilters filters={filters} view={view} />
      <div className={styles.summary}>
        <span role="status">
          {filtering ? speak("shownSome", { total: view.total, shown: view.shown }) : speak("shownAll", { total: view.total })}
        </span>
        {filtering && (
          <Link as="button" inline onClick={() => controller.store.dispatch({ type: "filtersCleared" })}>
            {speak("clearFilters")}
          </Link>
        )}
      </div>
      {view.shown === 0 ? (
        <EmptyState icon={<Filter20Regular />} title={speak("noMatch")}>
          {null}
        </EmptyState>
      ) : (
        <FindingList view={view} />
      )}
      <Button
        className={styles.sheet}
        icon={<TableArrowUp20Regular />}
        disabledFocusable={state.busy !== null}
        onClick={() => void controller.writeFindings()}
      >
        {speak("toSheet")}
      </Button>
      <PatternLine form={form} as="known" />
      {failures.length > 0 && <p className={styles.note}>{speak("brokenRules", { count: failures.length })}</p>}
    </>
  );
}

const TOPICS = [
  "topicMandatory",
  "topicLimits",
  "topicChoices",
  "topicDates",
  "topicNumbers",
  "topicDetails",
  "topicConsistency",
] as const;

/** Nothing was found: it says what was looked at, and that this is no judgement of the service. */
function NothingFound({ form }: { readonly form: FormState }) {
  const { edition, language, speak } = usePane();
  const topics = TOPICS.map((topic) => speak(topic)).join(language === "ja" ? "、" : ", ");
  return (
    <EmptyState icon={<Checkmark32Regular />} title={speak("nothingTitle")}>
      <p>{speak("nothingText", { fields: edition.fields.length, checked: form.report?.checked ?? 0 })}</p>
      <p>{speak("nothingWhat", { topics })}</p>
      <p>{speak("nothingNote")}</p>
    </EmptyState>
  );
}
