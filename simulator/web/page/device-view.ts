import { SCREENS, type ScreenId } from '../../device/screens';
import type { ScreenLine } from '../api';
import { find, h } from './dom';
import type { Reply } from './server';

type Touched = (args: readonly string[], label: string) => void;
type Drawing = Awaited<ReturnType<NonNullable<Window['drawScreen']>>>;

/** What is on a device: the answer that was drawn last, and whether it can still be touched. */
export interface Shown {
  readonly reply: Reply;
  /** Why nothing there can be touched; null where it can. */
  readonly inert: string | null;
}

/** Around the glass, in pixels, as the style sheet draws it. */
const BEZEL = 8;
const NOTHING = 'Nothing is shown yet: the next answer that has a screen is drawn here.';

/** An Echo, drawn by Amazon's own renderer in a frame of its own, and the same in words. */
export class DeviceView {
  readonly #stage: HTMLElement;
  readonly #text: HTMLElement;
  readonly #words: HTMLElement;
  readonly #name: HTMLElement;
  readonly #problem: HTMLElement;
  readonly #onTouch: Touched;
  #id: ScreenId | null = null;
  #shown: Shown | null = null;
  #frame: Promise<Window> | null = null;
  #drawing: Drawing | null = null;
  #last: Promise<void> = Promise.resolve();

  /** `prefix` names its parts in the page: the first device, or the one beside it. */
  constructor(prefix: '' | 'beside-', onTouch: Touched) {
    const part = (name: string) => find(`${prefix}${name}`, HTMLElement);
    this.#stage = part('stage');
    this.#text = part('screen-text');
    this.#words = part('screen-words');
    this.#name = part('device-name');
    this.#problem = part('screen-problem');
    this.#onTouch = onTouch;
    new ResizeObserver(() => this.#fit()).observe(this.#stage);
    addEventListener('resize', () => this.#fit());
  }

  use(id: ScreenId | null): void {
    this.#id = id;
    this.#refresh();
  }

  /** Null clears it. */
  show(shown: Shown | null): void {
    const same = shown?.reply === this.#shown?.reply;
    this.#shown = shown;
    if (same) this.#tell();
    else this.#refresh();
  }

  #refresh(): void {
    const device = this.#id && SCREENS[this.#id];
    this.#name.textContent = device
      ? `${device.name}, ${device.width} × ${device.height}`
      : 'none: a device without a screen';
    this.#tell();
    // After the answer has been painted: the renderer takes the page's own thread for a while.
    const drawing = this.#last
      .then(() => new Promise((resolve) => setTimeout(resolve, 0)))
      .then(() => this.#draw())
      .catch((error: Error) => this.#fail(error));
    this.#last = drawing;
    this.#stage.setAttribute('aria-busy', 'true');
    drawing.then(() => {
      if (this.#last === drawing) this.#stage.setAttribute('aria-busy', 'false');
    });
  }

  #fail(error: Error): void {
    this.#problem.textContent = `The screen could not be drawn: ${error.message} The screen in words is complete; reload the page to try once more.`;
  }

  async #draw(): Promise<void> {
    this.#drawing?.destroy();
    this.#drawing = null;
    this.#problem.textContent = '';
    const id = this.#id;
    const directive = this.#shown?.reply.row.response.response.directives?.find(({ type }) =>
      type.endsWith('RenderDocument'),
    );
    this.#stage.hidden = id === null || !directive;
    if (id === null || !directive || !('document' in directive)) return;
    const frame = await this.#window();
    this.#fit();
    frame.document.getElementById('view')?.replaceChildren();
    const { mode, shape, width, height, dpi } = SCREENS[id];
    const warnings: string[] = [];
    this.#drawing =
      (await frame.drawScreen?.(
        directive as object,
        { mode, shape, width, height, dpi },
        {
          onTouch: (args) => this.#onTouch(args.map(String), this.#labelOf(args)),
          onWarning: (text) => {
            warnings.push(text);
            this.#problem.textContent = `The renderer warns: ${warnings.join(' ')}`;
          },
        },
      )) ?? null;
  }

  /** The frame is loaded once, with Amazon's renderer in it. */
  #window(): Promise<Window> {
    this.#frame ??= new Promise((resolve, reject) => {
      const frame = h('iframe', { src: '/screen', title: `The screen, drawn: ${this.#name.textContent}` });
      frame.addEventListener('load', () => {
        const drawn = frame.contentWindow;
        if (drawn?.drawScreen) resolve(drawn);
        else reject(new Error('the viewhost did not load.'));
      });
      this.#stage.replaceChildren(h('div', { className: 'glass' }, frame));
      this.#inert();
    });
    return this.#frame;
  }

  /** As large as there is room for, never larger than it is. */
  #fit(): void {
    const glass = this.#stage.firstElementChild;
    const frame = glass?.firstElementChild;
    if (!this.#id || !(glass instanceof HTMLElement) || !(frame instanceof HTMLElement)) return;
    const { width, height, shape } = SCREENS[this.#id];
    const room = { width: this.#stage.clientWidth - 2 * BEZEL, height: innerHeight * 0.5 };
    const scale = Math.min(1, room.width / width, room.height / height);
    Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` });
    Object.assign(glass.style, { width: `${width * scale}px`, height: `${height * scale}px` });
    glass.classList.toggle('round', shape === 'ROUND');
  }

  #labelOf(args: readonly unknown[]): string {
    const same = ({ touch }: ScreenLine) => JSON.stringify(touch) === JSON.stringify(args);
    return this.#shown?.reply.screenText?.lines.find(same)?.text ?? args.join(' ');
  }

  #inert(): void {
    this.#stage.inert = this.#shown?.inert != null;
  }

  #tell(): void {
    // Whoever pressed a button there is not sent back to the top of the page.
    const focused = this.#text.contains(document.activeElement);
    const { reply, inert = null } = this.#shown ?? {};
    const text = this.#id ? reply?.screenText : null;
    this.#inert();
    this.#words.hidden = this.#id === null;
    const lines = text?.lines.map((line) => h('li', {}, this.#line(line, inert))) ?? [];
    const content = text ? [h('h3', {}, text.title), h('ul', {}, ...lines)] : [h('p', { className: 'note' }, NOTHING)];
    this.#text.replaceChildren(...(inert === null ? [] : [h('p', { className: 'note' }, inert)]), ...content);
    if (focused) this.#text.focus();
  }

  #line({ text, touch }: ScreenLine, inert: string | null): HTMLElement | string {
    if (!touch || inert !== null) return text;
    const button = h('button', { type: 'button', className: 'touch' }, text);
    button.addEventListener('click', () => this.#onTouch(touch, text));
    return button;
  }
}
