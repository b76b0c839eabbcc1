import { appearanceOf } from "../../../src/pane/theme/appearance";

const CONTRAST = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

describe("how the pane looks", () => {
  it.each([
    ["light without anything said", undefined, [], "light"],
    ["as the system prefers", undefined, [DARK], "dark"],
    ["as Office does, not the system", { bodyBackgroundColor: "#FFFFFF" }, [DARK], "light"],
    ["dark in Office's dark grey", { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" }, [], "dark"],
    [
      "in contrast in Office's black on white",
      { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF" },
      [],
      "contrast",
    ],
    ["in contrast under forced dark colours", { bodyBackgroundColor: "#FFFFFF" }, [CONTRAST, DARK], "contrast"],
    ["light under forced light colours", undefined, [CONTRAST], "light"],
    ["by the system where Office's colour is no colour", { bodyBackgroundColor: "Window" }, [DARK], "dark"],
  ] as const)("%s", (_name, office, holding, appearance) => {
    expect(appearanceOf(office, (query) => holding.some((each) => each === query))).toBe(appearance);
  });
});
