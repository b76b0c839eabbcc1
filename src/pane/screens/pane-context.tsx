import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react";
import type { Edition } from "../../form";
import type { Language } from "../../messages";
import type { PaneController } from "../controller/controller";
import type { PaneState } from "../state/pane-state";
import { type Speak, speakIn } from "../texts";

/** What screens need whatever the state: the commands and the words. */
export interface PaneTools {
  readonly controller: PaneController;
  readonly edition: Edition;
  readonly language: Language;
  readonly speak: Speak;
  /** Names the build, for support. */
  readonly build: string;
}

/** What every screen needs. */
export interface Pane extends PaneTools {
  readonly state: PaneState;
}

const ToolsContext = createContext<PaneTools | null>(null);
const PaneContext = createContext<Pane | null>(null);

export interface PaneProviderProps {
  readonly controller: PaneController;
  readonly edition: Edition;
  readonly build: string;
  readonly children: ReactNode;
}

export function PaneProvider({ controller, edition, build, children }: PaneProviderProps) {
  const { store } = controller;
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { language } = state;
  const speak = useMemo(() => speakIn(language), [language]);
  const tools = useMemo(() => ({ controller, edition, language, speak, build }), [controller, edition, language, speak, build]);
  const pane = useMemo(() => ({ state, ...tools }), [state, tools]);
  return (
    <ToolsContext.Provider value={tools}>
      <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>
    </ToolsContext.Provider>
  );
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane is for screens inside a PaneProvider");
  return pane;
}

/** For parts that stand on the screen a hundred times: they are drawn anew with the language, not with every state. */
export function usePaneTools(): PaneTools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error("usePaneTools is for screens inside a PaneProvider");
  return tools;
}
