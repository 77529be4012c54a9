import { supportedLocales } from '../../../interaction-model/model';
import { sources } from '../../../lambda/content/facts';
import { wordsOf } from '../../ask/lines';
import { parts } from '../../ask/print';
import { rowOf } from '../../ask/row';
import { SCREEN_IDS } from '../../device/screens';
import { ROADS, type Road } from '../../nlu/roads';
import { createDevice } from '../../skill';
import { findings } from '../../transcripts/findings';
import { type DeviceAction, playTurn } from '../../transcripts/play';
import { type Said, type Why, whyOf } from '../../why';
import type { Source, TurnReply, TurnRequest } from '../api';
import { takeLog } from './log';
import { screenText } from './screen-text';

export function checkSetting({
  locale,
  screen,
  road = 'guess',
}: Pick<TurnRequest, 'locale' | 'screen'> & { readonly road?: Road }): void {
  if (!supportedLocales().includes(locale)) {
    throw new Error(`unknown locale "${locale}"; possible: ${supportedLocales().join(', ')}`);
  }
  if (screen !== null && !SCREEN_IDS.includes(screen)) {
    throw new Error(`unknown screen "${screen}"; possible: ${SCREEN_IDS.join(', ')}`);
  }
  if (!ROADS.includes(road)) throw new Error(`unknown road "${road}"; possible: ${ROADS.join(', ')}`);
}

function source(id: keyof typeof sources): Source {
  const { title, publisher, url, status } = sources[id];
  return { title, publisher, url, status };
}

/** What nobody could say in one breath is refused, as in the terminal. */
const heardOf = (act: DeviceAction): DeviceAction =>
  act.said === undefined ? act : { ...act, said: wordsOf(act.said) };

/** One turn of a conversation, on a device that remembers what the page brought. */
export async function answerTurn(asked: TurnRequest): Promise<TurnReply> {
  checkSetting(asked);
  const { locale, screen, road, memory, act, expected } = asked;
  takeLog();
  const device = await createDevice({ locale, screen, road, memory: memory ?? undefined });
  const began = performance.now();
  const turn = await playTurn(device, heardOf(act));
  const took = Math.round(performance.now() - began);
  const { answer, response, understood } = turn;
  const shown = (response.response.directives ? answer?.screen?.() : undefined) ?? null;
  const row = rowOf(act.said ?? '', turn, locale);
  return {
    row,
    asks: parts(row.speech, row.endSession).asks,
    understood,
    memory: device.memory,
    screen: shown,
    screenText: shown && screenText(shown),
    sources: (answer?.sources ?? []).map(source),
    log: takeLog(),
    took,
    finding: expected ? findings(expected, turn, 'transcript') : null,
  };
}

export function answerWhy(asked: Said): Promise<Why> {
  checkSetting(asked);
  return whyOf({ ...asked, said: wordsOf(asked.said) });
}
