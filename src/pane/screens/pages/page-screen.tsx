import type { Page } from "../../state/page";
import { MorePage } from "../more/more-page";
import { RuleBookPage } from "../rule-book/rule-book-page";

/** The page that covers the tabs. */
export function PageScreen({ page }: { readonly page: Page }) {
  switch (page.name) {
    case "more":
      return <MorePage />;
    case "ruleBook":
      return <RuleBookPage rule={page.rule} />;
  }
}
