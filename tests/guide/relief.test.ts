import { MUSCLES, type MuscleId } from '../../lambda/content/ids';
import { NEXT_RELIEF_STEP, RELIEF_STEPS, type ReliefStep, stillCramping } from '../../lambda/guide/relief-steps';
import { ask, said, screenOf } from '../../testing/answers';
import { words } from '../../testing/words';

const step = (name: ReliefStep, muscle: MuscleId = 'calf') => ({ topic: 'relief', muscle, step: name }) as const;

describe('easing a cramp together', () => {
  it('can be shown again where nothing is asked of the cramp', () => {
    expect(screenOf(ask(step('rub', 'calf')), 'relief').buttons).toEqual([
      { label: words.labels.again, touch: 'again' },
    ]);
  });

  it.each(MUSCLES)('holds the %s stretch for twenty seconds, then asks whether it eased', (muscle) => {
    for (const name of ['stretch', 'again'] as const) {
      const given = ask(step(name, muscle));
      expect(given.say.map(({ pause }) => pause).filter(Boolean)).toEqual([10, 10]);
      expect(given.say.at(-1)).toEqual({ text: words.relief.letGo, from: [] });
      expect(given.say.at(-2)).toEqual({ text: words.relief.hold, from: [], pause: 10 });
      expect(said(given)).toContain(words.relief[name][muscle].at(-1)?.say);
      expect(given.ask?.text).toBe(words.relief.eased.ask);
      expect(given.ask?.yes).toEqual(step('check', muscle));
      expect(screenOf(given, 'relief')).toEqual({
        kind: 'relief',
        title: words.relief.title,
        muscle,
        step: name,
        text: words.relief.muscles[muscle],
        seconds: 20,
        buttons: [
          { label: words.labels.eased, touch: 'eased' },
          { label: words.labels.same, touch: 'same' },
        ],
      });
    }
  });

  it.each([
    ['stretch', step('again')],
    ['again', step('stubborn')],
    ['wait', step('again')],
    ['stubborn', { topic: 'warning', sign: 'long_cramp' }],
  ] as const)('after %s, "no" goes on to %j', (name, no) => {
    expect(ask(step(name)).ask?.no).toEqual(no);
  });

  it.each(RELIEF_STEPS)('outlasts %s with another step, or is a warning sign', (name) => {
    const next = NEXT_RELIEF_STEP[name];
    const expected = next === 'warn' ? { topic: 'warning', sign: 'long_cramp' } : step(next, 'foot');
    expect(stillCramping(step(name, 'foot'))).toEqual(expected);
  });

  it('never names rubbing before it has asked about a swollen, warm or red leg', () => {
    for (const name of RELIEF_STEPS.filter((each) => each !== 'rub')) {
      expect(said(ask(step(name)))).not.toMatch(/\brub|massage/i);
    }
    const check = ask(step('check'));
    expect(check.say).toEqual([]);
    expect(check.ask).toMatchObject({
      text: words.relief.swollen.ask,
      reprompt: words.relief.swollen.reprompt,
      yes: { topic: 'warning', sign: 'clot_leg' },
      no: step('rub'),
    });
    expect(said(ask(step('rub')))).toMatch(/rub/);
  });

  it.each(['stubborn', 'worse'] as const)('%s has its own words', (name) => {
    expect(said(ask(step(name)))).toBe(said(ask(step(name), 'en-US', 1)));
    expect(ask(step(name)).say).toHaveLength(words.relief[name].length);
    expect(said(ask(step(name)))).toContain(words.relief[name][0]?.say.slice(0, 20));
  });

  it('ends with a safety word and what may keep cramps away', () => {
    const rub = ask(step('rub'));
    expect(rub.say.at(-1)?.text).toBe(words.talk.safetyRelief.say);
    expect(rub.ask?.yes).toEqual({ topic: 'prevention' });
  });

  it('stops when it gets worse, and says who should see it', () => {
    const worse = ask(step('worse'));
    expect(said(worse)).toContain('call 911');
    expect(worse.ask?.yes).toEqual({ topic: 'doctor' });
  });

  it.each(['how_long', 'cannot_reach', 'standing', 'someone_else', 'in_bed', 'which_way'] as const)(
    'answers %s in the middle of it, and asks on',
    (name) => {
      const given = ask(step(name, 'thigh'));
      expect(said(given)).toBe(words.relief.inside[name].map(({ say }) => say).join(' '));
      expect(given.ask?.text).toBe(words.relief.eased.ask);
      expect(given.ask?.no).toEqual(step('again', 'thigh'));
    },
  );

  it('takes the other leg with the whole stretch', () => {
    expect(said(ask(step('other_leg', 'foot')))).toBe(said(ask(step('stretch', 'foot'))));
  });

  it('waits ten seconds when asked to', () => {
    expect(ask(step('wait')).say).toEqual([{ text: words.relief.wait[0]?.say, from: [], pause: 10 }]);
    expect(screenOf(ask(step('wait')), 'relief').seconds).toBe(10);
    expect(screenOf(ask(step('rub')), 'relief').seconds).toBe(0);
  });
});
