import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { findingEntries } from "../state/findings-view";
import type { FormState, Tab as TabName } from "../state/pane-state";
import { FindingsScreen } from "./findings/findings-screen";
import { GuideScreen } from "./guide/guide-screen";
import { SelectedBar } from "./guide/selected-bar";
import { usePane } from "./pane-context";
import { ProgressScreen } from "./progress/progress-screen";

const useStyles = makeStyles({
  tabs: { padding: "0 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, "& .fui-Tab": { padding: "8px" } },
  count: { marginLeft: "6px", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  panel: { padding: "12px 12px 0" },
});

const TABS: readonly TabName[] = ["findings", "guide", "progress"];

function tabNamed(value: unknown): TabName | undefined {
  return TABS.find((tab) => tab === value);
}

/** Everything about the form that is open: what was found, the guide of the selected field, and progress. */
export function FormTabs({ form }: { readonly form: FormState }) {
  const styles = useStyles();
  const { state, controller, edition, language, speak } = usePane();
  const { report, disclosure } = form;
  const entries = useMemo(
    () => (report ? findingEntries(report.findings, edition, disclosure, language) : []),
    [report, disclosure, edition, language],
  );
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={state.tab}
        onTabSelect={(_event, { value }) => {
          const tab = tabNamed(value);
          if (tab) controller.store.dispatch({ type: "tabChosen", tab });
        }}
      >
        {TABS.map((tab) => (
          <Tab key={tab} id={`tab-${tab}`} value={tab} aria-controls={`panel-${tab}`}>
            {speak(`${tab}Tab`)}
            {tab === "findings" && report && <span className={styles.count}>{entries.length}</span>}
          </Tab>
        ))}
      </TabList>
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
