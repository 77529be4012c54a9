import { find, options } from './dom';
import { server } from './server';
import { browserVoice, playWave, speakInBrowser } from './speech';
import { stretchesOf } from './ssml';

type VoiceId = 'browser' | 'espeak' | 'silent';

const NONE =
  'Silent: this browser has no voice for this language, and espeak-ng is not installed on this machine (apt install espeak-ng, brew install espeak-ng).';

/** The guide's voice: the browser's, else espeak-ng's, else none; the page says which. */
export class Voice {
  readonly #select = find('voice', HTMLSelectElement);
  readonly #status = find('speaking', HTMLElement);
  #espeak = false;
  #locale = '';
  #chosen: VoiceId | null = null;
  #stopping = new AbortController();

  constructor() {
    this.#select.addEventListener('change', () => {
      this.stop();
      this.#chosen = this.#select.value as VoiceId;
      this.#tell();
    });
    // Some browsers know their voices only after a while.
    if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', () => this.#offer());
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.stop();
    });
  }

  use(locale: string, espeak: boolean): void {
    this.#locale = locale;
    this.#espeak = espeak;
    this.#offer();
  }

  stop(): void {
    this.#stopping.abort();
    this.#stopping = new AbortController();
  }

  /** Says it, unless something else is said meanwhile. */
  async say(ssml: string): Promise<void> {
    this.stop();
    const { signal } = this.#stopping;
    try {
      await this.#speak(ssml, signal);
    } catch (error) {
      this.#status.textContent = `The voice failed: ${(error as Error).message} Choose another, or Silent.`;
    }
  }

  async #speak(ssml: string, signal: AbortSignal): Promise<void> {
    if (!ssml || this.#current === 'silent') return;
    const voice = browserVoice(this.#locale);
    if (this.#current === 'browser' && voice) return speakInBrowser(stretchesOf(ssml, true), voice, signal);
    const wave = await server.voice(ssml, this.#locale);
    if (!signal.aborted) await playWave(wave, signal);
  }

  get #current(): VoiceId {
    return this.#select.value as VoiceId;
  }

  #offer(): void {
    const voice = browserVoice(this.#locale);
    const possible: (readonly [VoiceId, string])[] = [];
    if (voice) possible.push(['browser', voice.name]);
    if (this.#espeak) possible.push(['espeak', 'espeak-ng']);
    possible.push(['silent', 'Silent']);
    options(this.#select, possible);
    const wanted = possible.find(([id]) => id === this.#chosen) ?? possible[0];
    this.#select.value = wanted?.[0] ?? 'silent';
    this.#tell();
  }

  #tell(): void {
    const texts: Readonly<Record<VoiceId, string>> = {
      browser: `Speaking with ${browserVoice(this.#locale)?.name}, a voice of this browser; Escape stops it.`,
      espeak: 'Speaking with espeak-ng, installed on this machine; Escape stops it.',
      silent: this.#select.options.length > 1 ? 'Silent, as you chose.' : NONE,
    };
    this.#status.textContent = texts[this.#current];
  }
}
