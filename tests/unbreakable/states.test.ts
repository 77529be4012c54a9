import { words } from '../../lambda/content/en';
import { createContext } from '../../lambda/guide/context';
import { answer } from '../../lambda/guide/guide';
import { createSkill } from '../../lambda/skill';
import { QUESTIONS } from '../../testing/questions';
import { SKILL_ID } from '../../tools/fuzz/envelope';
import { Stage } from '../../tools/fuzz/play';
import { explore, FEW, LAST_PAGE } from '../../tools/fuzz/states';

const { info, error } = console;
const skill = createSkill(SKILL_ID);
const stage = new Stage((event, context) => skill.invoke(event, context));
afterAll(() => Object.assign(console, { info, error }));

describe('every state that a session can reach', () => {
  it('answers every intent, and help, stop, a new question and a warning sign work from it', async () => {
    const { states, topics, wrong } = await explore(stage, FEW);
    expect(wrong).toEqual([]);
    expect(states).toBeGreaterThan(200);
    const steps = ['stretch', 'again', 'check', 'rub', 'stubborn', 'worse', 'wait'].map((step) => `relief, ${step}`);
    expect([...topics.keys()]).toEqual(expect.arrayContaining(steps));
  }, 180_000);

  it('counts the pages past the last as one, because they say the same', () => {
    const context = createContext('en-US', words);
    const page = (question: (typeof QUESTIONS)[number], at: number) => answer({ ...question, page: at }, context).say;
    const different = QUESTIONS.filter(
      (question) => JSON.stringify(page(question, LAST_PAGE)) !== JSON.stringify(page(question, LAST_PAGE + 1)),
    );
    expect(different).toEqual([]);
  });
});
