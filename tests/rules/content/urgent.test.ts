import { checkRule } from './checkRule';
import { calledNumbers, numbnessAlone, urgentFirst, weaknessAlone } from './urgent';

const line = (say: string) => ({ say, from: ['nhs_cramps'] });
const CALL = line('For fainting, call {emergency}.');
const CALM = line('Rest a little.');

checkRule('what sends somebody for help is on the first page', urgentFirst, {
  refuses: [{ pages: [[CALM], [CALL]] }, { say: [CALM], more: [CALL] }, { answer: [CALM], more: [CALL] }],
  allows: [{ pages: [[CALL], [CALL]] }, { pages: [[CALL], [CALM]] }, { say: [CALL], more: [CALL] }],
});

checkRule('weakness alone is no emergency', weaknessAlone, {
  refuses: ['Call {emergency} for weakness or an uneven heartbeat.', 'If you feel weak, call {emergency}.'],
  allows: [
    'Call {emergency} for weakness that is sudden or spreads.',
    'For weakness, see a doctor soon.',
    'With weakness on one side, call {emergency} now.',
  ],
});

checkRule('numbness alone is no emergency', numbnessAlone, {
  refuses: ['If the leg is cold, numb or pale, call {emergency}.', 'A cold, pale or numb foot: call {emergency}.'],
  allows: ['If a leg turns suddenly cold, pale or numb, call {emergency}.', 'A numb leg needs a doctor.'],
});

checkRule('a number is called', calledNumbers, {
  refuses: ['In danger, {emergency} helps.'],
  allows: ['Call {emergency} now.', 'Please call {poison} now.', 'Call your team or {emergency}.'],
});
