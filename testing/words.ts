import { wordsOf } from '../lambda/content';

/** The words of American English, which most tests speak. */
export const words = wordsOf('en-US');
