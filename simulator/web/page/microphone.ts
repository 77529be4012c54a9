import { find } from './dom';

/** The part of the Web Speech API that is used; its types are not in every library of types. */
interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  start(): void;
  abort(): void;
}
interface Heard extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}
type RecognitionClass = new () => Recognition;

const REASONS: Readonly<Record<string, string>> = {
  'not-allowed':
    'The browser does not let this page use the microphone: allow it at the address bar, then press Speak.',
  'service-not-allowed': 'This browser has its speech recognition switched off. Typing always works.',
  'audio-capture': 'No microphone was found. Plug one in, or type.',
  network: 'The speech recognition of this browser needs the network, and did not reach it. Typing always works.',
  'no-speech': 'Nothing was heard. Press Speak and try again.',
  'language-not-supported': 'The speech recognition of this browser does not know this language.',
};
const NO_RECOGNITION =
  'This browser has no speech recognition, so it cannot listen (Chrome, Edge and Safari can). Typing always works.';

function recognitionClass(): RecognitionClass | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = window as {
    SpeechRecognition?: RecognitionClass;
    webkitSpeechRecognition?: RecognitionClass;
  };
  return SpeechRecognition ?? webkitSpeechRecognition;
}

interface Ears {
  readonly locale: () => string;
  /** Someone begins to speak: nothing else should. */
  readonly onListen: () => void;
  readonly onHeard: (said: string) => void;
}

/** The button that listens, or says why it cannot. */
export function setUpMicrophone({ locale, onListen, onHeard }: Ears): void {
  const button = find('microphone', HTMLButtonElement);
  const status = find('hearing', HTMLElement);
  const input = find('utterance', HTMLInputElement);
  const Recognizer = recognitionClass();
  if (!Recognizer) {
    button.setAttribute('aria-disabled', 'true');
    button.addEventListener('click', () => {
      status.textContent = NO_RECOGNITION;
    });
    return;
  }
  let listening: Recognition | null = null;

  function end(text: string): void {
    listening = null;
    button.setAttribute('aria-pressed', 'false');
    status.textContent = text;
  }

  function listen(Kind: RecognitionClass): void {
    onListen();
    const recognition = Object.assign(new Kind(), { lang: locale(), interimResults: true });
    listening = recognition;
    button.setAttribute('aria-pressed', 'true');
    status.textContent = 'Listening. Some browsers send what they hear to a service of their maker.';
    recognition.addEventListener('result', (event) => {
      const [result] = Array.from((event as Heard).results).slice(-1);
      const said = result?.[0]?.transcript.trim() ?? '';
      input.value = said;
      if (!result?.isFinal) return;
      end('');
      onHeard(said);
    });
    recognition.addEventListener('error', (event) => {
      const { error } = event as Event & { readonly error: string };
      if (listening === recognition) end(REASONS[error] ?? `The microphone failed (${error}). Typing always works.`);
    });
    recognition.addEventListener('end', () => {
      if (listening === recognition) end('');
    });
    recognition.start();
  }

  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => {
    if (!listening) return listen(Recognizer);
    listening.abort();
    end('');
  });
}
