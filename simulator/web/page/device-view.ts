import { SCREENS, type ScreenId } from '../../device/screens';
import type { ScreenLine } from '../api';
import { find, h } from './dom';
import type { Reply } from './server';

type Touched = (args: readonly string[], label: string) => void;
type Drawing = Awaited<ReturnType<NonNullable<Window['drawScreen']>>>;

/** Around the glass, in pixels, as the style sheet draws it. */
const BEZEL = 8;
const NOTHING = 'Nothing is shown yet: the next answer that has a screen is drawn here.';

/** The Echo, drawn by Amazon's own renderer in a frame of its own, and the same in words. */
export class DeviceView {
  readonly #stage = find('stage', HTMLElement);
  readonly #problem = find('screen-problem', HTMLElement);
  readonly #onTouch: Touched;
  #id: ScreenId | null = null;
  #shown: Reply | null = null;
  #frame: Promise<Window> | null = null;
  #drawing: Drawing | null = null;
  #last: Promise<void> = Promise.resolve();

  constructor(onTouch: Touched) {
    this.#onTouch = onTouch;
    new ResizeObserver(() => this.#fit()).observe(this.#stage);
    addEventListener('resize', () => this.#fit());
  }

  use(id: ScreenId | null): void {
    this.#id = id;
    this.#refresh();
  }

  /** An answer without a screen leaves what is shown; null clears it. */
  show(reply: Reply | null): void {
    if (reply && !reply.screen) return;
    this.#shown = reply;
    this.#refresh();
  }

  #refresh(): void {
    const name = find('device-name', HTMLElement);
    const device = this.#id && SCREENS[this.#id];
    name.textContent = device
      ? `${device.name}, ${device.width} × ${device.height}`
      : 'none: a device without a screen';
    this.#words();
    const drawing = this.#last.then(() => this.#draw()).catch((error: Error) => this.#fail(error));
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
    this.#stage.hidden = id === null;
    if (id === null) return;
    const frame = await this.#window();
    const directive = this.#shown?.row.response.response.directives?.find(({ type }) =>
      type.endsWith('RenderDocument'),
    );
    this.#fit();
    frame.document.getElementById('view')?.replaceChildren();
    if (!directive || !('document' in directive)) return;
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
      const frame = h('iframe', { src: '/screen', title: 'The screen, drawn', tabIndex: -1 });
      frame.addEventListener('load', () => {
        const drawn = frame.contentWindow;
        if (drawn?.drawScreen) resolve(drawn);
        else reject(new Error('the viewhost did not load.'));
      });
      this.#stage.replaceChildren(h('div', { className: 'glass' }, frame));
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
    return this.#shown?.screenText?.lines.find(same)?.text ?? args.join(' ');
  }

  #words(): void {
    const text = this.#id ? this.#shown?.screenText : null;
    find('screen-words', HTMLElement).hidden = this.#id === null;
    const lines = text?.lines.map((line) => h('li', {}, this.#line(line))) ?? [];
    const content = text ? [h('h3', {}, text.title), h('ul', {}, ...lines)] : [h('p', { className: 'note' }, NOTHING)];
    find('screen-text', HTMLElement).replaceChildren(...content);
  }

  #line({ text, touch }: ScreenLine): HTMLElement | string {
    if (!touch) return text;
    const button = h('button', { type: 'button', className: 'touch' }, text);
    button.addEventListener('click', () => this.#onTouch(touch, text));
    return button;
  }
}
