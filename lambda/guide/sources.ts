import { sources } from '../content/facts';
import type { SourceId } from '../content/ids';
import type { AnswerContext } from './context';
import { fill, listed, talk } from './text';
import type { Screen, Sentence } from './types';

/** Only what was read itself may be cited by name. */
const CITABLE: readonly string[] = ['SEEN', 'COPY', 'COMPUTED'];
const SPOKEN_AT_MOST = 3;

export function citable(ids: readonly SourceId[]): readonly SourceId[] {
  return [...new Set(ids)].filter((id) => CITABLE.includes(sources[id].status) && sources[id].publisher !== null);
}

function publishers(ids: readonly SourceId[]): readonly string[] {
  return [...new Set(citable(ids).map((id) => sources[id].publisher as string))];
}

/** "This comes from Cochrane, the NHS and the Mayo Clinic." */
export function cited(ids: readonly SourceId[], context: AnswerContext): Sentence {
  const names = publishers(ids).slice(0, SPOKEN_AT_MOST);
  if (names.length === 0) return talk(context.words.patterns.noNamedSource, context);
  const list = listed(names, context.words.lists.and, context);
  return { text: fill(context.words.patterns.sources, context, { list }), from: citable(ids) };
}

export function sourcesScreen(ids: readonly SourceId[], context: AnswerContext): Screen {
  const rows = citable(ids).map((id) => ({ publisher: sources[id].publisher as string, title: sources[id].title }));
  return { kind: 'sources', title: context.words.labels.sources, rows };
}
