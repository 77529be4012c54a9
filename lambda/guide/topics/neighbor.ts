import { NEIGHBORS, type NeighborId } from '../../content/ids';
import { oneOf } from '../fields';
import { fill, pagesOf, sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Question } from '../types';

const RELIEF: Question = { topic: 'relief', muscle: 'calf', step: 'stretch' };
const FOOT: Question = { topic: 'relief', muscle: 'foot', step: 'stretch' };
const BASICS: Question = { topic: 'basics' };
const DOCTOR: Question = { topic: 'doctor' };
const PREVENTION: Question = { topic: 'prevention' };

/** What "yes" means to each neighbor's way back. */
const BACK: Readonly<Record<NeighborId, Question>> = {
  iron_deficiency: { topic: 'neighbor', neighbor: 'restless_legs' },
  zinc: { topic: 'about', nutrient: 'magnesium' },
  vitamin_e: PREVENTION,
  vitamin_c: BASICS,
  vitamin_b12: { topic: 'about', nutrient: 'b_vitamins' },
  vitamin_b3_niacin: { topic: 'about', nutrient: 'vitamin_b1' },
  folate: { topic: 'overview' },
  restless_legs: BASICS,
  eye_twitching: { topic: 'overview' },
  period_cramps: RELIEF,
  stomach_cramps: RELIEF,
  foot_cramps: FOOT,
  hand_cramps: { topic: 'overview' },
  charley_horse: RELIEF,
  growing_pains: { topic: 'group', group: 'children' },
  shin_splints: BASICS,
  sciatica: BASICS,
  varicose_veins: RELIEF,
  swelling_lymphedema: { topic: 'warning', sign: 'clot_leg' },
  gout: BASICS,
  fibromyalgia: RELIEF,
  dehydration: { topic: 'prevention', habit: 'hydration' },
  electrolytes: { topic: 'overview' },
  multiple_sclerosis: DOCTOR,
  als_worry: DOCTOR,
  thyroid: { topic: 'doctor', test: true },
};

/** A neighboring topic: one honest sentence, its urgent side, and the way back. */
export const neighbor = defineTopic({
  name: 'neighbor',
  fields: { neighbor: oneOf(NEIGHBORS) },
  examples: () => NEIGHBORS.map((id) => ({ neighbor: id })),
  answer(question, context): TopicResult {
    const words = context.words.neighbors[question.neighbor];
    const { ask, reprompt } = words.back;
    return {
      question,
      say: [...pagesOf(words.pages, context).flat(), ...sentences(words.urgent ?? [], context)],
      ask: { text: fill(ask, context), reprompt: fill(reprompt, context), yes: BACK[question.neighbor] },
      title: fill(words.name, context),
    };
  },
});
