import { present } from '../../lambda/alexa/response';
import { told } from '../../testing/finding';
import { responseFindings } from '../../testing/schemas/response';
import { firstAnswers } from '../support/sweep';

describe.each([
  ['en-US', true],
  ['en-GB', false],
])('the response to every question in %s', (locale, screen) => {
  it('is one that Alexa takes', async () => {
    const checked = firstAnswers(locale).map(async ([question, answer]) => {
      const response = present(answer, { screen });
      const findings = await responseFindings({ version: '1.0', response }, locale);
      return told(findings).map((finding) => `${question} ${finding}`);
    });
    expect((await Promise.all(checked)).flat()).toEqual([]);
  });
});
