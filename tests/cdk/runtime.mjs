// What Lambda's Node runtime does with the deployed folder, as far as the folder can tell: loads the handler by its
// name, refuses one that takes a callback, gives it JSON, takes JSON, and logs as JSON.
// Run as `node runtime.mjs <folder>`, with a JSON array of events on standard input.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const logs = [];
for (const [method, level] of Object.entries({ info: 'INFO', log: 'INFO', warn: 'WARN', error: 'ERROR' })) {
  console[method] = (message) => logs.push({ level, message });
}

const { handler } = await import(pathToFileURL(join(process.argv[2], 'index.mjs')).href);
if (handler.length >= 3) throw new Error('Runtime.CallbackHandlerDeprecated');

const results = [];
for (const event of JSON.parse(readFileSync(0, 'utf8'))) {
  const answer = handler(event, { awsRequestId: 'aws-request', functionName: 'leg-cramp-guide' });
  results.push(
    await answer.then(
      (response) => ({ response }),
      (error) => ({ error: error.message }),
    ),
  );
}
process.stdout.write(JSON.stringify({ promised: results.length, results, logs }));
