import { checkRule } from './checkRule';
import { diagnosis } from './diagnosis';

checkRule('no diagnosis', diagnosis, {
  refuses: [
    'You probably have low magnesium.',
    'Sounds like a magnesium deficiency.',
    'It must be low potassium.',
    'You need more potassium.',
    'Your potassium must be low.',
    'You clearly have nerve damage.',
    'You have restless legs.',
    'You have a deficiency.',
    "You've got a magnesium deficiency.",
    'You are low in potassium.',
    "You're probably dehydrated.",
    'Your magnesium is low.',
    "That's a blood clot.",
    'You lack vitamin D.',
  ],
  allows: [
    'If you have kidney disease, ask first.',
    'Do you have diabetes?',
    'It can be a blood clot.',
    "When you're low in potassium, muscles feel weak.",
    'You have a good chance to sleep again.',
  ],
});
