import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import { PHRASES } from "./phrases";

const useStyles = makeStyles({
  box: { padding: "4px 12px 16px", minHeight: "60vh" },
  head: { display: "flex", alignItems: "flex-start", gap: "4px", margin: "0 0 8px -6px" },
  back: { flexShrink: 0 },
  title: {
    ...PHRASES,
    margin: "5px 0",
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
});

interface PageFrameProps {
  readonly title: string;
  readonly onBack: () => void;
  /** The heading takes the focus when this changes: the person stands on something else. */
  readonly place: string;
  readonly children: ReactNode;
}

/** A page with its heading and the way back. The heading is where a person who reads by ear begins. */
export function PageFrame({ title, onBack, place, children }: PageFrameProps) {
  const styles = useStyles();
  const { state, speak } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [place]);
  return (
    <section className={styles.box} aria-label={title}>
      <div className={styles.head}>
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={speak("back")}
          disabledFocusable={state.busy !== null}
          onClick={onBack}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}
