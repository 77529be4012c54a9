// A reader that has seen enough ("| head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

// Loading takes most of a second; a person at a terminal sees at once that something is happening.
const waits = process.stdin.isTTY && process.stderr.isTTY;
if (waits) process.stderr.write('Waking up ...');
const { main } = await import('./ask/main');
if (waits) process.stderr.write('\r\u001b[K');
process.exitCode = await main(process.argv.slice(2), process);

// A module, so that it may wait for what it loads.
export {};
