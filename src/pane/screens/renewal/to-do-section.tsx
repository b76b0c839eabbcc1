import { Button, Checkbox, Switch } from "@fluentui/react-components";
import { TableArrowUp20Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { say } from "../../../messages";
import type { RenewalTable } from "../../../sheets";
import type { FormState } from "../../state/pane-state";
import { type ToDoEntry, toDoEntries } from "../../state/renewal-view";
import { useCardStyles } from "../parts/card-styles";
import { nameOfRow } from "../field-name";
import { AnswerText } from "../parts/answer-text";
import { BeforeAfter } from "../parts/before-after";
import { Meter } from "../parts/meter";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";

/** What a renewal left to a person, with its progress; the sheet 更新の確認 says the same. */
export function ToDoSection({ form, table }: { readonly form: FormState; readonly table: RenewalTable }) {
  const cards = useCardStyles();
  const { state, controller, speak } = usePane();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const { disclosure } = form;
  const entries = useMemo(
    () => toDoEntries(controller.renewal.steps(table, disclosure), table, disclosure),
    [controller, table, disclosure],
  );
  const shown = onlyOpen ? entries.filter(({ row }) => row.state === "open") : entries;
  return (
    <Section title={speak("toDoTitle")}>
      <p className={cards.note} data-progress>
        {speak("toDoProgress", { done: table.done, all: table.rows.size })}
      </p>
      <Meter value={table.done} of={table.rows.size} />
      <Switch checked={onlyOpen} label={speak("toDoOpen")} onChange={(_event, { checked }) => setOnlyOpen(checked)} />
      {shown.length === 0 && <p className={cards.intro}>{speak("toDoAllDone")}</p>}
      <ul className={cards.list}>
        {shown.map((entry) => (
          <ToDoLine key={entry.row.field} entry={entry} />
        ))}
      </ul>
      <Button
        icon={<TableArrowUp20Regular />}
        disabledFocusable={state.busy !== null}
        onClick={() => void controller.renewal.writeSheet()}
      >
        {speak("toDoSheet")}
      </Button>
    </Section>
  );
}

function ToDoLine({ entry: { row, step, last, now } }: { readonly entry: ToDoEntry }) {
  const cards = useCardStyles();
  const { state, controller, edition, language, speak } = usePane();
  const { number, title } = nameOfRow(edition, row.field, speak);
  const named = speak("number", { number });
  return (
    <li className={cards.item} data-to-do={row.field} data-state={row.state}>
      <div className={cards.line}>
        <span>
          <span className={cards.number}>{named}</span>
          <span lang="ja">{title}</span>
        </span>
        <Checkbox
          className={cards.fixed}
          checked={row.state === "done"}
          disabled={state.busy !== null}
          aria-label={speak("toDoDone", { number: named, title })}
          onChange={(_event, { checked }) => void controller.renewal.setDone(row.field, checked === true)}
        />
      </div>
      {step.reason && <span className={cards.small}>{say(step.reason, language, step.holes)}</span>}
      {last === now ? (
        <AnswerText text={now} />
      ) : (
        <BeforeAfter before={last} after={now} beforeLabel={speak("lastTime")} afterLabel={speak("thisTime")} />
      )}
      <div className={cards.actions}>
        <Button size="small" aria-label={speak("toCellOf", { number: named })} onClick={() => void controller.select(row.field)}>
          {speak("toCell")}
        </Button>
      </div>
    </li>
  );
}
