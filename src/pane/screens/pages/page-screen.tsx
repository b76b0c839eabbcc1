import type { Page } from "../../state/page";
import { ComparisonPage } from "../comparison/comparison-page";
import { EvidencePage } from "../evidence/evidence-page";
import { MorePage } from "../more/more-page";
import { usePane } from "../pane-context";
import { PeersPage } from "../peers/peers-page";
import { ReferencePage } from "../reference/reference-page";
import { RenewalPage } from "../renewal/renewal-page";
import { RuleBookPage } from "../rule-book/rule-book-page";

/** The page that covers the tabs. */
export function PageScreen({ page }: { readonly page: Page }) {
  const { state } = usePane();
  const form = state.workbook.kind === "form" ? state.workbook : undefined;
  switch (page.name) {
    case "more":
      return <MorePage />;
    case "evidence":
      return form && <EvidencePage form={form} field={page.field} />;
    case "reference":
      return form && <ReferencePage form={form} />;
    case "renewal":
      return <RenewalPage />;
    case "comparison":
      return <ComparisonPage />;
    case "peers":
      return <PeersPage />;
    case "ruleBook":
      return <RuleBookPage rule={page.rule} />;
  }
}
