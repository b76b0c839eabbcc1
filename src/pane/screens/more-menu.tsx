import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { BookQuestionMark20Regular, MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { PaneController } from "../controller/controller";
import type { TextKey } from "../texts";
import { usePane } from "./pane-context";

interface Entry {
  readonly text: TextKey;
  readonly icon: ReactElement;
  /** It works on a form, and is not offered without one. */
  readonly needsForm: boolean;
  readonly run: (controller: PaneController) => void;
}

/** Everything that is one step away from the three things that people come for. */
const ENTRIES: readonly Entry[] = [
  {
    text: "ruleBook",
    icon: <BookQuestionMark20Regular />,
    needsForm: false,
    run: (controller) => controller.openPage({ name: "ruleBook", rule: null }),
  },
];

export function MoreMenu() {
  const { state, controller, speak } = usePane();
  const form = state.workbook.kind === "form";
  const entries = ENTRIES.filter(({ needsForm }) => form || !needsForm);
  return (
    <Menu inline positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={speak("moreMenu")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {entries.map(({ text, icon, run }) => (
            <MenuItem key={text} icon={icon} disabled={state.busy !== null} onClick={() => run(controller)}>
              {speak(text)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
