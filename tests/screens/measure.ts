/// <reference lib="dom" />

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Runs in the page: what is cut off, overlapping, outside the glass or too small to touch on the drawn screen.
 * What a list hides until it is scrolled is no fault.
 */
export function faults(shape: 'ROUND' | 'RECTANGLE'): string[] {
  const view = document.getElementById('view') as HTMLElement;
  const glass = view.getBoundingClientRect();
  const found: string[] = [];
  const slack = 2;

  const inside = (inner: Box, outer: Box): boolean =>
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack;

  const onGlass = (box: Box): boolean => {
    if (shape === 'RECTANGLE') return inside(box, glass);
    const radius = glass.width / 2;
    const far = (edge: number, middle: number) => Math.abs(edge - middle);
    const x = Math.max(far(box.left, glass.left + radius), far(box.right, glass.left + radius));
    const y = Math.max(far(box.top, glass.top + radius), far(box.bottom, glass.top + radius));
    return Math.hypot(x, y) <= radius + slack;
  };

  const scroller = (element: Element): Element | null => element.closest('.ps');

  /** A line scrolled out of its list, wholly or in part, is not judged by where it would be. */
  const scrolledOut = (box: Box, list: Element | null): boolean => {
    if (!list) return false;
    const window = list.getBoundingClientRect();
    return box.top < window.top - slack || box.bottom > window.bottom + slack;
  };

  /** Where the letters of each word are: as tall as the type, without the space between lines. */
  const wordsOf = (text: Element): Box[] => {
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const boxes: Box[] = [];
    while (nodes.nextNode()) {
      for (const word of (nodes.currentNode.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(nodes.currentNode, word.index);
        range.setEnd(nodes.currentNode, word.index + word[0].length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        boxes.push({ left, right, top: middle - size / 2, bottom: middle + size / 2 });
      }
    }
    return boxes;
  };

  const placed: { readonly words: string; readonly element: Element; readonly box: Box }[] = [];
  for (const text of view.querySelectorAll('p')) {
    const words = text.textContent ?? '';
    if (words.endsWith('…')) found.push(`cut short: ${words}`);
    for (const box of wordsOf(text)) {
      for (let around = text.parentElement; around && around !== view; around = around.parentElement) {
        if (around.classList.contains('ps')) break;
        const clips = getComputedStyle(around).overflow === 'hidden' || around === text.parentElement;
        if (clips && !inside(box, around.getBoundingClientRect())) found.push(`cut off: ${words}`);
      }
      if (scrolledOut(box, scroller(text))) continue;
      if (!onGlass(box)) found.push(`off the glass: ${words}`);
      placed.push({ words, element: text, box });
    }
  }

  for (const [index, one] of placed.entries()) {
    for (const other of placed.slice(index + 1)) {
      if (one.element === other.element) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > slack && down > slack) found.push(`overlapping: ${one.words} / ${other.words}`);
    }
  }

  for (const target of view.querySelectorAll('.noSwipe:not(:has(> svg))')) {
    const { width, height } = target.getBoundingClientRect();
    if (width < 44 || height < 44) found.push(`too small to touch (${width} x ${height}): ${target.textContent}`);
  }
  for (const picture of view.querySelectorAll('svg')) {
    if (!onGlass(picture.getBoundingClientRect())) found.push('a picture is off the glass');
  }
  return [...new Set(found)];
}

/** Runs in the page: scrolls every list to its end; says how many there are to scroll. */
export function scrollDown(): number {
  const lists = [...document.querySelectorAll('.ps')].filter((list) => list.scrollHeight > list.clientHeight + 1);
  for (const list of lists) list.scrollTop = list.scrollHeight;
  return lists.length;
}
