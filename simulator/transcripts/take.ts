import type { Turn, VirtualDevice } from '../device';
import type { ConversationTurn } from '../transcripts';

/** What a person does to a device in one turn. */
export type Act = Pick<ConversationTurn, 'said' | 'touched' | 'ended'>;

type Takes = Pick<VirtualDevice, 'say' | 'touch' | 'end'>;

export function take(device: Takes, { said, touched, ended }: Act): Promise<Turn> {
  if (said !== undefined) return device.say(said);
  if (touched !== undefined) return device.touch(touched);
  return device.end(ended ?? 'USER_INITIATED');
}
