import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { FormState } from "../../state/pane-state";
import { formProgress, type SectionProgress } from "../../state/progress";
import { sectionTitle } from "../../state/sections";
import { Meter } from "../parts/meter";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  total: { marginBottom: "16px" },
  totalLine: { display: "flex", justifyContent: "space-between", alignItems: "baseline", marginBottom: "6px" },
  totalName: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  totalCount: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  note: { margin: "6px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  section: {
    padding: "9px 12px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: "flex", justifyContent: "space-between", gap: "10px", marginBottom: "6px", lineHeight: 1.4 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  count: { display: "inline-flex", alignItems: "center", gap: "4px", flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  foot: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    marginTop: "6px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  done: { color: tokens.colorBrandForeground1 },
});

/** How much of each section is filled in: counts, and the way to the next gap. No score and no verdict. */
export function ProgressScreen({ form }: { readonly form: FormState }) {
  const styles = useStyles();
  const { edition, speak } = usePane();
  const progress = useMemo(() => formProgress(edition, form.disclosure), [edition, form.disclosure]);
  const { filled, total } = progress.mandatory;
  return (
    <>
      <div className={styles.total}>
        <div className={styles.totalLine}>
          <h2 className={styles.totalName}>{speak("progressTotal")}</h2>
          <span className={styles.totalCount}>{speak("progressOf", { filled, total })}</span>
        </div>
        <Meter value={filled} of={total} />
        <p className={styles.note}>{speak("progressNote")}</p>
      </div>
      <ul className={styles.list}>
        {progress.sections.map((section) => (
          <SectionLine key={sectionTitle(section.section)} progress={section} />
        ))}
      </ul>
    </>
  );
}

function SectionLine({ progress }: { readonly progress: SectionProgress }) {
  const styles = useStyles();
  const { controller, speak } = usePane();
  const { section, mandatory, optional, firstGap } = progress;
  const title = sectionTitle(section);
  const left = mandatory.total - mandatory.filled;
  return (
    <li className={styles.section}>
      <div className={styles.line}>
        <span className={styles.name} lang="ja">
          {title}
        </span>
        {mandatory.total > 0 && (
          <span className={styles.count}>
            {left === 0 && <CheckmarkCircle16Filled className={styles.done} aria-label={speak("progressDone")} />}
            {speak("progressMandatory", mandatory)}
          </span>
        )}
      </div>
      {mandatory.total > 0 && <Meter value={mandatory.filled} of={mandatory.total} />}
      {(optional.total > 0 || firstGap !== undefined) && (
        <div className={styles.foot}>
          <span>{optional.total > 0 && speak("progressOptional", optional)}</span>
          {firstGap !== undefined && (
            <Button
              size="small"
              aria-label={speak("progressGo", { section: title, count: left })}
              onClick={() => void controller.select(firstGap)}
            >
              {speak("progressLeft", { count: left })}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
