import { ASP_SAAS } from "../form";
import { type Language, ReportableError, say } from "../messages";
import { parseArguments } from "./arguments";
import { runCheck } from "./check-command";
import { runCompare } from "./compare-command";
import { runEvidence } from "./evidence-command";
import { HELP } from "./help";
import { runImport } from "./import-command";
import { runLevels } from "./levels-command";
import { runRenewal } from "./renewal-command";
import { runReport } from "./report-command";
import { DONE, type ExitCode, type Surroundings, UNUSABLE } from "./surroundings";
import { runTemplate } from "./template-command";

/** Runs one command line and gives its exit code. Everything a user can mend is reported, not thrown. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    const command = parseArguments(words);
    const language = command.language ?? surroundings.language;
    switch (command.name) {
      case "help":
        surroundings.print(say(HELP, language));
        return DONE;
      case "template":
        return await runTemplate(ASP_SAAS, command, surroundings, language);
      case "levels":
        return await runLevels(ASP_SAAS, command, surroundings, language);
      case "import":
        return await runImport(ASP_SAAS, command, surroundings, language);
      case "check":
        return await runCheck(ASP_SAAS, command, surroundings, language);
      case "compare":
        if (command.renewal) return await runRenewal(ASP_SAAS, command, surroundings, language);
        return await runCompare(ASP_SAAS, command, surroundings, language);
      case "report":
        return await runReport(ASP_SAAS, command, surroundings, language);
      case "evidence":
        return await runEvidence(ASP_SAAS, command, surroundings, language);
    }
  } catch (error) {
    if (!(error instanceof ReportableError)) throw error;
    surroundings.report(error.in(languageIn(words) ?? surroundings.language, "command-line"));
    return UNUSABLE;
  }
}

/** The language asked for, also where the rest of the command cannot be read. */
function languageIn(words: readonly string[]): Language | undefined {
  for (const [index, word] of words.entries()) {
    const value = word === "--lang" || word === "--language" ? words[index + 1] : /^--lang(?:uage)?=(.*)$/.exec(word)?.[1];
    if (value === "ja" || value === "en") return value;
  }
  return undefined;
}
