import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { say } from "../../../messages";
import { isPattern, PATTERN_FIELD, type PatternFinding, type PatternNumber, PATTERNS } from "../../../reference";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  reason: { margin: "0 0 8px", lineHeight: 1.6 },
  choice: { marginTop: "10px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  wide: { maxWidth: "none", color: tokens.colorNeutralForeground1 },
});

interface PatternSectionProps {
  readonly told: PatternFinding;
  readonly chosen: PatternNumber | undefined;
}

/** The pattern as the form states it, or as its description suggests; the person decides. */
export function PatternSection({ told, chosen }: PatternSectionProps) {
  const styles = useStyles();
  const { state, controller, language, speak } = usePane();
  const busy = state.busy !== null;
  return (
    <Section title={speak("patternTitle")}>
      <p className={styles.reason}>{say(told.reason, language, told.holes)}</p>
      <div className={styles.actions}>
        {told.kind === "proposed" && chosen !== told.pattern && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void controller.references.choosePattern(told.pattern)}
          >
            {speak("patternUse", { pattern: told.pattern })}
          </Button>
        )}
        <Button size="small" onClick={() => void controller.select(PATTERN_FIELD)}>
          {speak("patternGo")}
        </Button>
      </div>
      <Field className={styles.choice} label={speak("patternChoice")}>
        <Select
          className={styles.wide}
          disabled={busy}
          value={chosen === undefined ? "" : String(chosen)}
          onChange={(_event, { value }) => {
            const number = Number(value);
            void controller.references.choosePattern(isPattern(number) ? number : null);
          }}
        >
          <option value="">{speak("patternOfForm")}</option>
          {PATTERNS.map((pattern) => (
            <option key={pattern} value={pattern}>
              {speak("patternNamed", { pattern })}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
