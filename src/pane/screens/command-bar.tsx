import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowImport20Regular, DocumentAdd20Regular, TaskListSquareLtr20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { TextKey } from "../texts";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  bar: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "8px", padding: "0 12px 10px" },
  button: {
    flexDirection: "column",
    gap: "2px",
    minWidth: 0,
    padding: "7px 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& .fui-Button__icon": { margin: 0 },
  },
});

/** The three things that people come for. */
export function CommandBar() {
  const styles = useStyles();
  const { state, controller, speak } = usePane();
  const command = (text: TextKey, icon: ReactElement, run: () => void, primary = false) => (
    <Button
      className={styles.button}
      appearance={primary ? "primary" : "secondary"}
      icon={icon}
      data-door={text}
      // Focus stays on the button while its command runs.
      disabledFocusable={state.busy !== null}
      onClick={run}
    >
      {speak(text)}
    </Button>
  );
  return (
    <div className={styles.bar} role="group" aria-label={speak("commands")}>
      {command("create", <DocumentAdd20Regular />, () => void controller.create())}
      {command("import", <ArrowImport20Regular />, () => controller.importing.open())}
      {command("check", <TaskListSquareLtr20Regular />, () => void controller.check(), true)}
    </div>
  );
}
