import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { appearanceOf, followAppearance, type OfficeColours } from "../theme/appearance";
import { THEMES } from "../theme/themes";
import { Activity } from "./activity";
import { Announcer } from "./announcer";
import { ChooseForm } from "./choose-form";
import { CommandBar } from "./command-bar";
import { DropAnywhere } from "./drop-anywhere";
import { Footer } from "./footer";
import { FormTabs } from "./form-tabs";
import { Header } from "./header";
import { Covered } from "./parts/covered";
import { ImportScreen } from "./importing/import-screen";
import { PageScreen } from "./pages/page-screen";
import { usePane } from "./pane-context";
import { FailureBox } from "./parts/failure-box";
import { QuestionDialog } from "./question-dialog";
import { RowWarnings } from "./row-warnings";
import { Welcome } from "./welcome";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    "& *": { boxSizing: "border-box" },
  },
  main: { flexGrow: 1, display: "flex", flexDirection: "column" },
  opening: { padding: "48px 12px" },
  unreachable: { padding: "4px 12px" },
});

/** The whole pane. @param props.officeColours Office's own theme, where it tells one */
export function App({ officeColours }: { readonly officeColours: () => OfficeColours | undefined }) {
  const styles = useStyles();
  const { state, controller, language } = usePane();
  const [appearance, setAppearance] = useState(() => appearanceOf(officeColours(), (query) => window.matchMedia(query).matches));
  useEffect(() => followAppearance(officeColours, setAppearance), [officeColours]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.appearance = appearance;
  }, [language, appearance]);
  useEffect(() => {
    const comeBack = (): void => void controller.cameBack();
    // Before anything is pressed: what is under the pointer must not change between its way down and up.
    const approach = (): void => void controller.lookAround();
    window.addEventListener("focus", comeBack);
    document.documentElement.addEventListener("mouseenter", approach);
    return () => {
      window.removeEventListener("focus", comeBack);
      document.documentElement.removeEventListener("mouseenter", approach);
    };
  }, [controller]);
  useReturnFromImport(state.importing !== null);
  const form = state.workbook.kind === "form" ? state.workbook : undefined;
  const { pages } = state;
  return (
    <FluentProvider theme={THEMES[appearance]} className={styles.page}>
      <Header />
      <main className={styles.main}>
        {form && !state.importing && pages.length === 0 && <CommandBar />}
        <Announcer />
        <Activity />
        <Covered by={pages.length > 0}>
          <Screen />
        </Covered>
        {pages.map((page, depth) => (
          <Covered key={depth} by={depth < pages.length - 1}>
            <PageScreen page={page} />
          </Covered>
        ))}
      </main>
      <Footer />
      <DropAnywhere />
      <QuestionDialog />
    </FluentProvider>
  );
}

/** Who comes back from an import stands at the door that they went in by, not at the top of the page. */
function useReturnFromImport(importing: boolean): void {
  const was = useRef(false);
  useEffect(() => {
    const isBack = was.current && !importing;
    was.current = importing;
    if (!isBack || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>("[data-door=import]")?.focus({ preventScroll: true });
  }, [importing]);
}

function Screen() {
  const styles = useStyles();
  const { state, controller, speak } = usePane();
  const { workbook, importing } = state;
  if (importing) return <ImportScreen importing={importing} />;
  switch (workbook.kind) {
    case "opening":
      return <Spinner className={styles.opening} label={speak("busyOpening")} labelPosition="below" />;
    case "unreachable":
      return (
        <div className={styles.unreachable}>
          <FailureBox failure={workbook.failure} title={speak("unreachableTitle")} onRetry={() => void controller.open()} />
        </div>
      );
    case "none":
      return <Welcome sought={workbook.sought} />;
    case "several":
      return <ChooseForm forms={workbook.forms} />;
    case "form":
      return (
        <>
          <RowWarnings form={workbook.form} />
          <FormTabs form={workbook} />
        </>
      );
  }
}
