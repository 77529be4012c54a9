import { type Content, parse, type Select, type Token } from '@messageformat/parser';
import type { Message } from '../../lambda/content/message';

type Part = Exclude<Message, string>[number];

/** What is wrong with a text as a message, in words. */
export class MessageError extends Error {}

/** Plural, select and capital: what the guide's own formatter knows. Anything else is refused here and not in a session. */
export function compileMessage(text: string, language: string): Message {
  const tokens = parsed(text);
  if (tokens.every(({ type }) => type === 'content' || type === 'argument')) return text;
  return tokens.map((token) => part(token, language));
}

/** The names that a message is filled with. */
export function namesIn(text: string): readonly string[] {
  const names = (tokens: readonly Token[]): readonly string[] =>
    tokens.flatMap((token) => {
      if (token.type === 'content' || token.type === 'octothorpe') return [];
      return 'cases' in token ? [token.arg, ...token.cases.flatMap((each) => names(each.tokens))] : [token.arg];
    });
  return [...new Set(names(parsed(text)))];
}

function parsed(text: string): readonly Token[] {
  try {
    return parse(text);
  } catch (error) {
    throw new MessageError((error as Error).message.split('\n')[0]);
  }
}

function part(token: Token, language: string): Part {
  switch (token.type) {
    case 'content':
      return (token as Content).value;
    case 'argument':
      return [token.arg];
    case 'function':
      if (token.key !== 'capital')
        throw new MessageError(`"${token.key}", which the guide cannot do; it can do "capital"`);
      return [token.arg, 'capital'];
    case 'octothorpe':
      throw new MessageError('"#"; write the figure by its name, as figures are written in the way of the language');
    default:
      return [token.arg, token.type === 'selectordinal' ? 'ordinal' : token.type, choices(token, language)];
  }
}

function choices(select: Select, language: string): Readonly<Record<string, Message>> {
  if (select.pluralOffset) throw new MessageError('an offset, which the guide cannot do');
  const keys = select.cases.map(({ key }) => key);
  if (!keys.includes('other')) throw new MessageError(`no "other" for ${select.arg}`);
  if (select.type !== 'select') checkCategories(select, keys, language);
  return Object.fromEntries(
    select.cases.map(({ key, tokens }) => {
      const parts = tokens.map((token) => part(token, language));
      const plain = parts.every((each) => typeof each === 'string');
      return [key, plain ? parts.join('') : parts];
    }),
  );
}

/** A language has its own plural categories: one that it does not have would never be spoken. */
function checkCategories({ type, arg }: Select, keys: readonly string[], language: string): void {
  const rules = new Intl.PluralRules(language, { type: type === 'plural' ? 'cardinal' : 'ordinal' });
  const categories: readonly string[] = rules.resolvedOptions().pluralCategories;
  const foreign = keys.find((key) => !key.startsWith('=') && !categories.includes(key));
  if (foreign)
    throw new MessageError(`"${foreign}" for ${arg}, which ${language} does not have; it has ${categories.join(', ')}`);
}
