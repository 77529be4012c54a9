import { locales } from '../../lambda/content/facts';
import { schemaOf } from '../../testing/schemas/schemas';
import { misfits, validator } from '../../testing/schemas/validator';
import { settings, skill } from './packages';

const LOCALES = Object.keys(locales);
const pages = Object.entries(skill.publishingInformation.locales);

describe('the manifest', () => {
  it("fits Amazon's own type", () => {
    const schema = schemaOf({ package: 'ask-smapi-model', type: 'v1.skill.Manifest.SkillManifestEnvelope' });
    expect(misfits(validator(schema), { manifest: skill })).toEqual([]);
  });

  it('has the same locales everywhere', () => {
    expect(pages.map(([locale]) => locale)).toEqual(LOCALES);
    expect(Object.keys(skill.privacyAndCompliance.locales)).toEqual(LOCALES);
  });

  it('names the endpoint of each area, the first also for everywhere else', () => {
    const arn = (region: string) => ({
      endpoint: { uri: `arn:aws:lambda:${region}:123456789012:function:leg-cramp-guide:live` },
    });
    expect(skill.apis.custom).toMatchObject({
      ...arn('us-east-1'),
      regions: { NA: arn('us-east-1'), EU: arn('eu-west-1'), FE: arn('us-west-2') },
    });
  });

  it('declares screens, and only what the guide sends', () => {
    const [screens, ...others] = skill.apis.custom.interfaces;
    expect(others).toEqual([]);
    expect(screens?.type).toBe('ALEXA_PRESENTATION_APL');
  });

  it.each([
    ['a small Echo Show', 'RECTANGLE', 1024, 600],
    ['a low one', 'RECTANGLE', 960, 480],
    ['an Echo Show 8', 'RECTANGLE', 1280, 800],
    ['an Echo Show 15', 'RECTANGLE', 1920, 1080],
    ['an Echo Spot', 'ROUND', 480, 480],
  ])('fits %s', (_, shape, width, height) => {
    const fitting = skill.apis.custom.interfaces[0]?.supportedViewports.filter(
      (viewport) =>
        viewport.shape === shape &&
        viewport.minWidth <= width &&
        width <= viewport.maxWidth &&
        viewport.minHeight <= height &&
        height <= viewport.maxHeight,
    );
    expect(fitting).toHaveLength(1);
  });

  it('asks for nothing: no permission, no event, no purchase, no health data', () => {
    expect(Object.keys(skill).sort()).toEqual([
      'apis',
      'manifestVersion',
      'privacyAndCompliance',
      'publishingInformation',
    ]);
    expect(skill.privacyAndCompliance).toMatchObject({
      allowsPurchases: false,
      usesPersonalInfo: false,
      isChildDirected: false,
      containsAds: false,
      isExportCompliant: true,
    });
    expect(skill.privacyAndCompliance).not.toHaveProperty('usesHealthInfo');
  });

  it('tells a tester how to try it, in the room that there is', () => {
    const { testingInstructions } = skill.publishingInformation;
    expect(testingInstructions.length).toBeLessThanOrEqual(4_000);
    expect(testingInstructions).toContain('Alexa, open leg cramp guide');
  });
});

describe.each(pages)('the store page for %s', (locale, page) => {
  it('keeps to the lengths', () => {
    expect(page.name.length).toBeGreaterThanOrEqual(2);
    expect(page.name.length).toBeLessThanOrEqual(50);
    expect(page.summary.length).toBeLessThanOrEqual(160);
    expect(page.description.length).toBeLessThanOrEqual(4_000);
    expect(page.keywords.length).toBeLessThanOrEqual(30);
    expect(page.keywords.filter((keyword) => keyword.length > 150)).toEqual([]);
    expect(new Set(page.keywords).size).toBe(page.keywords.length);
  });

  it('has a summary of one sentence', () => {
    expect(page.summary).toMatch(/^[A-Z][^.!?]*\.$/);
  });

  it.each([
    ['no medical advice', /does not give medical advice/],
    ['information and education', /for information and education only/],
    ['no substitute', /not a substitute for a professional's advice, diagnosis or treatment/],
    ['ask a doctor', /ask your doctor/],
    ['the emergency number', new RegExp(`emergency.*${locales[locale]?.emergency}`)],
  ])('says the disclaimer: %s', (_, words) => {
    expect(page.description).toMatch(words);
  });

  it('promises nothing, sells nothing and leaves nothing to be filled in', () => {
    const all = [page.name, page.summary, page.description, ...page.keywords].join(' ');
    expect(all).not.toMatch(/\b(cures?|guarantee\w*|proven|life[- ]saving|save lives|diagnoses)\b/i);
    expect(all).not.toMatch(/alexa skill|[{}[\]]|todo/i);
  });

  it('says "Alexa" only to call the guide by its name', () => {
    const calls = [...page.description.matchAll(/Alexa(.{0,24})/g)].map(([, rest]) => rest);
    for (const rest of calls) expect(rest).toMatch(/^, open leg cramp guide/);
  });

  it("links to the operator's pages", () => {
    expect(skill.privacyAndCompliance.locales[locale]).toEqual(settings.links);
  });
});
