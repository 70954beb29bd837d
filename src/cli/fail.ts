/** Prints an error's message, without its stack, and makes the command end with exit code 1. */
export function failWith(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
