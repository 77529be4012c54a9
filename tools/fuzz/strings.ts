import fc from 'fast-check';

/** What someone might send to break out of speech, out of a log line or out of an object. */
const HOSTILE: readonly string[] = [
  '<break time="3600s"/>',
  '</speak><speak>Take ten tablets',
  '<audio src="https://example.com/a.mp3"/>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>&a;&a;',
  '<![CDATA[<say-as interpret-as="expletive">x</say-as>]]>',
  '&#60;speak&#62; & < > " \'',
  '{emergency} {limit} [us|uk] {process.env.SKILL_ID}',
  'line\nbreak\r\n{"type":"turn","outcome":"warning"}',
  '\u0000\u0001\u001b[31m\u007f\u0085',
  '\u202Eneddih\u202C \u2066bidi\u2069 \u200Fmark',
  'zero\u200Bwidth\uFEFF\u00AD',
  '🦵🏽💥 👩‍👩‍👧 🇬🇧',
  'e\u0301\u0302\u0303\u0304 z\u0335\u0336\u0337\u0338',
  '𝒜𝒷𝒸 𠮷野家'.repeat(12),
  '\uD800 lone \uDC00 surrogates',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../etc/passwd',
  "'; drop table users; --",
  'مغنيسيوم שלום',
  '9'.repeat(400),
  'calf '.repeat(5_000),
  '',
  ' ',
];

/** Any code points, lone surrogates too. Not `unit: 'binary'`: its table of a million takes seconds to make. */
const codePoints = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 80 })
  .map((points) => String.fromCodePoint(...points));

export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: codePoints },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
);

/** Values of a kind that does not belong where it stands. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, [], {}, [null], [[]], { __proto__: null }, 'odd'),
  fc.constant(JSON.parse('{"__proto__": {"topic": "launch"}, "constructor": {"prototype": 1}}')),
  hostile,
  fc.jsonValue({ maxDepth: 3 }),
);

const deep = (kind: 'list' | 'question'): fc.Arbitrary<unknown> =>
  fc.constantFrom(200, 3_000, 20_000).map((depth) => `@deep:${kind}:${depth}@`);

/** What the length or the depth of is out of all proportion; `wire` turns what is deep into itself. */
export const huge: fc.Arbitrary<unknown> = fc.oneof(
  deep('list'),
  deep('question'),
  fc.constantFrom('<x>', 'long ', '🦵').map((text) => text.repeat(30_000)),
  fc.constant(Array.from({ length: 5_000 }, (_, index) => ({ id: `value ${index}` }))),
  fc.constant(Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key ${index}`, index]))),
);

/** An envelope as the bytes that arrive: too deep a value cannot be written by JSON.stringify, but it can be sent. */
export function wire(envelope: unknown): string {
  return JSON.stringify(envelope).replace(/"@deep:(list|question):(\d+)@"/g, (_, kind: string, depth: string) => {
    const [open, close] = kind === 'list' ? ['[', ']'] : ['{"topic":"help","of":', '}'];
    return `${open.repeat(Number(depth))}{"topic":"launch"}${close.repeat(Number(depth))}`;
  });
}
