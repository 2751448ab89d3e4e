import { StartError } from './workspace.mjs';

/**
 * Runs a command to its exit code; what a person can mend is said without a stack trace.
 * @param {() => Promise<number>} command
 */
export async function main(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exitCode = error instanceof StartError ? error.exitCode : 1;
  }
}
