import { Button, mergeClasses } from "@fluentui/react-components";
import type { ComparedFile } from "../../state/comparison";
import { usePane } from "../pane-context";
import { useCardStyles } from "../parts/card-styles";
import { RefusedLine } from "./refused-line";

/** A file to compare, or why it cannot be. */
export function ComparedFileLine({ file, place }: { readonly file: ComparedFile; readonly place: number }) {
  const cards = useCardStyles();
  const { state, controller, speak } = usePane();
  return (
    <li className={mergeClasses(cards.item, cards.line)} data-compared={file.kind}>
      <span>{file.kind === "refused" ? <RefusedLine file={file} /> : <ReadLine file={file} />}</span>
      <Button
        className={cards.fixed}
        size="small"
        aria-label={speak("comparisonRemoveLabel", { name: file.name })}
        disabledFocusable={state.busy !== null}
        onClick={() => controller.comparison.remove(place)}
      >
        {speak("comparisonRemove")}
      </Button>
    </li>
  );
}

function ReadLine({ file: { name, disclosure } }: { readonly file: Extract<ComparedFile, { kind: "read" }> }) {
  const cards = useCardStyles();
  const { serviceName, providerName } = disclosure;
  return (
    <>
      <span className={cards.name} lang="ja">
        {serviceName?.trim() || name}
      </span>
      <span className={cards.small}>
        {[providerName, serviceName?.trim() ? name : undefined, disclosure.fields["1.1"]?.value].filter(Boolean).join(" ・ ")}
      </span>
    </>
  );
}
