import { FALLBACK } from '../../simulator/nlu/platform';
import type { Nlu, SlotMatch } from '../../simulator/nlu/types';
import type { Utterance } from './utterances';

/** What Amazon's utterance profiler answers, as far as it is read. */
export interface ProfileResult {
  readonly selectedIntent?: {
    readonly name?: string;
    readonly slots?: Readonly<Record<string, ProfiledSlot>>;
  };
}

interface ProfiledSlot {
  readonly value?: string;
  readonly resolutions?: {
    readonly resolutionsPerAuthority?: readonly {
      readonly status?: { readonly code?: string };
      readonly values?: readonly { readonly id?: string; readonly name?: string }[];
    }[];
  };
}

/** What each numbered call should come back with. */
export interface Expectation {
  readonly file: string;
  readonly utterance: string;
  readonly intent: string;
  readonly alt: readonly string[];
  readonly slots: Utterance['slots'];
}

const fileOf = (at: number): string => `${String(at + 1).padStart(4, '0')}.json`;
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

export function expectationsOf(rows: readonly Utterance[]): Expectation[] {
  return rows.map(({ text, intent, alt, slots }, at) => ({
    file: fileOf(at),
    utterance: text,
    intent,
    alt: alt ?? [],
    slots,
  }));
}

/** A shell script with one call for each utterance; each answer goes into a file of its own. */
export function profileScript(rows: readonly Utterance[], locale: string): string {
  const calls = rows.map(({ text }, at) => `profile ${fileOf(at)} ${quoted(text)}`);
  return `#!/bin/sh
# Asks Amazon's utterance profiler how a deployed skill understands each utterance of the evaluation set.
# Usage: SKILL_ID=amzn1.ask.skill... sh profile-nlu.sh [folder for the answers]
set -eu
: "\${SKILL_ID:?the id of the deployed skill}"
results="\${1:-results}"
mkdir -p "$results"
profile() {
  ask smapi profile-nlu -u "$2" -s "$SKILL_ID" -g "\${STAGE:-development}" -l ${locale} > "$results/$1"
}
${calls.join('\n')}
`;
}

function heardIn({ value, resolutions }: ProfiledSlot): SlotMatch[] {
  const matches = (resolutions?.resolutionsPerAuthority ?? [])
    .filter(({ status }) => status?.code === 'ER_SUCCESS_MATCH')
    .flatMap(({ values }) => (values ?? []).map(({ id, name }) => ({ id: id ?? '', name: name ?? '' })));
  return value ? [{ spoken: value, matches }] : [];
}

/** Reads the profiler's answers as an understander, so that they are scored exactly as the stand-in is. */
export function profiledNlu(results: ReadonlyMap<string, ProfileResult>): Nlu {
  return (utterance) => {
    const selected = results.get(utterance)?.selectedIntent;
    const slots = Object.entries(selected?.slots ?? {})
      .map(([name, slot]) => [name, heardIn(slot)] as const)
      .filter(([, heard]) => heard.length > 0);
    return { intent: selected?.name ?? FALLBACK, slots: Object.fromEntries(slots), score: 1, runnerUp: null };
  };
}
