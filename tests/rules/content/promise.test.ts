import { checkRule } from './checkRule';
import { promise } from './promise';

checkRule('no promise', promise, {
  refuses: [
    'It works every time.',
    'This puts an end to cramps.',
    "Don't worry, it cures cramps.",
    'Bananas prevent cramps.',
    'The cramp will be gone.',
    'It is 100% effective.',
    'There is no doubt it works.',
    'It is harmless.',
    'Pickle juice cures cramps.',
    'This is guaranteed.',
    'Magnesium will stop your cramps.',
    'It always works.',
    'Stretching is proven to prevent cramps.',
    'It is completely safe.',
  ],
  allows: [
    'Stretching may prevent leg cramps.',
    'It is not harmless.',
    'There is no cure.',
    "It isn't proven to help.",
    'It may help.',
    "It won't cure a cramp.",
  ],
});
