import { checkRule } from './checkRule';
import { dose } from './dose';

checkRule('no amount to take', dose, {
  refuses: [
    'Take 40 milligrams of potassium.',
    'Add a pinch of salt to the glass.',
    'Half a teaspoon of salt is enough.',
    'The trial used 300 milligrams of quinine.',
    'Two potassium tablets a day are common.',
    'Two potassium tablets have about 99 milligrams.',
    'A tablet with salt has about 300 milligrams of sodium.',
    'Potassium tablets hold 99 milligrams each.',
    'One hundred and 80 micrograms of vitamin K2 a day.',
  ],
  allows: [
    'A teaspoon of table salt has about 2,325 milligrams of sodium.',
    'A tablespoon of cocoa powder has about 82 milligrams of potassium.',
    'A medium banana has 422 milligrams of potassium.',
    'Ask before you take a potassium tablet.',
    'Adults should stay under 2,300 milligrams of sodium a day.',
    'Half a cup of spinach has 78 milligrams of magnesium.',
    'The tablets can hold too much potassium.',
  ],
});
