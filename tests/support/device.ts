import type { Turn, VirtualDevice } from '../../simulator/device';
import type { ScreenId } from '../../simulator/device/screens';
import type { Road } from '../../simulator/nlu/roads';
import { createDevice } from '../../simulator/skill';
import { assertResponse } from '../../testing/schemas/response';

/** Every response that a test looks at is one that Alexa would take. */
async function checked(turn: Promise<Turn>): Promise<Turn> {
  const { response, request } = await turn;
  await assertResponse(response, request);
  return turn;
}

export interface TestDevice {
  readonly device: VirtualDevice;
  readonly open: () => Promise<Turn>;
  readonly say: (utterance: string) => Promise<Turn>;
  readonly touch: (args: readonly unknown[]) => Promise<Turn>;
  readonly end: VirtualDevice['end'];
}

/** The real function behind a device whose clock and ids are the same in every run. */
export async function createTestDevice(
  locale = 'en-US',
  screen: ScreenId | null = null,
  road: Road = 'guess',
): Promise<TestDevice> {
  // What the function logs of every turn is no news in a test.
  console.info = () => undefined;
  let count = 0;
  const id = () => `${++count}`;
  const now = () => new Date(Date.UTC(2026, 0, 1, 3, 0, count));
  const device = await createDevice({ locale, screen, road, id, now });
  return {
    device,
    open: () => checked(device.open()),
    say: (utterance) => checked(device.say(utterance)),
    touch: (args) => checked(device.touch(args)),
    end: (reason) => checked(device.end(reason)),
  };
}
