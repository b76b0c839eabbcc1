import { Badge, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { say } from "../../../messages";
import type { SettingsTable } from "../../../sheets";
import { type RuleEntry, searchRules } from "../../state/rule-list";
import { KindIcon } from "../parts/kind-icon";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  text: { margin: "0 0 10px", color: tokens.colorNeutralForeground2, lineHeight: 1.6 },
  line: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 124px), 1fr))", gap: "6px" },
  search: { minWidth: 0, maxWidth: "none", width: "100%" },
  count: { margin: "10px 0 6px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 44px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
  },
  button: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto 16px",
    columnGap: "8px",
    alignItems: "center",
    width: "100%",
    minHeight: "40px",
    padding: "8px 10px",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    lineHeight: 1.45,
    background: "none",
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { overflowWrap: "anywhere" },
  more: { color: tokens.colorNeutralForeground3 },
  none: { margin: "16px 0", color: tokens.colorNeutralForeground2 },
  troubles: { margin: "0 0 10px", paddingLeft: "18px", lineHeight: 1.5 },
  troublesTitle: { margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
});

interface RuleListProps {
  readonly entries: readonly RuleEntry[];
  readonly settings: SettingsTable | undefined;
}

/** All rules, to search; those that the workbook treats differently are marked, and can be shown alone. */
export function RuleList({ entries, settings }: RuleListProps) {
  const styles = useStyles();
  const { controller, language, speak } = usePane();
  const [search, setSearch] = useState("");
  const [changed, setChanged] = useState(false);
  const shown = searchRules(entries, search, changed);
  const changedCount = entries.filter(({ treatment }) => treatment !== "check").length;
  const none = changed && changedCount === 0 ? "noRuleChanged" : "noRule";
  return (
    <>
      <p className={styles.text}>{speak("ruleBookText", { count: entries.length })}</p>
      {settings && settings.troubles.length > 0 && (
        <>
          <p className={styles.troublesTitle}>{speak("settingsTroubles")}</p>
          <ul className={styles.troubles}>
            {settings.troubles.map(({ row, message, holes }) => (
              <li key={row}>{say(message, language, holes)}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.line}>
        <Select
          size="small"
          aria-label={speak("rulesWhich")}
          value={changed ? "changed" : "all"}
          onChange={(_event, { value }) => setChanged(value === "changed")}
        >
          <option value="all">{speak("rulesAll", { count: entries.length })}</option>
          <option value="changed">{speak("rulesChanged", { count: changedCount })}</option>
        </Select>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={speak("searchRules")}
          placeholder={speak("searchRulesPlaceholder")}
          value={search}
          dismiss={{ "aria-label": speak("clearSearch") }}
          onChange={(_event, { value }) => setSearch(value)}
        />
      </div>
      <p className={styles.count} role="status">
        {speak("rulesShown", { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <p className={styles.none}>{speak(none)}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map(({ page, treatment }) => (
            <li key={page.id} className={styles.item} data-rule={page.id}>
              <button
                type="button"
                className={styles.button}
                onClick={() => controller.openPage({ name: "ruleBook", rule: page.id })}
              >
                <KindIcon kind={page.severity} />
                <span className={styles.name}>{page.title}</span>
                <span>
                  {treatment !== "check" && (
                    <Badge appearance="outline" color="informative">
                      {speak(`treat_${treatment}`)}
                    </Badge>
                  )}
                </span>
                <ChevronRight16Regular className={styles.more} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
