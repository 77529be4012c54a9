import foods from '../../../lambda/content/facts/foods.json';
import locales from '../../../lambda/content/facts/locales.json';
import nutrients from '../../../lambda/content/facts/nutrients.json';
import sources from '../../../lambda/content/facts/sources.json';
import foodSchema from '../../../lambda/content/schema/foods.json';
import localeSchema from '../../../lambda/content/schema/locales.json';
import nutrientSchema from '../../../lambda/content/schema/nutrients.json';
import sourceSchema from '../../../lambda/content/schema/sources.json';
import { told } from '../../../testing/finding';
import { misfits, validator } from '../../../testing/schemas/validator';

const validate = {
  foods: validator(foodSchema),
  locales: validator(localeSchema),
  nutrients: validator(nutrientSchema),
  sources: validator(sourceSchema),
};

const source = { title: 'A page on cramps', publisher: 'A clinic', url: null, status: 'SEEN', reviewed: null };
const { magnesium } = nutrients;

describe('the knowledge files', () => {
  it.each([
    ['foods', foods],
    ['locales', locales],
    ['nutrients', nutrients],
    ['sources', sources],
  ] as const)('%s fit their schema', (name, data) => {
    expect(told(misfits(validate[name], data))).toEqual([]);
  });
});

describe('the source schema refuses', () => {
  it.each([
    ['a source without a title', { title: undefined }],
    ['a status of its own making', { status: 'TRUSTED' }],
    ['an address that is none', { url: 'somewhere' }],
    ['a review without a date', { reviewed: 'yes' }],
    ['a review that is left out', { reviewed: undefined }],
    ['a publisher left open for something that was read', { publisher: null }],
    ['an address for what was never read', { status: 'UNVERIFIED', url: 'https://example.org' }],
    ['a property that nobody reads', { note: 'hello' }],
  ])('%s', (_, change) => {
    const broken = JSON.parse(JSON.stringify({ a_page: { ...source, ...change } }));
    expect(misfits(validate.sources, { a_page: source })).toEqual([]);
    expect(misfits(validate.sources, broken)).not.toEqual([]);
  });
});

describe('the other schemas refuse', () => {
  it.each([
    ['a nutrient that is missing', 'nutrients', { ...nutrients, magnesium: undefined }],
    ['a span of one figure', 'nutrients', deep({ women: [310] })],
    ['a group that is left out', 'nutrients', deep({ pregnancy: undefined })],
    ['an intake without a source', 'nutrients', deep({ from: [] })],
    ['a food without a figure for one nutrient', 'foods', { kale: { ...foods.kale, amounts: { magnesium: 4 } } }],
    ['a negative amount', 'foods', { kale: { ...foods.kale, grams: -1 } }],
    ['an id with a digit', 'foods', { kale2: foods.kale }],
    ['a phone number with words in it', 'locales', { 'en-US': { ...locales['en-US'], poison: 'call 1-800' } }],
    ['a table that does not exist', 'locales', { 'en-US': { ...locales['en-US'], table: 'au' } }],
  ] as const)('%s', (_, name, broken) => {
    expect(misfits(validate[name], JSON.parse(JSON.stringify(broken)))).not.toEqual([]);
  });
});

function deep(change: object): object {
  const daily = { ...magnesium.daily, us: { ...magnesium.daily.us, ...change } };
  return { ...nutrients, magnesium: { ...magnesium, daily } };
}
