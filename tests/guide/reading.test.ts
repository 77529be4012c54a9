import type { Lines } from '../../lambda/content/shape';
import type { Question } from '../../lambda/guide/types';
import { ask, said, screenOf } from '../../testing/answers';
import { words } from '../../testing/words';

const stretch = { topic: 'relief', muscle: 'calf', step: 'stretch' };
const start = (lines: Lines | undefined) => lines?.[0]?.say.slice(0, 25).replace(/[[{].*/, '');

describe('topics that are read out', () => {
  it.each<[Question, Lines | undefined]>([
    [{ topic: 'overview' }, words.overview[0]],
    [{ topic: 'basics' }, words.basics[0]],
    [{ topic: 'night' }, words.night[0]],
    [{ topic: 'doctor' }, words.doctor[0]],
    [{ topic: 'doctor', test: true }, words.bloodTest[0]],
    [{ topic: 'prevention' }, words.prevention[0]],
    [{ topic: 'prevention', habit: 'sunlight' }, words.habits.sunlight.pages[0]],
    [{ topic: 'remedy' }, words.remediesGeneral[0]],
    [{ topic: 'remedy', remedy: 'zinc' }, words.remedies.zinc.pages[0]],
    [{ topic: 'causes' }, words.causesGeneral[0]],
    [{ topic: 'causes', cause: 'alcohol' }, words.causes.alcohol.pages[0]],
    [{ topic: 'group', group: 'vegans' }, words.groups.vegans.pages[0]],
    [{ topic: 'evidence' }, words.evidence[0]],
    [{ topic: 'supplements' }, words.supplements[0]],
    [{ topic: 'supplements', group: 'vegans' }, words.groups.vegans.pages[0]],
    [{ topic: 'supplements', medicine: 'lithium' }, words.medicines.lithium.pages[0]],
  ])('%j says its own words', (question, lines) => {
    expect(said(ask(question))).toContain(start(lines));
  });

  it.each<[Question, object]>([
    [{ topic: 'basics', page: 99 }, stretch],
    [{ topic: 'night' }, { topic: 'prevention' }],
    [{ topic: 'doctor', page: 99 }, { topic: 'prevention' }],
    [{ topic: 'doctor', test: true, page: 99 }, { topic: 'doctor' }],
    [{ topic: 'prevention', page: 99 }, stretch],
    [{ topic: 'prevention', habit: 'sunlight', page: 99 }, { topic: 'prevention' }],
    [{ topic: 'remedy', page: 99 }, stretch],
    [{ topic: 'remedy', remedy: 'zinc', page: 99 }, stretch],
    [{ topic: 'remedy', remedy: 'stretching_before_bed', page: 99 }, { topic: 'prevention' }],
    [{ topic: 'causes', page: 99 }, { topic: 'doctor' }],
    [{ topic: 'causes', cause: 'alcohol', page: 99 }, { topic: 'doctor' }],
    [{ topic: 'group', group: 'vegans', page: 99 }, { topic: 'prevention' }],
  ])('%j goes on to %j', (question, yes) => {
    expect(ask(question).ask?.yes).toEqual(yes);
  });

  it('pages through, then says that this was all', () => {
    const pages = words.prevention.map((_, page) => ask({ topic: 'prevention', page }));
    expect(pages.slice(0, -1).map((given) => given.ask?.yes?.page)).toEqual([1, 2, 3, 4]);
    expect(new Set(pages.map(said)).size).toBe(words.prevention.length);
    expect(said(ask({ topic: 'prevention', page: 5 }))).toBe(words.talk.noMore);
  });

  it('asks which of the six to start with', () => {
    const given = ask({ topic: 'overview' });
    expect(given.ask).toMatchObject({
      yes: { topic: 'about', nutrient: 'magnesium' },
      expects: { slot: 'nutrient', for: 'about' },
    });
    expect(screenOf(given, 'overview').tiles.map(({ nutrient }) => nutrient)).toEqual([
      'magnesium',
      'potassium',
      'calcium',
      'vitamin_d',
      'sodium',
      'b_vitamins',
    ]);
    expect(screenOf(ask({ topic: 'overview', page: 1 }), 'overview').title).toBe(words.talk.title);
    expect(ask({ topic: 'overview', page: 1 }).ask?.yes).toEqual({ topic: 'overview', page: 2 });
  });

  it('shows on the screen the answer, then what speech leaves out', () => {
    const given = ask({ topic: 'remedy', remedy: 'mustard' });
    const screen = screenOf(given, 'text');
    expect(screen.title).toBe('Mustard');
    expect(screen.points.slice(0, screen.lead)).toEqual(given.say.map(({ text }) => text));
    expect(screen.points.length).toBeGreaterThan(screen.lead);
    expect(screen.points.length).toBeLessThanOrEqual(6);
    expect(screen.points.slice(screen.lead).some((point) => said(given).includes(point))).toBe(false);
  });

  it('has on the card the guide’s name once, and that of the topic where it has one', () => {
    for (const question of [{ topic: 'basics' }, { topic: 'night' }, { topic: 'doctor' }] as const) {
      expect(ask(question).card?.title).toBe(words.talk.title);
      expect(screenOf(ask(question), 'text').title).toBe(words.talk.title);
    }
    expect(ask({ topic: 'remedy', remedy: 'mustard' }).card?.title).toBe(`${words.talk.title}: Mustard`);
  });

  it('shows the answer where there is no more, and never leaves the last screen standing', () => {
    expect(words.habits.loose_covers.pages).toHaveLength(1);
    for (const question of [{ topic: 'prevention', habit: 'loose_covers' }, { topic: 'goodbye' }] as const) {
      const given = ask(question);
      expect(screenOf(given, 'text').points).toEqual(given.say.map(({ text }) => text));
    }
  });
});

describe('tablets', () => {
  it('asks which one where none was named', () => {
    const last = words.supplements.length - 1;
    expect(ask({ topic: 'supplements', page: last }).ask?.expects).toEqual({ slot: 'nutrient', for: 'supplements' });
    const medicine = ask({ topic: 'supplements', medicine: 'antacid' });
    expect(medicine.ask?.text).toBe(words.talk.offers.which_tablet[0]?.ask);
  });

  it('has the medicine’s name on the card', () => {
    const { name } = words.medicines.thyroid_tablet;
    const title = `Leg cramp guide: ${name}`;
    expect(ask({ topic: 'supplements', medicine: 'thyroid_tablet' }).card?.title).toBe(title);
    expect(ask({ topic: 'supplements', medicine: 'thyroid_tablet', nutrient: 'calcium' }).card?.title).toBe(title);
    expect(ask({ topic: 'supplements' }).card?.title).toBe('Leg cramp guide');
  });

  it('puts what is between a medicine and a nutrient before the nutrient’s own advice', () => {
    const between = words.medicines.thyroid_tablet.with?.calcium?.[0]?.say;
    const given = ask({ topic: 'supplements', medicine: 'thyroid_tablet', nutrient: 'calcium' });
    expect(said(given)).toContain(between);
    const own = ask({ topic: 'supplements', medicine: 'thyroid_tablet', nutrient: 'calcium', page: 1 });
    expect(said(own)).toBe(said(ask({ topic: 'supplements', nutrient: 'calcium' })));
    const last = words.nutrients.calcium.supplements.length;
    const onward = ask({ topic: 'supplements', medicine: 'thyroid_tablet', nutrient: 'calcium', page: last });
    expect(onward.ask?.yes).toEqual({ topic: 'evidence', nutrient: 'calcium' });
  });

  it('says that nothing is checked where nothing is between the two, and then what is known of the nutrient', () => {
    expect(words.medicines.statin.with?.vitamin_b5).toBeUndefined();
    const given = said(ask({ topic: 'supplements', medicine: 'statin', nutrient: 'vitamin_b5' }));
    expect(given).toMatch(/^Ask a pharmacist first\. I have nothing checked on vitamin B5 with statins\./);
    expect(given).toContain(start(words.nutrients.vitamin_b5.supplements[0]));
  });
});
