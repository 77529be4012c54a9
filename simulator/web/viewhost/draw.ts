/// <reference lib="dom" />
// Runs in the browser, beside Amazon's renderer (`engine.js`), which has no types of its own.

interface Engine {
  readonly initEngine: () => Promise<void>;
  readonly Content: { create(document: string): Content };
  readonly default: { create(options: object): Renderer };
}
interface Content {
  addData(name: string, json: string): void;
  isError(): boolean;
}
interface Renderer {
  init(): Promise<void>;
  executeCommands(commands: string): unknown;
  destroy(): void;
}
declare const AplRenderer: Engine;
declare const Module: { readonly calledRun?: boolean };

/** The part of a RenderDocument directive that is drawn. */
interface Directive {
  readonly document?: Readonly<Record<string, unknown>>;
  readonly datasources?: Readonly<Record<string, unknown>>;
}

/** The device: its size in pixels, as its viewport reports it. */
interface Device {
  readonly mode: 'HUB' | 'TV';
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

interface Listeners {
  /** The arguments of a SendEvent, as the skill would get them in a UserEvent. */
  readonly onTouch?: (args: readonly unknown[]) => void;
  /** What the renderer complains about. */
  readonly onWarning?: (text: string) => void;
}

let ready: Promise<void> | undefined;
/** The renderer keeps the first log transport it is given, so that one passes everything on to the latest listener. */
let warn: ((text: string) => void) | undefined;

/** Asked a second time, `initEngine` would never resolve. */
function engineReady(): Promise<void> {
  ready ??= Module.calledRun ? Promise.resolve() : AplRenderer.initEngine();
  return ready;
}

/** Text is measured when it is laid out, so its fonts have to be there first. */
async function fontsReady(): Promise<void> {
  const weights = [300, 400, 500, 700, 900];
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 20px amazon-ember-display`)));
}

/** Draws a screen into `view` as that device would; throws where the document cannot be drawn. */
export async function draw(
  view: HTMLElement,
  directive: Directive,
  device: Device,
  { onTouch, onWarning }: Listeners = {},
): Promise<{ destroy(): void }> {
  await Promise.all([engineReady(), fontsReady()]);
  warn = onWarning;
  const content = AplRenderer.Content.create(JSON.stringify(directive.document));
  content.addData('payload', JSON.stringify(directive.datasources ?? {}));
  if (content.isError()) throw new Error('The renderer does not accept this document.');
  // The renderer never takes its listeners off the element it is given, so each drawing has one of its own.
  const glass = document.createElement('div');
  view.replaceChildren(glass);
  const renderer = AplRenderer.default.create({
    content,
    view: glass,
    mode: device.mode,
    theme: 'dark',
    viewport: {
      width: device.width,
      height: device.height,
      dpi: device.dpi,
      shape: device.shape,
      isRound: device.shape === 'ROUND',
    },
    environment: { agentName: 'leg cramp guide', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    utcTime: Date.now(),
    localTimeAdjustment: -new Date().getTimezoneOffset() * 60_000,
    logLevel: 'warn',
    logTransport: (level: string, logger: string, text: string) => warn?.(`${level} ${logger}: ${text}`),
    onSendEvent: (event: { arguments?: readonly unknown[] }) => onTouch?.(event.arguments ?? []),
  });
  await renderer.init();
  return renderer;
}
