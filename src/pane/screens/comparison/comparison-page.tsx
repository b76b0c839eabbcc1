import { Button, Checkbox } from "@fluentui/react-components";
import { Add20Regular, TableArrowUp20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { MOST_VENDORS } from "../../../compare";
import { comparedVendors, twoSheets } from "../../state/comparison";
import { FilesButton } from "../parts/files-button";
import { PageFrame } from "../parts/page-frame";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";
import { useCardStyles } from "../parts/card-styles";
import { ChangeList } from "./change-list";
import { ComparedFileLine } from "./compared-file";

/** Disclosures to put side by side: files, the open form, and those that the workbook keeps. */
export function ComparisonPage() {
  const cards = useCardStyles();
  const { state, controller, edition, speak } = usePane();
  const { comparison, peers, workbook } = state;
  const form = workbook.kind === "form" ? workbook : undefined;
  const disclosure = form?.disclosure;
  const formName = form?.form.sheetName ?? "";
  const vendors = useMemo(
    () => comparedVendors(comparison, disclosure, formName, peers.kept),
    [comparison, disclosure, formName, peers.kept],
  );
  const two = useMemo(() => twoSheets(edition, vendors), [edition, vendors]);
  const tooFew = vendors.length < 2;
  const tooMany = vendors.length > MOST_VENDORS;
  const option = (key: "withForm" | "withPeers" | "remember", label: string) => (
    <Checkbox
      checked={comparison[key]}
      label={label}
      onChange={(_event, { checked }) => controller.comparison.change({ [key]: checked === true })}
    />
  );
  return (
    <PageFrame title={speak("comparisonPage")} place="" onBack={() => controller.closePage()}>
      <p className={cards.intro}>{speak("comparisonIntro")}</p>
      <Section title={speak("comparisonTitle", { count: vendors.length })}>
        {comparison.files.length === 0 ? (
          <p className={cards.intro}>{speak("comparisonNone")}</p>
        ) : (
          <ul className={cards.list}>
            {comparison.files.map((file, place) => (
              <ComparedFileLine key={`${place} ${file.name}`} file={file} place={place} />
            ))}
          </ul>
        )}
        <FilesButton
          text="comparisonAdd"
          icon={<Add20Regular />}
          multiple
          onFiles={(files) => void controller.comparison.addFiles(files)}
        />
        <div className={cards.inner}>
          {form && option("withForm", speak("comparisonWithForm", { sheet: formName }))}
          {peers.kept.length > 0 && option("withPeers", speak("comparisonWithPeers", { count: peers.kept.length }))}
          {comparison.files.some(({ kind }) => kind === "read") && option("remember", speak("comparisonRemember"))}
        </div>
        <div className={cards.actions}>
          <Button
            appearance="primary"
            icon={<TableArrowUp20Regular />}
            disabledFocusable={state.busy !== null || tooFew || tooMany}
            onClick={() => void controller.comparison.write()}
          >
            {speak("comparisonWrite")}
          </Button>
        </div>
        {tooFew && <p className={cards.note}>{speak("comparisonTooFew")}</p>}
        {tooMany && <p className={cards.note}>{speak("comparisonTooMany", { most: MOST_VENDORS })}</p>}
      </Section>
      {two && (
        <Section title={speak("twoSheetsTitle", { count: two.changes.length })}>
          <p className={cards.intro} lang="ja">
            {speak("twoSheetsOf", { before: two.before.name, after: two.after.name })}
          </p>
          {two.changes.length === 0 && <p className={cards.intro}>{speak("changesNone")}</p>}
          <ChangeList changes={two.changes} />
        </Section>
      )}
    </PageFrame>
  );
}
