import { brands } from './brands';
import { checkRule } from './checkRule';

checkRule('no brand', brands, {
  refuses: ['A bottle of Gatorade.', 'Marmite on toast.', 'Slow-K is a tablet.', 'Lo-salt is mostly potassium.'],
  allows: ['A sports drink.', 'Yeast spread on toast.', 'Some somatic pain.', 'Add it slowly.'],
});
