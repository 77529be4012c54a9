import type { Calls } from '../api';

/** To the process that runs the skill. */
export type Asked = {
  readonly [C in keyof Calls]: { readonly id: number; readonly call: C; readonly body: Calls[C]['asked'] };
}[keyof Calls];

/** From it. */
export type Told =
  | { readonly ready: true }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: { readonly message: string; readonly stack: string } };
