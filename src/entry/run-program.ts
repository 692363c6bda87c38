import { StartError } from './start-error.ts';

/** Runs a program; what keeps it from starting is said in one line on stderr, with exit code 1. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    // Not process.exit: it would cut off what is still being written.
    process.exitCode = 1;
  }
}
