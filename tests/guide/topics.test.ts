import { readdirSync } from 'node:fs';
import { parseQuestion } from '../../lambda/guide/parse';
import { type AnyTopic, TOPICS, topicNamed, topicOf } from '../../lambda/guide/topics';
import type { Question } from '../../lambda/guide/types';
import { ask } from '../../testing/answers';

/** Fields that change nothing in the answer: a blood test is the same advice for each nutrient. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  doctor: ['nutrient'],
  // No entry goes by them yet.
  entry: ['food', 'muscle', 'remedy'],
};

/** What has no figure comes in pages, but after a figure "more" leads on to foods. */
const PARTLY: readonly string[] = ['amount'];

const questionsOf = ({ name, examples }: AnyTopic) =>
  examples().map((example) => ({ ...(example as object), topic: name }) as Question);
const all = TOPICS.map((topic): [string, AnyTopic] => [topic.name, topic as AnyTopic]);

describe('the list of topics', () => {
  it('has each file of the folder, once', () => {
    const files = readdirSync('lambda/guide/topics').filter((file) => file !== 'index.ts');
    expect(all.map(([name]) => `${name.replaceAll('_', '-')}.ts`).sort()).toEqual(files.sort());
  });

  it('knows a topic by its name, and nothing by another', () => {
    expect(topicNamed('foods')).toBe(topicOf({ topic: 'foods' }));
    expect(['toString', 'odd', undefined, ['foods']].map(topicNamed)).toEqual(Array(4).fill(undefined));
  });
});

describe.each(all)('the topic %s', (name, topic) => {
  const questions = questionsOf(topic);

  it('has examples that come back from the session as they went in', () => {
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.map((question) => parseQuestion(JSON.parse(JSON.stringify(question))))).toEqual(questions);
  });

  it('shows each of its fields in an example', () => {
    const shown = new Set(questions.flatMap((question) => Object.keys(question)));
    const hidden = Object.keys(topic.fields).filter((field) => !shown.has(field));
    expect(hidden).toEqual(SILENT[name] ?? []);
  });

  it('is paged exactly where there are pages to turn', () => {
    const said = (question: Question, page: number) =>
      ask({ ...question, page })
        .say.map(({ text }) => text)
        .join();
    const ends = said({ topic: 'basics' }, 50);
    const turns = questions.some((question) => {
      const further = said(question, 1);
      return further !== said(question, 0) && further !== ends;
    });
    expect({ name, paged: turns }).toEqual({ name, paged: topic.paged || PARTLY.includes(name) });
  });
});
