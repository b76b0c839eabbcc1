import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Treatment } from "../../../rules";
import { usePane } from "../pane-context";

const TREATMENTS = ["check", "lower", "off"] as const satisfies readonly Treatment[];

const useStyles = makeStyles({
  box: {
    margin: "0 0 16px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** How this workbook treats a rule: to be seen, and to be changed, beside what the rule is for. */
export function TreatmentChoice({ rule, treatment }: { readonly rule: string; readonly treatment: Treatment }) {
  const styles = useStyles();
  const { state, controller, speak } = usePane();
  const form = state.workbook.kind === "form";
  return (
    <div className={styles.box}>
      <Field label={speak("treatment")} hint={speak(form ? "treatmentHelp" : "treatmentNoForm")}>
        <RadioGroup
          value={treatment}
          disabled={!form || state.busy !== null}
          onChange={(_event, { value }) => {
            const chosen = TREATMENTS.find((each) => each === value);
            if (chosen) void controller.treatments.treat(rule, chosen);
          }}
        >
          {TREATMENTS.map((each) => (
            <Radio key={each} value={each} label={speak(`treat_${each}`)} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
