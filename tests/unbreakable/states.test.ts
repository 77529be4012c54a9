import { spawnSync } from 'node:child_process';
import { createContext } from '../../lambda/guide/context';
import { answer } from '../../lambda/guide/guide';
import { topicOf } from '../../lambda/guide/topics';
import { QUESTIONS } from '../../testing/questions';
import { words } from '../../testing/words';
import { LAST_PAGE } from '../../tools/fuzz/states';

describe('every state that a session can reach', () => {
  // In a process of its own: in jest's sandbox the same turns take twice as long.
  it('answers every intent, and help, stop, a new question and a warning sign work from it', () => {
    const args = ['--import', 'tsx', 'tools/fuzz.ts', '--states', '--small'];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stdout).toMatch(/turns: 0 wrong\n$/);
    expect(status).toBe(0);
    expect(Number(/(\d+) states/.exec(stdout)?.[1])).toBeGreaterThan(200);
    for (const step of ['stretch', 'again', 'check', 'rub', 'stubborn', 'worse', 'wait'])
      expect(stdout).toContain(`relief, ${step}\n`);
  }, 180_000);

  it('counts the pages past the last as one, because they say the same', () => {
    const context = createContext('en-US', words);
    const page = (question: (typeof QUESTIONS)[number], at: number) => answer({ ...question, page: at }, context).say;
    const different = QUESTIONS.filter((question) => topicOf(question).paged).filter(
      (question) => JSON.stringify(page(question, LAST_PAGE)) !== JSON.stringify(page(question, LAST_PAGE + 1)),
    );
    expect(different).toEqual([]);
  });
});
