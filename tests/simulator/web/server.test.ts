import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Site } from './site';

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

/** Unlike fetch, it sends any Host and Origin. */
function ask(address: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const site = new Site('server');
let address = '';
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(address, path, { origin: address, 'content-type': 'application/json', ...headers }, JSON.stringify(body));
const turn = { locale: 'en-US', screen: null, road: 'guess', memory: null, act: { said: 'what foods have magnesium' } };

beforeAll(async () => {
  address = await site.start('--port', '0').address();
});
afterAll(() => site.close());

describe('who is answered', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1', 'localhost'])('refuses the Host %s', async (host) => {
    const { status, body } = await ask(address, '/', { host });
    expect([status, String(body)]).toEqual([403, expect.stringContaining(address)]);
  });

  it('answers at localhost too', async () => {
    expect((await ask(address, '/', { host: new URL(address).host.replace('127.0.0.1', 'localhost') })).status).toBe(
      200,
    );
  });

  it('does nothing for the page of another origin, nor for a form', async () => {
    expect((await post('/api/turn', turn, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/api/turn', turn, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await ask(address, '/api/turn', { 'content-type': 'application/json' }, '{}')).status).toBe(403);
  });

  it('lets no other page read or frame it, and loads nothing from elsewhere', async () => {
    const { headers } = await ask(address, '/', {});
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/,
    );
    expect(headers['content-security-policy']).not.toMatch(/https?:|unsafe/);
  });

  it('serves no file that is not of the page', async () => {
    for (const path of [
      '//',
      '/package.json',
      '/../package.json',
      '/viewhost/../../package.json',
      '/api/turn',
      '/main.ts',
    ]) {
      expect([path, (await ask(address, path, {})).status]).toEqual([path, 404]);
    }
  });
});

describe('what is asked', () => {
  it('answers a turn with the request and the response as they went over the wire', async () => {
    const { status, body } = await post('/api/turn', turn);
    const { row, memory } = JSON.parse(String(body));
    expect([status, row.intent, row.slots]).toEqual([200, 'FoodSourcesIntent', { nutrient: 'magnesium' }]);
    expect(row.request.session.sessionId).toBe(memory.session.id);
  });

  it.each([
    ['an unknown locale', { ...turn, locale: 'xx-XX' }, 'unknown locale "xx-XX"; possible: en-AU'],
    ['an unknown screen', { ...turn, screen: 'wall' }, 'unknown screen "wall"; possible: round'],
    ['an unknown road', { ...turn, road: 'rail' }, 'unknown road "rail"; possible: guess, sentence'],
    ['more than anyone says', { ...turn, act: { said: 'magnesium '.repeat(200) } }, 'longer than 1000 characters'],
    ['a touch where nothing is shown', { ...turn, act: { touched: ['more'] } }, 'nothing is shown'],
  ])('says what is wrong with %s', async (_, body, reason) => {
    const answer = await post('/api/turn', body);
    expect([answer.status, JSON.parse(String(answer.body)).error]).toEqual([500, expect.stringContaining(reason)]);
  });

  it('refuses what is no JSON and what is too large', async () => {
    const headers = { origin: address, 'content-type': 'application/json' };
    expect((await ask(address, '/api/turn', headers, '{')).status).toBe(400);
    expect((await post('/api/turn', 'x'.repeat(600_000))).status).toBe(413);
  });
});

describe('the same word many times over', () => {
  it('costs no more than a moment', async () => {
    const began = Date.now();
    const { status } = await post('/api/turn', { ...turn, act: { said: 'magnesium '.repeat(90) } });
    expect(status).toBe(200);
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});

describe('the voice of this machine', () => {
  it('says that there is none', async () => {
    expect(JSON.parse(String((await post('/api/about', null)).body)).speaks).toBe(false);
  });

  it('is espeak-ng from the moment it is installed, and is given the SSML', async () => {
    const program = `#!${process.execPath}\nconst { writeSync, readFileSync } = require('node:fs');
if (process.argv.includes('--version')) process.exit();
writeSync(1, Buffer.concat([Buffer.alloc(44, 255), readFileSync(0), Buffer.from(process.argv.slice(2).join(' '))]));\n`;
    site.write('bin/espeak-ng', program, 0o755);
    expect(JSON.parse(String((await post('/api/about', null)).body)).speaks).toBe(true);
    const { headers, body } = await post('/api/voice', { ssml: '<speak>Hold.</speak>', locale: 'en-GB' });
    expect(headers['content-type']).toBe('audio/wav');
    expect(String(body.subarray(44))).toBe('<speak>Hold.</speak>-m -v en-gb --stdin --stdout');
    expect([body.readUInt32LE(4), body.readUInt32LE(40)]).toEqual([body.length - 8, body.length - 44]);
  });
});

describe('npm start', () => {
  it('takes the next free port where one is taken, and says so', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => busy.once('listening', resolve));
    const { port } = busy.address() as AddressInfo;
    const second = site.start('--port', String(port));
    const found = await second.address();
    expect(Number(new URL(found).port)).toBeGreaterThan(port);
    expect(second.stdout).toContain(`Port ${port} is taken`);
    expect(second.stdout).toContain('No browser is opened: go to that address.');
    busy.close();
  });

  it.each([
    [
      ['--prot', '1'],
      "start: Unknown option '--prot'; possible: --port PORT --conversations FOLDER --no-open --help\n",
    ],
    [['--port', '70000'], 'start: "70000" is no port; possible: 0 to 65535\n'],
    [['--conversations', 'nowhere'], 'start: there is no folder nowhere for the conversations\n'],
  ])('refuses %j in one line', async (args, line) => {
    const started = site.start(...args);
    expect(await started.exit).toBe(2);
    expect([started.stdout, started.stderr]).toEqual(['', line]);
  });
});
