import { sources } from '../content/facts';
import type { AnswerContext } from './context';
import { heeded } from './heed';
import { textScreen } from './screens/text';
import { citable } from './sources';
import { fill, heading, listed, talk } from './text';
import type { TopicResult } from './topic';
import { topicOf } from './topics';
import type { Answer, Card, Question, Sentence } from './types';

/** The longer text for the Alexa app, with the sources that may be named. */
function cardOf({ say, further = say, title }: TopicResult, context: AnswerContext): Card | undefined {
  const medical = further.filter(({ from }) => from.length > 0);
  if (medical.length === 0) return undefined;
  const { talk: words, labels } = context.words;
  const named = citable(medical.flatMap(({ from }) => from)).map((id) => sources[id].title);
  const parts = [medical.map(({ text }) => text).join('\n')];
  if (named.length > 0) {
    parts.push(fill(labels.cardSources, context, { list: listed(named, context.words.lists.titles, context) }));
  }
  parts.push(words.education);
  const own = title && fill(labels.cardTitle, context, { guide: words.title, name: title });
  return { title: own ?? words.title, text: parts.join('\n\n') };
}

/** Phone numbers in the text, and how each is spoken. */
function numbersIn(texts: readonly string[], context: AnswerContext) {
  const { emergency, poison, advice } = context.facts;
  const all = [emergency, poison, advice, context.crisisLine.number];
  const known = [...new Set(all)].filter((number) => number !== null);
  return known
    .filter((number) => texts.some((text) => text.includes(number)))
    .map((number) => ({ text: number, spoken: context.words.digits(number) }));
}

/** What was said and is not known is named before what is known; `which` asks about it itself. */
function unknownIn({ topic }: Question, context: AnswerContext): readonly Sentence[] {
  const { heard, words } = context;
  return heard === undefined || topic === 'which' ? [] : [talk(words.conversation.nothingOn, context, { heard })];
}

/** Answers a Question as the person needs it: a pure function of the Question and the context. */
export function answer(question: Question, context: AnswerContext): Answer {
  // Named once, by the outermost answer.
  const { heard: _, ...inside } = context;
  const plain = () => topicOf(question).answer(question as never, context, (other) => answer(other, inside));
  const { result, saidBack } = heeded(question, plain, context);
  const { ask, further = [], title = context.words.talk.title } = result;
  const say = [...unknownIn(question, context), ...result.say];
  const card = cardOf(result, context);
  return {
    question,
    say,
    sources: [...new Set(say.flatMap(({ from }) => from))],
    saidBack,
    numbers: numbersIn([...say.map(({ text }) => text), ask?.text ?? ''], context),
    ...(ask && { ask }),
    ...(card && { card }),
    // Never the last answer's screen under this one's words.
    screen: () => result.screen?.() ?? textScreen(heading(title, context), say, further, context),
  };
}
