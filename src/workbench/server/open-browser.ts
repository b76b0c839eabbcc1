import { spawn } from "node:child_process";

type Environment = Readonly<Record<string, string | undefined>>;

/** The command that opens an address in the user's browser, or null where there is no screen to open it on. */
export function browserCommand(platform: NodeJS.Platform, environment: Environment, address: string): readonly string[] | null {
  if (environment["CI"] || environment["BROWSER"] === "none") return null;
  if (platform === "darwin") return ["open", address];
  if (platform === "win32") return ["cmd", "/c", "start", "", address];
  return environment["DISPLAY"] || environment["WAYLAND_DISPLAY"] ? ["xdg-open", address] : null;
}

/** Opens the address where there is a screen; the address is printed all the same, so a failure is none. */
export function openBrowser(address: string): void {
  const [command, ...parameters] = browserCommand(process.platform, process.env, address) ?? [];
  if (command === undefined) return;
  spawn(command, parameters, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
