import type { Act, HeardSign, TopicId } from './acts';
import { TOPICS } from './acts';

/** What a label of the classifier means. */
export type Meaning =
  | { readonly is: 'topic'; readonly topic: TopicId; readonly entry?: string }
  | { readonly is: 'warning'; readonly sign: HeardSign }
  | { readonly is: 'crisis'; readonly who: 'speaker' | 'other' }
  | { readonly is: 'act'; readonly act: Act }
  | { readonly is: 'state' }
  /** Words that sound alarming and are none. */
  | { readonly is: 'harmless' }
  | { readonly is: 'outside' };

const ACTS: Readonly<Record<string, Act>> = {
  thanks: { kind: 'end', manner: 'thanks' },
  night: { kind: 'end', manner: 'night' },
  bye: { kind: 'end', manner: 'bye' },
  stop: { kind: 'end', manner: 'stop' },
  more: { kind: 'follow', what: 'more' },
  why: { kind: 'follow', what: 'why' },
  meaning: { kind: 'follow', what: 'meaning' },
  simpler: { kind: 'follow', what: 'simpler' },
  sources: { kind: 'follow', what: 'sources' },
  which_most: { kind: 'follow', what: 'which_most' },
  all: { kind: 'follow', what: 'all' },
  choose: { kind: 'follow', what: 'choose' },
  first: { kind: 'follow', what: 'first' },
  repeat: { kind: 'follow', what: 'repeat' },
  what_else: { kind: 'follow', what: 'what_else' },
  back: { kind: 'follow', what: 'back' },
  cannot_call: { kind: 'cannot', what: 'call' },
  cannot_ambulance: { kind: 'cannot', what: 'ambulance' },
  cannot_timer: { kind: 'cannot', what: 'timer' },
  cannot_reminder: { kind: 'cannot', what: 'reminder' },
  cannot_list: { kind: 'cannot', what: 'list' },
  cannot_phone: { kind: 'cannot', what: 'phone' },
  cannot_volume: { kind: 'cannot', what: 'louder' },
  cannot_quieter: { kind: 'cannot', what: 'quieter' },
  cannot_slower: { kind: 'cannot', what: 'slower' },
  cannot_remember: { kind: 'cannot', what: 'remember' },
  cannot_order: { kind: 'cannot', what: 'order' },
  cannot_result: { kind: 'cannot', what: 'blood_result' },
  cannot_music: { kind: 'cannot', what: 'music' },
  deny: { kind: 'deny', signs: [] },
  can_wait: { kind: 'follow', what: 'can_wait' },
  feel_fine: { kind: 'follow', what: 'feel_fine' },
  gone: { kind: 'follow', what: 'gone' },
  sure: { kind: 'follow', what: 'sure' },
  start_over: { kind: 'follow', what: 'start_over' },
  yes: { kind: 'confirm' },
  no: { kind: 'refuse' },
  unsure: { kind: 'unsure' },
  eased: { kind: 'progress', state: 'eased' },
  a_bit: { kind: 'progress', state: 'a_bit' },
  same: { kind: 'progress', state: 'same' },
  worse: { kind: 'progress', state: 'worse' },
  wait: { kind: 'progress', state: 'wait' },
  inside_how_long: { kind: 'inside', what: 'how_long' },
  inside_cannot_reach: { kind: 'inside', what: 'cannot_reach' },
  inside_standing: { kind: 'inside', what: 'standing' },
  inside_someone_else: { kind: 'inside', what: 'someone_else' },
  inside_in_bed: { kind: 'inside', what: 'in_bed' },
  inside_other_leg: { kind: 'inside', what: 'other_leg' },
  inside_which_way: { kind: 'inside', what: 'which_way' },
  forget: { kind: 'correct', what: 'forget' },
  not_me: { kind: 'correct', what: 'not_me' },
};

export function meaningOf(label: string): Meaning {
  const [kind, ...rest] = label.split('/');
  const name = rest.join('/');
  if (kind === 'warning') return { is: 'warning', sign: name as HeardSign };
  if (kind === 'crisis') return { is: 'crisis', who: 'speaker' };
  if (kind === 'crisis_other') return { is: 'crisis', who: 'other' };
  if (kind === 'entry') return { is: 'topic', topic: 'entry', entry: name };
  if (label === 'act/help') return { is: 'topic', topic: 'help' };
  const act = kind === 'act' ? ACTS[name] : undefined;
  if (act) return { is: 'act', act };
  if (kind === 'state') return { is: 'state' };
  if (kind === 'harmless') return { is: 'harmless' };
  const topic = TOPICS.find((one) => one === label);
  return topic ? { is: 'topic', topic } : { is: 'outside' };
}
