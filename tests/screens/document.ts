import type { renderDirective } from '../../lambda/alexa/screen';
import { type Node, type Parts, type Visit, walk } from './walk';

type Directive = ReturnType<typeof renderDirective>;

/** What a device adds to the data. */
const GLOBALS = {
  viewport: { width: 1024, height: 600, shape: 'rectangle', mode: 'hub', theme: 'dark', dpi: 160 },
  Math: { min: 0, max: 0, ceil: 0, floor: 0 },
  elapsedTime: 0,
  index: 0,
};

/** The parts of a whole document that the rules read. */
export interface Document extends Node {
  readonly version: string;
  readonly background: string;
  readonly resources: readonly { readonly colors?: Readonly<Record<string, string>> }[];
  readonly styles: Readonly<Record<string, Node>>;
  readonly layouts: Readonly<Record<string, Node>>;
  readonly mainTemplate: { readonly items: readonly Node[] };
}

function colors(document: Document): Readonly<Record<string, string>> {
  return Object.assign({}, ...document.resources.map((block) => block.colors ?? {}));
}

export function colorIn(document: Document): (value: unknown) => string {
  const named = colors(document);
  return (value) => {
    const text = String(value);
    return text.startsWith('@') ? (named[text.slice(1)] ?? `unknown color ${text}`) : text;
  };
}

/** Every component that a directive's document can show. */
export function components({ document, datasources }: Directive): readonly Visit[] {
  const whole = document as unknown as Document;
  const parts: Parts = {
    layouts: whole.layouts,
    background: whole.background,
    color: colorIn(whole),
  };
  const start = { scope: { ...GLOBALS, payload: datasources }, behind: parts.background, labelled: false };
  return whole.mainTemplate.items.flatMap((item) => [...walk(item, start, parts)]);
}

/** The value a Text takes from its style unless it says its own. */
export function styled(document: Document, node: Node, property: string): unknown {
  if (node[property] !== undefined) return node[property];
  const { styles } = document;
  for (let style = styles[String(node.style)]; style; style = styles[String(style.extend)]) {
    const value = (style.values as Node)[property];
    if (value !== undefined) return value;
  }
  return undefined;
}
