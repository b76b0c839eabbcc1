import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUpload24Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { droppedFiles } from "../importing/dropped-files";
import type { PaneState } from "../state/pane-state";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  cover: {
    position: "fixed",
    inset: "6px",
    zIndex: 10,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "8px",
    padding: "20px 12px",
    textAlign: "center",
    // The pointer stays over what lies below: the drag is not left and entered again.
    pointerEvents: "none",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1.5px dashed ${tokens.colorBrandForeground1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { color: tokens.colorBrandForeground1 },
});

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** Whether a document may come in here: nothing lies over the form, and nothing is under way. */
function takesFiles({ workbook, importing, pages, busy, question }: PaneState): boolean {
  const isOpen = workbook.kind === "none" || workbook.kind === "form";
  return isOpen && !importing && pages.length === 0 && !busy && !question;
}

/**
 * Documents may be dropped anywhere on the pane: where no screen takes them itself, the import begins with them. Nowhere
 * does the browser leave the pane for a file that was let go over it.
 */
export function DropAnywhere() {
  const styles = useStyles();
  const { state, controller, speak } = usePane();
  const [over, setOver] = useState(false);
  const takes = takesFiles(state);

  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      if (takes) setOver(true);
      else if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      if (!takes || !event.dataTransfer) return;
      controller.importing.open();
      void droppedFiles(event.dataTransfer).then((files) => controller.importing.readFiles(files));
    };
    document.addEventListener("dragenter", hold);
    document.addEventListener("dragover", hold);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragenter", hold);
      document.removeEventListener("dragover", hold);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, [controller, takes]);

  if (!over || !takes) return null;
  return (
    <div className={styles.cover}>
      <ArrowUpload24Regular className={styles.icon} aria-hidden />
      <span>{speak("dropNow")}</span>
    </div>
  );
}
