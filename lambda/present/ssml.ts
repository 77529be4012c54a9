import type { Answer, Sentence } from '../guide/types';

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => XML[character] as string);
}

/** Phone numbers are spoken digit by digit. */
function speakNumbers(xml: string, numbers: Answer['numbers']): string {
  const [first] = numbers;
  if (first === undefined) return xml;
  // The longest first, so that a short number is not found inside a long one.
  const longest = [...numbers].sort((a, b) => b.text.length - a.text.length);
  const pattern = new RegExp(longest.map(({ text }) => `(?<![\\d-])${text}(?![\\d-])`).join('|'), 'g');
  return xml.replace(pattern, (text) => {
    const { spoken } = longest.find((number) => number.text === text) ?? first;
    return `<sub alias="${spoken}">${text}</sub>`;
  });
}

function pause(seconds: number | undefined): string {
  return seconds ? `<break time="${seconds}s"/>` : '';
}

export function toSsml(sentences: readonly Sentence[], numbers: Answer['numbers']): string {
  return sentences.map(({ text, pause: after }) => speakNumbers(escapeXml(text), numbers) + pause(after)).join(' ');
}
