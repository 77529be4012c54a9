import { parse, type Select, type Token } from '@messageformat/parser';
import type { Message } from '../../lambda/content/message';

type Part = Exclude<Message, string>[number];

/** What is wrong with a text as a message, in words. */
export class MessageError extends Error {}

/** Plural, select, capital and small: what the guide's own formatter knows. Anything else is refused here and not in a session. */
export function compileMessage(text: string, language: string): Message {
  // Most sentences have nothing to fill in.
  return /[{}]/.test(text) ? compiled(parsed(text), language) : text;
}

function parsed(text: string): readonly Token[] {
  try {
    return parse(text);
  } catch (error) {
    throw new MessageError((error as Error).message.split('\n')[0]);
  }
}

function compiled(tokens: readonly Token[], language: string): Message {
  const parts: Part[] = [];
  for (const token of tokens) {
    const next = part(token, language);
    if (typeof next === 'string' && typeof parts.at(-1) === 'string') parts.push(`${parts.pop()}${next}`);
    else parts.push(next);
  }
  const [first = '', ...others] = parts;
  return typeof first === 'string' && others.length === 0 ? first : parts;
}

function part(token: Token, language: string): Part {
  switch (token.type) {
    case 'content':
      if (/[{}]/.test(token.value)) throw new MessageError('a brace that is spoken');
      return token.value;
    case 'argument':
      return `{${token.arg}}`;
    case 'function':
      if (token.key !== 'capital' && token.key !== 'small')
        throw new MessageError(`"${token.key}"; all that can be done is "capital" and "small"`);
      return `{${token.arg}, ${token.key}}`;
    case 'octothorpe':
      throw new MessageError('"#"; name the figure, as it is written in the way of the language');
    default:
      return [token.arg, token.type === 'selectordinal' ? 'ordinal' : token.type, choices(token, language)];
  }
}

function choices(select: Select, language: string): Readonly<Record<string, Message>> {
  if (select.pluralOffset) throw new MessageError('an offset, which the guide cannot do');
  const keys = select.cases.map(({ key }) => key);
  if (!keys.includes('other')) throw new MessageError(`no "other" for ${select.arg}`);
  if (select.type !== 'select') checkCategories(select, keys, language);
  return Object.fromEntries(select.cases.map(({ key, tokens }) => [key, compiled(tokens, language)]));
}

/** A language has its own plural categories: one that it does not have would never be spoken. */
function checkCategories({ type, arg }: Select, keys: readonly string[], language: string): void {
  const rules = new Intl.PluralRules(language, { type: type === 'plural' ? 'cardinal' : 'ordinal' });
  const has: readonly string[] = rules.resolvedOptions().pluralCategories;
  const foreign = keys.find((key) => !key.startsWith('=') && !has.includes(key));
  if (foreign) throw new MessageError(`"${foreign}" for ${arg}; ${language} has ${has.join(', ')}`);
}
