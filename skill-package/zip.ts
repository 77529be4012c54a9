import { type Zippable, zipSync } from 'fflate';

/** A zip keeps wall-clock time without a zone, so the same wall clock gives the same bytes everywhere. */
const mtime = new Date(2000, 0, 1);

/** The same files give the same bytes, on any day: what is uploaded changes only when the package does. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  // Copied into this realm's arrays: fflate takes anything else for a folder.
  for (const name of Object.keys(files).sort()) entries[name] = [Uint8Array.from(files[name] ?? []), { mtime }];
  return zipSync(entries, { level: 6 });
}
