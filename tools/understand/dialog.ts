import type { Conversation } from '../../simulator/transcripts';

/** A replay file of `ask dialog`. */
export interface Replay {
  readonly skillId: string;
  readonly locale: string;
  readonly type: 'text';
  readonly userInput: readonly string[];
}

/** Without it `ask dialog` stays open and waits. */
const QUIT = '.quit';

/** What is typed where the conversation does not call the skill by its name: a one-shot. */
function opened(said: string, invocationName: string): string {
  return said.toLowerCase().includes(invocationName) ? said : `ask ${invocationName} ${said}`;
}

/** A conversation as a replay file, or null where it touches a screen, which a replay cannot. */
export function replayOf(conversation: Conversation, invocationName: string, skillId: string): Replay | null {
  if (conversation.turns.some(({ touched }) => touched !== undefined)) return null;
  const said = conversation.turns.flatMap((turn) => turn.said ?? []);
  const [first, ...rest] = said;
  if (first === undefined) return null;
  const userInput = [opened(first, invocationName), ...rest, QUIT];
  return { skillId, locale: conversation.locale, type: 'text', userInput };
}

/** A file name that says what is tried: "en-US-swollen-calf.json". */
export function replayFile({ locale, scenario }: Conversation): string {
  const words = scenario
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${locale}-${words}.json`;
}
