import type { Stretch } from './ssml';

const wait = (seconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Some browsers fall silent in long texts, so it goes sentence by sentence. */
const sentences = (words: string) => words.trim().split(/(?<=[.!?])\s+/);

function utter(text: string, voice: SpeechSynthesisVoice, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang });
    utterance.addEventListener('end', () => resolve());
    utterance.addEventListener('error', () => resolve());
    signal.addEventListener('abort', () => {
      speechSynthesis.cancel();
      resolve();
    });
    speechSynthesis.speak(utterance);
  });
}

/** What is spoken, step by step. */
function steps(stretch: Stretch, voice: SpeechSynthesisVoice, signal: AbortSignal): readonly (() => Promise<void>)[] {
  if ('pause' in stretch) return [() => wait(stretch.pause, signal)];
  return sentences(stretch.words).map((one) => () => utter(one, voice, signal));
}

export async function speakInBrowser(
  stretches: readonly Stretch[],
  voice: SpeechSynthesisVoice,
  signal: AbortSignal,
): Promise<void> {
  for (const step of stretches.flatMap((stretch) => steps(stretch, voice, signal))) {
    if (signal.aborted) return;
    await step();
  }
}

export async function playWave(wave: Blob, signal: AbortSignal): Promise<void> {
  const audio = new Audio(URL.createObjectURL(wave));
  try {
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => {
        audio.pause();
        resolve();
      });
      audio.addEventListener('ended', () => resolve());
      audio.addEventListener('error', () => reject(new Error('The browser cannot play the sound.')));
      audio.play().catch(reject);
    });
  } finally {
    URL.revokeObjectURL(audio.src);
  }
}

/** A voice of this browser for the locale: of its country before others, of this machine before a service's. */
export function browserVoice(locale: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const language = locale.slice(0, 2);
  const score = ({ lang, localService }: SpeechSynthesisVoice) =>
    (lang.replace('_', '-') === locale ? 2 : 0) + (localService ? 1 : 0);
  const fitting = speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith(language));
  return fitting.sort((a, b) => score(b) - score(a))[0];
}
