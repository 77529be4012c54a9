import { checkRule } from './checkRule';
import { typedFigures, typedPhones } from './figures';

checkRule('a figure is typed once', typedFigures, {
  refuses: ['The limit is 350 milligrams.', 'Stay under 2,300 milligrams a day.', 'About 3400 mg.'],
  allows: ['The limit is {limit}.', 'The trial lasted 350 days.', 'A trial used 1234 milligrams.'],
});

checkRule('a phone number is typed once', typedPhones, {
  refuses: ['Call 911.', 'Call Poison Help at 1-800-222-1222.', 'Call nine one one.'],
  allows: ['Call {emergency}.', 'Studies of 9110 people.'],
});
