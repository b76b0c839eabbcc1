import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowImport24Regular, Beaker24Regular, DocumentAdd24Regular, TaskListSquareLtr24Regular } from "@fluentui/react-icons";
import { usePane } from "./pane-context";
import { ActionCard, ActionList } from "./parts/action-card";
import { PHRASES } from "./parts/phrases";

const useStyles = makeStyles({
  box: { padding: "4px 12px 0" },
  title: {
    ...PHRASES,
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: 1.35,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { ...PHRASES, margin: "0 0 14px", color: tokens.colorNeutralForeground2, lineHeight: 1.65 },
  sample: { marginTop: "16px", border: `1px dashed ${tokens.colorNeutralStroke1}`, backgroundColor: "transparent" },
});

/** The first run, and a workbook without a form: what people come for, each one step away. */
export function Welcome({ sought }: { readonly sought: boolean }) {
  const styles = useStyles();
  const { controller, speak } = usePane();
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{speak(sought ? "noFormTitle" : "welcomeTitle")}</h2>
      <p className={styles.text}>{speak(sought ? "noFormText" : "welcomeText")}</p>
      <ActionList>
        <ActionCard
          name="create"
          what="welcomeCreateText"
          icon={<DocumentAdd24Regular />}
          onChoose={() => void controller.create()}
        />
        <ActionCard
          name="import"
          what="welcomeImportText"
          icon={<ArrowImport24Regular />}
          onChoose={() => controller.importing.open()}
        />
        <ActionCard
          name="check"
          what="welcomeCheckText"
          icon={<TaskListSquareLtr24Regular />}
          onChoose={() => void controller.check()}
        />
        <ActionCard
          name="welcomeSample"
          what="welcomeSampleText"
          icon={<Beaker24Regular />}
          className={styles.sample}
          onChoose={() => void controller.sample()}
        />
      </ActionList>
    </div>
  );
}
