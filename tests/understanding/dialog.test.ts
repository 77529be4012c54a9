import { parseConversations } from '../../simulator/transcripts';
import { replayFile, replayOf } from '../../tools/understand/dialog';

const SKILL = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';
const conversations = parseConversations(
  `scenario: Two roses, one stop
locale: en-GB
turns:
  - said: open garden book
  - said: when do i plant roses
    understood: { intent: PlantIntent }
---
scenario: A one-shot
locale: en-US
turns:
  - said: what about tulips
  - ended: USER_INITIATED
---
scenario: A touch
locale: en-US
turns:
  - said: open garden book
  - touched: [more]
---
scenario: Nothing said
locale: en-US
turns:
  - ended: ERROR
`,
  'garden.yaml',
);
const replays = conversations.map((conversation) => replayOf(conversation, 'garden book', SKILL));

test('a conversation becomes what is typed into ask dialog, closed by .quit', () => {
  expect(replays[0]).toEqual({
    skillId: SKILL,
    locale: 'en-GB',
    type: 'text',
    userInput: ['open garden book', 'when do i plant roses', '.quit'],
  });
});

test('a conversation that starts with a question is a one-shot', () => {
  expect(replays[1]?.userInput).toEqual(['ask garden book what about tulips', '.quit']);
});

test('a touch cannot be replayed, and silence need not be', () => {
  expect(replays.slice(2)).toEqual([null, null]);
});

test('the file is named after its locale and scenario', () => {
  expect(conversations.map(replayFile)[0]).toBe('en-GB-two-roses-one-stop.json');
});
