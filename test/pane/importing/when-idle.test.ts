import { type IdleBrowser, loadWhenIdle } from "../../../src/pane/importing/when-idle";

/** A browser that keeps what it is asked to do later. */
function browser(navigator: object, tellsIdle: boolean) {
  const later: (() => void)[] = [];
  const keep = (work: () => void): number => later.push(work);
  const face: IdleBrowser = { navigator, setTimeout: keep, ...(tellsIdle && { requestIdleCallback: keep }) };
  return { face, later };
}

describe("what is loaded ahead", () => {
  it.each([true, false])("waits for a moment with nothing to do (told by the browser: %p)", (tellsIdle) => {
    const load = jest.fn(() => Promise.resolve());
    const { face, later } = browser({}, tellsIdle);
    loadWhenIdle(load, face);
    expect(load).not.toHaveBeenCalled();
    for (const work of later) work();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it.each([
    [{ connection: { saveData: true } }, 0],
    [{ connection: { saveData: false } }, 1],
    [{ connection: null }, 1],
    [{}, 1],
  ])("is left out where data is to be saved: %j", (navigator, times) => {
    const { face, later } = browser(navigator, true);
    loadWhenIdle(() => Promise.resolve(), face);
    expect(later).toHaveLength(times);
  });

  it("fails in silence: it is asked for again when it is needed", async () => {
    const { face, later } = browser({}, true);
    loadWhenIdle(() => Promise.reject(new Error("no connection")), face);
    for (const work of later) work();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(later).toHaveLength(1);
  });
});
