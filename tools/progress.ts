/** How far a long run has come, in one line that is written over; a file or a pipe gets none of it. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\x1b[K`);
}
