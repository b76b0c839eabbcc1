import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "6px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    // Forced colours drop backgrounds: the outline and the fill keep their own.
    "@media (forced-colors: active)": { border: "1px solid CanvasText", forcedColorAdjust: "none", backgroundColor: "Canvas" },
  },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
});

/** A bar beside a number that says the same: it is left out for screen readers. */
export function Meter({ value, of, over = false }: { readonly value: number; readonly of: number; readonly over?: boolean }) {
  const styles = useStyles();
  const share = of === 0 ? 1 : Math.min(1, value / of);
  return (
    <div className={styles.track} aria-hidden>
      <div className={mergeClasses(styles.fill, over && styles.over)} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
