import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type PeerAnswer, type PeerStanding, peersAt } from "../../../compare";
import type { Field } from "../../../form";
import type { FormState } from "../../state/pane-state";
import type { Speak } from "../../texts";
import { useCardStyles } from "../parts/card-styles";
import { shownText } from "../comparison/change-list";
import { AnswerText } from "../parts/answer-text";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  box: { marginTop: "16px" },
  summary: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  standing: { margin: "8px 0 0", lineHeight: 1.55 },
  absent: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
});

/** How the others answered a field, and where this answer stands among them; nothing where none are kept. */
export function FieldPeers({ form, field }: { readonly form: FormState; readonly field: Field }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { state, speak } = usePane();
  const { kept } = state.peers;
  const { disclosure } = form;
  const peers = useMemo(() => peersAt(field, disclosure, kept), [field, disclosure, kept]);
  if (peers.answers.length === 0) return null;
  const standing = tellStanding(peers.standing, speak);
  return (
    <details className={styles.box} data-field-peers={field.id}>
      <summary className={`${cards.summary} ${styles.summary}`}>{speak("peersHere", { count: peers.answers.length })}</summary>
      {standing && <p className={styles.standing}>{standing}</p>}
      <p className={cards.note}>{speak("peersCounts", { ...peers.counts })}</p>
      <ul className={`${cards.list} ${cards.inner}`}>
        {peers.answers.map((answer) => (
          <PeerLine key={answer.name} answer={answer} />
        ))}
      </ul>
    </details>
  );
}

function PeerLine({ answer: { name, shown, reading } }: { readonly answer: PeerAnswer }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { speak } = usePane();
  return (
    <li className={cards.item} data-shown={shown.kind}>
      <span className={cards.small} lang="ja">
        {name}
      </span>
      {shown.kind === "said" ? (
        <AnswerText text={shown.text} />
      ) : (
        <span className={styles.absent}>{shownText(shown, speak)}</span>
      )}
      {reading !== undefined && <span className={cards.small}>{speak("peersRead", { reading })}</span>}
    </li>
  );
}

/** Where this answer stands, or why it has no place; nothing where answers of the field have no order. */
function tellStanding(standing: PeerStanding, speak: Speak): string | undefined {
  if (standing.kind === "ranked") {
    const { reading, rank, among, median, direction } = standing;
    const order = speak(direction === "atLeast" ? "peersAtLeast" : "peersAtMost");
    return speak("peersRank", { reading, rank, among, median: median.join(" ～ "), direction: order });
  }
  switch (standing.reason) {
    case "noOrder":
      return undefined;
    case "ownNothing":
      return speak("peersOwnNothing");
    case "ownMasked":
      return speak("peersOwnMasked");
    case "ownLost":
    case "ownUnread":
      return speak("peersUnread");
    case "noneRead":
      return speak("peersNoneRead");
  }
}
