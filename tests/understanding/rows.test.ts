import { UsageError } from '../../simulator/command';
import { createNlu } from '../../simulator/nlu/nlu';
import { readOptions } from '../../tools/understand/options';
import { questionCases, readQuestions } from '../../tools/understand/questions';
import { evaluate } from '../../tools/understand/score';
import { readUtterances } from '../../tools/understand/utterances';
import { gardenModel } from './small-model';

const understood = (intent: string, slots: Record<string, string[]> = {}) => ({
  intent,
  slots: Object.fromEntries(
    Object.entries(slots).map(([name, ids]) => [name, [{ spoken: '', matches: ids.map((id) => ({ id, name: id })) }]]),
  ),
  score: 1,
  runnerUp: null,
});
const cases = (...rows: object[]) =>
  questionCases(
    readQuestions(rows.map((row) => JSON.stringify(row)).join('\n'), 'rows'),
    gardenModel,
    createNlu(gardenModel),
  );

test.each([
  ['overview', 'CrampBasicsIntent', true],
  ['out_of_scope', 'NeighborTopicIntent', true],
  ['out_of_scope', 'FoodCheckIntent', false],
  ['evidence', 'RemedyIntent', true],
  ['supplements', 'RemedyIntent', false],
  ['red_flag', 'WarningSignIntent', true],
])('%s answered by %s: %s', (label, intent, right) => {
  expect(cases({ text: 'x', label, slot: null, alt: [] })[0]?.accepts(understood(intent))).toBe(right);
});

test('a remedy answers a question about supplements where one was named', () => {
  const [one] = cases({ text: 'x', label: 'supplements', slot: null, alt: [] });
  expect(one?.accepts(understood('RemedyIntent', { remedy: ['mustard'] }))).toBe(true);
});

test('an alternative label counts, with a slot of its own or without', () => {
  const [one] = cases({ text: 'x', label: 'doctor', slot: null, alt: ['about:calcium', 'amount'] });
  expect(one?.accepts(understood('AboutNutrientIntent'))).toBe(true);
  expect(one?.accepts(understood('DailyAmountIntent'))).toBe(true);
  expect(one?.accepts(understood('TooMuchIntent'))).toBe(false);
});

test('a red flag is heard only where the warning is answered', () => {
  const rows = cases({ text: 'x', label: 'red_flag', slot: null, alt: ['doctor'] });
  const report = evaluate(rows, () => understood('SeeDoctorIntent'));
  expect(report.all.right).toBe(1);
  expect(report.warnings).toEqual({ right: 0, of: 1 });
});

test('free words in a slot are compared through the values of the model', () => {
  const [tulips] = cases({ text: 'x', label: 'foods', slot: 'tulips', alt: [] });
  const check = (ids: string[]) => tulips?.checkSlots(understood('FoodSourcesIntent', { flower: ids }));
  expect(check(['tulip'])).toMatchObject([{ right: true }]);
  expect(check(['rose'])).toMatchObject([{ right: false, got: 'rose' }]);
});

test.each([
  ['{"text": 1}', 'rows:1: needs text'],
  ['{"text": "a", "label": "nonsense"}', 'rows:1: unknown label nonsense'],
  ['{"text": "a", "label": "foods", "alt": ["x:y"]}', 'rows:1: unknown alt label x:y'],
  ['{"text": "a", "label": "foods"}\n[1', 'rows:2: not JSON'],
  ['3', 'rows:1: not an object'],
  ['\n\n', 'rows: no rows'],
])('a question row that is wrong is named: %s', (text, message) => {
  expect(() => readQuestions(text, 'rows')).toThrow(new UsageError(message));
});

test.each([
  ['{"text": "a", "intent": "b", "slots": {}, "kind": "shout"}', /kind must be one of/],
  ['{"text": "a", "slots": {}, "kind": "question"}', /needs text and intent/],
  ['{"text": "a", "intent": "b", "slots": [], "kind": "question"}', /needs slots/],
])('an utterance that is wrong is named: %s', (text, message) => {
  expect(() => readUtterances(text, 'rows')).toThrow(message);
});

test.each([
  [['--nonsense']],
  [['file.jsonl']],
  [['--questions']],
  [['--skill-id', 'x']],
  [['--dialog', '--profile-nlu']],
])('options that make no sense are refused: %j', (args) => {
  expect(() => readOptions(args)).toThrow(UsageError);
});
