import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { ArrowUpload24Regular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { usePane } from "../pane-context";
import { ACCEPTED_EXTENSIONS, ACCEPTED_KINDS } from "../../importing/accepted";
import { type Copy, copyIn, isSame } from "../../importing/copy-in";
import { say } from "../../../messages";
import type { ImportInput } from "../../controller/ports";
import type { TextKey } from "../../texts";

const useStyles = makeStyles({
  intro: { margin: "0 0 12px", lineHeight: 1.6, color: tokens.colorNeutralForeground2 },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "20px 12px",
    textAlign: "center",
    border: `1.5px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `1.5px dashed ${tokens.colorBrandForeground1}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { color: tokens.colorBrandForeground1 },
  kinds: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: 1.5, color: tokens.colorNeutralForeground2 },
  paste: { marginTop: "16px" },
  read: { marginTop: "8px" },
});

interface DocumentPickerProps {
  readonly dropping: boolean;
  readonly onRead: (input: ImportInput) => void;
  /** Takes several files; without it one alone can be chosen. */
  readonly onReadFiles?: (files: readonly File[]) => void;
  /** What it asks for, where that is not a disclosure to import. */
  readonly texts?: Readonly<Record<keyof typeof IMPORT, TextKey>>;
}

const IMPORT = {
  intro: "importIntro",
  pasteLabel: "pasteLabel",
  pastePlaceholder: "pastePlaceholder",
  pasteRead: "pasteRead",
} as const satisfies Readonly<Record<string, TextKey>>;

/** Where a document is chosen, dropped or pasted. */
export function DocumentPicker({ dropping, onRead, onReadFiles, texts = IMPORT }: DocumentPickerProps) {
  const styles = useStyles();
  const { state, language, speak } = usePane();
  const [text, setText] = useState("");
  /** The copy that the text came from: its cells count while the text is as it was pasted. */
  const [copy, setCopy] = useState<Copy>({ text: "", html: "" });
  const input = useRef<HTMLInputElement>(null);
  const kinds = useId();
  const busy = state.busy !== null;
  return (
    <>
      <p className={styles.intro}>{speak(texts.intro)}</p>
      <div className={mergeClasses(styles.drop, dropping && styles.over)}>
        <ArrowUpload24Regular className={styles.icon} aria-hidden />
        <span>{speak(dropping ? "dropNow" : onReadFiles ? "dropFilesHere" : "dropHere")}</span>
        <Button appearance="primary" disabledFocusable={busy} aria-describedby={kinds} onClick={() => input.current?.click()}>
          {speak("chooseFile")}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple={onReadFiles !== undefined}
          accept={ACCEPTED_EXTENSIONS.join(",")}
          aria-label={speak("chooseFile")}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same file may be chosen again after it was mended.
            event.target.value = "";
            const [file] = files;
            if (!file) return;
            if (onReadFiles && files.length > 1) onReadFiles(files);
            else onRead({ kind: "file", file });
          }}
        />
        <p id={kinds} className={styles.kinds}>
          {speak("accepts", { kinds: say(ACCEPTED_KINDS, language) })}
        </p>
      </div>
      <div className={styles.paste}>
        <Field label={speak(texts.pasteLabel)}>
          <Textarea
            rows={5}
            resize="vertical"
            placeholder={speak(texts.pastePlaceholder)}
            value={text}
            onChange={(_event, { value }) => setText(value)}
            onPaste={(event) => setCopy(copyIn(event.clipboardData))}
          />
        </Field>
        <Button
          className={styles.read}
          disabledFocusable={busy || text.trim() === ""}
          onClick={() => {
            const html = isSame(text, copy.text) ? copy.html : "";
            onRead({ kind: "text", text, html, name: speak("pasteName") });
          }}
        >
          {speak(texts.pasteRead)}
        </Button>
      </div>
    </>
  );
}
