import { ask, said } from '../../testing/answers';

describe('an answer made of others', () => {
  const goodbye = { topic: 'goodbye' } as const;

  it('goes on where the last of them ends', () => {
    expect(ask({ topic: 'both', first: { topic: 'night' }, second: goodbye }).ask?.text).toMatch(/\?$/);
    expect(ask({ topic: 'simpler', of: goodbye }).ask?.text).toMatch(/\?$/);
    const which = { topic: 'which', slot: 'nutrient', for: 'foods', because: 'missing' } as const;
    expect(ask({ topic: 'simpler', of: which }).say).toEqual([]);
  });

  it('keeps the caution of each food that it compares', () => {
    const spinach = { topic: 'food_check', food: 'spinach', nutrient: 'magnesium' } as const;
    const text = said(ask({ topic: 'both', first: spinach, second: { ...spinach, food: 'kale' } }));
    expect(text).toContain('a lot of potassium in');
    expect(text).toContain('kale has about');
  });

  it('offers the second by its name where both are too long', () => {
    const first = { topic: 'entry', entry: 'wait_till_morning' } as const;
    const given = ask({ topic: 'both', first, second: { topic: 'entry', entry: 'child_remedies' } });
    expect(given.ask).toMatchObject({ yes: { topic: 'entry', entry: 'child_remedies' } });
    const general = ask({ topic: 'both', first, second: { topic: 'doctor' } });
    expect(general.ask).toMatchObject({ yes: { topic: 'doctor' } });
  });
});
