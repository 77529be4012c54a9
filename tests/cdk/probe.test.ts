import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { converse, SYNTHETIC, TURNS } from '../../cdk/probe/conversation';
import { createSkill } from '../../lambda/skill';
import { listenToLog } from '../../testing/logged';
import { SKILL_ID } from '../../testing/requests';
import { ensureBundle } from '../../tools/bundle/ensure-bundle';

const log = listenToLog();
const skill = createSkill(SKILL_ID);
type Event = Parameters<typeof skill.invoke>[0];
const ask = (event: object) => skill.invoke(JSON.parse(JSON.stringify(event)) as Event, undefined);

describe('the conversation of the probe', () => {
  it('comes to a right end with the guide as it is, in a launch, a question and a warning sign', async () => {
    await converse(ask, SKILL_ID, '1');
    expect(log.lines).toEqual([
      expect.objectContaining({ request: 'LaunchRequest', outcome: 'answered', requestId: `${SYNTHETIC}.1.0` }),
      expect.objectContaining({ intent: 'FoodSourcesIntent', outcome: 'answered' }),
      expect.objectContaining({ intent: 'WarningSignIntent', outcome: 'warning' }),
    ]);
  });

  it('goes wrong where the function is locked to another skill', async () => {
    await expect(converse(ask, 'amzn1.ask.skill.another', '1')).rejects.toThrow(/ID verification failed/);
  });

  it.each([0, 1, 2])('goes wrong where turn %i gets another answer', async (wrong) => {
    let turn = 0;
    const instead = { response: { outputSpeech: { ssml: '<speak>Sorry?</speak>' }, shouldEndSession: false } };
    const sometimes = async (event: object) => (turn++ === wrong ? instead : ask(event));
    await expect(converse(sometimes, SKILL_ID, '1')).rejects.toThrow(
      `The ${TURNS[wrong]?.name} was not answered as it should be.`,
    );
  });

  it('goes wrong where the session closes, or nothing comes', async () => {
    const closed = async (event: object) => {
      const answer = await ask(event);
      return { ...answer, response: { ...answer.response, shouldEndSession: true } };
    };
    await expect(converse(closed, SKILL_ID, '1')).rejects.toThrow('The launch was answered and the session closed.');
    await expect(converse(async () => null, SKILL_ID, '1')).rejects.toThrow('The launch was not answered');
  });
});

interface Called {
  readonly path: string;
  readonly target: string;
  readonly body: Record<string, unknown>;
}

describe('the probe as it is built', () => {
  const called: Called[] = [];
  let server: Server;
  let fails = false;

  beforeAll(async () => {
    ensureBundle(process.cwd());
    // Lambda and CodeDeploy, as far as the probe speaks to them.
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (part) => {
        text += part;
      });
      request.on('end', async () => {
        const body = JSON.parse(text);
        const target = String(request.headers['x-amz-target'] ?? '');
        called.push({ path: request.url ?? '', target, body });
        if (target) return response.end('{}');
        const answer = fails ? undefined : await ask(body).catch(() => undefined);
        if (!answer) response.setHeader('X-Amz-Function-Error', 'Unhandled');
        response.end(JSON.stringify(answer ?? { errorType: 'Error' }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    called.length = 0;
    fails = false;
  });

  /** Runs the built probe on an event, as Lambda would. */
  async function run(event: unknown, environment: Record<string, string> = {}) {
    const { port } = server.address() as AddressInfo;
    const file = pathToFileURL(join(process.cwd(), 'dist', 'probe', 'index.mjs')).href;
    const script = `const { handler } = await import(${JSON.stringify(file)}); await handler(${JSON.stringify(event)});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: {
        AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
        AWS_REGION: 'us-east-1',
        // The function runs on Node 24; what tries it here may be older.
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        AWS_ACCESS_KEY_ID: 'none',
        AWS_SECRET_ACCESS_KEY: 'none',
        FUNCTION: 'leg-cramp-guide',
        QUALIFIER: '7',
        SKILL_ID,
        ...environment,
      },
    });
    let says = '';
    child.stderr.on('data', (part) => {
      says += part;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    return { status, says };
  }

  const hook = { DeploymentId: 'd-1', LifecycleEventHookExecutionId: 'e-1' };

  it('asks the version that it is told to ask, and tells CodeDeploy that it is well', async () => {
    expect(await run(hook)).toEqual({ status: 0, says: '' });
    expect(called.map(({ path }) => path)).toEqual([
      ...Array(3).fill('/2015-03-31/functions/leg-cramp-guide/invocations?Qualifier=7'),
      '/',
    ]);
    expect(called.at(-1)).toMatchObject({
      target: 'CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus',
      body: { deploymentId: 'd-1', lifecycleEventHookExecutionId: 'e-1', status: 'Succeeded' },
    });
  });

  it('tells CodeDeploy that it is not well, and fails', async () => {
    fails = true;
    const { status, says } = await run(hook);
    expect(status).not.toBe(0);
    expect(says).toContain('The function failed: Unhandled.');
    expect(called.at(-1)?.body).toMatchObject({ status: 'Failed' });
  });

  it('goes on asking while a new version is watched', async () => {
    await run(hook, { MINUTES: '2', PAUSE_MS: '1' });
    expect(called.filter(({ target }) => !target)).toHaveLength(9);
  });

  it('asks as the skill that the schedule names, and tells nobody but the alarm', async () => {
    const { status, says } = await run({ skillId: 'amzn1.ask.skill.another' });
    expect(called[0]?.body).toMatchObject({ session: { application: { applicationId: 'amzn1.ask.skill.another' } } });
    expect(status).not.toBe(0);
    expect(says).toContain('The function failed: Unhandled.');
    expect(called.filter(({ target }) => target)).toEqual([]);
  });
});
