import { type ConversationTurn, loadConversations } from '../../console/transcripts';
import { createTestDevice, type TestDevice } from '../support/device';
import { findings } from './findings';

const conversations = loadConversations();

function take(device: TestDevice, { said, touched, ended }: ConversationTurn) {
  if (said !== undefined) return device.say(said);
  if (touched !== undefined) return device.touch(touched);
  return device.end(ended ?? 'USER_INITIATED');
}

describe.each([...new Set(conversations.map(({ file }) => file))])('%s', (file) => {
  it.each(conversations.filter((one) => one.file === file).map((one) => [one.scenario, one] as const))(
    '%s',
    async (_, { locale, screen, turns }) => {
      const device = await createTestDevice(locale, screen ?? null);
      const found: string[] = [];
      for (const turn of turns) {
        const difference = findings(turn, await take(device, turn), file);
        if (difference) found.push(difference);
      }
      if (found.length > 0) throw new Error(`\n${found.join('\n\n')}\n`);
      expect(found).toEqual([]);
    },
  );
});
