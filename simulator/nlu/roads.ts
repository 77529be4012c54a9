/** How the road is chosen: as Alexa is guessed to choose it, or everything by the whole sentence. */
export const ROADS = ['guess', 'sentence'] as const;
export type Road = (typeof ROADS)[number];

/** Said wherever a road is shown. */
export const ROAD_UNKNOWN =
  'Which road Alexa takes no machine outside Amazon can tell: both have to give a good answer (docs/adr/0007-whole-sentences.md).';
