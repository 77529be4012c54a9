import { sources } from '../../lambda/content/facts';
import { NEIGHBORS } from '../../lambda/content/ids';
import { citable, cited } from '../../lambda/guide/sources';
import { ask, context, said, screenOf } from '../../testing/answers';
import { words } from '../../testing/words';

describe('citing a source', () => {
  it('names only what was read itself, each once', () => {
    expect(citable(['cochrane_mg_2020', 'aaos', 'none', 'cochrane_mg_2020'])).toEqual(['cochrane_mg_2020']);
    expect(sources.aaos.status).toBe('SECONDARY');
  });

  it('names three at most, and says so where there is none to name', () => {
    const four = cited(['cks', 'nhs_cramps', 'cochrane_mg_2020', 'mayo_night'], context());
    expect(four.text).toBe('That rests on NICE, NHS and Cochrane.');
    expect(four.from).toHaveLength(4);
    expect(cited(['aaos'], context())).toEqual({ text: words.patterns.noNamedSource, from: [] });
  });
});

describe('how good the evidence is', () => {
  it('ends with where it comes from', () => {
    const given = ask({ topic: 'evidence', nutrient: 'magnesium' });
    expect(said(given)).toMatch(/That rests on Cochrane and Nutrition Journal\.$/);
    expect(screenOf(given, 'sources').rows[0]).toEqual({
      publisher: 'Cochrane',
      title: sources.cochrane_mg_2020.title,
    });
  });

  it('has nothing to cite beyond the last page', () => {
    expect(said(ask({ topic: 'evidence', nutrient: 'magnesium', page: 99 }))).toBe(words.talk.noMore);
  });

  it('asks which nutrient where none is in talk', () => {
    const last = words.evidence.length - 1;
    expect(ask({ topic: 'evidence', page: last }).ask?.expects).toEqual({ slot: 'nutrient', for: 'evidence' });
  });

  it('tells the sources of any answer', () => {
    const given = ask({ topic: 'sources', of: { topic: 'remedy', remedy: 'zinc' } });
    const of = ask({ topic: 'remedy', remedy: 'zinc' }).sources;
    expect(given.sources).toEqual(citable(of));
    expect(screenOf(given, 'sources')).toMatchObject({ title: words.labels.sources });
    expect(given.ask?.text).toBe(words.talk.offers.any[0]?.ask);
  });
});

describe('a neighboring topic', () => {
  it.each(NEIGHBORS)('%s has an honest word and a way back', (neighbor) => {
    const given = ask({ topic: 'neighbor', neighbor });
    expect(given.say.length).toBeGreaterThan(0);
    expect(given.ask?.text).toBe(words.neighbors[neighbor].back.ask);
    expect(given.ask?.reprompt).toBe(words.neighbors[neighbor].back.reprompt);
    expect(ask(given.ask?.yes ?? { topic: 'goodbye' }).say.length).toBeGreaterThan(0);
  });

  it('says its urgent side after the answer', () => {
    const urgent = words.neighbors.varicose_veins.urgent?.[0]?.say.slice(0, 20);
    expect(said(ask({ topic: 'neighbor', neighbor: 'varicose_veins' })).indexOf(urgent ?? '?')).toBeGreaterThan(0);
  });
});
