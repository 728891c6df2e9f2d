/** One line to the developer. On standard error, so that a tool's own output stays clean. */
export function say(line: string): void {
  console.error(`gloss: ${line}`);
}

/** A failure that the developer can act on: shown without a stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** Runs a script's main function: its number is the exit code, a SetupError one clear message. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof SetupError) say(error.message);
    else console.error(error);
    process.exitCode = 1;
  }
}
