import { escapeXml, toSsml } from '../../lambda/alexa/ssml';

const say = (text: string, pause?: number) => [{ text, from: [], ...(pause && { pause }) }];

describe('speech', () => {
  it('escapes what XML would trip over', () => {
    expect(escapeXml(`<a & "b" 'c'>`)).toBe('&lt;a &amp; &quot;b&quot; &apos;c&apos;&gt;');
  });

  it('holds a pause after the sentence', () => {
    expect(toSsml([...say('Hold.', 10), ...say('Let go.')], [])).toBe('Hold.<break time="10s"/> Let go.');
  });

  it('speaks phone numbers digit by digit, and no other numbers', () => {
    const numbers = [
      { text: '111', spoken: 'one one one' },
      { text: '1-111-222', spoken: 'one, one one one, two two two' },
    ];
    expect(toSsml(say('Call 111 or 1-111-222, not 1110.'), numbers)).toBe(
      'Call <sub alias="one one one">111</sub> or ' +
        '<sub alias="one, one one one, two two two">1-111-222</sub>, not 1110.',
    );
  });

  it.each([
    ['000', 'A cup has about 1,000 milligrams.'],
    ['111', 'It has about 111 milligrams.'],
    ['112', 'A small bowl of peas has 112.'],
    ['112', 'It has 0.112 or 112 units.'],
    ['112', 'Between 110 or 112 milligrams.'],
  ])('takes %s for a figure in %j', (text, said) => {
    expect(toSsml(say(said), [{ text, spoken: 'digits' }])).toBe(said);
  });

  it.each([
    'Call 112 now.',
    'Please call 112.',
    'Call or text 112 now.',
    'Call your team or 112.',
    'Call NHS 112, now.',
  ])('takes 112 for a phone number in %j', (said) => {
    const sub = '<sub alias="digits">112</sub>';
    expect(toSsml(say(said), [{ text: '112', spoken: 'digits' }])).toBe(said.replace('112', sub));
  });

  it('leaves the thousands of a figure alone', () => {
    const numbers = [{ text: '000', spoken: 'triple zero' }];
    expect(toSsml(say('Up to 1,000 or 2.000. Call 000.'), numbers)).toBe(
      'Up to 1,000 or 2.000. Call <sub alias="triple zero">000</sub>.',
    );
  });
});
