import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type Change, markWords, type Shown } from "../../../compare";
import { nameOfRow } from "../field-name";
import { BeforeAfter } from "../parts/before-after";
import { usePane } from "../pane-context";
import { type Speak } from "../../texts";
import { useCardStyles } from "../parts/card-styles";

const useStyles = makeStyles({
  words: { margin: 0, lineHeight: 1.6, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  removed: { color: tokens.colorPaletteRedForeground1, textDecorationLine: "line-through" },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
  },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** What changed between two sheets, field by field; changed words are marked. @param onCell leads to a field's cell */
export function ChangeList({
  changes,
  onCell,
}: {
  readonly changes: readonly Change[];
  readonly onCell?: (field: string) => void;
}) {
  const cards = useCardStyles();
  const { edition, speak } = usePane();
  return (
    <ul className={cards.list}>
      {changes.map((change) => {
        const { number, title } = nameOfRow(edition, change.field, speak);
        const name = (
          <>
            <span className={cards.number}>{speak("number", { number })}</span>
            <span lang="ja">{title}</span>
          </>
        );
        return (
          <li key={change.field} className={cards.item} data-change={change.field} data-kind={change.kind}>
            <details>
              <summary className={cards.summary}>
                <span className={cards.badge}>{speak(`change_${change.kind}`)}</span>
                {name}
              </summary>
              <div className={cards.details}>
                <ChangeDetails change={change} />
              </div>
              {onCell && <CellLink field={change.field} number={number} onCell={onCell} />}
            </details>
          </li>
        );
      })}
    </ul>
  );
}

function ChangeDetails({ change: { before, after } }: { readonly change: Change }) {
  const styles = useStyles();
  const { speak } = usePane();
  if (before.kind !== "said" || after.kind !== "said") {
    return <BeforeAfter before={shownText(before, speak)} after={shownText(after, speak)} />;
  }
  return (
    <p className={styles.words} lang="ja">
      {markWords(before.text, after.text).map(({ kind, text }, place) =>
        kind === "same" ? (
          <span key={place}>{text}</span>
        ) : kind === "removed" ? (
          <del key={place} className={styles.removed}>
            <span className={styles.heard}>{speak("wordRemoved")} </span>
            {text}
          </del>
        ) : (
          <ins key={place} className={styles.added}>
            <span className={styles.heard}>{speak("wordAdded")} </span>
            {text}
          </ins>
        ),
      )}
    </p>
  );
}

function CellLink({
  field,
  number,
  onCell,
}: {
  readonly field: string;
  readonly number: string;
  readonly onCell: (field: string) => void;
}) {
  const cards = useCardStyles();
  const { speak } = usePane();
  return (
    <div className={cards.actions}>
      <Button size="small" aria-label={speak("toCellOf", { number: speak("number", { number }) })} onClick={() => onCell(field)}>
        {speak("toCell")}
      </Button>
    </div>
  );
}

/** What a sheet shows at a field, said as what it is: masked and lost are never an empty answer. */
export function shownText(shown: Shown, speak: Speak): string {
  switch (shown.kind) {
    case "said":
      return shown.text;
    case "masked":
      return speak("shownMasked");
    case "nothing":
      return speak("shownNothing");
    case "lost":
      return speak("shownLost");
  }
}
