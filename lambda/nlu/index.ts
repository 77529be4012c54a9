import { circumstances as facts } from '../content/facts';
import type { NutrientId } from '../content/ids';
import type { Act, Context, WarningAct, Who } from './acts';
import { clausesOf } from './clauses';
import { isFew, isOrdinary } from './doses';
import { engineFor } from './engine';
import type { Stated } from './people';
import type { Span } from './phrases';
import { questionsIn } from './questions';
import { type Result, resultIn } from './results';
import type { Value } from './spans';
import { hear } from './warnings';

/** People know what they say of themselves; a rule may mishear it. */
const STATED = 0.9;

const RANK: Readonly<Record<Act['kind'], number>> = {
  crisis: 0,
  warning: 1,
  deny: 2,
  confirm: 2,
  refuse: 2,
  unsure: 2,
  state: 3,
  ask: 4,
  progress: 5,
  inside: 5,
  correct: 5,
  follow: 5,
  cannot: 5,
  end: 6,
  out_of_scope: 7,
};

/** A no that names no sign is a no to what was asked. */
function completed(act: Act, { asked }: Context): Act {
  return act.kind === 'deny' && act.signs.length === 0 && asked ? { kind: 'deny', signs: asked } : act;
}

function statesOf(stated: readonly Stated[]): Act[] {
  return stated.flatMap(({ who, person, circumstances, not, years }): Act[] => [
    ...(circumstances.length > 0
      ? [
          {
            kind: 'state' as const,
            who,
            ...(person === undefined ? {} : { person }),
            circumstances,
            ...(years === undefined ? {} : { years }),
            score: STATED,
          },
        ]
      : []),
    ...(not.length > 0 ? [{ kind: 'correct' as const, what: 'value' as const, who, circumstances: not }] : []),
  ]);
}

const SWALLOWED = /^(overdose|toxin)$/;

/** Asked beside a result, these are questions of their own. */
const BESIDE_RESULT: readonly string[] = ['foods', 'food_check', 'supplements'];

/** The figure decides what is asked, and whether potassium alarms: "my potassium is three point one" is not high. */
function questionsBeside({ nutrient, entry }: Result, questions: readonly Act[], asks: boolean): readonly Act[] {
  const other = questions.filter((act) => act.kind === 'ask' && BESIDE_RESULT.includes(act.topic));
  return [{ kind: 'ask', topic: 'entry', entry, nutrients: [nutrient], score: 1 }, ...(asks ? other : [])];
}

function warningsBeside({ nutrient, entry }: Result, warnings: readonly WarningAct[], who: Who): readonly WarningAct[] {
  if (nutrient !== 'potassium') return warnings;
  const others = warnings.filter(({ sign }) => sign !== 'high_potassium');
  if (entry !== 'lab_figure_far_over') return others;
  return [...others, { kind: 'warning', sign: 'high_potassium', nutrient, who, conditional: false, score: 1 }];
}

/** Words that take a piece out of a value are none of a sign: "five tablets" of "vitamin b five tablets". */
function cuts(word: Span<unknown>, value: Span<Value>): boolean {
  const inside = word.start > value.start && word.start < value.end;
  return inside && word.end > value.end;
}

/** "In my left foot" is no alarm, whatever the classifier makes of so few words. */
function isMuscle(tokens: readonly string[], values: readonly Span<Value>[]): boolean {
  const [only, ...others] = values;
  if (only === undefined || others.length > 0 || only.of.every(({ type }) => type !== 'MUSCLE')) return false;
  return tokens.every(
    (word, at) => (only.start <= at && at < only.end) || /^(my|the|in|no|it|is|left|right)$/.test(word),
  );
}

/** What was done with the words, the gravest first. The words are kept nowhere. */
export function understand(words: string, context: Context = {}, language = 'en'): readonly Act[] {
  const engine = engineFor(language);
  if (engine === undefined) return [];
  const tokens = engine.tokens(words);
  if (tokens.length === 0) return [];
  const mentions = engine.people.mentions(tokens);
  const values = engine.values.find(tokens);
  // Words that nobody taught: what the classifier makes of parts of them is a guess.
  const strange = values.length === 0 && mentions.length === 0 && !tokens.some((word) => engine.values.isCommon(word));
  if (strange) return [{ kind: 'out_of_scope', score: 1 }];
  const signWords = engine.signs.words(tokens).filter((word) => !values.some((value) => cuts(word, value)));
  const scopes = engine.scopes.read(tokens, [...mentions, ...signWords]);
  const whole = engine.judge(tokens, values);
  const holders = engine.people.holders(tokens);
  const clauses = clausesOf(tokens);

  const shareOf = (who: 'speaker' | 'other'): number =>
    engine.meanings.reduce(
      (sum, meaning, at) => sum + (meaning.is === 'crisis' && meaning.who === who ? (whole[at] as number) : 0),
      0,
    );
  const answer = context.crisis ? engine.crisis.answer(tokens, scopes) : null;
  if (answer) return [answer];
  const result = resultIn(tokens, values);
  const whoAt = (at: number): Who => (holders[at] === 'speaker' ? 'speaker' : 'other');
  const heard = hear(engine, {
    tokens,
    words: signWords,
    scopes,
    probabilities: whole,
    whoAt,
    clauses,
    asked: context.asked ?? [],
    concern: context.concern,
  });
  const swallowed = heard.warnings.some(({ sign, conditional }) => !conditional && SWALLOWED.test(String(sign)));
  const shares = { speaker: shareOf('speaker'), other: shareOf('other') };
  const crisis = engine.crisis.find(tokens, scopes, shares, swallowed);
  const nutrient = values.flatMap(({ of }) => of).find(({ type }) => type === 'NUTRIENT')?.id as NutrientId | undefined;
  const ordinary = nutrient !== undefined && isOrdinary(tokens, values, nutrient);
  const alarms = isMuscle(tokens, values)
    ? []
    : heard.warnings.filter(({ sign }) => !(ordinary && sign === 'overdose'));
  const warnings = result ? warningsBeside(result, alarms, whoAt(result.start)) : alarms;
  // "My son's vitamin d is eighteen" is no age.
  const ageless = result ? tokens.map((word, at) => (at >= result.start && at < result.end ? '' : word)) : tokens;
  const stated = engine.people.read(ageless, mentions, values, scopes, signWords, context.expects === 'age');
  const isGraver = stated.some(({ circumstances }) => circumstances.some((id) => facts[id].noDoseMore));
  const few = ({ sign }: WarningAct): boolean => sign === 'overdose' && !isGraver && isFew(tokens);
  const acts: Act[] = [
    ...(crisis ? [crisis] : []),
    ...warnings.map((warning) => (nutrient && !few(warning) ? { ...warning, nutrient } : warning)),
    ...(heard.denied.length > 0 ? [{ kind: 'deny' as const, signs: heard.denied }] : []),
    ...statesOf(stated),
  ];
  const spokenOf = stated.length === 0 ? engine.people.spokenOf(tokens, context.ofOther === true) : undefined;
  if (spokenOf) acts.push({ kind: 'state', ...spokenOf, circumstances: [], score: STATED });
  if (spokenOf && engine.people.isAll(tokens)) return acts;
  const spans = stated.flatMap((one) => one.spans).sort((a, b) => a.start - b.start);
  const question = clauses.some((clause) => clause.question);
  const known = acts.length > (spokenOf ? 1 : 0) && (warnings.length > 0 || crisis !== null || !question);
  const questions = questionsIn(engine, { words: tokens, values, scores: whole }, spans, context);
  for (const act of result ? questionsBeside(result, questions, clauses.length > 1) : questions) {
    // A statement alone is no question out of scope; nor is what was alarming.
    if (act.kind === 'out_of_scope' && known) continue;
    if (act.kind === 'deny' && heard.denied.length > 0) continue;
    acts.push(completed(act, context));
  }
  return acts.sort((a, b) => RANK[a.kind] - RANK[b.kind]);
}
