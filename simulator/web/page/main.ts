import { SCREEN_IDS, SCREENS, type ScreenId } from '../../device/screens';
import { ROADS, type Road } from '../../nlu/roads';
import { setUpChanged } from './changed';
import { setUpComposer } from './composer';
import { Conversation, type Entry, type Place } from './conversation';
import { Coverage } from './coverage';
import { DeviceView, type Shown } from './device-view';
import { find, h, options, reveal } from './dom';
import { showIdeas } from './ideas';
import { inspect } from './inspector';
import { keep, linked, recalled } from './kept';
import { setUpMicrophone } from './microphone';
import { Problem, server } from './server';
import { setUpTranscripts } from './transcripts';
import { problemView, turnView } from './turn-view';
import { Voice } from './voice';

const NO_SCREEN = 'none';
const OVER = 'The session is over: nothing here can be touched.';
const OLD = 'This is the screen of an older turn: choose the newest to touch it.';
const SECOND = 'What is said goes to both devices, a touch to the first one only.';

const turns = find('turns', HTMLOListElement);
const welcome = find('welcome', HTMLElement);
const ideas = find('ideas', HTMLDetailsElement);
const utterance = find('utterance', HTMLInputElement);
const localeSelect = find('locale', HTMLSelectElement);
const deviceSelect = find('device', HTMLSelectElement);
const besideSelect = find('beside', HTMLSelectElement);
const roadSelect = find('road', HTMLSelectElement);

const ROAD_NAMES: Readonly<Record<Road, string>> = {
  guess: 'as Alexa is guessed to choose',
  sentence: 'whole sentences',
};
const screenOf = (value: string): ScreenId | null => SCREEN_IDS.find((id) => id === value) ?? null;

async function start(): Promise<void> {
  const about = await server.about();
  const conversation = new Conversation({ locale: about.home, screen: 'medium', road: 'guess' });
  const voice = new Voice();
  const coverage = new Coverage(about.all);
  const compare = setUpChanged(conversation);
  let quiet = false;
  const act = (run: () => unknown) => {
    quiet = false;
    ideas.open = false;
    voice.stop();
    run();
  };
  const say = (said: string) => act(() => conversation.act({ said }, said));
  const device = new DeviceView('', (touched, label) => act(() => conversation.act({ touched }, `(touches ${label})`)));
  const other = new DeviceView('beside-', () => undefined);

  /** What the device shows after a turn: the last screen that was drawn until then. */
  function shownAt({ number }: Entry): Shown | null {
    const { entries, memory } = conversation;
    const reply = entries.slice(0, number).findLast((entry) => entry.reply?.screen)?.reply;
    if (!reply) return null;
    if (number < entries.length) return { reply, inert: OLD };
    return { reply, inert: memory?.aplToken == null ? OVER : null };
  }

  function select(entry: Entry): void {
    for (const [at, item] of [...turns.children].entries()) item.classList.toggle('selected', at === entry.number - 1);
    inspect(entry);
    device.show(shownAt(entry));
    const { beside } = conversation.entries.slice(0, entry.number).findLast((one) => one.beside?.screen) ?? {};
    other.show(beside ? { reply: beside, inert: SECOND } : null);
  }

  function viewOf(entry: Entry): HTMLElement {
    return turnView(entry, {
      onInspect: () => {
        select(entry);
        const inspector = find('inspector', HTMLElement);
        inspector.focus({ preventScroll: true });
        reveal(inspector);
      },
      onBack: () => {
        conversation.backTo(entry.number);
        redraw();
        utterance.focus();
      },
    });
  }

  function tellSession(): void {
    find('session', HTMLElement).textContent = conversation.open ? 'session open' : 'no session';
    find('branches', HTMLElement).replaceChildren(
      ...conversation.branches.map((branch, at) => {
        const text = `Branch ${at + 1}: ${branch.length} turns, to “${branch.at(-1)?.label}”`;
        const button = h('button', { type: 'button', className: 'chip' }, text);
        button.addEventListener('click', () => {
          conversation.takeBranch(at);
          redraw();
          utterance.focus();
        });
        return button;
      }),
    );
  }

  /** The conversation as it stands, after somebody went elsewhere in it. */
  function redraw(): void {
    voice.stop();
    turns.replaceChildren(...conversation.entries.map(viewOf));
    const last = conversation.entries.at(-1);
    welcome.hidden = last !== undefined;
    tellSession();
    keep(conversation);
    if (last) {
      select(last);
      turns.lastElementChild?.scrollIntoView({ block: 'nearest' });
      return;
    }
    inspect(undefined);
    device.show(null);
    other.show(null);
  }

  conversation.watch((entry) => {
    welcome.hidden = true;
    const view = viewOf(entry);
    const before = turns.children[entry.number - 1];
    if (before) before.replaceWith(view);
    else turns.append(view);
    reveal(view);
    tellSession();
    if (entry.waited === undefined) return;
    keep(conversation);
    select(entry);
    const { reply } = entry;
    if (!reply) return;
    coverage.add(reply);
    if (reply.changed.length > 0) compare();
    if (!quiet) voice.say(reply.row.ssml);
  });

  function place({ locale, screen, road }: Place): void {
    conversation.place = { locale, screen, road };
    localeSelect.value = locale;
    deviceSelect.value = screen ?? NO_SCREEN;
    roadSelect.value = road;
    device.use(screen);
    voice.use(locale, about.speaks);
    showIdeas(about, locale, (phrase) => {
      hear(phrase);
      utterance.focus();
    });
  }

  function placeBeside(): void {
    const { beside } = conversation;
    besideSelect.value = beside ? `${beside.place.locale} ${beside.place.screen ?? NO_SCREEN}` : '';
    find('beside-screen', HTMLElement).hidden = beside === null;
    other.use(beside?.place.screen ?? null);
  }

  function begin(where: Place): void {
    conversation.clear();
    place(where);
    welcome.textContent = `A new conversation in ${where.locale}. Say something, or choose one of the things to say.`;
    redraw();
    ideas.open = true;
  }

  const devices = [...SCREEN_IDS.map((id) => [id, SCREENS[id].name] as const), [NO_SCREEN, 'No screen'] as const];
  options(
    localeSelect,
    about.locales.map((locale) => [locale, locale]),
  );
  options(deviceSelect, devices);
  options(
    roadSelect,
    ROADS.map((road) => [road, ROAD_NAMES[road]]),
  );
  options(besideSelect, [
    ['', 'nothing'],
    ...about.locales.flatMap((locale) =>
      devices.map(([id, name]) => [`${locale} ${id}`, `${locale}, ${name}`] as const),
    ),
  ]);
  localeSelect.addEventListener('change', () => begin({ ...conversation.place, locale: localeSelect.value }));
  find('fresh', HTMLButtonElement).addEventListener('click', () => begin(conversation.place));
  // The conversation goes on at the other device, which shows what was shown.
  deviceSelect.addEventListener('change', () => {
    conversation.place = { ...conversation.place, screen: screenOf(deviceSelect.value) };
    device.use(conversation.place.screen);
    keep(conversation);
  });
  roadSelect.addEventListener('change', () => {
    const road = ROADS.find((one) => one === roadSelect.value) ?? 'guess';
    conversation.place = { ...conversation.place, road };
    keep(conversation);
  });
  besideSelect.addEventListener('change', () => {
    const [locale = '', id = ''] = besideSelect.value.split(' ');
    const { road } = conversation.place;
    conversation.beside = locale ? { place: { locale, screen: screenOf(id), road }, memory: null } : null;
    placeBeside();
    keep(conversation);
  });
  find('silence', HTMLButtonElement).addEventListener('click', () => {
    if (conversation.open) act(() => conversation.silence());
    else
      find('hearing', HTMLElement).textContent =
        'No session is open: nobody is listening, and silence changes nothing.';
  });
  const hear = setUpComposer(say);
  setUpMicrophone({ locale: () => conversation.place.locale, onListen: () => voice.stop(), onHeard: hear });
  const startReplay = (where: Place) => {
    begin(where);
    ideas.open = false;
    quiet = true;
  };
  setUpTranscripts({ conversation, start: startReplay, onReply: (reply) => coverage.add(reply) });

  const link = linked();
  const kept = recalled();
  if (link) {
    startReplay(link.place);
    for (const one of link.acts) conversation.act(one, one.said ?? `(${one.touched?.join(' ') ?? one.ended})`);
    history.replaceState(null, '', '/');
  } else if (kept) {
    conversation.restore(kept);
    place(kept.place);
    placeBeside();
    redraw();
    ideas.open = kept.entries.length === 0;
  } else begin(conversation.place);
  utterance.focus();
}

start().catch(({ message, trace }: Problem) => {
  const problem = new Problem(message, 'Put that right, then reload this page.', trace);
  welcome.replaceChildren(problemView(problem));
});
