import { ASP_SAAS } from "../../form";
import {
  type CellCorrection,
  EVIDENCE_SHEET,
  isOwnSheet,
  PEERS_SHEET,
  readEvidenceSheet,
  readPeersSheet,
  readReferenceSheet,
  readRenewalSheet,
  REFERENCE_SHEET,
  RENEWAL_SHEET,
  type SheetPlan,
  type TextGrid,
} from "../../sheets";
import type { SheetGrid } from "../forms/find-forms";
import { textsFromCorner } from "../requests/grid";
import { KeptSheet } from "./kept-sheet";
import type { Moved, RestoreCopies } from "./restore-copies";
import type { KeptContent } from "../session";

/** The sheets that the workbook keeps beside the form. */
export class KeptSheets {
  readonly #sheets: { readonly [Kind in keyof KeptContent]: KeptSheet<KeptContent[Kind]> } = {
    reference: new KeptSheet(REFERENCE_SHEET, (grid) => readReferenceSheet(grid, ASP_SAAS), true),
    renewal: new KeptSheet(RENEWAL_SHEET, (grid) => readRenewalSheet(grid, ASP_SAAS), true),
    evidence: new KeptSheet(EVIDENCE_SHEET, (grid) => readEvidenceSheet(grid, ASP_SAAS), true),
    peers: new KeptSheet(PEERS_SHEET, (grid) => readPeersSheet(grid, ASP_SAAS)),
  };

  get ids(): string[] {
    return Object.values(this.#sheets).flatMap(({ sheetId }) => sheetId ?? []);
  }

  /** The sheet that stands for a plan's name. */
  idOf(name: string): string | undefined {
    return Object.values(this.#sheets).find((sheet) => sheet.name === name)?.sheetId;
  }

  content<Kind extends keyof KeptContent>(kind: Kind): KeptContent[Kind] | undefined {
    return this.#sheets[kind].content;
  }

  find(sheets: readonly SheetGrid[]): void {
    for (const sheet of Object.values(this.#sheets)) sheet.find(sheets);
  }

  /** Queues the reading of what a check uses; the collection of others is too large to be read with every check. */
  queue(context: Excel.RequestContext): () => void {
    const { reference, renewal, evidence } = this.#sheets;
    const takers = [reference, renewal, evidence].map((sheet) => sheet.queue(context));
    return () => {
      for (const take of takers) take();
    };
  }

  rewrite<Kind extends keyof KeptContent>(
    context: Excel.RequestContext,
    kind: Kind,
    plan: (content: KeptContent[Kind] | undefined) => SheetPlan | null,
    copies: RestoreCopies,
  ): Promise<void> {
    return this.#sheets[kind].rewrite(context, plan, copies);
  }

  correct(
    run: (work: (context: Excel.RequestContext) => Promise<void>) => Promise<void>,
    kind: keyof KeptContent,
    corrections: (grid: TextGrid) => readonly CellCorrection[],
  ): Promise<void> {
    return this.#sheets[kind].correct(run, corrections);
  }

  /** Sheets that were restored from their copies go by other ids now. */
  follow(moved: Moved): void {
    for (const sheet of Object.values(this.#sheets)) sheet.follow(moved);
  }
}

/** Whether a sheet lists the form's fields, but is one of ours beside the form. */
export const isOurs = ({ grid }: SheetGrid): boolean => isOwnSheet(textsFromCorner(grid));
