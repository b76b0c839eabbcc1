import type { HostBehaviour } from "../behaviour";
import { ExcelFailure } from "../model/failure";
import type { Transaction } from "../model/transaction";
import type { Workbook } from "../model/workbook";
import type { EventRegistry } from "../protocol/event-registry";
import type { References } from "../protocol/references";

/** What the objects of the API share: the workbook, and the connection's own state. */
export class HostContext {
  constructor(
    readonly book: Workbook,
    readonly behaviour: Readonly<HostBehaviour>,
    readonly references: References,
    readonly events: EventRegistry,
  ) {}

  /** Changes the workbook as part of the running request. */
  change<T>(change: (transaction: Transaction) => T): T {
    return this.book.transact("addin", change);
  }

  /** Refuses what Excel refuses while another workbook has the focus. */
  assertActive(): void {
    if (this.behaviour.inactiveWorkbook) {
      throw new ExcelFailure("InactiveWorkbook", "The operation failed because the workbook is not the active one.");
    }
  }
}
