import { checkRule } from './checkRule';
import { dose } from './dose';

checkRule('no amount to take', dose, {
  refuses: [
    'Take forty milliequivalents of potassium chloride.',
    'One and a half teaspoons of salt.',
    'A salt tablet every hour.',
    'Two tablets of potassium.',
    'Take a quinine tablet at night.',
    'Up to 99 milligrams per potassium tablet is allowed.',
    'Stir salt into a glass of water, about half a teaspoon.',
    'A typical dose of quinine is 200 milligrams.',
    'Take ten millimoles of potassium.',
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
    'Salt tablets are not for you if you have heart failure.',
    'A salt substitute holds potassium.',
    'A glass of milk and a potato each day bring potassium.',
    'A teaspoon of table salt has about 2,325 milligrams of sodium.',
    'A tablespoon of cocoa powder has about 82 milligrams of potassium.',
    'A medium banana has 422 milligrams of potassium.',
    'Ask before you take a potassium tablet.',
    'Adults should stay under 2,300 milligrams of sodium a day.',
    'Half a cup of spinach has 78 milligrams of magnesium.',
    'The tablets can hold too much potassium.',
  ],
});
