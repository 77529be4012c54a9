import type { Question } from '../../lambda/guide/types';
import { envelope, intent, slot } from '../../testing/requests';
import type { Harness, Played } from './harness';
import { violations } from './invariants';
import { INTENTS, type IntentKind, type SlotKind } from './model';

type State = Readonly<Record<string, unknown>>;

/** How many values of a slot stand for all of them; the first nutrient has figures, the sixth is a family without. */
export interface Reach {
  readonly nutrients: readonly string[];
  readonly others: number;
  /** Values that are not known or could be several things, too. */
  readonly doubts: boolean;
  /** Intents whose states are gone on from; every intent is tried in each state all the same. */
  readonly follow: (intent: string) => boolean;
  /** What of a state tells it from others: one with the same stands for all of them. */
  readonly telling: (state: State) => object;
}

/** What these lead to is of the same kind as what others lead to: a topic with pages. */
const SAME_SHAPE: readonly string[] = [
  'CrampBasicsIntent',
  'DeficiencySignsIntent',
  'TooMuchIntent',
  'RiskFactorsIntent',
  'PreventionIntent',
  'NightCrampsIntent',
  'OtherCausesIntent',
  'OverviewIntent',
  'SupplementsIntent',
  'DailyAmountIntent',
  'SeeDoctorIntent',
];

export const SMALL: Reach = {
  nutrients: ['magnesium'],
  others: 0,
  doubts: false,
  follow: (intent) => !SAME_SHAPE.includes(intent),
  telling: ({ subject, answered, onYes, onNo, expects, crisis }) => ({
    of: (subject as Question | undefined)?.topic,
    answered,
    onYes,
    onNo,
    expects,
    crisis,
  }),
};
export const FULL: Reach = {
  nutrients: ['magnesium', 'b_vitamins'],
  others: 1,
  doubts: true,
  follow: () => true,
  telling: ({ disclaimerGiven, safetyGiven, saidBack, ...others }) => others,
};

/** From here on, every page says that there is no more. */
export const LAST_PAGE = 7;

function clamped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'page' ? Math.min(Number(inner), LAST_PAGE) : clamped(inner),
    ]),
  );
}

/** The session without what only turns phrases: the count of turns; pages past the last are one. */
function normal({ turn, ...kept }: State): State {
  const questions = ['subject', 'answered', 'onYes', 'onNo'];
  return Object.fromEntries(
    Object.entries(kept).map(([key, value]) => [
      key,
      questions.includes(key) && !('options' in Object(value)) ? clamped(value) : value,
    ]),
  );
}

function values({ name, ids }: SlotKind, reach: Reach): readonly (object | null)[] {
  const chosen = name === 'nutrient' ? reach.nutrients : ids.slice(0, name === 'progress' ? ids.length : reach.others);
  return [null, ...chosen.map((id) => slot(name, id, id))];
}

/** Each slot by itself, what is not known, and what could be several things. */
function combinations({ name, slots }: IntentKind, reach: Reach): readonly object[] {
  const alone = slots.flatMap((slot) =>
    values(slot, reach).map((value): Record<string, object> => (value ? { [slot.name]: value } : {})),
  );
  const [first] = slots;
  const unknown = first ? [{ [first.name]: slot(first.name, 'unobtainium') }] : [{}];
  const vitaminB = [{ nutrient: slot('nutrient', 'vitamin b', 'b_vitamins', 'vitamin_b1', 'vitamin_b6') }];
  const doubtful = reach.doubts && slots.some((slot) => slot.name === 'nutrient') ? vitaminB : [];
  const given = new Map(
    [{}, ...alone, ...(reach.doubts ? unknown : []), ...doubtful].map((each) => [JSON.stringify(each), each]),
  );
  return [...given.values()].map((each) => intent(name, each));
}

const said =
  (name: string, slots = {}) =>
  ({ attributes }: { attributes: State }) =>
    envelope(intent(name, slots), { attributes });

/** What has to work from everywhere, and how one sees that it does. */
const WAYS_OUT: Readonly<
  Record<string, { send: ReturnType<typeof said>; works: (question: Question, open: boolean, from: State) => boolean }>
> = {
  help: { send: said('AMAZON.HelpIntent'), works: ({ topic }, open) => topic === 'help' && open },
  stop: { send: said('AMAZON.StopIntent'), works: ({ topic }, open) => topic === 'goodbye' && !open },
  'a new question': {
    send: said('FoodSourcesIntent', { nutrient: slot('nutrient', 'calcium', 'calcium') }),
    // Nobody is told foods while what was swallowed may be too much.
    works: (question, open, { concern }) =>
      open &&
      (concern === 'overdose'
        ? question.topic === 'concern' && question.about === 'food'
        : question.topic === 'foods' && question.nutrient === 'calcium'),
  },
  'a warning sign': {
    send: said('WarningSignIntent', { sign: slot('sign', 'my calf is red', 'clot_leg') }),
    works: (question, open) => question.topic === 'warning' && question.sign === 'clot_leg' && open,
  },
};

export interface StateSpace {
  readonly states: number;
  readonly turns: number;
  /** States by what the conversation is about. */
  readonly topics: ReadonlyMap<string, number>;
  readonly wrong: readonly string[];
}

function nextState({ response }: Played): State | null {
  const open = response?.response.shouldEndSession === false;
  return open ? normal((response?.sessionAttributes ?? {}) as State) : null;
}

async function deadEnds(harness: Harness, attributes: State): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, { send, works }] of Object.entries(WAYS_OUT)) {
    const { question, response } = await harness.send(send({ attributes }));
    if (question && works(question, response?.response.shouldEndSession === false, attributes)) continue;
    found.push(`"${name}" does not work from ${JSON.stringify(attributes)}`);
  }
  return found;
}

/** Every session that can be reached from none, with every intent tried in each. */
export async function explore(
  harness: Harness,
  reach: Reach,
  progress: (states: number) => void = () => undefined,
): Promise<StateSpace> {
  const asked = INTENTS.flatMap((intent) =>
    combinations(intent, reach).map((request) => ({ request, followed: reach.follow(intent.name) })),
  );
  const requests = [{ request: { type: 'LaunchRequest' }, followed: true }, ...asked];
  const seen = new Set(['{}']);
  const queue: State[] = [{}];
  const topics = new Map<string, number>();
  const wrong: string[] = [];
  let turns = 0;
  for (const attributes of queue) {
    const subject = attributes.subject as Question | undefined;
    const topic = subject?.topic === 'relief' ? `relief, ${subject.step}` : (subject?.topic ?? 'nothing yet');
    topics.set(topic, (topics.get(topic) ?? 0) + 1);
    wrong.push(...(await deadEnds(harness, attributes)));
    turns += Object.keys(WAYS_OUT).length;
    for (const { request, followed } of requests) {
      const played = await harness.send(envelope(request, { attributes }));
      turns += 1;
      wrong.push(
        ...(await violations(played)).map(
          (each) => `${each} after ${JSON.stringify(request)} from ${JSON.stringify(attributes)}`,
        ),
      );
      const next = nextState(played);
      if (next === null || !followed) continue;
      const key = JSON.stringify(reach.telling(next));
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
    }
    progress(queue.length);
    if (wrong.length > 20) break;
  }
  return { states: queue.length, turns, topics, wrong };
}
