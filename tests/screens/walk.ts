/** A node of an APL document: a component, or an object that holds some. */
export interface Node {
  readonly type?: unknown;
  readonly style?: unknown;
  readonly extend?: unknown;
  readonly values?: unknown;
  readonly text?: unknown;
  readonly bind?: unknown;
  readonly data?: unknown;
  readonly parameters?: unknown;
  readonly items?: unknown;
  readonly onPress?: unknown;
  readonly backgroundColor?: unknown;
  readonly accessibilityLabel?: unknown;
  readonly [key: string]: unknown;
}
type Scope = Readonly<Record<string, unknown>>;

export interface Visit {
  readonly node: Node;
  /** What the node's expressions can name, with a value of the kind that they would find. */
  readonly scope: Scope;
  /** The color behind it. */
  readonly behind: string;
  /** Inside a component that already has a text equivalent. */
  readonly labelled: boolean;
}

export interface Parts {
  readonly layouts: Readonly<Record<string, Node>>;
  readonly background: string;
  readonly color: (value: unknown) => string;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The expressions inside a text: `${...}`. */
export const expressions = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, inside]) => inside as string);

/** The names that an expression uses, with the properties asked of them; not resources, nor words in quotes. */
export function paths(expression: string): readonly string[] {
  const bare = expression.replaceAll(/'[^']*'/g, '').replaceAll(/@\w+/g, '');
  return [...bare.matchAll(/(?<![\w.])[a-zA-Z]\w*(?:\.\w+)*/g)].map(([path]) => path);
}

export function valueAt(path: string, scope: Scope): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return key === 'length' ? value.length : undefined;
    return isNode(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, scope);
}

/** What an expression stands for: a value of the last path in it, or itself. */
function standsFor(value: unknown, scope: Scope): unknown {
  if (typeof value !== 'string') return value;
  const used = expressions(value).flatMap(paths);
  const last = used.at(-1);
  return last === undefined ? value : valueAt(last, scope);
}

function bound(node: Node, scope: Scope): Scope {
  const inner: Record<string, unknown> = { ...scope };
  for (const bind of list(node.bind)) {
    const { name, value } = bind as { name: string; value: unknown };
    inner[name] = standsFor(value, inner) ?? 0;
  }
  return inner;
}

function parameters(layout: Node, call: Node, scope: Scope): Scope {
  return Object.fromEntries(
    list(layout.parameters).map((parameter) => {
      const { name, default: otherwise } = isNode(parameter) ? parameter : { name: parameter, default: undefined };
      return [name as string, standsFor(call[name as string] ?? otherwise, scope) ?? ''];
    }),
  );
}

/** Every component of a document, layouts opened, the way a device would meet them. */
export function* walk(node: Node, seen: Omit<Visit, 'node'>, parts: Parts): Generator<Visit> {
  const layout = parts.layouts[String(node.type)];
  const scope = bound(node, seen.scope);
  const behind = node.backgroundColor === undefined ? seen.behind : parts.color(node.backgroundColor);
  yield { ...seen, node, scope };
  if (layout) {
    const inside = { ...seen, scope: { ...scope, ...parameters(layout, node, scope) } };
    for (const item of list(layout.items)) yield* walk(item as Node, inside, parts);
    return;
  }
  const labelled = seen.labelled || node.accessibilityLabel !== undefined;
  const entries = list(standsFor(node.data, scope));
  const repeated = node.data === undefined ? [scope] : entries.map((data) => ({ ...scope, data }));
  for (const key of ['item', 'items', 'firstItem', 'lastItem']) {
    const scopes = key === 'item' || key === 'items' ? repeated : [scope];
    for (const own of scopes) {
      for (const child of list(node[key])) yield* walk(child as Node, { scope: own, behind, labelled }, parts);
    }
  }
}
