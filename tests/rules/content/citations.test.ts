import { checkRule } from './checkRule';
import { citedByName, namedIsSource } from './citations';

const line = (say: string, ...from: string[]) => ({ pages: [[{ say, from }]] });

checkRule('nothing second-hand is cited by name', citedByName, {
  refuses: [
    'The American Academy of Orthopaedic Surgeons says to stretch.',
    'The Washington Post 2021 reporting FDA sodium guidance says so.',
  ],
  allows: ['Cochrane looked at the trials.', 'A surgeon may say otherwise.'],
});

checkRule('a publisher that is named is a source', namedIsSource, {
  refuses: [line('Cochrane found little.', 'cks'), line('The Mayo Clinic says to stretch.', 'cleveland')],
  allows: [line('Cochrane found little.', 'cochrane_mg_2020'), line('Studies found little.', 'cochrane_mg_2020')],
});
