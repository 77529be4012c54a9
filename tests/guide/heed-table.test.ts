import { foods, type HeedRow, type HeedSubject, heedRows, tagsOf } from '../../lambda/content/facts';
import type { CircumstanceId, FoodId } from '../../lambda/content/ids';
import { decide, mayName } from '../../lambda/guide/heed';
import { parseQuestion } from '../../lambda/guide/parse';
import type { Question } from '../../lambda/guide/types';
import { said } from '../../testing/answers';
import { words } from '../../testing/words';
import { askAs } from './person';

const everyFood = Object.keys(foods) as FoodId[];

/** Each Question that a subject of the table stands for. */
function questionsOf({
  topic = [],
  for: meant,
  nutrient,
  remedy,
  habit,
  medicine,
  step,
  entry,
  tag,
}: HeedSubject): readonly Question[] {
  const food = tag && everyFood.filter((id) => tagsOf(id).some((each) => tag.includes(each)));
  const values = Object.entries({ for: meant, nutrient, remedy, habit, medicine, step, entry, food });
  const each = values.reduce<readonly object[]>(
    (all, [name, ids]) => (ids ? all.flatMap((one) => ids.map((id) => ({ ...one, [name]: id }))) : all),
    topic.map((name) => ({ topic: name })),
  );
  const ASKED = { slot: 'nutrient', because: 'missing' };
  const NUTRIENT = ['foods', 'amount', 'too_much', 'about', 'signs'];
  return each
    .map((one) => one as { readonly topic: string; readonly nutrient?: string })
    .map((one) => (one.topic === 'which' ? { ...ASKED, ...one } : one))
    .map((one) => (NUTRIENT.includes(one.topic) && !one.nutrient ? { ...one, nutrient: 'magnesium' } : one))
    .map((one) =>
      one.topic === 'remedy' || one.topic !== 'relief' ? one : { step: 'stretch', ...one, muscle: 'calf' },
    )
    .map((one) => (one.topic === 'entry' && !('entry' in one) ? { ...one, entry: 'high_level_why' } : one))
    .map((one) =>
      one.topic === 'food_check' && !('food' in one) ? { ...one, food: 'kale' } : one,
    ) as readonly Question[];
}

const pairs = heedRows.flatMap((row) =>
  row.who.map((who): readonly [string, HeedRow, CircumstanceId] => [`${row.id} for ${who}`, row, who]),
);
const textOf = ({ id }: HeedRow) => words.heed[id] ?? [];
/** The sentence without its clause and its fillings: long enough to tell it from any other. */
const mark = (text: string) => (text.replace(/^\{clause\} /, '').split('{')[0] ?? '').slice(0, 40).trim();

const LEFT_OUT = /in it, so leave it out\.$/;

describe('the table of what changes for whom', () => {
  it('names each rule once, and has words for each that speaks', () => {
    const ids = heedRows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const speaks = heedRows.filter(({ effect }) => effect === 'instead' || effect === 'careful');
    expect(speaks.filter((row) => textOf(row).length === 0).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(words.heed).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(heedRows.filter(({ on }) => on).map((row) => [row.id, row] as const))(
    '%s is about Questions that exist',
    (_, row) => {
      const questions = row.on?.flatMap(questionsOf) ?? [];
      expect(questions.length).toBeGreaterThan(0);
      expect(questions.filter((question) => parseQuestion(question) === undefined)).toEqual([]);
    },
  );

  it.each(pairs)('%s holds', (_, row, who) => {
    const questions = row.on?.flatMap(questionsOf) ?? [{ topic: 'foods', nutrient: 'calcium' } as Question];
    for (const question of questions) {
      const decision = decide(question, { circumstances: [who] });
      const heard = said(askAs([who], question));
      const lead = decision.instead ?? decision.careful[0];
      const list = decision[row.effect];
      const all = Array.isArray(list) ? list : [list];
      expect({
        question,
        held: row.effect === 'instead' ? decision.instead !== undefined : all.some((each) => each?.row.id === row.id),
      }).toEqual({ question, held: true });
      if (row.effect === 'instead' || row.effect === 'careful') {
        const [first] = lead ? textOf(lead.row) : [];
        // A food that is left out altogether is said to be so, and that is the whole answer.
        const words = LEFT_OUT.test(heard) ? 'leave it out' : mark(first?.say ?? '?').toLowerCase();
        expect(heard.toLowerCase()).toContain(words);
      }
    }
  });

  it('decides nothing for somebody of whom nothing was said', () => {
    for (const { on = [] } of heedRows)
      for (const question of on.flatMap(questionsOf))
        expect(decide(question, { circumstances: [] })).toEqual({ careful: [], without: [] });
  });

  it('lets foods with the tags of a row be named to nobody in it', () => {
    for (const row of heedRows.filter((each) => each.effect === 'without'))
      for (const who of row.who) {
        const decision = decide({ topic: 'foods', nutrient: 'calcium' }, { circumstances: [who] });
        const named = everyFood.filter(
          (food) => mayName(food, decision) && tagsOf(food).some((tag) => row.tags.includes(tag)),
        );
        expect([row.id, who, named]).toEqual([row.id, who, []]);
      }
  });
});
