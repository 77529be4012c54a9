import { loadConversations } from '../../simulator/transcripts';
import { findings } from '../../simulator/transcripts/findings';
import { playTurn } from '../../simulator/transcripts/play';
import { createTestDevice } from '../support/device';

const conversations = loadConversations();

describe.each([...new Set(conversations.map(({ file }) => file))])('%s', (file) => {
  it.each(conversations.filter((one) => one.file === file).map((one) => [one.scenario, one] as const))(
    '%s',
    async (_, { locale, screen, turns }) => {
      const device = await createTestDevice(locale, screen ?? null);
      const found: string[] = [];
      for (const turn of turns) {
        const difference = findings(turn, await playTurn(device, turn), file);
        if (difference) found.push(difference);
      }
      if (found.length > 0) throw new Error(`\n${found.join('\n\n')}\n`);
      expect(found).toEqual([]);
    },
  );
});
