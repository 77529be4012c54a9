import { isDeepStrictEqual } from 'node:util';
import { locales, sources } from '../../lambda/content/facts';
import { parseQuestion } from '../../lambda/guide/parse';
import type { Answer, Question } from '../../lambda/guide/types';
import { words } from '../../testing/words';
import { sweep } from '../support/sweep';

const LOCALES = [...Object.keys(locales), 'en-ZZ'];
/** As it travels through the device. */
const sent = (question: Question): unknown => JSON.parse(JSON.stringify(question));

const said = ({ say, ask }: Answer) => [...say.map(({ text }) => text), ask?.text ?? ''].join(' ').trim();

describe.each(LOCALES)('every answer in %s', (locale) => {
  const answers = sweep(locale).flatMap(({ pages }) => pages);
  const findings = (check: (given: Answer) => boolean) =>
    answers.filter((given) => !check(given)).map((given) => `${JSON.stringify(given.question)}: ${said(given)}`);

  it("is one or two breaths: 75 words at most, with room for a one-shot's disclaimer", () => {
    const disclaimer = words.talk.education.split(' ').length;
    const most = ({ question }: Answer) => (question.topic === 'warning' ? 75 : 75 - disclaimer);
    expect(findings((given) => said(given).split(/\s+/).length <= most(given))).toEqual([]);
  });

  it('leaves no template unfilled', () => {
    expect(findings((given) => !/[{}[\]|]|undefined|null|NaN/.test(said(given)))).toEqual([]);
  });

  it('asks one question at most, at the end, with another reprompt', () => {
    expect(
      findings(({ say, ask }) => {
        const inside = say.some(({ text }) => text.includes('?'));
        return !inside && (ask === undefined || (/\?$/.test(ask.text) && ask.reprompt !== ask.text));
      }),
    ).toEqual([]);
  });

  it('has no sentence twice, neither in speech nor on the card', () => {
    const once = (texts: readonly string[]) => new Set(texts).size === texts.length;
    expect(
      findings(
        ({ say, card }) => once(say.map(({ text }) => text)) && once(card?.text.split('\n').filter(Boolean) ?? []),
      ),
    ).toEqual([]);
  });

  it('starts each sentence with a capital', () => {
    const small = (text = '') => /^\p{Ll}/u.test(text);
    expect(findings(({ say, ask }) => !say.some(({ text }) => small(text)) && !small(ask?.text))).toEqual([]);
  });

  it('says something', () => {
    expect(findings((given) => said(given).length > 0)).toEqual([]);
  });

  it('knows every source it names', () => {
    expect(findings((given) => given.sources.every((id) => Object.hasOwn(sources, id)))).toEqual([]);
  });

  it('offers only Questions that come back from the session as they went in', () => {
    expect(
      findings(({ ask }) =>
        [ask?.yes, ask?.no].every((each) => each === undefined || isDeepStrictEqual(parseQuestion(sent(each)), each)),
      ),
    ).toEqual([]);
  });

  it('never cites a source by name on the card that was not read itself', () => {
    const unread = Object.values(sources).filter(({ status }) => status === 'SECONDARY' || status === 'UNVERIFIED');
    expect(findings(({ card }) => !unread.some(({ title }) => card?.text.includes(title)))).toEqual([]);
  });
});
