import type { Language } from "../messages";
import type { Today } from "../rules";
import { fileSystem } from "./file-system";
import { loadPdfLibrary } from "./pdf-library";
import { run } from "./run";

/** Japanese unless the environment asks for another language. */
function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  return locale === "" || /^(?:ja|C$|C\.|POSIX)/i.test(locale) ? "ja" : "en";
}

function todayOf(now: Date): Today {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

// A reader that has seen enough (`kaiji … | head`) closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

run(process.argv.slice(2), {
  ...fileSystem,
  loadPdfLibrary,
  print: (line) => process.stdout.write(`${line}\n`),
  report: (line) => process.stderr.write(`${line}\n`),
  language: languageOf(process.env),
  today: todayOf(new Date()),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 70;
  },
);
