import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

declare global {
  interface Window {
    /** There once `accessibilityFaults` has looked at the page. */
    readonly axe?: typeof axe;
  }
}

/** How axe tells what a person who uses a screen reader, a keyboard or their own colours would stumble over. */
export interface AccessibilityFault {
  readonly rule: string;
  readonly impact: string;
  /** The first element at fault, as HTML. */
  readonly element: string;
}

/**
 * Looks with axe at a page, or at a frame by itself. The script stays in the page: a page that is looked at again and
 * again is given it once.
 * @param exclude selectors of what is not ours
 */
export async function accessibilityFaults(at: Page | Frame, exclude: readonly string[] = []): Promise<AccessibilityFault[]> {
  if (!(await at.evaluate(() => window.axe !== undefined))) await at.evaluate(axe.source);
  return at.evaluate(async (excluded) => {
    if (!window.axe) throw new Error("axe did not start.");
    // Only what is at fault is written out, which takes longer than looking.
    const { violations } = await window.axe.run({ exclude: [...excluded] }, { resultTypes: ["violations"] });
    return violations.map(({ id, impact, nodes }) => ({ rule: id, impact: impact ?? "", element: nodes[0]?.html ?? "" }));
  }, exclude);
}
