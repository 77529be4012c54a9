import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { programBytes, readMetafile } from '../../bench/lib/sizes';
import { createSkill } from '../../lambda/skill';
import { envelope, intent, SKILL_ID, slot } from '../../testing/requests';
import { ensureBundle } from '../../tools/bundle/ensure-bundle';
import { INTENTS } from '../../tools/fuzz/model';

const BYTES_AT_MOST = 183_000;

const built = ensureBundle(process.cwd());

/** Every intent with each value of each of its slots, by voice and on a screen. */
const requests = INTENTS.flatMap(({ name, slots }) => [
  intent(name),
  ...slots.flatMap((kind) => kind.ids.map((id) => intent(name, { [kind.name]: slot(kind.name, id, id) }))),
]);
const events = requests.flatMap((request) =>
  ['en-US', 'en-GB'].map((locale) => envelope(request, { attributes: {}, screen: locale === 'en-US', locale })),
);

interface Answered {
  readonly response: object;
}

describe('the built bundle', () => {
  it('answers every intent and every value as the source does', async () => {
    jest.spyOn(console, 'info').mockImplementation(() => undefined);
    const { stdout } = spawnSync(process.execPath, [join('tests', 'cdk', 'runtime.mjs'), built], {
      input: JSON.stringify(events),
      env: { SKILL_ID },
      encoding: 'utf8',
      maxBuffer: 256 * 2 ** 20,
    });
    const { results } = JSON.parse(stdout) as { results: readonly { response?: Answered; error?: string }[] };
    const skill = createSkill(SKILL_ID);
    expect(results).toHaveLength(events.length);
    const different: object[] = [];
    for (const [index, event] of events.entries()) {
      const { response } = await skill.invoke(event as RequestEnvelope);
      const same = JSON.stringify(results[index]?.response?.response) === JSON.stringify(response);
      if (!same) different.push(event);
    }
    expect(different).toEqual([]);
    jest.restoreAllMocks();
  });

  it(`has a program of at most ${BYTES_AT_MOST} bytes, what is said and known apart`, () => {
    const bytes = programBytes(readMetafile(built));
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(BYTES_AT_MOST);
  });
});
