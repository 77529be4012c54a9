import { checkModel, modelOf, typeOf } from './checkModel';
import { letters } from './letters';

const one = (...words: string[]) => modelOf([], [typeOf('NUTRIENT', ['vitamin_b1', ...words])]);

checkModel('spoken letters', letters, {
  refuses: {
    'a letter only without its period': one('thiamine', 'b one'),
    'a letter only with its period': one('thiamine', 'vitamin b. one'),
  },
  allows: { both: one('thiamine', 'vitamin b one', 'vitamin b. one'), 'words without letters': one('thiamine') },
});
