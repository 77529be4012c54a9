import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InteractionModel } from '../../interaction-model/model';
import { cachedTraining } from '../../simulator/nlu/model-cache';
import type { Trained } from '../../simulator/nlu/softmax';

const model = (invocationName: string): InteractionModel => ({
  interactionModel: { languageModel: { invocationName, intents: [] } },
});
const features = Array.from({ length: 50_000 }, (_, at) => `feature ${at}`);
const large: Trained = { labels: ['a', 'b'], features, weights: Float32Array.from({ length: 100_000 }, Math.sin) };

describe('what was learned', () => {
  let folder = '';
  const learn = jest.fn(() => large);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leg-cramp-guide-'));
    learn.mockClear();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the same when it is remembered', () => {
    expect(cachedTraining(model('one'), learn, folder)).toBe(large);
    expect(cachedTraining(model('one'), learn, folder)).toEqual(large);
    expect(learn).toHaveBeenCalledTimes(1);
  });

  it('is learned again from another model', () => {
    cachedTraining(model('one'), learn, folder);
    cachedTraining(model('two'), learn, folder);
    expect(learn).toHaveBeenCalledTimes(2);
  });

  it('is learned again where the file is broken', () => {
    cachedTraining(model('one'), learn, folder);
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"labels":["a"],"features":[]}\nxxxx');
    expect(cachedTraining(model('one'), learn, folder)).toBe(large);
  });

  it('is not kept where it is small, or where nothing can be written', () => {
    const small = { labels: ['a'], features: ['x'], weights: Float32Array.of(1) };
    expect(cachedTraining(model('one'), () => small, folder)).toBe(small);
    expect(readdirSync(folder)).toEqual([]);
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(cachedTraining(model('one'), learn, join(file, 'below'))).toBe(large);
  });

  it('is thrown away when it is old', () => {
    const old = join(folder, 'old.bin');
    writeFileSync(old, '');
    utimesSync(old, 0, 0);
    cachedTraining(model('one'), learn, folder);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readdirSync(folder)).not.toContain('old.bin');
  });
});
