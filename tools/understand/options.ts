import { parseOptions, UsageError } from '../../simulator/command';

export interface Options {
  readonly json: boolean;
  /** Rows with labels instead of our own evaluation set. */
  readonly questions: string | null;
  readonly profileNlu: boolean;
  /** A folder with the profiler's answers. */
  readonly profileResults: string | null;
  readonly dialog: boolean;
  readonly skillId: string;
  readonly locale: string;
  /** Whole sentences, by the product's own code instead of the stand-in. */
  readonly sentence: boolean;
  readonly noise: boolean;
  readonly safety: boolean;
  readonly misses: boolean;
  /** Files of rows for `sentence`. */
  readonly files: readonly string[];
  readonly help: boolean;
}

export const USAGE = `npm run understand -- [options]

How well the stand-in understands our own utterances (tests/understanding/en.jsonl).

  --json                  the report as JSON
  --questions FILE        questions with labels instead: lines of {"text", "label", "slot", "alt"}
  --sentence [FILES]      whole sentences, by the product's own code; without files our own set
  --noise                 with it: misheard as on a bad line
  --safety                with it: each sign, topic and circumstance too
  --misses                with it: the rows that went wrong
  --locale LOCALE         whose interaction model is read (en-US)
  --profile-nlu           write the calls for Amazon's utterance profiler into build/understanding
  --profile-results DIR   score the answers that those calls brought back
  --dialog                write the conversations as "ask dialog" replay files into build/understanding/dialog
  --skill-id ID           the deployed skill's id, for the replay files
`;

const PLACEHOLDER = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

function parsed(args: readonly string[]) {
  const options = {
    json: { type: 'boolean', default: false },
    questions: { type: 'string' },
    sentence: { type: 'boolean', default: false },
    noise: { type: 'boolean', default: false },
    safety: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    'profile-nlu': { type: 'boolean', default: false },
    'profile-results': { type: 'string' },
    dialog: { type: 'boolean', default: false },
    'skill-id': { type: 'string', default: PLACEHOLDER },
    locale: { type: 'string', default: 'en-US' },
    help: { type: 'boolean', default: false },
  } as const;
  return parseOptions({ args: [...args], options, allowPositionals: true }, '--help lists what is possible');
}

export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  if (positionals.length > 0 && !values.sentence) throw new UsageError(`unexpected "${positionals[0]}"`);
  if (!/^amzn1\.ask\.skill\.[\w-]+$/.test(values['skill-id']))
    throw new UsageError(`"${values['skill-id']}" is no skill id; one looks like ${PLACEHOLDER}`);
  const modes = ['profile-nlu', 'profile-results', 'dialog', 'questions', 'sentence'] as const;
  const chosen = modes.filter((mode) => values[mode] !== undefined && values[mode] !== false);
  if (chosen.length > 1) throw new UsageError(`--${chosen.join(' and --')} cannot be combined`);
  return {
    json: values.json,
    questions: values.questions ?? null,
    profileNlu: values['profile-nlu'],
    profileResults: values['profile-results'] ?? null,
    dialog: values.dialog,
    skillId: values['skill-id'],
    locale: values.locale,
    sentence: values.sentence,
    noise: values.noise,
    safety: values.safety,
    misses: values.misses,
    files: positionals,
    help: values.help,
  };
}
