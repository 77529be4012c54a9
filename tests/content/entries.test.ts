import { entryFacts } from '../../lambda/content/facts';
import { ENTRIES, type EntryId } from '../../lambda/content/ids';
import type { Lines } from '../../lambda/content/shape';
import { words } from '../../testing/words';

/** Beside much else, or for a danger of its own, these tell to stretch too: held back, they would be missed. */
const STILL_SAID = new Set<EntryId>([
  'chronic_fatigue_cramps',
  'cold_floor',
  'cramp_in_water',
  'cramp_lump',
  'dialysis_home_night',
  'fibromyalgia_cramps',
  'flip_flops',
  'foot_cramp_why',
  'high_heels',
  'hot_weather',
  'kidney_disease_cramps',
  'pots_cramps',
  'radiation_cramps',
  'standing_work',
  'doctor_found_nothing',
  'magnesium_how_long_to_work',
  'menopause_cramps',
  'mustard_how_much',
  'night_shift',
  'trying_for_baby',
  'waiting_appointment',
  'will_it_stop',
]);

const TELLS = {
  stretch:
    /(?:^|[.:] )(?:Then |First, |Just |Or |Now )?(?:straighten|stretch |pull (?:your|the) toes|draw (?:your|the) toes)/i,
  rub: /(?:^|[.:] |then )(?:rub|massage|knead) (?:the|it|your|softly|gently)/i,
};

const textOf = (id: EntryId): string => {
  const { answer } = words.entries[id];
  const lines: Lines = Array.isArray(answer) ? answer : Object.values(answer).flat();
  return lines.map(({ say }) => String(say)).join(' ');
};

describe('an entry that tells what to do with the leg', () => {
  it.each(['stretch', 'rub'] as const)('says so in facts/entries: %s', (what) => {
    const telling = ENTRIES.filter((id) => TELLS[what].test(textOf(id)) && !STILL_SAID.has(id));
    expect(telling.length).toBeGreaterThan(5);
    expect(telling.filter((id) => !entryFacts[id]?.does?.includes(what))).toEqual([]);
  });
});
