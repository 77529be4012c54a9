import type { InteractionModel } from '../../interaction-model/model';
import { SENTENCE_TYPE } from './platform';
import { keyOf, tokenize } from './tokens';

export interface Match {
  readonly id: string;
  readonly name: string;
}

/** One way of saying one or several values of one slot type. */
export interface Entry {
  readonly type: string;
  readonly key: string;
  readonly tokens: readonly string[];
  readonly matches: readonly Match[];
}

/** Every value and synonym of every slot type, found by how it sounds when said without spaces. Whole sentences are examples, no values. */
export interface Catalog {
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly byType: ReadonlyMap<string, readonly Entry[]>;
  readonly longest: number;
}

interface Draft extends Entry {
  readonly matches: Match[];
}

function groupBy(entries: readonly Entry[], by: 'key' | 'type'): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry[by]);
    if (group) group.push(entry);
    else groups.set(entry[by], [entry]);
  }
  return groups;
}

export function readCatalog(model: InteractionModel): Catalog {
  const drafts = new Map<string, Draft>();
  const types = (model.interactionModel.languageModel.types ?? []).filter(({ name }) => name !== SENTENCE_TYPE);
  for (const type of types)
    for (const value of type.values ?? []) {
      const match = { id: value.id ?? value.name.value, name: value.name.value };
      for (const phrase of [value.name.value, ...(value.name.synonyms ?? [])]) {
        const tokens = tokenize(phrase);
        const key = keyOf(tokens);
        const draft = drafts.get(`${type.name} ${key}`) ?? { type: type.name, key, tokens, matches: [] };
        if (draft.matches.every(({ id }) => id !== match.id)) draft.matches.push(match);
        drafts.set(`${type.name} ${key}`, draft);
      }
    }
  const entries = [...drafts.values()].filter(({ key }) => key !== '');
  return {
    entries,
    byKey: groupBy(entries, 'key'),
    byType: groupBy(entries, 'type'),
    longest: Math.max(1, ...entries.map(({ tokens }) => tokens.length)),
  };
}
