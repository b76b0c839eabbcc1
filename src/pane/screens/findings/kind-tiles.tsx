import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FINDING_KINDS, type FindingKind } from "../../state/finding-kinds";
import type { FindingsView } from "../../state/findings-view";
import { KindIcon } from "../parts/kind-icon";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 124px), 1fr))", gap: "6px" },
  tile: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minWidth: 0,
    padding: "7px 8px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandForeground1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface KindTilesProps {
  readonly chosen: readonly FindingKind[];
  readonly counts: FindingsView["kindCounts"];
  readonly onChange: (kinds: readonly FindingKind[]) => void;
}

/** How many findings of each kind there are; choosing kinds shows only them. */
export function KindTiles({ chosen, counts, onChange }: KindTilesProps) {
  const styles = useStyles();
  const { speak } = usePane();
  const toggle = (kind: FindingKind): void =>
    onChange(chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind]);
  return (
    <div className={styles.grid} role="group" aria-label={speak("kinds")}>
      {FINDING_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={mergeClasses(styles.tile, chosen.includes(kind) && styles.chosen)}
          aria-pressed={chosen.includes(kind)}
          aria-label={speak("kindCount", { kind: speak(kind), count: counts[kind] })}
          title={speak(`${kind}Help`)}
          onClick={() => toggle(kind)}
        >
          <KindIcon kind={kind} />
          <span className={styles.label}>{speak(kind)}</span>
          <span className={mergeClasses(styles.count, counts[kind] === 0 && styles.none)}>{counts[kind]}</span>
        </button>
      ))}
    </div>
  );
}
