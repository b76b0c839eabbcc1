import { makeStyles, SearchBox, Select } from "@fluentui/react-components";
import { sectionKey, sectionTitle } from "../../state/sections";
import type { FindingFilters as Filters, FindingsView } from "../../state/findings-view";
import { usePane } from "../pane-context";
import { KindTiles } from "./kind-tiles";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 124px), 1fr))", gap: "6px" },
  search: { minWidth: 0, maxWidth: "none", width: "100%" },
});

interface FindingFiltersProps {
  readonly filters: Filters;
  readonly view: FindingsView;
}

export function FindingFilters({ filters, view }: FindingFiltersProps) {
  const styles = useStyles();
  const { edition, controller, speak } = usePane();
  const choose = (chosen: Partial<Filters>): void => controller.store.dispatch({ type: "filtered", filters: chosen });
  return (
    <div className={styles.box}>
      <KindTiles chosen={filters.kinds} counts={view.kindCounts} onChange={(kinds) => choose({ kinds })} />
      <div className={styles.line}>
        <Select
          size="small"
          aria-label={speak("section")}
          value={filters.section ?? ""}
          onChange={(_event, { value }) => choose({ section: value === "" ? null : value })}
        >
          <option value="">{speak("allSections")}</option>
          {edition.sections.map((section) => {
            const key = sectionKey(edition, section);
            const count = view.sectionCounts.get(key) ?? 0;
            if (count === 0 && filters.section !== key) return null;
            return (
              <option key={key} value={key}>
                {speak("sectionOption", { section: sectionTitle(section), count })}
              </option>
            );
          })}
        </Select>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={speak("search")}
          placeholder={speak("searchPlaceholder")}
          value={filters.search}
          dismiss={{ "aria-label": speak("clearSearch") }}
          onChange={(_event, { value }) => choose({ search: value })}
        />
      </div>
    </div>
  );
}
