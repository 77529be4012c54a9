import { fileURLToPath } from 'node:url';

export const SKILL_ID = 'amzn1.ask.skill.12345678-1234-1234-1234-123456789abc';
process.env.SKILL_ID = SKILL_ID;

/** The folder that is deployed: `npm run build` makes it. */
export const { handler } = await import('../dist/lambda/index.mjs');

export const model = fileURLToPath(new URL('../interaction-model/en.json', import.meta.url));
