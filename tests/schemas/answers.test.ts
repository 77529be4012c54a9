import { present } from '../../lambda/alexa/response';
import { words } from '../../lambda/content/en';
import { createContext } from '../../lambda/guide/context';
import { answer } from '../../lambda/guide/guide';
import { told } from '../../testing/finding';
import { QUESTIONS } from '../../testing/questions';
import { responseFindings } from '../../testing/schemas/response';

describe.each([
  ['en-US', true],
  ['en-GB', false],
])('the response to every question in %s', (locale, screen) => {
  it('is one that Alexa takes', async () => {
    const context = createContext(locale, words);
    const checked = QUESTIONS.map(async (question) => {
      const response = present(answer(question, context), { screen });
      const findings = await responseFindings({ version: '1.0', response }, locale);
      return told(findings).map((finding) => `${JSON.stringify(question)} ${finding}`);
    });
    expect((await Promise.all(checked)).flat()).toEqual([]);
  });
});
