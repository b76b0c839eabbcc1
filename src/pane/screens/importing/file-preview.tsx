import { Button } from "@fluentui/react-components";
import { type ImportedFile, nextRead } from "../../state/import-files";
import type { ImportPreview, PreviewShow } from "../../state/import-preview";
import { usePane } from "../pane-context";
import { PreviewScreen } from "./preview-screen";
import { YesBar } from "./yes-bar";

interface FilePreviewProps {
  readonly preview: ImportPreview;
  readonly show: PreviewShow;
  readonly files: readonly ImportedFile[];
  readonly place: number;
}

/** One of several files, to look through before all of them are written. */
export function FilePreview({ preview, show, files, place }: FilePreviewProps) {
  const { state, controller, speak } = usePane();
  const open = (next: number | null): void => controller.store.dispatch({ type: "fileOpened", place: next });
  const next = nextRead(files, place);
  const busy = state.busy !== null;
  return (
    <PreviewScreen preview={preview} show={show}>
      <YesBar>
        {next !== undefined && (
          <Button disabledFocusable={busy} onClick={() => open(next)}>
            {speak("filesNext")}
          </Button>
        )}
        <Button appearance="primary" disabledFocusable={busy} onClick={() => open(null)}>
          {speak("filesBack")}
        </Button>
      </YesBar>
    </PreviewScreen>
  );
}
