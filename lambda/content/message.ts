/** Filled into a message: texts by name, and a number where it decides a plural. */
export type Values = Readonly<Record<string, string | number>>;

type How = 'plural' | 'ordinal' | 'select';
type Choices = Readonly<Record<string, Message>>;

/** An ICU message as compiled by tools/content: text with `{name}`, `{name, capital}` or `{name, small}` in it, or parts where it chooses. */
export type Message = string | readonly (string | readonly [name: string, how: How, choices: Choices])[];

const rules = new Map<string, Intl.PluralRules>();

/** Loading the platform's plural tables takes longer than a whole turn, so a message that needs none asks for none. */
function category(value: number, language: string, type: Intl.PluralRuleType): string {
  const key = `${language} ${type}`;
  const known = rules.get(key) ?? new Intl.PluralRules(language, { type });
  rules.set(key, known);
  return known.select(value);
}

function choose(how: How, value: string | number | undefined, choices: Choices, language: string): Message {
  const exact = how === 'select' ? String(value) : `=${value}`;
  if (Object.hasOwn(choices, exact)) return choices[exact] as Message;
  const needsRule = how !== 'select' && Object.keys(choices).some((key) => !key.startsWith('=') && key !== 'other');
  const named = needsRule ? category(Number(value), language, how === 'ordinal' ? 'ordinal' : 'cardinal') : 'other';
  return choices[named] ?? (choices.other as Message);
}

function capital(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** A heading in the middle of a sentence; "B12" and "TENS" stay as they are. */
function small(text: string, language: string): string {
  const [first = '', second = ' '] = text;
  return /[\p{Ll} ]/u.test(second) ? first.toLocaleLowerCase(language) + text.slice(first.length) : text;
}

const FORMS = { capital, small };

/** A message in words. A name without a value stays as it is written, so that a test sees it. */
export function format(message: Message, values: Values, language: string): string {
  if (typeof message !== 'string') {
    const texts = message.map((part) => {
      if (typeof part === 'string') return format(part, values, language);
      const [name, how, choices] = part;
      return format(choose(how, values[name], choices, language), values, language);
    });
    return texts.join('');
  }
  return message.replace(/\{(\w+)(?:, (capital|small))?\}/g, (whole, name: string, form?: keyof typeof FORMS) => {
    if (!Object.hasOwn(values, name)) return whole;
    const text = String(values[name]);
    return form === undefined ? text : FORMS[form](text, language);
  });
}
