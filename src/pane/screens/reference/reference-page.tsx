import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUp20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { FormState } from "../../state/pane-state";
import { referenceView } from "../../state/reference-view";
import { PageFrame } from "../parts/page-frame";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";
import { LevelsSection } from "./levels-section";
import { PatternSection } from "./pattern-section";
import { ValueList } from "./value-list";

const useStyles = makeStyles({
  text: { margin: "0 0 14px", color: tokens.colorNeutralForeground2, lineHeight: 1.6 },
  sheet: { marginTop: "10px", width: "100%" },
});

/** What the form is compared with: the pattern, its values, and levels that somebody asks for. */
export function ReferencePage({ form }: { readonly form: FormState }) {
  const styles = useStyles();
  const { state, controller, edition, language, speak } = usePane();
  const { disclosure, reference } = form;
  const view = useMemo(() => referenceView(edition, disclosure, reference, language), [edition, disclosure, reference, language]);
  return (
    <PageFrame title={speak("referencePage")} place="" onBack={() => controller.closePage()}>
      <p className={styles.text}>{speak("referenceText")}</p>
      <PatternSection told={view.told} chosen={view.chosen} />
      <Section title={speak("valuesTitle")}>
        <ValueList view={view} />
        <Button
          className={styles.sheet}
          icon={<TableArrowUp20Regular />}
          disabledFocusable={state.busy !== null}
          onClick={() => void controller.references.writeSheet()}
        >
          {speak("referenceSheet")}
        </Button>
      </Section>
      <LevelsSection sets={view.levels} troubles={view.troubles} />
    </PageFrame>
  );
}
