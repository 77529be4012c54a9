import type { Answer, Sentence } from '../guide/types';

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => XML[character] as string);
}

/** Phone numbers are spoken digit by digit. */
function speakNumbers(xml: string, numbers: Answer['numbers']): string {
  return numbers.reduce(
    (spoken, { text, spoken: alias }) =>
      // Not inside a longer number (Australia's 000 is in "1,000" too), nor where it has been marked already.
      spoken.replace(
        new RegExp(`(?<![\\d>.,-])${text}(?![\\d<-]|[.,]\\d)`, 'g'),
        `<sub alias="${alias}">${text}</sub>`,
      ),
    xml,
  );
}

type Spoken = Pick<Sentence, 'text' | 'pause'>;

function pause(seconds: number | undefined): string {
  return seconds ? `<break time="${seconds}s"/>` : '';
}

export function toSsml(sentences: readonly Spoken[], numbers: Answer['numbers']): string {
  return sentences.map(({ text, pause: after }) => speakNumbers(escapeXml(text), numbers) + pause(after)).join(' ');
}
