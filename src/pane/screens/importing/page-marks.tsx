import { makeStyles } from "@fluentui/react-components";
import type { Box } from "../../../readers/pdf";

const useStyles = makeStyles({
  // Paper is white whatever the colours of the pane: dark red, with a white edge over whatever is printed there.
  mark: {
    position: "absolute",
    boxSizing: "border-box",
    border: "2px solid #a4262c",
    borderRadius: "3px",
    boxShadow: "0 0 0 2px #fff, inset 0 0 0 1px #fff",
    pointerEvents: "none",
    forcedColorAdjust: "none",
  },
});

/** How far a frame stands off its place, in pixels. */
const OFF = 3;

/** Frames around places on a page. @param scale pixels to a point */
export function PageMarks({ marks, scale }: { readonly marks: readonly Box[]; readonly scale: number }) {
  const styles = useStyles();
  return marks.map(({ left, top, right, bottom }, index) => (
    <div
      key={index}
      aria-hidden
      data-page-mark
      className={styles.mark}
      style={{
        left: left * scale - OFF,
        top: top * scale - OFF,
        width: (right - left) * scale + 2 * OFF,
        height: (bottom - top) * scale + 2 * OFF,
      }}
    />
  ));
}
