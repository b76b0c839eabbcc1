import { Button, makeStyles } from "@fluentui/react-components";
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  BookOpen24Regular,
  TextBulletListSquareWarning20Regular,
} from "@fluentui/react-icons";
import type { Field } from "../../../form";
import { optionsOf } from "../../../sheets";
import type { FindingEntry } from "../../state/findings-view";
import type { FormState } from "../../state/pane-state";
import { nextGap } from "../../state/progress";
import { EmptyState } from "../parts/empty-state";
import { usePane } from "../pane-context";
import { FieldGuide } from "./field-guide";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "6px", marginBottom: "12px" },
  gap: { marginLeft: "auto", minWidth: 0 },
});

interface GuideScreenProps {
  readonly form: FormState;
  readonly entries: readonly FindingEntry[];
}

/** What to write in the selected field, and what the check said of it. */
export function GuideScreen({ form, entries }: GuideScreenProps) {
  const styles = useStyles();
  const { state, controller, edition, speak } = usePane();
  const field = state.selected === null ? undefined : edition.field(state.selected);
  const first = edition.fields[0];
  if (!field) {
    return (
      <EmptyState
        icon={<BookOpen24Regular />}
        title={speak("guideNoneTitle")}
        action={first && <Button onClick={() => void controller.select(first.id)}>{speak("guideFirst")}</Button>}
      >
        <p>{speak("guideNoneText")}</p>
      </EmptyState>
    );
  }
  const gap = nextGap(edition, form.disclosure, field.id);
  const go = (to: Field | undefined): void => {
    if (to) void controller.select(to.id);
  };
  const previous = edition.fields[field.index - 1];
  const next = edition.fields[field.index + 1];
  return (
    <>
      <div className={styles.bar}>
        <Button
          size="small"
          icon={<ArrowUp20Regular />}
          aria-label={speak("previousField")}
          title={speak("previousField")}
          disabledFocusable={!previous}
          onClick={() => go(previous)}
        />
        <Button
          size="small"
          icon={<ArrowDown20Regular />}
          aria-label={speak("nextField")}
          title={speak("nextField")}
          disabledFocusable={!next}
          onClick={() => go(next)}
        />
        <Button
          className={styles.gap}
          size="small"
          icon={gap === undefined ? null : <TextBulletListSquareWarning20Regular />}
          disabledFocusable={gap === undefined}
          onClick={() => go(gap === undefined ? undefined : edition.field(gap))}
        >
          {speak(gap === undefined ? "noGaps" : "nextGap")}
        </Button>
      </div>
      <FieldGuide
        field={field}
        form={form}
        options={optionsOf(field)}
        findings={entries.filter((entry) => entry.finding.field === field.id)}
      />
    </>
  );
}
