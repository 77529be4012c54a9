import type { Answer, Sentence } from '../guide/types';

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => XML[character] as string);
}

/** What stands before a number that is called; a figure ("111 milligrams", "1,000") has none of it. */
const CALLED = '\\b(?:call|or|dial|text|ring|at|on|NHS) ';

/** Phone numbers are spoken digit by digit. */
function speakNumbers(xml: string, numbers: Answer['numbers']): string {
  return numbers.reduce((spoken, { text, spoken: alias }) => {
    // Only three digits can be a figure too; not inside a longer number, nor where it has been marked already.
    const before = /^\d{3}$/.test(text) ? `(?<=${CALLED})` : '(?<![\\d>-])';
    const figure = '(?! (?:milli|micro)?gram| units| percent)';
    return spoken.replace(
      new RegExp(`${before}${text}(?![\\d<-]|[.,]\\d)${figure}`, 'gi'),
      `<sub alias="${alias}">${text}</sub>`,
    );
  }, xml);
}

type Spoken = Pick<Sentence, 'text' | 'pause'>;

function pause(seconds: number | undefined): string {
  return seconds ? `<break time="${seconds}s"/>` : '';
}

export function toSsml(sentences: readonly Spoken[], numbers: Answer['numbers']): string {
  return sentences.map(({ text, pause: after }) => speakNumbers(escapeXml(text), numbers) + pause(after)).join(' ');
}
