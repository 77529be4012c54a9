import { checkRule } from './checkRule';
import { prescribed } from './prescribed';

checkRule('no advice to stop or change a medicine', prescribed, {
  refuses: [
    'Come off your statin.',
    'Leave out your water tablet tonight.',
    'Switch to another statin.',
    'Take less of your diuretic.',
    'Stop the metformin.',
    'Double your tablets.',
    'Stop taking your statin.',
    'You could skip your water tablets.',
    'Halve the tablets at night.',
  ],
  allows: [
    "Don't stop your tablets.",
    'Ask your doctor before you change your medicine.',
    'Never skip a tablet.',
    'Stop stretching if it hurts.',
  ],
});
