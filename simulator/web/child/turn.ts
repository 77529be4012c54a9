import { sources } from '../../../lambda/content/facts';
import { parts } from '../../ask/print';
import { rowOf } from '../../ask/row';
import { SCREEN_IDS } from '../../device/screens';
import { supportedLocales } from '../../model';
import { createDevice } from '../../skill';
import { findings } from '../../transcripts/findings';
import { take } from '../../transcripts/take';
import type { Source, TurnReply, TurnRequest } from '../api';
import { takeLog } from './log';
import { screenText } from './screen-text';

export function checkSetting({ locale, screen }: Pick<TurnRequest, 'locale' | 'screen'>): void {
  if (!supportedLocales().includes(locale)) {
    throw new Error(`unknown locale "${locale}"; possible: ${supportedLocales().join(', ')}`);
  }
  if (screen !== null && !SCREEN_IDS.includes(screen)) {
    throw new Error(`unknown screen "${screen}"; possible: ${SCREEN_IDS.join(', ')}`);
  }
}

function source(id: keyof typeof sources): Source {
  const { title, publisher, url, status } = sources[id];
  return { title, publisher, url, status };
}

/** One turn of a conversation, on a device that remembers what the page brought. */
export async function playTurn(asked: TurnRequest): Promise<TurnReply> {
  checkSetting(asked);
  const { locale, screen, memory, act, expected } = asked;
  takeLog();
  const device = await createDevice({ locale, screen, memory: memory ?? undefined });
  const turn = await take(device, act);
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
    finding: expected ? findings(expected, turn, 'transcript') : null,
  };
}
