/** Filled into a message: texts by name, and a number where it decides a plural. */
export type Values = Readonly<Record<string, string | number>>;

type Choices = Readonly<Record<string, Message>>;
type Part =
  | string
  | readonly [name: string]
  | readonly [name: string, how: 'capital']
  | readonly [name: string, how: 'plural' | 'ordinal' | 'select', choices: Choices];

/** An ICU message as compiled by tools/content: text with `{name}` in it, or its parts where it chooses. */
export type Message = string | readonly Part[];

const rules = new Map<string, Intl.PluralRules>();

/** Loading the platform's plural tables takes longer than a whole turn, so a message that needs none asks for none. */
function category(value: number, language: string, type: Intl.PluralRuleType): string {
  const key = `${language} ${type}`;
  const known = rules.get(key) ?? new Intl.PluralRules(language, { type });
  rules.set(key, known);
  return known.select(value);
}

function choose(how: 'plural' | 'ordinal' | 'select', value: string | number, choices: Choices, language: string) {
  const exact = how === 'select' ? String(value) : `=${value}`;
  const own = Object.hasOwn(choices, exact) ? choices[exact] : undefined;
  if (own !== undefined) return own;
  const needsRule = how !== 'select' && Object.keys(choices).some((key) => !key.startsWith('=') && key !== 'other');
  const named = needsRule ? category(Number(value), language, how === 'ordinal' ? 'ordinal' : 'cardinal') : 'other';
  return choices[named] ?? (choices.other as Message);
}

function capital(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** A message in words. A name without a value stays as it is written, so that a test sees it. */
export function format(message: Message, values: Values, language: string): string {
  const named = (name: string) => (Object.hasOwn(values, name) ? String(values[name]) : `{${name}}`);
  if (typeof message === 'string') return message.replace(/\{(\w+)\}/g, (_, name: string) => named(name));
  const texts = message.map((part) => {
    if (typeof part === 'string') return part;
    if (part.length === 1) return named(part[0]);
    if (part.length === 2) return capital(named(part[0]), language);
    const [name, how, choices] = part;
    return format(choose(how, values[name] ?? 'other', choices, language), values, language);
  });
  return texts.join('');
}
