import type { Holes } from "../../messages";
import { levelsToJson, NO_CHOICES, patternOf, type PatternNumber, REFERENCE_TABLE } from "../../reference";
import { type LevelRow, levelSetsOf, planReferenceSheet, REFERENCE_SHEET, type ReferenceEntries } from "../../sheets";
import type { Notice, PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reducer";
import type { Store } from "../state/store";
import type { TextKey } from "../texts";
import type { Commands, Work } from "./commands";
import type { LiveForm } from "./live-form";
import type { Ports } from "./ports";

const NOTHING: ReferenceEntries = { choices: NO_CHOICES, levels: [] };

/** What the form is compared with: reference values for the service's pattern, and levels that somebody asks for. */
export class References {
  constructor(
    private readonly commands: Commands,
    private readonly live: LiveForm,
    private readonly store: Store<PaneState, PaneAction>,
    private readonly ports: Ports,
  ) {}

  /** Compares with the values of a pattern. @param pattern null: the one that the form states */
  choosePattern(pattern: PatternNumber | null): Promise<void> {
    return this.#command(async () => {
      await this.#keep(({ choices, levels }) => ({ choices, levels, ...(pattern !== null && { pattern }) }));
      return pattern === null ? done("donePatternOfForm") : done("donePattern", { pattern });
    });
  }

  /** Writes the sheet 参照値, with what a person has put into it so far, and shows it. */
  writeSheet(): Promise<void> {
    return this.#command(async () => {
      await this.#keep((entries) => entries);
      await this.commands.follow(() => this.ports.session.reveal(REFERENCE_SHEET));
      return done("doneReferenceSheet");
    });
  }

  /** Adds the levels of a file; those of an owner who is there already are replaced. */
  addLevels(file: File): Promise<void> {
    return this.#command(async (signal) => {
      const added = await this.ports.readLevels(file);
      signal.throwIfAborted();
      const owners = new Set(added.map(ownerOf));
      await this.#keep((entries) => {
        return { ...entries, levels: [...entries.levels.filter((row) => !owners.has(ownerOf(row))), ...added] };
      });
      return done("doneLevels", { count: added.length, file: file.name });
    });
  }

  /** Takes the levels of one owner away. */
  removeLevels(owner: string): Promise<void> {
    return this.#command(async () => {
      await this.#keep((entries) => ({ ...entries, levels: entries.levels.filter((row) => ownerOf(row) !== owner) }));
      return done("doneLevelsRemoved", { owner });
    });
  }

  /** The levels of one owner as a file for others; undefined where none of them can be read. */
  levelsFile(owner: string): { readonly name: string; readonly text: string } | undefined {
    const { edition } = this.ports;
    const { language } = this.store.state();
    const { sets } = levelSetsOf(this.live.current()?.reference?.levels ?? [], edition, language);
    const set = sets.find((each) => each.owner === owner);
    return set && { name: `levels-${owner.replace(/[\\/:*?"<>|\s]+/g, "_")}.json`, text: levelsToJson(set, edition) };
  }

  async #command(work: Work): Promise<void> {
    if (this.live.current()) await this.commands.run("busyReference", work);
  }

  /** Writes the sheet from what it says now, which a person may have changed since it was read; the findings follow. */
  async #keep(change: (entries: ReferenceEntries) => ReferenceEntries): Promise<void> {
    const { edition, session } = this.ports;
    const { language } = this.store.state();
    const state = this.live.current();
    const found = state && patternOf(state.disclosure, REFERENCE_TABLE);
    const told = found?.kind === "stated" ? { pattern: found.pattern } : {};
    await session.keep("reference", (entries = NOTHING) =>
      planReferenceSheet(edition, REFERENCE_TABLE, { language, ...told, entries: change(entries) }),
    );
    await this.commands.follow(() => this.live.reread());
  }
}

const ownerOf = ({ owner }: LevelRow): string => owner.trim();

function done(text: TextKey, holes: Holes = {}): Notice {
  return { text, holes, undoable: false, intent: "success" };
}
