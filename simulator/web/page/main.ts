import { SCREEN_IDS, SCREENS, type ScreenId } from '../../device/screens';
import { setUpComposer } from './composer';
import { Conversation, type Entry } from './conversation';
import { DeviceView } from './device-view';
import { find, options, reveal } from './dom';
import { showIdeas } from './ideas';
import { inspect } from './inspector';
import { setUpMicrophone } from './microphone';
import { Problem, server } from './server';
import { setUpTranscripts } from './transcripts';
import { problemView, turnView } from './turn-view';
import { Voice } from './voice';

const NO_SCREEN = 'none';
const turns = find('turns', HTMLOListElement);
const welcome = find('welcome', HTMLElement);
const ideas = find('ideas', HTMLDetailsElement);
const localeSelect = find('locale', HTMLSelectElement);
const deviceSelect = find('device', HTMLSelectElement);

async function start(): Promise<void> {
  const about = await server.about();
  const conversation = new Conversation(about.home, 'medium');
  const voice = new Voice();
  let replaying = false;
  const say = (said: string) => {
    replaying = false;
    ideas.open = false;
    voice.stop();
    conversation.act({ said }, said);
  };
  const device = new DeviceView((touched, label) => {
    replaying = false;
    voice.stop();
    conversation.act({ touched }, `(touches ${label})`);
  });

  function select(entry: Entry): void {
    for (const [at, item] of [...turns.children].entries()) item.classList.toggle('selected', at === entry.number - 1);
    inspect(entry);
  }

  conversation.watch((entry) => {
    welcome.hidden = true;
    const view = turnView(entry, () => {
      select(entry);
      find('inspector', HTMLElement).focus();
    });
    const before = turns.children[entry.number - 1];
    if (before) before.replaceWith(view);
    else turns.append(view);
    reveal(view);
    find('session', HTMLElement).textContent = conversation.open ? 'session open' : 'no session';
    if (!entry.reply) return;
    select(entry);
    device.show(entry.reply);
    if (!replaying) voice.say(entry.reply.row.ssml);
  });

  function begin(locale: string, screen: ScreenId | null): void {
    voice.stop();
    conversation.clear();
    Object.assign(conversation, { locale, screen });
    localeSelect.value = locale;
    deviceSelect.value = screen ?? NO_SCREEN;
    turns.replaceChildren();
    welcome.hidden = false;
    welcome.textContent = `A new conversation in ${locale}. Say something, or choose one of the things to say.`;
    find('session', HTMLElement).textContent = 'no session';
    inspect(undefined);
    device.show(null);
    device.use(screen);
    voice.use(locale, about.speaks);
    showIdeas(about, locale, say);
    ideas.open = true;
  }

  const chosenScreen = () => SCREEN_IDS.find((id) => id === deviceSelect.value) ?? null;
  options(
    localeSelect,
    about.locales.map((locale) => [locale, locale]),
  );
  options(deviceSelect, [...SCREEN_IDS.map((id) => [id, SCREENS[id].name] as const), [NO_SCREEN, 'No screen']]);
  localeSelect.addEventListener('change', () => begin(localeSelect.value, chosenScreen()));
  find('fresh', HTMLButtonElement).addEventListener('click', () => begin(localeSelect.value, chosenScreen()));
  // The conversation goes on at the other device, which shows what was shown.
  deviceSelect.addEventListener('change', () => {
    conversation.screen = chosenScreen();
    device.use(conversation.screen);
  });
  setUpComposer(say);
  setUpMicrophone({ locale: () => conversation.locale, onListen: () => voice.stop(), onHeard: say });
  setUpTranscripts({
    conversation,
    start: (locale, screen) => {
      begin(locale, screen);
      ideas.open = false;
      replaying = true;
    },
  });
  begin(about.home, 'medium');
  find('utterance', HTMLInputElement).focus();
}

start().catch(({ message, trace }: Problem) => {
  const problem = new Problem(message, 'Put that right, then reload this page.', trace);
  welcome.replaceChildren(problemView(problem));
});
