import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { say } from "../../../messages";
import { type Failure, PART_MISSING } from "../../state/failure";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  text: { margin: "2px 0 0", whiteSpace: "normal", lineHeight: 1.6 },
  details: { marginTop: "6px", fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  code: {
    margin: "6px 0",
    padding: "8px",
    maxHeight: "120px",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
  },
});

interface FailureBoxProps {
  readonly failure: Failure;
  readonly title: string;
  readonly onClose?: () => void;
  readonly onRetry?: () => void;
}

/** What went wrong, what to do next, and folded away what support asks for. */
export function FailureBox({ failure, title, onClose, onRetry }: FailureBoxProps) {
  const styles = useStyles();
  const { speak, language, build } = usePane();
  const [copied, setCopied] = useState(false);
  const { error } = failure;
  const details = `${build}\n${failure.details}`;
  const copy = (): void =>
    void navigator.clipboard.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <p className={styles.text}>{say(error.what, language, error.holes)}</p>
        <p className={styles.text}>{say(error.next, language, error.holes)}</p>
        <details className={styles.details}>
          <summary className={styles.summary}>{speak("details")}</summary>
          <pre className={styles.code} tabIndex={0}>
            {details}
          </pre>
          <Button size="small" onClick={copy}>
            {speak(copied ? "copied" : "copyDetails")}
          </Button>
        </details>
      </MessageBarBody>
      {error.id === PART_MISSING && (
        <MessageBarActions>
          <Button size="small" appearance="primary" onClick={() => window.location.reload()}>
            {speak("reloadPane")}
          </Button>
        </MessageBarActions>
      )}
      {onRetry && (
        <MessageBarActions>
          <Button size="small" appearance="primary" onClick={onRetry}>
            {speak("retry")}
          </Button>
        </MessageBarActions>
      )}
      {onClose && (
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" aria-label={speak("close")} icon={<Dismiss16Regular />} onClick={onClose} />
          }
        />
      )}
    </MessageBar>
  );
}
