import { Button } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { RenewalStep } from "../../../compare";
import { say } from "../../../messages";
import { type RenewalDraft, renewalGroups } from "../../state/renewal-view";
import { useCardStyles } from "../parts/card-styles";
import { shownText } from "../comparison/change-list";
import { nameOfRow } from "../field-name";
import { AnswerText } from "../parts/answer-text";
import { BeforeAfter } from "../parts/before-after";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";

interface DraftSectionProps {
  readonly draft: RenewalDraft;
  /** A form is open that last time's sheet can be held against. */
  readonly hasForm: boolean;
  /** The workbook has a to-do list already. */
  readonly hasList: boolean;
}

/** What a renewal would do, field by field, before anything is written. */
export function DraftSection({ draft, hasForm, hasList }: DraftSectionProps) {
  const cards = useCardStyles();
  const { state, controller, speak } = usePane();
  const groups = useMemo(() => renewalGroups(draft.renewal), [draft.renewal]);
  const busy = state.busy !== null;
  return (
    <Section title={speak("renewalOf", { name: draft.last.serviceName?.trim() || draft.name })}>
      <ul className={cards.list}>
        {groups.map(({ kind, steps }) => (
          <li key={kind} className={cards.item} data-renewal={kind}>
            <details>
              <summary className={cards.summary}>
                {speak(`renewalKind_${kind}`)} <strong>{speak("renewalCount", { count: steps.length })}</strong>
              </summary>
              <ul className={`${cards.list} ${cards.inner}`}>
                {steps.map((step) => (
                  <StepLine key={step.field} step={step} />
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <div className={cards.actions}>
        <Button
          appearance="primary"
          icon={<DocumentAdd20Regular />}
          disabledFocusable={busy}
          onClick={() => void controller.renewal.create()}
        >
          {speak("renewalCreate")}
        </Button>
        {hasForm && (
          <Button disabledFocusable={busy} onClick={() => controller.renewal.compareOnly()}>
            {speak("renewalCompareOnly")}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => controller.renewal.discard()}>
          {speak("renewalDiscard")}
        </Button>
      </div>
      <p className={cards.note}>{speak("renewalCreateNote")}</p>
      {hasList && <p className={cards.note}>{speak("renewalReplaces")}</p>}
    </Section>
  );
}

function StepLine({ step }: { readonly step: RenewalStep }) {
  const cards = useCardStyles();
  const { edition, language, speak } = usePane();
  const { number, title } = nameOfRow(edition, step.field, speak);
  const { before, after, shown, reason, holes } = step;
  const last = before === "" && (shown === "masked" || shown === "lost") ? shownText({ kind: shown, text: "" }, speak) : before;
  return (
    <li className={cards.step} data-step={step.field}>
      <span className={cards.number}>{speak("number", { number })}</span>
      <span lang="ja">{title}</span>
      {reason && <span className={cards.small}>{say(reason, language, holes)}</span>}
      {last === after ? (
        <AnswerText text={after} />
      ) : (
        <BeforeAfter before={last} after={after} beforeLabel={speak("lastTime")} afterLabel={speak("thisTime")} />
      )}
    </li>
  );
}
