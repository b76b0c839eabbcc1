import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingsView } from "../../state/findings-view";
import { sectionTitle } from "../../state/sections";
import { KindIcon } from "../parts/kind-icon";
import { usePane } from "../pane-context";
import { FindingCard } from "./finding-card";

const useStyles = makeStyles({
  group: { marginTop: "14px" },
  heading: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  help: { margin: "0 0 8px", fontSize: tokens.fontSizeBase200, lineHeight: 1.5, color: tokens.colorNeutralForeground2 },
  section: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    margin: "10px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
});

export function FindingList({ view }: { readonly view: FindingsView }) {
  const styles = useStyles();
  const { state, speak } = usePane();
  return (
    <>
      {view.groups.map(({ kind, count, sections }) => (
        <section key={kind} className={styles.group} aria-label={speak("kindCount", { kind: speak(kind), count })}>
          <h2 className={styles.heading}>
            <KindIcon kind={kind} />
            {speak(kind)}
            <span className={styles.count}>{speak("countOf", { count })}</span>
          </h2>
          <p className={styles.help}>{speak(`${kind}Help`)}</p>
          {sections.map(({ section, entries }) => (
            <div key={sectionTitle(section)}>
              <h3 className={styles.section}>
                <span lang="ja">{sectionTitle(section)}</span>
                <span>{speak("countOf", { count: entries.length })}</span>
              </h3>
              <ul className={styles.list}>
                {entries.map((entry) => (
                  <FindingCard
                    key={entry.key}
                    entry={entry}
                    open={state.openFinding === entry.key}
                    selected={state.selected === entry.finding.field}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
