import { understand } from '../../lambda/nlu';
import type { AskAct, WarningAct } from '../../lambda/nlu/acts';
import { type Engine, engineFor } from '../../lambda/nlu/engine';
import { resultIn } from '../../lambda/nlu/results';

function heard(words: string) {
  const engine = engineFor('en') as Engine;
  const tokens = engine.tokens(words);
  return resultIn(tokens, engine.values.find(tokens));
}

describe('a figure of a blood test that is read out', () => {
  it.each([
    ['my potassium is two point eight', 'lab_figure_far_under'],
    ['potassium two point eight', 'lab_figure_far_under'],
    ['my potassium is three point one', 'lab_figure_under'],
    ['is a potassium of four normal', 'lab_normal_range'],
    ['my potassium is five point three', 'lab_normal_range'],
    ['potassium level five point four is that high', 'lab_figure_over'],
    ['blood test says potassium six', 'lab_figure_far_over'],
    ['my sodium came back one eighteen', 'lab_figure_far_under'],
    ['my sodium came back one twenty eight', 'lab_figure_under'],
    ['sodium of one hundred and forty', 'lab_normal_range'],
    ['my calcium is six point nine', 'lab_figure_far_under'],
    ['calcium is eleven point two milligrams per deciliter', 'lab_figure_over'],
    ['calcium was two point one millimoles per liter', 'lab_figure_under'],
    ['my calcium is two point three', 'lab_normal_range'],
    ['my magnesium blood test was one point five', 'lab_normal_range'],
    ['the blood work says i am low in calcium eight point one', 'lab_figure_under'],
    ['vitamin d is eighteen', 'lab_figure_under'],
    ['my vitamin d was thirty two nanomoles', 'lab_figure_under'],
    ['my vitamin d is one hundred and fifty', 'lab_figure_over'],
    ['my b twelve is one ninety', 'lab_figure_under'],
  ])('"%s" has the words for where it lies', (words, entry) => {
    expect(heard(words)?.entry).toBe(entry);
  });

  it.each([
    'how much vitamin d at seventy',
    'vitamin d at seventy',
    'i take vitamin d one hundred units',
    'i take magnesium two a day',
    'is potassium nine hundred a lot',
    'should i take b twelve five hundred',
    'vitamin b twelve five hundred',
    'potassium two bananas',
    'magnesium for two weeks',
    'potassium and three point two',
    'three point two is my potassium',
    'iron is nine',
    'zinc is nine',
    'my potassium is high',
    'my potassium is ninety',
    'my calcium is ninety nine',
  ])('"%s" is none', (words) => {
    expect(heard(words)).toBeUndefined();
  });
});

describe('what is made of it', () => {
  const asks = (words: string) => understand(words).filter((act): act is AskAct => act.kind === 'ask');
  const warnings = (words: string) => understand(words).filter((act): act is WarningAct => act.kind === 'warning');

  it('is asked about, whatever else the words sound like', () => {
    expect(asks('vitamin d is eighteen')).toEqual([
      { kind: 'ask', topic: 'entry', entry: 'lab_figure_under', nutrients: ['vitamin_d'], score: 1 },
    ]);
  });

  it('goes before a question that was asked with it', () => {
    expect(asks('my potassium is three point four what foods should i eat').map(({ topic }) => topic)).toEqual([
      'entry',
      'foods',
    ]);
  });

  it('is no age', () => {
    expect(understand("my son's vitamin d is eighteen")).toEqual([
      { kind: 'state', who: 'other', person: 'son', circumstances: [], score: 0.9 },
      expect.objectContaining({ kind: 'ask', topic: 'entry', entry: 'lab_figure_under' }),
    ]);
  });

  it('is no alarm of high potassium below what is unsafe', () => {
    expect(warnings('my potassium is three point one')).toEqual([]);
    expect(warnings('potassium level five point four is that high')).toEqual([]);
  });

  it.each(['my potassium is six', 'is potassium of seven dangerous'])('"%s" alarms', (words) => {
    expect(warnings(words)).toMatchObject([{ sign: 'high_potassium', nutrient: 'potassium', conditional: false }]);
  });

  it('leaves the alarm of someone else theirs', () => {
    expect(warnings("my mum's potassium is six point five")).toMatchObject([{ who: 'other' }]);
  });

  it('leaves other signs alone', () => {
    expect(warnings('my potassium is two point eight and my heart is skipping')[0]?.sign).toBe('heart_rhythm');
    expect(warnings('my vitamin d is eighteen and i have chest pain')[0]?.sign).toBe('heart_rhythm');
  });
});
