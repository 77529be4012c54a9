import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { locales } from '../../lambda/content/facts';
import { zip } from '../../skill-package/zip';
import { assembled } from './packages';

const built = assembled();
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** The only paths that a skill package may have, of those that this skill uses. */
const LEGAL = [
  /^skill\.json$/,
  /^interactionModels\/custom\/[a-z]{2}-[A-Z]{2}\.json$/,
  /^assets\/images\/[A-Za-z0-9\-_.]{1,64}\.(png|jpg|jpeg)$/,
];

describe('the skill package', () => {
  it('has files only where Alexa takes them', () => {
    const files = filesIn(built.folder);
    expect(files).toEqual([...built.files].sort());
    expect(files.filter((file) => !LEGAL.some((path) => path.test(file)))).toEqual([]);
  });

  it('has a model for each locale, as it stands in the interaction model', () => {
    const models = built.files.filter((file) => file.startsWith('interactionModels/'));
    expect(models).toEqual(Object.keys(locales).map((locale) => `interactionModels/custom/${locale}.json`));
    for (const file of models.filter((each) => !each.includes('en-IN'))) {
      expect(readFileSync(join(built.folder, file), 'utf8')).toBe(readFileSync('interaction-model/en.json', 'utf8'));
    }
  });

  it('leaves slots with several values out of the one locale that is not named for them, and nothing else', () => {
    const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
    const indian = read(join(built.folder, 'interactionModels/custom/en-IN.json'));
    const english = readFileSync('interaction-model/en.json', 'utf8');
    expect(JSON.stringify(indian)).not.toContain('multipleValues');
    expect(indian).toEqual(JSON.parse(english, (key, value) => (key === 'multipleValues' ? undefined : value)));
  });

  it.each([
    ['small', 108],
    ['large', 512],
  ])('has a %s icon of %i pixels', (name, size) => {
    const png = readFileSync(join(built.folder, 'assets', 'images', `${name}.png`));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});

describe('the zip', () => {
  it('holds what the folder holds', () => {
    const zipped = unzipSync(new Uint8Array(readFileSync(built.zip)));
    expect(Object.keys(zipped)).toEqual(filesIn(built.folder));
    for (const [name, bytes] of Object.entries(zipped)) {
      expect(Buffer.from(bytes).equals(readFileSync(join(built.folder, name)))).toBe(true);
    }
  });

  it('has the same bytes for the same files, in whatever order they come', () => {
    const [a, b] = [new Uint8Array([1]), new Uint8Array([2])];
    expect(zip({ a, b })).toEqual(zip({ b, a }));
    expect(readFileSync(built.zip).equals(readFileSync(assembled().zip))).toBe(true);
  });

  it('carries no time of its making', () => {
    const bytes = Buffer.from(zip({ a: new Uint8Array([1]) }));
    // The DOS date of a local header: year since 1980, month, day.
    const date = bytes.readUInt16LE(12);
    expect([1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual([2000, 1, 1]);
  });
});
