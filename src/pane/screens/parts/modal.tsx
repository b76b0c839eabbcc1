import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { PHRASES } from "./phrases";

const useStyles = makeStyles({
  dialog: {
    width: "calc(100vw - 24px)",
    maxWidth: "440px",
    maxHeight: "calc(100vh - 24px)",
    padding: "16px",
    overflowY: "auto",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  title: {
    ...PHRASES,
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: 1.4,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Marks the element of a question that has the focus at first: the answer that changes nothing. */
export const FOCUS_FIRST = "data-focus-first";

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that has to be answered first. The browser keeps the focus inside and gives it back afterwards; Esc says no. */
export function Modal({ title, onClose, children }: ModalProps) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the element leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // The browser would begin with whatever comes first, even a list that only scrolls.
    shown?.querySelector<HTMLElement>(`[${FOCUS_FIRST}]`)?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
