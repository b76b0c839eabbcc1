/** Which sheets were shown when the workbook was last searched. */
export class ShownSheets {
  #ids: readonly string[] = [];

  remember(ids: readonly string[]): void {
    this.#ids = ids;
  }

  /** Whether others are shown now. One round trip. */
  async haveChanged(context: Excel.RequestContext): Promise<boolean> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/visibility");
    await context.sync();
    const now = worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ id }) => id);
    return now.length !== this.#ids.length || now.some((id) => !this.#ids.includes(id));
  }
}
