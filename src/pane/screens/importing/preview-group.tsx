import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type PreviewGroup, withoutConflicts } from "../../state/import-preview";
import { sectionTitle } from "../../state/sections";
import type { Speak } from "../../texts";
import { usePaneTools } from "../pane-context";

const useStyles = makeStyles({
  group: { marginTop: "12px" },
  head: { display: "flex", alignItems: "center", gap: "2px", marginLeft: "-8px", "& input": { scrollMarginBlock: "96px" } },
  /** A group without a box of its own begins where the others' titles begin with theirs. */
  bare: { minHeight: "32px", marginLeft: 0 },
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

const HELP = { doubtful: "groupDoubtfulHelp", conflict: "groupConflictHelp", heading: null, section: null } as const;

/** The rows of a section, the doubtful ones, or those that would replace an answer. @param children its rows */
export function PreviewGroupBox({ group, children }: { readonly group: PreviewGroup; readonly children: ReactNode }) {
  const styles = useStyles();
  const { controller, speak } = usePaneTools();
  const total = group.rows.length;
  const accepted = group.rows.filter((row) => row.accepted).length;
  const together = withoutConflicts(group.rows);
  const taken = together.filter((row) => row.accepted).length;
  const title = titleOf(group, speak);
  const help = HELP[group.kind];
  return (
    <section className={styles.group} aria-label={title} data-preview-group={group.kind}>
      <div className={together.length > 0 ? styles.head : `${styles.head} ${styles.bare}`}>
        {together.length > 0 && (
          <Checkbox
            checked={taken === together.length ? true : taken === 0 ? false : "mixed"}
            aria-label={speak("acceptGroup", { group: title, accepted, total })}
            onChange={() =>
              controller.store.dispatch({
                type: "previewAccepted",
                fields: new Set(together.map((row) => row.field)),
                accepted: taken < together.length,
              })
            }
          />
        )}
        <h3 className={styles.title} {...(group.section && { lang: "ja" })}>
          {title}
        </h3>
        <span className={styles.count}>
          {accepted} / {total}
        </span>
      </div>
      {help && <p className={styles.help}>{speak(help)}</p>}
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

function titleOf({ kind, section }: PreviewGroup, speak: Speak): string {
  if (section) return sectionTitle(section);
  return speak(kind === "doubtful" ? "groupDoubtful" : kind === "conflict" ? "groupConflict" : "groupHeading");
}
