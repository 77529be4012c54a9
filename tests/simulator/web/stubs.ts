/** A browser with two voices, which say nothing and remember it. */
export const VOICES = `
  globalThis.spoken = [];
  const voices = ['en-US', 'en-GB'].map((lang) => ({ name: 'Stub ' + lang, lang, localService: true }));
  class SpeechSynthesisUtterance extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  }
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => [...voices],
    cancel() {},
    speak(utterance) {
      globalThis.spoken.push(utterance.voice.name + ': ' + utterance.text);
      setTimeout(() => utterance.dispatchEvent(new Event('end')));
    },
  });
  for (const [name, value] of Object.entries({ SpeechSynthesisUtterance, speechSynthesis }))
    Object.defineProperty(globalThis, name, { value, configurable: true });
`;

/** A browser that hears what \`heard\` holds, or fails with it where it starts with an exclamation mark. */
export const EARS = `
  globalThis.webkitSpeechRecognition = class extends EventTarget {
    start() {
      const heard = globalThis.heard;
      setTimeout(() => {
        if (heard.startsWith('!')) return this.dispatchEvent(Object.assign(new Event('error'), { error: heard.slice(1) }));
        const result = Object.assign([{ transcript: heard }], { isFinal: true });
        this.dispatchEvent(Object.assign(new Event('result'), { results: [result] }));
        this.dispatchEvent(new Event('end'));
      });
    }
    abort() {}
  };
  delete globalThis.SpeechRecognition;
`;

export const NO_EARS = `
  delete globalThis.SpeechRecognition;
  delete globalThis.webkitSpeechRecognition;
`;

/** What is copied is kept where a test can read it. */
export const CLIPBOARD = `
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { globalThis.copied = text; } } });
`;
