import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Lambda's Runtime API on this machine: hands out one event at a time and takes the answer. */
export class RuntimeApi {
  readonly #server: Server;
  #next: ((response: ServerResponse) => void) | null = null;
  #waiting: ServerResponse | null = null;
  #answered: ((body: string) => void) | null = null;
  #failed: (error: Error) => void = () => undefined;
  #count = 0;

  constructor() {
    this.#server = createServer((request, response) => this.#serve(request, response));
    this.#server.keepAliveTimeout = 600_000;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** A new function is about to start; `failed` hears of what it reports as an error. */
  expect(failed: (error: Error) => void): void {
    this.#waiting = null;
    this.#next = null;
    this.#answered = null;
    this.#failed = failed;
  }

  /** Resolves when the function asks for an event: then it has started. */
  async ready(): Promise<void> {
    if (this.#waiting) return;
    await new Promise<void>((resolve) => {
      this.#next = (response) => {
        this.#waiting = response;
        resolve();
      };
    });
  }

  /** Sends an event to a function that is ready; the answer as it came back. */
  async invoke(event: string): Promise<string> {
    await this.ready();
    const waiting = this.#waiting;
    if (!waiting) throw new Error('the function asks for no event');
    this.#waiting = null;
    this.#next = null;
    this.#count += 1;
    return new Promise((resolve) => {
      this.#answered = resolve;
      waiting.writeHead(200, {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': `request-${this.#count}`,
        'lambda-runtime-deadline-ms': String(Date.now() + 60_000),
        'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:123456789012:function:bench',
      });
      waiting.end(event);
    });
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    if (request.method === 'GET' && path.endsWith('/invocation/next')) {
      this.#waiting = response;
      this.#next?.(response);
      return;
    }
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
      if (path.endsWith('/response')) this.#answered?.(body);
      else this.#failed(new Error(`the function reported an error: ${body.slice(0, 500)}`));
    });
  }
}
