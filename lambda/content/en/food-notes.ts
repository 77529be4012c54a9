import type { Lines } from '../shape';

export const kidneys: Lines = [
  { say: 'With kidney disease, ask your care team how much suits you.', from: ['nap_2005_k'] },
];

export const banana: Lines = [
  {
    say: "It won't stop a cramp, though: in a small study, potassium in the blood rose only a little, about an hour later.",
    from: ['banana_2012'],
  },
  ...kidneys,
];

export const brand: Lines = [
  { say: 'These nutrients are partly added, so brands differ. Check the label.', from: ['usda_sr27'] },
];

export const milk: Lines = [
  { say: 'Its vitamin D is added, so check the label.', from: ['usda_sr27'], only: 'us' },
  {
    say: "In the UK, cow's milk usually has no vitamin D added, so expect far less of that.",
    from: ['nhs_vitd'],
    only: 'uk',
  },
];

export const liver: Lines = [
  { say: 'In pregnancy, leave liver out, because of its vitamin A.', from: ['none'], caution: true },
];

export const codLiverOil: Lines = [
  {
    say: "That's as strong as a supplement, and high in vitamin A. In pregnancy, leave it out.",
    from: ['none'],
    caution: true,
  },
];

export const tuna: Lines = [
  { say: 'In pregnancy, keep to the limits on tuna, because of mercury.', from: ['none'], caution: true },
];

export const spinach: Lines = [{ say: 'Your body can use very little of its calcium.', from: ['nhs_ca'] }];

export const rawFish: Lines = [{ say: "That's for fish weighed raw. Eat it cooked.", from: ['usda_sr27'] }];

export const rawYolk: Lines = [{ say: "That's measured raw. Eat it cooked.", from: ['usda_sr27'] }];

export const kale: Lines = [
  { say: 'It helps a little. Spinach has far more magnesium, and milk far more calcium.', from: ['usda_sr27'] },
];

export const broccoli: Lines = [{ say: 'For calcium, it only helps a little.', from: ['usda_sr27'] }];

export const tableSalt: Lines = [
  {
    say: 'I name that so you know, not as something to eat. Too much can push up your blood pressure.',
    from: ['mp_sodium'],
  },
];

export const salty: Lines = [
  { say: "It's salty, so go easy on it. Too much salt raises blood pressure.", from: ['usda_sr27', 'mp_sodium'] },
];

export const pickle: Lines = [
  { say: "Pickles are salty, and they're no proven cure for cramps.", from: ['usda_sr27', 'piccles'] },
];

export const mustard: Lines = [
  { say: 'No good study shows that mustard stops a cramp.', from: ['miller_2014', 'miller_2014_report'] },
];

export const coconutWater: Lines = [
  {
    say: "It's high in potassium. With kidney disease, or tablets for your heart or blood pressure, ask your doctor first.",
    from: ['devgun_2016', 'utd_hyperk'],
  },
];

export const tonicWater: Lines = [
  {
    say: "It isn't proven to stop cramps. In rare people, the little quinine it holds can cause serious bleeding.",
    from: ['ecfr_quinine', 'mayo_proc_2001'],
  },
];

export const alcohol: Lines = [
  { say: 'Drinkers over sixty had more night cramps in one study.', from: ['annfammed_2018'] },
];

export const coffee: Lines = [
  { say: "There's no good proof that coffee or tea causes or stops leg cramps.", from: ['killer_2014'] },
];

export const sportsDrink: Lines = [
  {
    say: 'Drink only as much as your thirst asks for. With heart or kidney trouble, check first.',
    from: ['eah_2015', 'mayo_heat'],
  },
];

export const tofu: Lines = [
  { say: 'That goes for firm tofu set with calcium. Silken tofu has much less of it.', from: ['usda_sr27'] },
];

export const bones: Lines = [
  { say: 'Most of the calcium is in the soft bones, so eat those too.', from: ['usda_sr27'] },
];

export const greekYogurt: Lines = [{ say: 'It has less calcium than plain [yogurt|yoghurt].', from: ['usda_sr27'] }];

export const uvMushrooms: Lines = [
  { say: 'Only mushrooms [labeled|labelled] as treated with UV light have that much vitamin D.', from: ['usda_sr27'] },
];

export const plainMushrooms: Lines = [
  { say: 'They have almost no vitamin D, unless the label says they were treated with UV light.', from: ['usda_sr27'] },
];

export const cannedChickpeas: Lines = [
  { say: 'That counts the liquid. Drained, they have less.', from: ['usda_sr27'] },
];

export const whiteRice: Lines = [
  {
    say: 'This rice has vitamins added. Without them, it has very little vitamin B1.',
    from: ['usda_sr27', 'merck_b1'],
  },
];

export const yeastExtract: Lines = [{ say: "It's salty too, and brands differ.", from: ['usda_sr27'] }];
