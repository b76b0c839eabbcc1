import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { PreviewGroup } from "../../state/import-preview";
import { sectionTitle } from "../../state/sections";
import { usePane } from "../pane-context";
import { PreviewLine } from "./preview-line";

const useStyles = makeStyles({
  group: { marginTop: "12px" },
  head: { display: "flex", alignItems: "center", gap: "2px", marginLeft: "-8px" },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: 1.4 },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  help: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200, lineHeight: 1.5, color: tokens.colorNeutralForeground2 },
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

/** The rows of a section, or the doubtful ones, to accept one by one or together. */
export function PreviewGroupBox({ group }: { readonly group: PreviewGroup }) {
  const styles = useStyles();
  const { controller, speak } = usePane();
  const total = group.rows.length;
  const accepted = group.rows.filter((row) => row.accepted).length;
  const title = group.doubtful ? speak("groupDoubtful") : group.section ? sectionTitle(group.section) : speak("groupHeading");
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <Checkbox
          checked={accepted === total ? true : accepted === 0 ? false : "mixed"}
          aria-label={speak("acceptGroup", { group: title, accepted, total })}
          onChange={() =>
            controller.store.dispatch({
              type: "previewAccepted",
              fields: new Set(group.rows.map((row) => row.field)),
              accepted: accepted < total,
            })
          }
        />
        <h3 className={styles.title} {...(group.section && { lang: "ja" })}>
          {title}
        </h3>
        <span className={styles.count}>
          {accepted} / {total}
        </span>
      </div>
      {group.doubtful && <p className={styles.help}>{speak("groupDoubtfulHelp")}</p>}
      <ul className={styles.list}>
        {group.rows.map((row) => (
          <PreviewLine key={row.field} row={row} />
        ))}
      </ul>
    </section>
  );
}
