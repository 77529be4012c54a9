import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../interaction-model/model';
import { createNlu } from '../../simulator/nlu/nlu';
import { evaluate, type Report } from '../../tools/understand/score';
import { caseOf, readUtterances } from '../../tools/understand/utterances';

// The level that was reached, a little below so that one row more or less is no failure. Raise them, never lower them.
const GATE = { inScope: 0.89, outOfScope: 0.81, warnings: 0.97, slots: 0.92, notWarned: 0.95 };

const cases = readUtterances(readFileSync(join(__dirname, 'en.jsonl'), 'utf8'), 'en.jsonl').map(caseOf);
const share = ({ right, of }: Report['all']): number => right / of;

describe('the stand-in', () => {
  const report = evaluate(cases, createNlu(loadModel('en-US')));

  test.each(['inScope', 'outOfScope', 'warnings', 'slots'] as const)('%s stays at its level', (figure) => {
    expect(share(report[figure])).toBeGreaterThanOrEqual(GATE[figure]);
  });

  test('what is no warning stays none', () => {
    expect(1 - share(report.falseAlarms)).toBeGreaterThanOrEqual(GATE.notWarned);
  });
});
