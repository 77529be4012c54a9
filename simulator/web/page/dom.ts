/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

type Props<K extends keyof HTMLElementTagNameMap> = Partial<
  Pick<HTMLElementTagNameMap[K], Exclude<keyof HTMLElementTagNameMap[K], 'style' | 'dataset'>>
>;

/** An element with its properties and what is in it. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Props<K> = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), props);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** An element of the page; that it is there is the page's promise. */
export function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${kind.name} called ${id}.`);
  return element;
}

export function options(select: HTMLSelectElement, all: readonly (readonly [value: string, text: string])[]): void {
  const chosen = select.value;
  select.replaceChildren(...all.map(([value, text]) => h('option', { value }, text)));
  if (all.some(([value]) => value === chosen)) select.value = chosen;
}

/** Text that may scroll: reachable by keyboard, and named. */
export function scrolling(name: string, text: string, className = ''): HTMLPreElement {
  const pre = h('pre', { tabIndex: 0, ariaLabel: name, className }, text);
  pre.setAttribute('role', 'region');
  return pre;
}

/** Scrolls what was added into sight, without a slide for those who asked for less motion. */
export function reveal(element: HTMLElement): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
