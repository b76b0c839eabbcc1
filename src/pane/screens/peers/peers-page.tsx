import { Button, mergeClasses } from "@fluentui/react-components";
import { Add20Regular, TableArrowUp20Regular } from "@fluentui/react-icons";
import { MOST_VENDORS } from "../../../compare";
import { useCardStyles } from "../parts/card-styles";
import { RefusedLine } from "../comparison/refused-line";
import { FilesButton } from "../parts/files-button";
import { PageFrame } from "../parts/page-frame";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";

/** The disclosures of others that the workbook keeps: listed, added from files, taken out. */
export function PeersPage() {
  const cards = useCardStyles();
  const { state, controller, speak } = usePane();
  const { kept, refused } = state.peers;
  const busy = state.busy !== null;
  return (
    <PageFrame title={speak("peersPage")} place="" onBack={() => controller.closePage()}>
      <p className={cards.intro}>{speak("peersIntro")}</p>
      <Section title={speak("peersTitle", { count: kept.length, most: MOST_VENDORS })}>
        {kept.length === 0 ? (
          <p className={cards.intro}>{speak("peersNone")}</p>
        ) : (
          <ul className={cards.list}>
            {kept.map(({ name, disclosure }) => (
              <li key={name} className={mergeClasses(cards.item, cards.line)} data-peer={name}>
                <span>
                  <span className={cards.name} lang="ja">
                    {name}
                  </span>
                  <span className={cards.small} lang="ja">
                    {[disclosure.providerName, disclosure.fields["1.1"]?.value].filter(Boolean).join(" ・ ")}
                  </span>
                </span>
                <Button
                  className={cards.fixed}
                  size="small"
                  aria-label={speak("comparisonRemoveLabel", { name })}
                  disabledFocusable={busy}
                  onClick={() => void controller.peers.remove(name)}
                >
                  {speak("comparisonRemove")}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <div className={cards.actions}>
          <FilesButton
            text="comparisonAdd"
            icon={<Add20Regular />}
            multiple
            onFiles={(files) => void controller.peers.addFiles(files)}
          />
          {kept.length > 0 && (
            <Button icon={<TableArrowUp20Regular />} disabledFocusable={busy} onClick={() => void controller.peers.reveal()}>
              {speak("peersSheet")}
            </Button>
          )}
        </div>
      </Section>
      {refused.length > 0 && (
        <Section title={speak("peersRefused")}>
          <ul className={cards.list}>
            {refused.map((file, place) => (
              <li key={place} className={cards.item} data-refused>
                <RefusedLine file={file} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </PageFrame>
  );
}
