import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { findingEntries } from "../state/findings-view";
import type { FormState, Tab } from "../state/pane-state";
import { FindingsScreen } from "./findings/findings-screen";
import { GuideScreen } from "./guide/guide-screen";
import { SelectedBar } from "./guide/selected-bar";
import { usePane } from "./pane-context";
import { Tabs } from "./parts/tabs";
import { ProgressScreen } from "./progress/progress-screen";

const useStyles = makeStyles({
  count: { marginLeft: "6px", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  panel: { padding: "12px 12px 16px" },
});

const TABS: readonly Tab[] = ["findings", "guide", "progress"];

/** Everything about the form that is open: what was found, the guide of the selected field, and progress. */
export function FormTabs({ form }: { readonly form: FormState }) {
  const styles = useStyles();
  const { state, controller, edition, language, speak } = usePane();
  const { report, disclosure } = form;
  const entries = useMemo(
    () => (report ? findingEntries(report.findings, edition, disclosure, language) : []),
    [report, disclosure, edition, language],
  );
  const tabs = TABS.map((name) => ({
    name,
    label: (
      <>
        {speak(`${name}Tab`)}
        {name === "findings" && report && <span className={styles.count}>{entries.length}</span>}
      </>
    ),
  }));
  return (
    <>
      <Tabs
        tabs={tabs}
        chosen={state.tab}
        label={speak("views")}
        onChoose={(tab) => controller.store.dispatch({ type: "tabChosen", tab })}
      />
      {TABS.map((tab) => (
        <div
          key={tab}
          id={`panel-${tab}`}
          role="tabpanel"
          aria-labelledby={`tab-${tab}`}
          hidden={tab !== state.tab}
          className={styles.panel}
        >
          {tab === state.tab && tab === "findings" && <FindingsScreen form={form} entries={entries} />}
          {tab === state.tab && tab === "guide" && <GuideScreen form={form} entries={entries} />}
          {tab === state.tab && tab === "progress" && <ProgressScreen form={form} />}
        </div>
      ))}
      {state.tab !== "guide" && <SelectedBar form={form} entries={entries} />}
    </>
  );
}
