/** Why the program cannot start, in one sentence for the person who started it. No stack trace helps them. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
