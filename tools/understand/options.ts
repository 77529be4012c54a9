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
  readonly help: boolean;
}

export const USAGE = `npm run understand -- [options]

How well the stand-in understands our own utterances (tests/understanding/en.jsonl).

  --json                  the report as JSON
  --questions FILE        questions with labels instead: lines of {"text", "label", "slot", "alt"}
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
    'profile-nlu': { type: 'boolean', default: false },
    'profile-results': { type: 'string' },
    dialog: { type: 'boolean', default: false },
    'skill-id': { type: 'string', default: PLACEHOLDER },
    locale: { type: 'string', default: 'en-US' },
    help: { type: 'boolean', default: false },
  } as const;
  return parseOptions({ args: [...args], options }, '--help lists what is possible').values;
}

export function readOptions(args: readonly string[]): Options {
  const values = parsed(args);
  if (!/^amzn1\.ask\.skill\.[\w-]+$/.test(values['skill-id']))
    throw new UsageError(`"${values['skill-id']}" is no skill id; one looks like ${PLACEHOLDER}`);
  const modes = ['profile-nlu', 'profile-results', 'dialog', 'questions'] as const;
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
    help: values.help,
  };
}
