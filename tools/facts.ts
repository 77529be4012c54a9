import { wordsFor } from '../lambda/content';
import { foods } from '../lambda/content/facts';
import { createContext } from '../lambda/guide/context';
import { foodAmounts, intakes, phones } from './facts/figures';
import { markdown } from './facts/markdown';
import { readOptions } from './facts/options';
import { policy } from './facts/policy';
import { statementsOf } from './facts/statements';

async function main(args: readonly string[]): Promise<void> {
  const { locale, cautions } = readOptions(args);
  const context = createContext(locale, await wordsFor(locale));
  const all = [
    ...statementsOf(context),
    ...policy(context),
    ...intakes(context),
    ...phones(context),
    foodAmounts(Object.keys(foods).length),
  ];
  process.stdout.write(markdown(cautions ? all.filter(({ caution }) => caution) : all, locale));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  console.error(`${line}. Usage: npm run -s facts -- [--locale en-GB] [--cautions]`);
  process.exitCode = 2;
}
