import { useMemo } from "react";
import { rulePage, RULES } from "../../../rules";
import { ruleEntries, treatmentOf } from "../../state/rule-list";
import { PageFrame } from "../parts/page-frame";
import { usePane } from "../pane-context";
import { RuleArticle } from "./rule-article";
import { RuleList } from "./rule-list";

/** The rule book: all rules, or the page of one. */
export function RuleBookPage({ rule }: { readonly rule: string | null }) {
  const { state, controller, edition, language, speak } = usePane();
  const settings = state.workbook.kind === "form" ? state.workbook.settings : undefined;
  const shown = RULES.find(({ id }) => id === rule);
  const page = useMemo(() => shown && rulePage(shown, edition, language), [shown, edition, language]);
  const entries = useMemo(
    () => (page ? [] : ruleEntries(edition, settings?.settings, language)),
    [page, edition, settings, language],
  );
  return (
    <PageFrame title={page?.title ?? speak("ruleBook")} place={rule ?? ""} onBack={() => controller.closePage()}>
      {page ? (
        <RuleArticle page={page} treatment={treatmentOf(settings?.settings, page.id)} />
      ) : (
        <RuleList entries={entries} settings={settings} />
      )}
    </PageFrame>
  );
}
