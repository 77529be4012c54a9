import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HEADERS, refusalOf, SCREEN_POLICY } from './guard';
import type { LiveSkill } from './live-skill';
import { pageAsset } from './page';
import { type Api, createApi, type Places } from './routes';
import { SkillError } from './skill-process';

const LARGEST = 512 * 1024;

class TooLarge extends Error {}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new TooLarge('That is too much to send in one turn.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString());
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...HEADERS, ...response.getHeaders(), 'content-type': type });
  response.end(body);
}

const sendJson = (response: ServerResponse, status: number, value: unknown) =>
  send(response, status, 'application/json', JSON.stringify(value));

async function act(api: Api, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = path.replace('/api/', '');
  if (!Object.hasOwn(api, name)) return sendJson(response, 404, { error: `There is no ${path}.` });
  try {
    const answer = await api[name as keyof Api](await bodyOf(request));
    if (Buffer.isBuffer(answer)) send(response, 200, 'audio/wav', answer);
    else sendJson(response, 200, answer);
  } catch (error) {
    const status = error instanceof TooLarge ? 413 : error instanceof SyntaxError ? 400 : 500;
    // What is left of a body that is too large is not read.
    if (status === 413) response.setHeader('connection', 'close');
    const { message, trace } = error instanceof SkillError ? error : { message: (error as Error).message, trace: '' };
    sendJson(response, status, { error: message, trace });
  }
}

async function load(path: string, response: ServerResponse): Promise<void> {
  const asset = await pageAsset(path);
  if (!asset) return send(response, 404, 'text/plain', `There is no ${path}.`);
  if (path === '/screen') response.setHeader('content-security-policy', SCREEN_POLICY);
  send(response, 200, asset.type, asset.body);
}

/** The simulator's server; it listens nowhere yet. */
export function createSimulatorServer(skill: LiveSkill, places: Places): Server {
  const api = createApi(skill, places);
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const refusal = refusalOf(request, port);
    if (refusal) return send(response, refusal.status, 'text/plain', `${refusal.reason}\n`);
    const [path = '/'] = (request.url ?? '/').split('?');
    const answering = request.method === 'POST' ? act(api, path, request, response) : load(path, response);
    answering.catch((error: Error) => send(response, 500, 'text/plain', `${error.message}\n`));
  });
  return server;
}
