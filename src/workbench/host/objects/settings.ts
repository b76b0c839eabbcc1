import { itemNotFound } from "../model/failure";
import type { Arguments } from "../protocol/arguments";
import { collectionMethods, HostClass, type HostObject, itemBy } from "../protocol/host-object";
import type { HostContext } from "./context";

interface SettingsState {
  readonly context: HostContext;
}

interface SettingState extends SettingsState {
  readonly key: string;
}

const Setting = new HostClass<SettingState>(() => ({
  name: "Setting",
  identity: (state) => state.key,
  properties: {
    Key: { get: (state) => state.key },
    Value: {
      get: ({ context, key }) => {
        if (!context.book.settings.has(key)) throw itemNotFound();
        return context.book.settings.get(key);
      },
      set: ({ context, key }, value) => {
        context.book.settings.set(key, value);
      },
    },
  },
  methods: { Delete: ({ context, key }) => void context.book.settings.delete(key) },
}));

const within = ({ context }: SettingsState): HostObject[] =>
  [...context.book.settings.keys()].map((key) => Setting.of({ context, key }));

function find({ context }: SettingsState, args: Arguments): HostObject | null {
  const key = args.text(0);
  return context.book.settings.has(key) ? Setting.of({ context, key }) : null;
}

/** `Workbook.settings`: the add-in's own, kept in the workbook. */
export const Settings = new HostClass<SettingsState>(() => ({
  name: "SettingCollection",
  items: within,
  item: itemBy(find),
  methods: {
    ...collectionMethods<SettingsState>(within, find),
    Add: (state, args) => {
      const key = args.text(0);
      state.context.book.settings.set(key, args.raw(1) ?? null);
      return Setting.of({ context: state.context, key });
    },
  },
}));
