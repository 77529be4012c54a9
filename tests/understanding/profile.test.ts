import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectationsOf, type ProfileResult, profiledNlu, profileScript } from '../../tools/understand/profile';
import { evaluate } from '../../tools/understand/score';
import { caseOf, type Utterance } from '../../tools/understand/utterances';

const rows: readonly Utterance[] = [
  { text: "what's in a rose", intent: 'PlantIntent', slots: { flower: 'rose' }, kind: 'question' },
  { text: 'play a song', intent: 'AMAZON.FallbackIntent', slots: {}, kind: 'statement', alt: ['PlantIntent'] },
];

test('each expectation names its file, its utterance and what is right', () => {
  expect(expectationsOf(rows)).toEqual([
    { file: '0001.json', utterance: "what's in a rose", intent: 'PlantIntent', alt: [], slots: { flower: 'rose' } },
    { file: '0002.json', utterance: 'play a song', intent: 'AMAZON.FallbackIntent', alt: ['PlantIntent'], slots: {} },
  ]);
});

test('the script asks the profiler once for each utterance, with the arguments that it takes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  try {
    // Stands in for the ASK command line: answers with its own arguments.
    const ask = join(folder, 'ask');
    writeFileSync(ask, '#!/bin/sh\nfor argument in "$@"; do printf "%s\\n" "$argument"; done\n');
    chmodSync(ask, 0o755);
    const script = join(folder, 'profile-nlu.sh');
    writeFileSync(script, profileScript(rows, 'en-GB'));
    const { PATH } = process.env;
    const env = { ...process.env, PATH: `${folder}:${PATH}`, SKILL_ID: 'amzn1.ask.skill.x' };
    const results = join(folder, 'results');
    expect(spawnSync('sh', [script, results], { env }).status).toBe(0);
    expect(readFileSync(join(results, '0001.json'), 'utf8').trim().split('\n')).toEqual([
      'smapi',
      'profile-nlu',
      '-u',
      "what's in a rose",
      '-s',
      'amzn1.ask.skill.x',
      '-g',
      'development',
      '-l',
      'en-GB',
    ]);
    expect(spawnSync('sh', [script, results], { env: { ...env, SKILL_ID: '' } }).status).not.toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const answer = (name: string, value: string, id: string | null): ProfileResult => ({
  selectedIntent: {
    name,
    slots: {
      flower: {
        value,
        resolutions: {
          resolutionsPerAuthority: [
            id === null
              ? { status: { code: 'ER_SUCCESS_NO_MATCH' } }
              : { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ id, name: id }] },
          ],
        },
      },
    },
  },
});

test("the profiler's answers are scored as the stand-in's are", () => {
  const right = profiledNlu(new Map([["what's in a rose", answer('PlantIntent', 'rose', 'rose')]]));
  const good = evaluate(rows.map(caseOf), right);
  expect(good.all).toEqual({ right: 2, of: 2 });
  expect(good.slots).toEqual({ right: 1, of: 1 });
  const unmatched = profiledNlu(new Map([["what's in a rose", answer('PlantIntent', 'roads', null)]]));
  expect(evaluate(rows.map(caseOf), unmatched).slots).toEqual({ right: 0, of: 1 });
  const wrong = profiledNlu(new Map([["what's in a rose", answer('WaterIntent', 'rose', 'rose')]]));
  expect(evaluate(rows.map(caseOf), wrong).all).toEqual({ right: 1, of: 2 });
});
