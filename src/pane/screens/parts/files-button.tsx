import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRef } from "react";
import { ACCEPTED_EXTENSIONS } from "../../importing/accepted";
import type { TextKey } from "../../texts";
import { usePane } from "../pane-context";

interface FilesButtonProps {
  readonly text: TextKey;
  readonly icon?: ReactElement;
  readonly primary?: boolean;
  readonly multiple?: boolean;
  /** At least one. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** A button that asks for files of disclosures. */
export function FilesButton({ text, icon, primary = false, multiple = false, onFiles }: FilesButtonProps) {
  const { state, speak } = usePane();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={primary ? "primary" : "secondary"}
        {...(icon && { icon })}
        disabledFocusable={state.busy !== null}
        onClick={() => input.current?.click()}
      >
        {speak(text)}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={ACCEPTED_EXTENSIONS.join(",")}
        aria-label={speak(text)}
        onChange={(event) => {
          const [first, ...others] = event.target.files ?? [];
          if (first) onFiles([first, ...others]);
          // The same file may be chosen again after it was mended.
          event.target.value = "";
        }}
      />
    </>
  );
}
