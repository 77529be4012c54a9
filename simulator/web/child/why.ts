import { wordsOf } from '../../ask/lines';
import { rowOf } from '../../ask/row';
import { ROAD_UNKNOWN } from '../../nlu/roads';
import { createDevice, explained, guessed } from '../../skill';
import type { Why, WhyRequest } from '../api';
import { checkSetting } from './turn';

/** Why something was understood as it was, and what each road that Alexa may take would have answered. */
export async function answerWhy(asked: WhyRequest): Promise<Why> {
  checkSetting(asked);
  const { locale, screen } = asked;
  const said = wordsOf(asked.said);
  const memory = asked.memory ?? undefined;
  const roads: Why['roads'][number][] = [];
  for (const road of ['intent', 'sentence'] as const) {
    const turn = await (await createDevice({ locale, screen, memory, road })).say(said);
    const { question, speech } = rowOf(said, turn, locale);
    roads.push({ road, question, speech });
  }
  return { ...explained(locale, said), guess: guessed(locale, said), roads, note: ROAD_UNKNOWN };
}
