import { checkRule } from './checkRule';
import { prescribed } from './prescribed';

checkRule('no advice to stop or change a medicine', prescribed, {
  refuses: ['Stop taking your statin.', 'You could skip your water tablets.', 'Halve the tablets at night.'],
  allows: [
    "Don't stop your tablets.",
    'Ask your doctor before you change your medicine.',
    'Never skip a tablet.',
    'Stop stretching if it hurts.',
  ],
});
