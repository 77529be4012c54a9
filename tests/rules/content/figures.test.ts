import { checkRule } from './checkRule';
import { typedFigures, typedPhones, untabledFigures } from './figures';

checkRule('a figure is typed once', typedFigures, {
  refuses: ['The limit is 350 milligrams.', 'Stay under 2,300 milligrams a day.', 'About 3400 mg.'],
  allows: ['The limit is {limit}.', 'The trial lasted 350 days.', 'A trial used 1234 milligrams.'],
});

const entry = (say: string) => ({ entries: { magnesium_label: { answer: [{ say, from: ['ods_mg'] }] } } });
checkRule('a figure in an entry is one of the facts', untabledFigures, {
  refuses: [entry('About 330 milligrams a day.'), entry('About 311 milligrams for women.')],
  allows: [entry('About 320 milligrams a day.'), entry('A trial used 330 milligrams.')],
});

checkRule('a phone number is typed once', typedPhones, {
  refuses: ['Call 911.', 'Call Poison Help at 1-800-222-1222.', 'Call nine one one.'],
  allows: ['Call {emergency}.', 'Studies of 9110 people.'],
});
