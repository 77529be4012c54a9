import { documentFor } from '../../lambda/alexa/apl/documents';
import { MUSCLES, type MuscleId } from '../../lambda/content/ids';
import type { Screen } from '../../lambda/guide/types';
import { ask, screenOf } from '../../testing/answers';

interface Document {
  readonly layouts: object;
  readonly graphics: Readonly<Record<string, unknown>>;
}

const documentOf = (screen: Screen) => documentFor(screen) as unknown as Document;
const overview = () => screenOf(ask({ topic: 'overview' }), 'overview');
const stretchOf = (muscle: MuscleId) => screenOf(ask({ topic: 'relief', muscle, step: 'stretch' }), 'relief');

it('carries a picture with each stretch, another for each muscle', () => {
  const pictures = MUSCLES.map((muscle) => documentOf(stretchOf(muscle)).graphics.stretch);
  expect(pictures.every((picture) => typeof picture === 'object')).toBe(true);
  expect(new Set(pictures.map((picture) => JSON.stringify(picture))).size).toBe(MUSCLES.length);
});

it('carries no picture where nothing is stretched', () => {
  expect(documentOf(overview()).graphics).not.toHaveProperty('stretch');
});

it('adds its own layouts to those that all screens share', () => {
  const shared = Object.keys(documentOf(overview()).layouts);
  const other = Object.keys(documentOf(stretchOf('calf')).layouts);
  expect(shared.filter((name) => other.includes(name))).not.toEqual([]);
  expect(other).not.toEqual(shared);
});
