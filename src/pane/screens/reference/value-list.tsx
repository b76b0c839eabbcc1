import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReferenceView } from "../../state/reference-view";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    padding: "8px 10px",
    lineHeight: 1.45,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
  },
  value: { textAlign: "right", overflowWrap: "anywhere" },
  small: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, lineHeight: 1.5 },
  none: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: 1.6 },
});

/** The values that a check compares with, each with the ground on which it counts. */
export function ValueList({ view }: { readonly view: ReferenceView }) {
  const styles = useStyles();
  const { controller, language, speak } = usePane();
  const separator = language === "ja" ? "、" : ", ";
  return (
    <>
      {view.values.length === 0 && <p className={styles.none}>{speak("valuesNone")}</p>}
      {view.values.length > 0 && (
        <ul className={styles.list}>
          {view.values.map(({ value, text, ground }) => (
            <li key={value.id} className={styles.item}>
              <span>
                {value.label[language]}
                <span className={styles.small}>
                  {value.fields.map((field, place) => (
                    <span key={field}>
                      {place > 0 && separator}
                      <Link as="button" inline onClick={() => void controller.select(field)}>
                        {speak("number", { number: field })}
                      </Link>
                    </span>
                  ))}
                </span>
              </span>
              <span className={styles.value}>
                {text}
                <span className={styles.small}>{speak(`ground_${ground}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {view.unconfirmed > 0 && <p className={styles.note}>{speak("unconfirmedNote", { count: view.unconfirmed })}</p>}
      {view.unread.length > 0 && (
        <p className={styles.note}>
          {speak("valuesUnread")}: {view.unread.map(({ value, typed }) => `${value.label[language]} ${typed}`).join(separator)}
        </p>
      )}
    </>
  );
}
