import type { PaneHost } from "./connect";

/**
 * The part of `Office` that lies outside Excel's own objects and that a task pane needs, as Excel on the web answers it.
 * Members that are not here are missing on purpose: asking for one fails at once, with its name.
 */
export function officeStandIn(host: PaneHost) {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const ready = Promise.resolve(info);
  return {
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    EventType: {},
    onReady(callback?: (ready: typeof info) => unknown) {
      return callback ? ready.then(callback).then(() => info) : ready;
    },
    context: {
      host: info.host,
      platform: info.platform,
      diagnostics: { host: info.host, platform: info.platform, version: "16.0" },
      get displayLanguage() {
        return host.displayLanguage();
      },
      get contentLanguage() {
        return host.displayLanguage();
      },
      requirements: {
        isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version),
      },
    },
  };
}
