import { createDevice } from '../../skill';
import { about, HOME } from './about';
import { catchLog } from './log';
import type { Asked, Told } from './messages';
import { record } from './record';
import { answerTurn, answerWhy } from './turn';

// The process that runs the skill: it is replaced as a whole when a file changes.

const tell = (message: Told) => process.send?.(message);

function serve(asked: Asked): unknown {
  if (asked.call === 'about') return about();
  if (asked.call === 'turn') return answerTurn(asked.body);
  if (asked.call === 'why') return answerWhy(asked.body);
  return record(asked.body);
}

async function answer(asked: Asked): Promise<void> {
  try {
    tell({ id: asked.id, answer: await serve(asked) });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    tell({ id: asked.id, error: { message, stack: stack ?? '' } });
  }
}

catchLog();
// One after the other, so that what is logged belongs to its turn.
let last = Promise.resolve();
process.on('message', (asked: Asked) => {
  last = last.then(() => answer(asked));
});
process.on('disconnect', () => process.exit());

// Learning a locale takes a moment: this one is learned before anybody asks.
await createDevice({ locale: HOME, screen: null });
tell({ ready: true });
