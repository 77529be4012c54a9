import { type Source, type Status, sources } from '../../lambda/content/facts';
import type { SourceId } from '../../lambda/content/ids';
import type { Statement } from './statements';

const KNOWN: Readonly<Record<Status, string>> = {
  SEEN: 'read at its own address',
  COPY: 'read as a copy on another site',
  SECONDARY: 'read only as another site reports it',
  COMPUTED: 'calculated from its data',
  UNVERIFIED: 'no source was read',
};

function review({ reviewed }: Source): string {
  return reviewed === null ? 'not reviewed' : `reviewed ${reviewed}`;
}

function sourceLine(id: SourceId): string {
  const source = sources[id];
  const title = source.url ? `[${source.title}](${source.url})` : source.title;
  const publisher = source.publisher ? `, ${source.publisher}` : '';
  return `  - ${title}${publisher} (${KNOWN[source.status]}; ${review(source)})`;
}

function statement({ text, from, caution, places }: Statement): string {
  const mark = caution ? '**CAUTION** ' : '';
  const where = places.length > 0 ? [`  - Said in: ${places.join('; ')}`] : [];
  return [`- ${mark}${text}`, ...where, ...from.map(sourceLine)].join('\n');
}

function heading(topic: string): string {
  return `## ${topic.charAt(0).toUpperCase()}${topic.slice(1)}`;
}

function summary(all: readonly Statement[], locale: string): string {
  const named = [...new Set(all.flatMap(({ from }) => from))];
  const reviewed = named.filter((id) => sources[id].reviewed !== null).length;
  const cautions = all.filter(({ caution }) => caution).length;
  return [
    `# What the leg cramp guide says (${locale})`,
    '',
    'For a clinician to read and check. A sentence marked CAUTION rests on no source: it may only make an answer more careful.',
    '',
    `- Statements: ${all.length}, of which cautions: ${cautions}`,
    `- Sources named: ${named.length}, of which reviewed by a clinician: ${reviewed}`,
  ].join('\n');
}

/** The statements as a document, by topic, in the order in which they stand in the words. */
export function markdown(all: readonly Statement[], locale: string): string {
  const topics = [...new Set(all.map(({ topic }) => topic))];
  const sections = topics.map((topic) => {
    const own = all.filter((each) => each.topic === topic);
    return `${heading(topic)}\n\n${own.map(statement).join('\n')}`;
  });
  return `${[summary(all, locale), ...sections].join('\n\n')}\n`;
}
