import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", gap: "4px", padding: "10px 12px 8px" },
  names: { flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  sheet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    overflowWrap: "anywhere",
  },
  part: { display: "inline-block" },
  change: { fontSize: tokens.fontSizeBase200 },
  more: { flexShrink: 0 },
  language: { minWidth: 0, flexShrink: 0, paddingLeft: "8px", paddingRight: "8px" },
});

/** Whose form is open, the language, and what is one step away. */
export function Header() {
  const styles = useStyles();
  const { state, controller, language, speak } = usePane();
  const { workbook } = state;
  const form = workbook.kind === "form" ? workbook : undefined;
  const service = form?.disclosure.serviceName;
  const other = language === "ja" ? "en" : "ja";
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.title}>{speak("productName")}</h1>
        {form && (
          <p className={styles.sheet}>
            <span className={styles.part}>
              {speak("workingOn")}: <span lang="ja">{form.form.sheetName}</span>
            </span>
            {service && (
              <span className={styles.part} lang="ja">
                （{service}）
              </span>
            )}
          </p>
        )}
        {form?.others && (
          <Link
            as="button"
            inline
            className={styles.change}
            disabled={state.busy !== null}
            onClick={() => void controller.chooseForm()}
          >
            {speak("changeSheet")}
          </Link>
        )}
      </div>
      <Button
        className={styles.language}
        appearance="subtle"
        size="small"
        aria-label={speak("switchLanguageLabel")}
        lang={other}
        onClick={() => controller.chooseLanguage(other)}
      >
        {speak("switchLanguage")}
      </Button>
      <Button
        className={styles.more}
        appearance="subtle"
        size="small"
        icon={<MoreHorizontal20Regular />}
        aria-label={speak("moreTitle")}
        disabledFocusable={state.pages.some(({ name }) => name === "more") || state.importing !== null}
        onClick={() => controller.openPage({ name: "more" })}
      />
    </header>
  );
}
