import type { Disclosure } from "../../../src/disclosure";
import { proposalsFrom } from "../../../src/evidence";
import { ASP_SAAS } from "../../../src/form";
import { readLevels } from "../../../src/importing";
import type { Ports } from "../../../src/pane/controller/ports";
import type { HostBehaviour, Workbook } from "../../../src/workbench/host";
import { openWorkbook } from "../../../src/workbench/open";
import { copyOf } from "../../support/copy-workbook";
import { foreignSheet } from "../../support/foreign-sheets";
import { printForeign } from "../../support/print-foreign";
import { sample } from "../../support/samples";
import { samplePaper } from "../../support/white-papers";
import { answerCell, type Desk, openDesk, openDeskOn, settle } from "../../support/workbook-session";
import { openPane, type PaneDesk } from "./pane-desk";

/** A workbook with a form on which a command of the pane has something to do, and something to lose. */
export interface Opened {
  readonly desk: Desk;
  readonly pane: PaneDesk;
}

/** One command of the pane. */
export interface Command {
  /** The controller's method that the screens call, as `part.method`. */
  readonly calls: string;
  /** A form of ours, checked; one that somebody else laid out, checked; or a workbook without one. */
  readonly over: "ours" | "adopted" | "nothing";
  readonly prepare?: (opened: Opened) => Promise<unknown>;
  readonly run: (opened: Opened) => Promise<unknown>;
}

const OWNER = "かえで町(調達基準)";
const LEVELS = {
  kind: "levels",
  edition: "asp-saas",
  owner: OWNER,
  levels: [{ field: "45.2", minimum: "98世代", importance: "mandatory" }],
};
const levels = new File([JSON.stringify(LEVELS)], "levels.json");
const text = { kind: "text", text: "…", name: "貼り付けた文章" } as const;
const TYPED = { field: "45.1", document: "バックアップ運用規程", place: "p.3", sentence: "毎日取得する。", note: "" };
const paper = samplePaper("white-paper-2022");

/** Documents are read as the service that their file is named after. */
function documentOf(name: string): Disclosure {
  return { ...sample("sound"), serviceName: name.replace(/\..*$/, "") };
}

const ports: Partial<Ports> = {
  readDocument: (input) => {
    const name = input.kind === "file" ? input.file.name : input.name;
    return Promise.resolve({ disclosure: documentOf(name), doubts: [] });
  },
  readWhitePaper: () => Promise.resolve(paper),
  readLevels: async (given) => (await readLevels(new Uint8Array(await given.arrayBuffer()), given.name, ASP_SAAS)).levels,
};

const files = (...names: readonly string[]): File[] => names.map((name) => new File([name], name));

/** A finding whose correction follows from the sheet itself. */
async function fixFirst({ pane }: Opened): Promise<void> {
  const finding = pane.form().report?.findings.find(({ fix }) => fix);
  if (!finding) throw new Error("The form has nothing to correct by itself");
  await pane.controller.fix(finding);
}

async function importAll({ pane }: Opened): Promise<void> {
  await pane.controller.importing.read(text);
  const { importing } = pane.state();
  const rows = importing?.stage === "preview" ? importing.preview.rows : [];
  pane.store.dispatch({ type: "previewAccepted", fields: new Set(rows.map(({ field }) => field)), accepted: true });
}

async function acceptProposal({ pane }: Opened): Promise<void> {
  const { disclosure } = pane.form();
  const [proposal] = proposalsFrom(paper, disclosure, ASP_SAAS);
  if (!proposal) throw new Error("The paper proposes nothing");
  await pane.controller.evidence.accept(proposal);
}

/** Empties the answers that the paper speaks of, so that it has something to propose. */
async function emptyAnswers({ desk, pane }: Opened): Promise<void> {
  const { form } = pane.form();
  for (const field of ["32.1", "45.1", "54.2"]) {
    const { row, column } = answerCell(form, field);
    desk.hand.clear(form.sheetId, { row, column, rows: 1, columns: 1 });
  }
  await settle();
  await pane.controller.check();
}

const draft = async ({ pane }: Opened): Promise<void> => pane.controller.renewal.read(new File(["last"], "前回.xlsx"));

const renewed = async (opened: Opened): Promise<void> => {
  await draft(opened);
  await opened.pane.controller.renewal.create();
};

const compared = ({ pane }: Opened): Promise<void> => pane.controller.comparison.addFiles(files("甲", "乙"));

/** Every command of the pane that reaches the workbook. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  "creating a form": { calls: "create", over: "nothing", run: ({ pane }) => pane.controller.create() },
  "filling in the sample": { calls: "sample", over: "nothing", run: ({ pane }) => pane.controller.sample() },
  "creating a form over another": {
    calls: "confirm",
    over: "ours",
    prepare: ({ pane }) => pane.controller.create(),
    run: ({ pane }) => pane.controller.confirm(),
  },
  "creating a form beside one of somebody else": {
    calls: "create",
    over: "adopted",
    run: ({ pane }) => pane.controller.create(),
  },
  "looking for a form": { calls: "open", over: "ours", run: ({ pane }) => pane.controller.open() },
  checking: { calls: "check", over: "ours", run: ({ pane }) => pane.controller.check() },
  "checking a form of somebody else": { calls: "check", over: "adopted", run: ({ pane }) => pane.controller.check() },
  "taking the marks off": { calls: "unmark", over: "adopted", run: ({ pane }) => pane.controller.unmark() },
  correcting: { calls: "fix", over: "ours", run: fixFirst },
  "correcting a form of somebody else": { calls: "fix", over: "adopted", run: fixFirst },
  "writing the findings": { calls: "writeFindings", over: "ours", run: ({ pane }) => pane.controller.writeFindings() },
  "writing the findings anew": {
    calls: "writeFindings",
    over: "ours",
    prepare: ({ pane }) => pane.controller.writeFindings(),
    run: ({ pane }) => pane.controller.writeFindings(),
  },
  "undoing a correction": { calls: "undo", over: "ours", prepare: fixFirst, run: ({ pane }) => pane.controller.undo() },
  "undoing a creation": {
    calls: "undo",
    over: "ours",
    prepare: async ({ pane }) => {
      await pane.controller.create();
      await pane.controller.confirm();
    },
    run: ({ pane }) => pane.controller.undo(),
  },
  "going to a field": { calls: "select", over: "ours", run: ({ pane }) => pane.controller.select("28.1") },
  "coming back to the pane": { calls: "cameBack", over: "ours", run: ({ pane }) => pane.controller.cameBack() },
  "importing into the form": {
    calls: "importing.write",
    over: "ours",
    prepare: importAll,
    run: ({ pane }) => pane.controller.importing.write(),
  },
  "importing into a form of somebody else": {
    calls: "importing.write",
    over: "adopted",
    prepare: importAll,
    run: ({ pane }) => pane.controller.importing.write(),
  },
  "importing where there is no form": {
    calls: "importing.write",
    over: "nothing",
    prepare: importAll,
    run: ({ pane }) => pane.controller.importing.write(),
  },
  "importing several files": {
    calls: "importing.writeFiles",
    over: "ours",
    prepare: ({ pane }) => pane.controller.importing.readFiles(files("甲.pdf", "乙.xlsx")),
    run: ({ pane }) => pane.controller.importing.writeFiles(),
  },
  "choosing a pattern": {
    calls: "references.choosePattern",
    over: "ours",
    run: ({ pane }) => pane.controller.references.choosePattern(3),
  },
  "writing the reference values": {
    calls: "references.writeSheet",
    over: "ours",
    run: ({ pane }) => pane.controller.references.writeSheet(),
  },
  "writing the reference values anew": {
    calls: "references.writeSheet",
    over: "ours",
    prepare: ({ pane }) => pane.controller.references.writeSheet(),
    run: ({ pane }) => pane.controller.references.writeSheet(),
  },
  "adding levels": {
    calls: "references.addLevels",
    over: "ours",
    run: ({ pane }) => pane.controller.references.addLevels(levels),
  },
  "removing levels": {
    calls: "references.removeLevels",
    over: "ours",
    prepare: ({ pane }) => pane.controller.references.addLevels(levels),
    run: ({ pane }) => pane.controller.references.removeLevels(OWNER),
  },
  "attaching a white paper": { calls: "evidence.attach", over: "ours", run: ({ pane }) => pane.controller.evidence.attach(text) },
  "attaching another white paper": {
    calls: "evidence.attach",
    over: "ours",
    prepare: ({ pane }) => pane.controller.evidence.attach(text),
    run: ({ pane }) => pane.controller.evidence.attach(text),
  },
  "detaching the white paper": {
    calls: "evidence.detach",
    over: "ours",
    prepare: ({ pane }) => pane.controller.evidence.attach(text),
    run: ({ pane }) => pane.controller.evidence.detach(),
  },
  "writing the evidence": {
    calls: "evidence.writeSheet",
    over: "ours",
    prepare: ({ pane }) => pane.controller.evidence.attach(text),
    run: ({ pane }) => pane.controller.evidence.writeSheet(),
  },
  "adding evidence by hand": { calls: "evidence.add", over: "ours", run: ({ pane }) => pane.controller.evidence.add(TYPED) },
  "accepting a proposal": { calls: "evidence.accept", over: "ours", prepare: emptyAnswers, run: acceptProposal },
  "opening the evidence": { calls: "evidence.open", over: "ours", run: ({ pane }) => pane.controller.evidence.open(null) },
  "renewing beside the form": {
    calls: "renewal.create",
    over: "ours",
    prepare: draft,
    run: ({ pane }) => pane.controller.renewal.create(),
  },
  "renewing once more": {
    calls: "renewal.create",
    over: "ours",
    prepare: async (opened) => {
      await renewed(opened);
      opened.pane.controller.renewal.takeForm();
    },
    run: ({ pane }) => pane.controller.renewal.create(),
  },
  "ticking an entry of the renewal": {
    calls: "renewal.setDone",
    over: "ours",
    prepare: renewed,
    run: ({ pane }) => pane.controller.renewal.setDone("1.1", true),
  },
  "writing the renewal": {
    calls: "renewal.writeSheet",
    over: "ours",
    prepare: renewed,
    run: ({ pane }) => pane.controller.renewal.writeSheet(),
  },
  "opening the renewal": { calls: "renewal.open", over: "ours", run: ({ pane }) => pane.controller.renewal.open() },
  comparing: {
    calls: "comparison.write",
    over: "ours",
    prepare: compared,
    run: ({ pane }) => pane.controller.comparison.write(),
  },
  "comparing and remembering": {
    calls: "comparison.write",
    over: "ours",
    prepare: async (opened) => {
      await compared(opened);
      opened.pane.controller.comparison.change({ remember: true });
    },
    run: ({ pane }) => pane.controller.comparison.write(),
  },
  "collecting others": {
    calls: "peers.addFiles",
    over: "ours",
    run: ({ pane }) => pane.controller.peers.addFiles(files("甲", "乙")),
  },
  "letting one of the others go": {
    calls: "peers.remove",
    over: "ours",
    prepare: ({ pane }) => pane.controller.peers.addFiles(files("甲", "乙")),
    run: ({ pane }) => pane.controller.peers.remove("甲"),
  },
  "showing the others": {
    calls: "peers.reveal",
    over: "ours",
    prepare: ({ pane }) => pane.controller.peers.addFiles(files("甲")),
    run: ({ pane }) => pane.controller.peers.reveal(),
  },
  "writing the overview": {
    calls: "sheets.writeOverview",
    over: "ours",
    run: ({ pane }) => pane.controller.sheets.writeOverview(),
  },
  "writing the report": { calls: "sheets.writeReport", over: "ours", run: ({ pane }) => pane.controller.sheets.writeReport() },
  "writing the report anew": {
    calls: "sheets.writeReport",
    over: "adopted",
    prepare: ({ pane }) => pane.controller.sheets.writeReport(),
    run: ({ pane }) => pane.controller.sheets.writeReport(),
  },
  "treating a rule": {
    calls: "treatments.treat",
    over: "ours",
    run: ({ pane }) => pane.controller.treatments.treat("address-missing", "off"),
  },
  "treating another rule": {
    calls: "treatments.treat",
    over: "ours",
    prepare: ({ pane }) => pane.controller.treatments.treat("address-missing", "off"),
    run: ({ pane }) => pane.controller.treatments.treat("agency-contact-missing", "lower"),
  },
};

/** Methods that the screens call and that do not reach the workbook, or only by way of one that is listed. */
export const WITHOUT_WORKBOOK: readonly string[] = [
  "openPage",
  "closePage",
  "showGuide",
  "use",
  "chooseForm",
  "lookAround",
  "cancel",
  "chooseLanguage",
  "importing.open",
  "importing.close",
  "importing.read",
  "importing.readFiles",
  "references.levelsFile",
  "renewal.read",
  "renewal.takeForm",
  "renewal.discard",
  "renewal.compareOnly",
  "renewal.steps",
  "renewal.check",
  "comparison.addFiles",
  "comparison.remove",
  "comparison.change",
  "comparison.vendors",
  "peers.take",
];

/** The workbook that a command works on, before the pane is opened in it. */
async function workbookOf(over: Command["over"], behaviour: Partial<HostBehaviour>): Promise<Workbook> {
  const { book, session } = openDesk(behaviour);
  if (over === "adopted") await openWorkbook(book, await printForeign(foreignSheet(sample("with-gaps"), "own")), "foreign.xlsx");
  if (over === "ours") await openPane(session, ports).controller.sample();
  return book;
}

/** Each is made once: every command is given a copy. */
const workbooks = new Map<string, Promise<Workbook>>();

/** Opens the workbook that a command works on, and brings it to where the command is asked for. */
export async function openFor(
  name: string,
  behaviour: Partial<HostBehaviour> = {},
): Promise<Opened & { readonly command: Command }> {
  const command = COMMANDS[name];
  if (!command) throw new Error(`No command is called ${name}`);
  const key = JSON.stringify([command.over, behaviour]);
  const made = workbooks.get(key) ?? workbookOf(command.over, behaviour);
  workbooks.set(key, made);
  const desk = openDeskOn(copyOf(await made), behaviour);
  const pane = openPane(desk.session, ports);
  await pane.controller.open();
  if (command.over !== "nothing") await pane.controller.check();
  await settle(20);
  return { desk, pane, command };
}
