import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Evidence, EvidencePair, Verdict } from "../../../evidence";
import { say } from "../../../messages";
import { VERDICT_WORDS } from "../../../sheets";
import { countVerdicts, groupPairs, PAIR_ORDERS, type PairOrder, VERDICTS } from "../../state/evidence-view";
import { nameOfRow } from "../field-name";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";
import { PairCard } from "./pair-card";

const useStyles = makeStyles({
  text: { margin: "0 0 8px", fontSize: tokens.fontSizeBase200, lineHeight: 1.5, color: tokens.colorNeutralForeground2 },
  tools: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "6px",
    marginBottom: "8px",
    "& > *": { minWidth: 0 },
  },
  choice: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "2px",
    fontSize: tokens.fontSizeBase200,
  },
  heading: {
    margin: "12px 0 6px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
});

const ORDER_TEXTS = { verdict: "orderVerdict", control: "orderControl", field: "orderField" } as const;

interface PairListProps {
  readonly pairs: readonly EvidencePair[];
  readonly evidence: Evidence;
}

/** The pairs, contradictions first: of one verdict or all, by verdict, by control or by field. */
export function PairList({ pairs, evidence }: PairListProps) {
  const styles = useStyles();
  const { edition, language, speak } = usePane();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [order, setOrder] = useState<PairOrder>("verdict");
  const counts = useMemo(() => countVerdicts(pairs), [pairs]);
  const groups = useMemo(() => groupPairs(pairs, edition, order, verdict), [pairs, edition, order, verdict]);
  const titleOf = (name: string): string => {
    const known = VERDICTS.find((each) => each === name);
    if (order === "verdict" && known) {
      return speak("pairsOf", { verdict: say(VERDICT_WORDS[known], language), count: counts[known] });
    }
    if (order === "control") return name;
    const { number, title } = nameOfRow(edition, name, speak);
    return `${speak("number", { number })} ${title}`;
  };
  return (
    <Section title={speak("pairsTitle")}>
      <p className={styles.text}>{speak("pairsNote")}</p>
      <div className={styles.tools}>
        <label className={styles.choice}>
          {speak("pairsShow")}
          <Select
            size="small"
            value={verdict ?? ""}
            onChange={(_event, { value }) => setVerdict(VERDICTS.find((each) => each === value) ?? null)}
          >
            <option value="">{speak("pairsAll", { count: pairs.length })}</option>
            {VERDICTS.map((each) => (
              <option key={each} value={each}>
                {speak("pairsOf", { verdict: say(VERDICT_WORDS[each], language), count: counts[each] })}
              </option>
            ))}
          </Select>
        </label>
        <label className={styles.choice}>
          {speak("pairsOrder")}
          <Select
            size="small"
            value={order}
            onChange={(_event, { value }) => setOrder(PAIR_ORDERS.find((each) => each === value) ?? "verdict")}
          >
            {PAIR_ORDERS.map((each) => (
              <option key={each} value={each}>
                {speak(ORDER_TEXTS[each])}
              </option>
            ))}
          </Select>
        </label>
      </div>
      {groups.length === 0 && <p className={styles.text}>{speak("pairsNone")}</p>}
      {groups.map(({ name, pairs: list }) => (
        <section key={name} aria-label={titleOf(name)}>
          <h4 className={styles.heading}>{titleOf(name)}</h4>
          <ul className={styles.list}>
            {list.map((pair, place) => (
              <PairCard
                key={`${pair.field} ${place}`}
                pair={pair}
                sheetDate={evidence.sheetDate}
                paperDate={evidence.paperDate}
              />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}
