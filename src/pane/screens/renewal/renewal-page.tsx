import { Button } from "@fluentui/react-components";
import { ArrowUpload20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { useCardStyles } from "../parts/card-styles";
import { FilesButton } from "../parts/files-button";
import { PageFrame } from "../parts/page-frame";
import { usePane } from "../pane-context";
import { DraftSection } from "./draft-section";
import { SinceSection } from "./since-section";
import { ToDoSection } from "./to-do-section";

/** From last time's sheet to this year's: what a renewal would do, then what is left to do and what has changed. */
export function RenewalPage() {
  const cards = useCardStyles();
  const { state, controller, speak } = usePane();
  const { draft, last } = state.renewal;
  const form = state.workbook.kind === "form" ? state.workbook : undefined;
  const table = form?.renewal;
  const whole = form !== undefined && last?.sheetId === form.form.sheetId;
  const check = useMemo(() => form && controller.renewal.check(form, last), [controller, form, last]);
  return (
    <PageFrame title={speak("renewalPage")} place={draft ? "draft" : ""} onBack={() => controller.closePage()}>
      {draft ? (
        <DraftSection draft={draft} hasForm={form !== undefined} hasList={table !== undefined} />
      ) : (
        <>
          {form && table && <ToDoSection form={form} table={table} />}
          {check && <SinceSection check={check} whole={whole} />}
          <p className={cards.intro}>{speak("renewalIntro")}</p>
          <div className={cards.actions}>
            <FilesButton
              text={table || whole ? "renewalChooseAnother" : "renewalChoose"}
              icon={<ArrowUpload20Regular />}
              primary={!table && !whole}
              onFiles={([file]) => void controller.renewal.read(file)}
            />
            {form && (
              <Button disabledFocusable={state.busy !== null} onClick={() => controller.renewal.takeForm()}>
                {speak("renewalFromForm")}
              </Button>
            )}
          </div>
        </>
      )}
    </PageFrame>
  );
}
