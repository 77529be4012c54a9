import type { Turn, VirtualDevice } from '../device';
import type { ConversationTurn } from '../transcripts';

/** What a person does to a device in one turn. */
export type DeviceAction = Pick<ConversationTurn, 'said' | 'touched' | 'ended'>;

type Player = Pick<VirtualDevice, 'say' | 'touch' | 'end'>;

export function playTurn(device: Player, { said, touched, ended }: DeviceAction): Promise<Turn> {
  if (said !== undefined) return device.say(said);
  if (touched !== undefined) return device.touch(touched);
  return device.end(ended ?? 'USER_INITIATED');
}
