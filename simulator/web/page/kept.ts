import { SCREEN_IDS } from '../../device/screens';
import { ROADS } from '../../nlu/roads';
import type { DeviceAction } from '../../transcripts/play';
import { type Conversation, type Kept, type Place, playable } from './conversation';
import { Problem } from './server';

const KEY = 'conversation';

/** Keeps the conversation over a reload, as long as the tab is open. */
export function keep({ kept }: Conversation): void {
  try {
    sessionStorage.setItem(
      KEY,
      JSON.stringify(kept, (_, value) => (value instanceof Problem ? value.kept : value)),
    );
  } catch {
    // Larger than the browser allows: half of one would be a wrong one.
    sessionStorage.removeItem(KEY);
  }
}

export function recalled(): Kept | null {
  const text = sessionStorage.getItem(KEY);
  if (text === null) return null;
  const kept = JSON.parse(text) as Kept;
  const entries = kept.entries.map((entry) =>
    entry.problem
      ? { ...entry, problem: new Problem(entry.problem.message, entry.problem.hint, entry.problem.trace) }
      : entry,
  );
  return { ...kept, entries };
}

interface Linked {
  readonly place: Place;
  readonly acts: readonly DeviceAction[];
}

/** The conversation as an address of this simulator: whoever opens it plays it again. */
export function linkTo({ place, entries }: Conversation): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ place, acts: playable(entries) } satisfies Linked));
  return `${location.origin}/#${encodeURIComponent(btoa(String.fromCodePoint(...bytes)))}`;
}

/** The conversation in the address; null where there is none, or none that this simulator can play. */
export function linked(): Linked | null {
  if (location.hash.length < 2) return null;
  try {
    const bytes = Uint8Array.from(atob(decodeURIComponent(location.hash.slice(1))), (char) => char.codePointAt(0) ?? 0);
    const { place, acts } = JSON.parse(new TextDecoder().decode(bytes)) as Linked;
    const known = (place.screen === null || SCREEN_IDS.includes(place.screen)) && ROADS.includes(place.road);
    return known && Array.isArray(acts) ? { place, acts } : null;
  } catch {
    return null;
  }
}
