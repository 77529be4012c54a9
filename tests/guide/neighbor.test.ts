import { NEIGHBORS, type NeighborId } from '../../lambda/content/ids';
import type { Question } from '../../lambda/guide/types';
import { ask, said } from '../../testing/answers';
import { words } from '../../testing/words';

describe('a neighboring topic', () => {
  it.each(NEIGHBORS)('%s: the way back leads to an answer of another topic', (neighbor) => {
    const back = ask({ topic: 'neighbor', neighbor }).ask;
    expect(back?.text).toMatch(/\?$/);
    expect(back?.yes).not.toEqual({ topic: 'neighbor', neighbor });
    expect(ask(back?.yes as Question).say.length).toBeGreaterThan(0);
  });

  it.each<[NeighborId, Question]>([
    ['swelling_lymphedema', { topic: 'warning', sign: 'clot_leg' }],
    ['foot_cramps', { topic: 'relief', muscle: 'foot', step: 'stretch' }],
    ['charley_horse', { topic: 'relief', muscle: 'calf', step: 'stretch' }],
    ['thyroid', { topic: 'doctor', test: true }],
    ['growing_pains', { topic: 'group', group: 'children' }],
    ['dehydration', { topic: 'prevention', habit: 'hydration' }],
  ])('from %s to %j', (neighbor, question) => {
    expect(ask({ topic: 'neighbor', neighbor }).ask?.yes).toEqual(question);
  });

  it('says its urgent side after the answer, in speech and on the card', () => {
    const urgent = words.neighbors.swelling_lymphedema.urgent?.[0]?.say ?? 'none';
    const given = ask({ topic: 'neighbor', neighbor: 'swelling_lymphedema' });
    const start = urgent.slice(0, 20);
    expect(said(given).indexOf(start)).toBeGreaterThan(0);
    expect(given.card?.text).toContain(start);
    expect(given.card?.title).toMatch(/^Leg cramp guide: /);
  });
});
