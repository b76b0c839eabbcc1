import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LengthCount } from "../../state/limit";
import { nameOfRow } from "../field-name";
import { Meter } from "../parts/meter";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", gap: "8px", marginBottom: "4px", fontVariantNumeric: "tabular-nums" },
  over: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  shared: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How long the answer is against its limit, as it stands in the cell. */
export function LengthLine({ length }: { readonly length: LengthCount }) {
  const styles = useStyles();
  const { edition, speak } = usePane();
  const { count, limit, fields } = length;
  if (limit === undefined) return <>{speak("noLimit", { count })}</>;
  const over = count - limit;
  return (
    <>
      <div className={styles.line}>
        <span>{speak("limitCount", { count, limit })}</span>
        <span className={mergeClasses(over > 0 && styles.over)}>
          {over > 0 ? speak("limitOver", { over }) : speak("limitLeft", { left: -over })}
        </span>
      </div>
      <Meter value={count} of={limit} over={over > 0} />
      {fields.length > 1 && (
        <p className={styles.shared}>
          {speak("limitShared", {
            fields: fields.map((id) => speak("number", { number: nameOfRow(edition, id, speak).number })).join(" + "),
          })}
        </p>
      )}
    </>
  );
}
