import { caution } from './caution';
import { checkRule } from './checkRule';

const line = (say: string, from: readonly string[], marked: boolean) => ({
  pages: [[{ say, from, ...(marked && { caution: true }) }]],
});

checkRule('what rests on no source is a caution', caution, {
  refuses: [
    line('Go slowly.', ['nhs_cramps', 'none'], false),
    line('Stretching may help.', ['nhs_cramps', 'none'], true),
    line('Go slowly.', ['nhs_cramps'], true),
    line('Hold on to something.', ['none'], false),
    line('Warm milk helps you sleep.', ['none'], true),
    line('It may ease the cramp.', ['none'], true),
  ],
  allows: [
    line('Hold on to something.', ['none'], true),
    line("It doesn't help, so be careful.", ['none'], true),
    line('A blood test can help to decide.', ['none'], true),
    line('Stretching may help.', ['nhs_cramps'], false),
    line('Take your time.', [], false),
  ],
});
