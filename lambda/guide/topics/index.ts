import type { Fields } from '../fields';
import type { Topic } from '../topic';
import type { Question } from '../types';
import { about } from './about';
import { amount } from './amount';
import { anythingElse } from './anything-else';
import { basics } from './basics';
import { both } from './both';
import { cannot } from './cannot';
import { causes } from './causes';
import { concern } from './concern';
import { crisis } from './crisis';
import { denied } from './denied';
import { doctor } from './doctor';
import { entry } from './entry';
import { evidence } from './evidence';
import { fallback } from './fallback';
import { foodCheck } from './food-check';
import { foods } from './foods';
import { goodbye } from './goodbye';
import { group } from './group';
import { grownUp } from './grown-up';
import { help } from './help';
import { launch } from './launch';
import { neighbor } from './neighbor';
import { night } from './night';
import { opening } from './opening';
import { overview } from './overview';
import { person } from './person';
import { prevention } from './prevention';
import { relief } from './relief';
import { remedy } from './remedy';
import { risk } from './risk';
import { signs } from './signs';
import { simpler } from './simpler';
import { sources } from './sources';
import { supplements } from './supplements';
import { tooMuch } from './too-much';
import { unsure } from './unsure';
import { warning } from './warning';
import { which } from './which';

/** Every topic of the guide. What has to know about topics (parsing, log, conversation, tests) reads it from here. */
export const TOPICS = [
  about,
  amount,
  anythingElse,
  basics,
  causes,
  doctor,
  evidence,
  fallback,
  foodCheck,
  foods,
  goodbye,
  group,
  help,
  launch,
  neighbor,
  night,
  overview,
  prevention,
  relief,
  remedy,
  risk,
  signs,
  sources,
  supplements,
  tooMuch,
  warning,
  which,
  both,
  cannot,
  concern,
  crisis,
  denied,
  entry,
  grownUp,
  opening,
  person,
  simpler,
  unsure,
] as const;

/** A topic, whichever it is. */
export type AnyTopic = Topic<Question['topic'], Fields>;

const BY_NAME: ReadonlyMap<unknown, AnyTopic> = new Map(TOPICS.map((topic) => [topic.name, topic as AnyTopic]));

/** The topic of a name, which may be anything. */
export function topicNamed(name: unknown): AnyTopic | undefined {
  return BY_NAME.get(name);
}

export function topicOf({ topic }: Pick<Question, 'topic'>): AnyTopic {
  return BY_NAME.get(topic) as AnyTopic;
}

type TopicWith<K, Q = Question> = Q extends Question ? (K extends keyof Q ? Q['topic'] : never) : never;

/** Told nutrient by nutrient: "and calcium?" keeps the topic and changes the nutrient. */
export type NutrientTopic = TopicWith<'also'>;

export function isNutrientTopic(name: Question['topic']): name is NutrientTopic {
  return 'also' in topicOf({ topic: name }).fields;
}
