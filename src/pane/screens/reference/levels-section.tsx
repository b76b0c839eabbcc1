import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { say } from "../../../messages";
import type { LevelSet } from "../../../reference";
import type { LevelRowTrouble } from "../../../sheets";
import { useCardStyles } from "../parts/card-styles";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";
import { saveText } from "../parts/save-text";

const useStyles = makeStyles({
  text: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, lineHeight: 1.6 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", marginTop: "4px" },
  count: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", gap: "6px" },
  troubles: { margin: "0 0 8px", paddingLeft: "18px", lineHeight: 1.5 },
});

interface LevelsSectionProps {
  readonly sets: readonly LevelSet[];
  readonly troubles: readonly LevelRowTrouble[];
}

/** The levels that somebody asks for, by owner: added from a file, saved to one, taken away. */
export function LevelsSection({ sets, troubles }: LevelsSectionProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { state, controller, language, speak } = usePane();
  const { references } = controller;
  const input = useRef<HTMLInputElement>(null);
  const busy = state.busy !== null;
  return (
    <Section title={speak("levelsTitle")}>
      <p className={styles.text}>{speak("levelsText")}</p>
      {sets.length === 0 ? (
        <p className={styles.text}>{speak("levelsNone")}</p>
      ) : (
        <ul className={cards.list}>
          {sets.map(({ owner, levels }) => (
            <li key={owner} className={cards.item} data-levels>
              <span className={cards.name} lang="ja">
                {owner}
              </span>
              <span className={styles.line}>
                <span className={styles.count}>
                  {speak("levelsOf", { count: new Set(levels.map(({ field }) => field)).size })}
                </span>
                <span className={styles.actions}>
                  <Button
                    size="small"
                    aria-label={speak("levelsSaveLabel", { owner })}
                    onClick={() => {
                      const file = references.levelsFile(owner);
                      if (file) saveText(file.name, file.text, "application/json");
                    }}
                  >
                    {speak("levelsSave")}
                  </Button>
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    aria-label={speak("levelsRemoveLabel", { owner })}
                    onClick={() => void references.removeLevels(owner)}
                  >
                    {speak("levelsRemove")}
                  </Button>
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {troubles.length > 0 && (
        <>
          <p className={styles.text}>{speak("levelsTroubles")}</p>
          <ul className={styles.troubles}>
            {troubles.map(({ row, field, reason, holes }) => (
              <li key={`${row.owner} ${field} ${holes.text}`}>
                {speak("number", { number: field })} {say(reason, language, holes)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
        {speak("levelsAdd")}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.xlsx,.xlsm,.xls,.ods"
        aria-label={speak("levelsAdd")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void references.addLevels(file);
        }}
      />
    </Section>
  );
}
