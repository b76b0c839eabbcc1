import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fieldOfTyped } from "../../../evidence";
import type { FieldId } from "../../../form";
import type { TypedEntry } from "../../state/evidence-view";
import { nameOfRow } from "../field-name";
import { useCardStyles } from "../parts/card-styles";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  text: { margin: "0 0 8px", lineHeight: 1.6, color: tokens.colorNeutralForeground2 },
  form: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "10px" },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "6px", alignItems: "start" },
  input: { minWidth: 0, width: "100%" },
  add: { alignSelf: "flex-start" },
});

interface TypedSectionProps {
  readonly entries: readonly TypedEntry[];
  /** The field that new evidence is on at first. */
  readonly field: FieldId | null;
}

/** Evidence that a person has typed, and a form to add more. */
export function TypedSection({ entries, field }: TypedSectionProps) {
  const styles = useStyles();
  const { state, controller, edition, speak } = usePane();
  const empty = { field: field ?? state.selected ?? "", document: "", place: "", sentence: "", note: "" };
  const [typed, setTyped] = useState(empty);
  const isKnown = fieldOfTyped(typed, edition) !== undefined;
  const ready = isKnown && typed.document.trim() !== "" && typed.sentence.trim() !== "";
  const set = (name: keyof typeof typed) => (_event: unknown, data: { readonly value: string }) =>
    setTyped((before) => ({ ...before, [name]: data.value }));
  const trimmed = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.trim()]));
  const add = async (): Promise<void> => {
    await controller.evidence.add({ ...typed, ...trimmed });
    if (controller.store.state().failure === null)
      setTyped((before) => ({ ...empty, field: before.field, document: before.document }));
  };
  return (
    <Section title={speak("typedTitle")}>
      <p className={styles.text}>{speak("typedText")}</p>
      <TypedList entries={entries} />
      <div className={styles.form}>
        <div className={styles.line}>
          <Field
            label={speak("typedField")}
            size="small"
            required
            {...(typed.field.trim() !== "" && !isKnown && { validationMessage: speak("typedUnknown", { field: typed.field }) })}
          >
            <Input className={styles.input} size="small" placeholder="45.1" value={typed.field} onChange={set("field")} />
          </Field>
          <Field label={speak("typedPlace")} size="small">
            <Input className={styles.input} size="small" value={typed.place} onChange={set("place")} />
          </Field>
        </div>
        <Field label={speak("typedDocument")} size="small" required>
          <Input className={styles.input} size="small" value={typed.document} onChange={set("document")} />
        </Field>
        <Field label={speak("typedSentence")} size="small" required>
          <Textarea size="small" rows={3} resize="vertical" value={typed.sentence} onChange={set("sentence")} />
        </Field>
        <Field label={speak("typedNote")} size="small">
          <Input className={styles.input} size="small" value={typed.note} onChange={set("note")} />
        </Field>
        <Button className={styles.add} disabledFocusable={!ready || state.busy !== null} onClick={() => void add()}>
          {speak("typedAdd")}
        </Button>
      </div>
    </Section>
  );
}

const useListStyles = makeStyles({
  sentence: { margin: "2px 0", lineHeight: 1.5, whiteSpace: "pre-wrap" },
  from: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.5,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "pre-wrap",
  },
});

/** Evidence typed by hand: what it is on, the sentence, and where it stands. */
export function TypedList({ entries }: { readonly entries: readonly TypedEntry[] }) {
  const styles = useListStyles();
  const cards = useCardStyles();
  const { edition, speak } = usePane();
  if (entries.length === 0) return null;
  return (
    <ul className={cards.list}>
      {entries.map(({ typed, field }, place) => {
        const { document, place: where, sentence, note } = typed;
        const named = field === undefined ? undefined : nameOfRow(edition, field, speak);
        return (
          <li key={place} className={cards.item} data-typed={field ?? ""}>
            {named ? (
              <>
                <span className={cards.number}>{speak("number", { number: named.number })}</span>
                <span lang="ja">{named.title}</span>
              </>
            ) : (
              <span>{speak("typedUnknown", { field: typed.field })}</span>
            )}
            <p className={styles.sentence} lang="ja">
              {sentence}
            </p>
            <p className={styles.from} lang="ja">
              {where === "" ? document : speak("typedFrom", { document, place: where })}
              {note !== "" && `\n${note}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
