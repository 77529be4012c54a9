/** What Alexa itself listens for around a skill's name, by language; these words are not part of the interaction model. */
const WORDS: Readonly<
  Record<
    string,
    { readonly launch: readonly string[]; readonly connect: readonly string[]; readonly exit: readonly string[] }
  >
> = {
  en: {
    launch:
      'open,launch,start,begin,run,load,use,play,resume,ask,tell,talk to,speak to,ask the,open the,start the'.split(
        ',',
      ),
    connect: 'about,and,for,from,if,that,to,whether,with,by,on'.split(','),
    exit: ['exit', 'quit'],
  },
};

export type Spoken =
  /** The skill was called by name, with nothing asked. */
  | { readonly kind: 'launch' }
  /** Alexa ends the session by itself. */
  | { readonly kind: 'exit' }
  /** Called by name with a question in the same breath ("ask leg cramp guide ..."), or just said. */
  | { readonly kind: 'utterance'; readonly text: string; readonly named: boolean };

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function parser(invocationName: string, language: string): (said: string) => Spoken {
  const { launch, connect, exit } = WORDS[language] ?? { launch: [], connect: [], exit: [] };
  const name = literal(invocationName).replace(/ +/g, '\\s+');
  const before = launch.length ? `(?:(?:${launch.join('|')})\\s+)?` : '';
  const called = new RegExp(`^(?:alexa[\\s,]+)?${before}${name}(?=$|[\\s,.?!])[\\s,.?!]*(.*)$`, 'iu');
  const connector = new RegExp(`^(?:${connect.join('|') || '(?!)'})\\s+`, 'iu');
  const leave = new RegExp(`^(?:${exit.join('|') || '(?!)'})[.!]*$`, 'iu');
  return (said) => {
    const text = said.trim();
    if (leave.test(text)) return { kind: 'exit' };
    const rest = called.exec(text)?.[1];
    if (rest === undefined) return { kind: 'utterance', text, named: false };
    return rest ? { kind: 'utterance', text: rest.replace(connector, ''), named: true } : { kind: 'launch' };
  };
}

/** Hears the skill's name and the words that Alexa keeps to itself in what was said. */
export function createListener(invocationName: string, locale: string): (said: string) => Spoken {
  return parser(invocationName, locale.split('-')[0] ?? '');
}
