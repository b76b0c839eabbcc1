import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { FormPlace } from "../../excel/session";
import type { FieldId } from "../../form";
import { nameOfRow } from "./field-name";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  bar: { margin: "0 12px 10px" },
  body: { whiteSpace: "normal", lineHeight: 1.5, width: "100%" },
  summary: { cursor: "pointer" },
  list: { margin: "4px 0", paddingLeft: "18px", maxHeight: "140px", overflowY: "auto" },
  help: { margin: "6px 0 0", fontSize: tokens.fontSizeBase200 },
});

/** Rows of the form that the sheet has lost, or has twice, and answers that can only be read: which ones, and what can be done. */
export function RowWarnings({ form }: { readonly form: FormPlace }) {
  const styles = useStyles();
  const { edition, speak } = usePane();
  const onlyRead = [...(form.adopted?.readOnly.keys() ?? [])];
  const incomplete = form.missing.length > 0 || form.repeated.length > 0;
  if (!incomplete && onlyRead.length === 0) return null;
  const fold = (text: "missingRows" | "repeatedRows" | "onlyReadRows", fields: readonly FieldId[]) =>
    fields.length > 0 && (
      <details>
        <summary className={styles.summary}>{speak(text, { count: fields.length })}</summary>
        <ul className={styles.list} tabIndex={0} aria-label={speak(text, { count: fields.length })}>
          {fields.map((id) => {
            const { number, title } = nameOfRow(edition, id, speak);
            return (
              <li key={id} lang="ja">
                {number} {title}
              </li>
            );
          })}
        </ul>
      </details>
    );
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        {fold("missingRows", form.missing)}
        {fold("repeatedRows", form.repeated)}
        {incomplete && <p className={styles.help}>{speak("rowsHelp")}</p>}
        {fold("onlyReadRows", onlyRead)}
        {onlyRead.length > 0 && <p className={styles.help}>{speak("onlyReadHelp")}</p>}
      </MessageBarBody>
    </MessageBar>
  );
}
