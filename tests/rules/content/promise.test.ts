import { checkRule } from './checkRule';
import { promise } from './promise';

checkRule('no promise', promise, {
  refuses: [
    'Pickle juice cures cramps.',
    'This is guaranteed.',
    'Magnesium will stop your cramps.',
    'It always works.',
    'Stretching is proven to prevent cramps.',
    'It is completely safe.',
  ],
  allows: ['There is no cure.', "It isn't proven to help.", 'It may help.', "It won't cure a cramp."],
});
