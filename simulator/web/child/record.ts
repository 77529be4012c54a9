import { Document, type Node, visit } from 'yaml';
import { rowOf } from '../../ask/row';
import type { Turn } from '../../device';
import { createDevice } from '../../skill';
import { type ConversationTurn, parseConversations } from '../../transcripts';
import { questionIn } from '../../transcripts/findings';
import { type DeviceAction, playTurn } from '../../transcripts/play';
import type { RecordRequest } from '../api';
import { checkSetting } from './turn';

const HEADER = ' Recorded in the simulator. Add `contains: [...]` with the words that must be heard.';

function asExpected(act: DeviceAction, turn: Turn): Omit<ConversationTurn, 'line'> {
  const row = rowOf('', turn, '');
  const screen = row.response.response.directives ? turn.answer?.screen?.() : undefined;
  return {
    ...act,
    ...(act.said !== undefined && { understood: { intent: row.intent, slots: row.slots } }),
    answered: {
      ...(row.question && { question: { ...row.question } }),
      asks: questionIn(row.speech) !== null,
      ends: row.endSession,
      ...(row.card && { card: true }),
      ...(screen && { screen: screen.kind }),
    },
  };
}

/** A conversation as a transcript: played once more on a new device, and what happened is what is expected from now on. */
export async function record(asked: RecordRequest): Promise<string> {
  checkSetting(asked);
  const { locale, screen, road, acts } = asked;
  const scenario = asked.scenario.trim();
  const device = await createDevice({ locale, screen, road });
  const turns = [];
  for (const act of acts) turns.push(asExpected(act, await playTurn(device, act)));
  const document = new Document({
    scenario,
    locale,
    ...(screen && { screen }),
    ...(road !== 'guess' && { road }),
    turns,
  });
  document.commentBefore = HEADER;
  visit(document, {
    Pair(_, pair) {
      if (['understood', 'question', 'touched'].includes(String(pair.key)))
        (pair.value as Node & { flow: true }).flow = true;
    },
  });
  const yaml = document.toString({ lineWidth: 120 });
  // What the runner would refuse is not handed out.
  parseConversations(yaml, 'the transcript');
  return yaml;
}
