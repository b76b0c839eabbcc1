import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react";
import type { Edition } from "../../form";
import type { Language } from "../../messages";
import type { PaneController } from "../controller/controller";
import type { PaneState } from "../state/pane-state";
import { type Speak, speakIn } from "../texts";

/** What every screen needs: the state, the commands, and the words. */
export interface Pane {
  readonly state: PaneState;
  readonly controller: PaneController;
  readonly edition: Edition;
  readonly language: Language;
  readonly speak: Speak;
  /** Names the build, for support. */
  readonly build: string;
}

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
  const pane = useMemo(
    () => ({ state, controller, edition, language, speak, build }),
    [state, controller, edition, language, speak, build],
  );
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane is for screens inside a PaneProvider");
  return pane;
}
