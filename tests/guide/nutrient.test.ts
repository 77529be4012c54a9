import { ask, context, said, screenOf, spoken } from '../../testing/answers';
import { words } from '../../testing/words';

const { nutrients, groups, talk } = words;
const first = (lines: readonly { readonly say: string }[] | undefined) => lines?.[0]?.say;

describe('one nutrient under one topic', () => {
  it.each([
    ['about', 'about'],
    ['signs', 'signs'],
    ['risk', 'risk'],
    ['supplements', 'supplements'],
    ['evidence', 'evidence'],
  ] as const)('%s says its own words', (topic, key) => {
    const lines = nutrients.magnesium[key][0] ?? [];
    expect(said(ask({ topic, nutrient: 'magnesium' }))).toContain(lines.at(-1)?.say.slice(0, 20));
    expect(first(lines)?.slice(0, 9)).toBe(spoken({ topic, nutrient: 'magnesium' }).slice(0, 9));
  });

  it.each([
    ['about', { topic: 'foods', nutrient: 'calcium' }],
    ['signs', { topic: 'signs', nutrient: 'calcium', page: 1 }],
    ['risk', { topic: 'risk', nutrient: 'calcium', page: 1 }],
  ] as const)('%s goes on to %j', (topic, yes) => {
    expect(ask({ topic, nutrient: 'calcium' }).ask?.yes).toEqual(yes);
  });

  it.each([
    ['signs', 'foods'],
    ['risk', 'signs'],
    ['supplements', 'evidence'],
    ['too_much', 'amount'],
    ['evidence', 'foods'],
  ] as const)('the last page of %s goes on to %s', (topic, next) => {
    const last = nutrients.potassium[topic === 'too_much' ? 'tooMuch' : topic].length - 1;
    const given = ask({ topic, nutrient: 'potassium', page: last });
    expect(given.ask?.yes).toEqual({ topic: next, nutrient: 'potassium' });
    expect(ask({ topic, nutrient: 'potassium', page: last + 1 }).say[0]?.text).toBe(talk.noMore);
  });

  it('offers foods where there is a list of them', () => {
    const offered = talk.offers.foods.map(({ ask: text }) => text.replace('{nutrient}', 'calcium'));
    expect(offered).toContain(ask({ topic: 'about', nutrient: 'calcium' }).ask?.text);
  });

  it('goes from who is at risk to the signs, in the family too', () => {
    const page = nutrients.b_vitamins.risk.length - 1;
    expect(ask({ topic: 'risk', nutrient: 'b_vitamins', page }).ask?.yes).toEqual({
      topic: 'signs',
      nutrient: 'b_vitamins',
    });
  });

  it('asks for the words on food where there is no list', () => {
    const { ask: question } = ask({ topic: 'about', nutrient: 'sodium' });
    expect(question?.text).toBe(talk.offers.food_tips[0]?.ask);
    expect(ask({ topic: 'too_much', nutrient: 'b_vitamins' }).ask?.yes).toEqual({
      topic: 'foods',
      nutrient: 'b_vitamins',
    });
  });

  it('puts a group’s own words first, else the group’s general advice', () => {
    expect(spoken({ topic: 'risk', nutrient: 'magnesium', group: 'vegans' })).toBe(
      first(nutrients.magnesium.groups?.vegans),
    );
    expect(nutrients.vitamin_b5.groups?.athletes).toBeUndefined();
    expect(spoken({ topic: 'risk', nutrient: 'vitamin_b5', group: 'athletes' })).toContain(
      first(groups.athletes.pages[0]),
    );
  });

  it('has one page of the group’s general advice before the nutrient’s own', () => {
    expect(groups.athletes.pages.length).toBeGreaterThan(1);
    expect(spoken({ topic: 'risk', nutrient: 'vitamin_b5', group: 'athletes', page: 1 })).toBe(
      spoken({ topic: 'risk', nutrient: 'vitamin_b5' }),
    );
  });

  it('names the upper limit of the table that is spoken from', () => {
    expect(spoken({ topic: 'too_much', nutrient: 'magnesium' }, 'en-US')).toContain('350 milligrams');
    expect(spoken({ topic: 'too_much', nutrient: 'magnesium' }, 'en-GB')).toContain('400 milligrams');
  });

  it('keeps the poison line for the first page of too much', () => {
    const clause = 'If you took a lot, call NHS 111 now.';
    expect(spoken({ topic: 'too_much', nutrient: 'magnesium' }, 'en-GB')).toContain(clause);
    expect(spoken({ topic: 'too_much', nutrient: 'magnesium', page: 1 }, 'en-GB')).not.toContain(clause);
    expect(spoken({ topic: 'too_much', nutrient: 'magnesium', also: 'calcium' }, 'en-GB')).toContain(clause);
  });

  it.each(['en-US', 'en-GB', 'en-IN'])(
    'never sends somebody with too much potassium to the poison line first (%s)',
    (locale) => {
      const { emergency } = context(locale).facts;
      for (const question of [
        { topic: 'too_much', nutrient: 'potassium' },
        { topic: 'too_much', nutrient: 'calcium', also: 'potassium' },
        { topic: 'warning', sign: 'overdose', nutrient: 'potassium' },
      ] as const) {
        expect(spoken(question, locale)).toMatch(new RegExp(`call ${emergency} now`, 'i'));
        expect(spoken(question, locale)).not.toContain(context(locale).phones.poison);
      }
    },
  );

  it('alarms nobody about a vitamin of which a lot does no harm', () => {
    expect(spoken({ topic: 'too_much', nutrient: 'vitamin_b12' })).not.toContain('call');
  });

  it('names the limit of vitamin D in both units', () => {
    expect(spoken({ topic: 'too_much', nutrient: 'vitamin_d' })).toContain('100 micrograms or 4,000 units a day');
  });

  it('says nothing of another nutrient where nothing is known between two', () => {
    const said = spoken({ topic: 'supplements', nutrient: 'vitamin_b5', medicine: 'blood_pressure_tablet' });
    expect(said).toMatch(/^Ask a pharmacist first/);
    expect(said).not.toContain('potassium');
  });

  it('has its name on the card, where words stand instead of a list or a figure too', () => {
    expect(ask({ topic: 'foods', nutrient: 'sodium' }).card?.title).toBe('Leg cramp guide: sodium');
    expect(ask({ topic: 'amount', nutrient: 'b_vitamins' }).card?.title).toBe('Leg cramp guide: B vitamins');
    expect(ask({ topic: 'about', nutrient: 'magnesium', also: 'potassium' }).card?.title).toBe('Leg cramp guide');
  });

  it('names no sources on the card where none may be named', () => {
    expect(ask({ topic: 'risk', nutrient: 'magnesium' }).card?.text).toContain(`${words.labels.sources}:`);
    expect(ask({ topic: 'risk', nutrient: 'vitamin_b5' }).card?.text).not.toContain(`${words.labels.sources}:`);
  });

  it('has a card with every page and the sources that may be named', () => {
    const { card } = ask({ topic: 'about', nutrient: 'potassium' });
    expect(card?.title).toBe('Leg cramp guide: potassium');
    expect(card?.text).toContain('Healthy kidneys keep the level steady');
    expect(card?.text).toContain('Sources: MedlinePlus');
    expect(card?.text).toContain(talk.education);
  });
});

describe('two nutrients in one sentence', () => {
  it('says the first words on each, then asks which to go on with', () => {
    const given = ask({ topic: 'about', nutrient: 'potassium', also: 'magnesium' });
    const texts = given.say.map(({ text }) => text);
    expect(texts[0]).toBe(first(nutrients.potassium.about[0]));
    expect(texts).toContain(first(nutrients.magnesium.about[0]));
    expect(given.ask).toMatchObject({
      text: 'Which shall I go on with, potassium or magnesium?',
      yes: { topic: 'about', nutrient: 'potassium' },
      expects: { slot: 'nutrient', for: 'about' },
    });
  });

  it('names one food of each, and one figure of each', () => {
    const foods = ask({ topic: 'foods', nutrient: 'potassium', also: 'magnesium' });
    expect(said(foods)).toBe(
      'One medium baked potato with its skin has about 926 milligrams of potassium. ' +
        'An ounce of roasted pumpkin seeds has about 156 milligrams of magnesium. ' +
        'With kidney disease or blood pressure pills, ask your doctor before you eat more of these. ' +
        'Among the greens, spinach has far more than kale.',
    );
    expect(foods.ask?.expects).toEqual({ slot: 'nutrient', for: 'foods' });
    expect(foods.ask?.text).toBe('Which shall I go on with, potassium or magnesium?');
    const amounts = ask({ topic: 'amount', nutrient: 'calcium', also: 'vitamin_b5' });
    expect(amounts.say).toHaveLength(2);
    expect(amounts.ask?.yes).toEqual({ topic: 'amount', nutrient: 'calcium' });
    expect(ask({ topic: 'amount', nutrient: 'potassium', also: 'vitamin_d' }).say).toHaveLength(2);
    // Each keeps what takes care, though the answer is cut.
    const tablets = said(ask({ topic: 'supplements', nutrient: 'potassium', also: 'magnesium' }));
    expect(tablets).toContain('With kidney disease, or some heart');
    expect(said(ask({ topic: 'signs', nutrient: 'magnesium', also: 'calcium' }))).toMatch(/call 911.*call 911/);
  });
});

describe('the signs in a group', () => {
  it.each(['over_seventy', 'vegans'] as const)('are the same in %s, and come first', (group) => {
    const asked = { topic: 'signs', nutrient: 'vitamin_b12' } as const;
    expect(ask({ ...asked, group }).say).toEqual(ask(asked).say);
  });
});

describe('two nutrients and a group', () => {
  it('gives the figure that each has for the group', () => {
    const given = ask({ topic: 'amount', nutrient: 'magnesium', also: 'calcium', group: 'pregnancy' });
    expect(given.say.map(({ text }) => text.startsWith('In pregnancy'))).toEqual([true, true]);
  });
});

describe('the screen of a nutrient', () => {
  it('shows a day’s need, the limit and three foods', () => {
    const screen = screenOf(ask({ topic: 'about', nutrient: 'magnesium' }), 'nutrient');
    expect(screen).toMatchObject({
      title: 'Magnesium',
      nutrient: 'magnesium',
      facts: [
        { label: 'A day', value: '310–420 mg' },
        { label: 'Limit, supplements only', value: '350 mg' },
      ],
    });
    expect(screen.bars.map(({ food, amount, share }) => [food, amount, share])).toEqual([
      ['pumpkin_seeds', 156, 39],
      ['almonds', 79, 20],
      ['spinach', 78, 20],
    ]);
  });

  it('says so where no limit is set, and gives one figure where there is one', () => {
    const screen = screenOf(ask({ topic: 'about', nutrient: 'vitamin_b5' }), 'nutrient');
    expect(screen.facts.map(({ value }) => value)).toEqual(['5 mg', words.labels.noLimit]);
  });

  it('is the overview for the family', () => {
    expect(screenOf(ask({ topic: 'about', nutrient: 'b_vitamins' }), 'overview').tiles).toHaveLength(6);
  });
});
