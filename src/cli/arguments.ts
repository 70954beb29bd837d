/** The arguments of a command. */
import { type ParseArgsConfig, parseArgs } from "node:util";

/** Where the user stands: paths are meant from there, but npm runs its scripts in the package's folder. */
export const HERE = process.env.INIT_CWD ?? process.cwd();

/** Ends the command with exit code 2, for arguments it cannot follow, and says why. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/**
 * Reads the command line as `parseArgs` of Node does. `--help` and `-h` print `help` and end the command; what is not understood
 * ends it with exit code 2 and what is wrong with it.
 */
export function readArguments<Config extends ParseArgsConfig>(
  help: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  if (process.argv.slice(2).some((one) => one === "--help" || one === "-h")) {
    console.log(help.trimEnd());
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    // What Node says of arguments that begin with a hyphen helps nobody here.
    const [what = ""] = (error instanceof Error ? error.message : String(error)).split(". To specify");
    return stop(`${what}.\n\n${help.trimEnd()}`);
  }
}
