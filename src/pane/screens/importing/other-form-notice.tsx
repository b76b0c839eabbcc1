import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { say } from "../../../messages";
import type { OtherForm } from "../../state/import-preview";
import { usePaneTools } from "../pane-context";

const useStyles = makeStyles({
  bar: { marginBottom: "10px" },
  text: { margin: "2px 0 0", whiteSpace: "normal", lineHeight: 1.6, overflowWrap: "anywhere" },
});

/** Says which other form a document is, what it was told by, and what its answers here are. */
export function OtherFormNotice({ name, form }: { readonly name: string; readonly form: OtherForm }) {
  const styles = useStyles();
  const { language, speak } = usePaneTools();
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" data-other-form>
      <MessageBarBody>
        <MessageBarTitle>{speak("otherFormTitle")}</MessageBarTitle>
        <p className={styles.text}>{speak("otherFormIs", { name, form: say(form.name, language, form.holes) })}</p>
        <p className={styles.text}>{say(form.reason, language, form.holes)}</p>
        <p className={styles.text}>{speak("otherFormCarried")}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
