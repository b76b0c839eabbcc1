import { Button, Link } from "@fluentui/react-components";
import type { RenewalCheck } from "../../../compare";
import { say } from "../../../messages";
import { useCardStyles } from "../parts/card-styles";
import { ChangeList } from "../comparison/change-list";
import { nameOfRow } from "../field-name";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";

interface SinceSectionProps {
  readonly check: RenewalCheck;
  /** All of last time's sheet is known, and not only what the to-do list says of it. */
  readonly whole: boolean;
}

/** What changed since last time, and what should have changed but did not. */
export function SinceSection({ check: { changes, blank, stale }, whole }: SinceSectionProps) {
  const cards = useCardStyles();
  const { controller, edition, language, speak } = usePane();
  const answered = changes.filter(({ field }) => !blank.includes(field));
  const go = (field: string): void => void controller.select(field);
  return (
    <Section title={speak("sinceTitle")}>
      {!whole && <p className={cards.intro}>{speak("sinceOfList")}</p>}
      {stale.length > 0 && (
        <>
          <p className={cards.note}>{speak("staleTitle", { count: stale.length })}</p>
          <ul className={cards.list}>
            {stale.map(({ field, reason, holes }) => {
              const { number, title } = nameOfRow(edition, field, speak);
              const named = speak("number", { number });
              return (
                <li key={field} className={cards.item} data-stale={field}>
                  <span className={cards.number}>{named}</span>
                  <span lang="ja">{title}</span>
                  <span className={cards.small}>{say(reason, language, holes)}</span>
                  <div className={cards.actions}>
                    <Button size="small" aria-label={speak("toCellOf", { number: named })} onClick={() => go(field)}>
                      {speak("toCell")}
                    </Button>
                  </div>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {blank.length > 0 && (
        <p className={cards.note} data-blank>
          {speak("blankSince")}{" "}
          {blank.map((field, place) => (
            <span key={field}>
              {place > 0 && (language === "ja" ? "、" : ", ")}
              <Link as="button" inline onClick={() => go(field)}>
                {speak("number", { number: field })}
              </Link>
            </span>
          ))}
        </p>
      )}
      <p className={cards.note}>
        {answered.length === 0 ? speak("changesNone") : speak("changesTitle", { count: answered.length })}
      </p>
      <ChangeList changes={answered} onCell={go} />
    </Section>
  );
}
