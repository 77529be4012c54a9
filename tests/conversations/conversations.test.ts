import { loadConversations } from '../../simulator/transcripts';
import { findings } from '../../simulator/transcripts/findings';
import { playTurn } from '../../simulator/transcripts/play';
import { createTestDevice } from '../support/device';
import { watchLog } from '../support/log-watch';

const conversations = loadConversations();

const { info, error } = console;
afterAll(() => Object.assign(console, { info, error }));

// What is logged is looked at here as well, so that the transcripts are played once.
describe.each([...new Set(conversations.map(({ file }) => file))])('%s', (file) => {
  it.each(conversations.filter((one) => one.file === file).map((one) => [one.scenario, one] as const))(
    '%s',
    async (_, { locale, screen, road, turns }) => {
      const device = await createTestDevice(locale, screen ?? null, road);
      const loggedWrong = watchLog();
      const found: string[] = [];
      for (const wanted of turns) {
        const turn = await playTurn(device, wanted);
        const difference = findings(wanted, turn, file);
        if (difference) found.push(difference);
        found.push(...loggedWrong(turn, wanted.said));
      }
      if (found.length > 0) throw new Error(`\n${found.join('\n\n')}\n`);
      expect(found).toEqual([]);
    },
  );
});
