import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { bundle } from '../../tools/bundle/bundle';
import { Content } from '../../tools/bundle/content';
import { ensureBundle } from '../../tools/bundle/ensure-bundle';
import { Understanding } from '../../tools/bundle/nlu';
import { CRAMP, CRAMP_ON_A_SCREEN, FOODS, SENTENCE, TOPIC_EVENTS } from './events';

/** A function to start: its folder, and what it is asked. */
export interface Measured {
  readonly name: string;
  readonly says: string;
  readonly folder: string;
  readonly event: string;
}

/** As many languages as Alexa speaks, and then some: each a copy of the English words. */
const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'ja', 'hi', 'ar', 'nl', 'pl', 'sv', 'tr', 'ko', 'da', 'fi'];

const EMPTY = 'export const handler = async () => ({});\n';

/** The form that Amazon's samples have, but for `.lambda()`, which this Node refuses at start. */
const SAMPLE = `const Alexa = require('ask-sdk-core');

const ReliefIntentHandler = {
  canHandle(handlerInput) {
    return Alexa.getRequestType(handlerInput.requestEnvelope) === 'IntentRequest'
      && Alexa.getIntentName(handlerInput.requestEnvelope) === 'ReliefIntent';
  },
  handle(handlerInput) {
    const speakOutput = 'Straighten your leg. Did it ease?';
    return handlerInput.responseBuilder.speak(speakOutput).reprompt(speakOutput).getResponse();
  },
};

const ErrorHandler = {
  canHandle: () => true,
  handle: (handlerInput) => handlerInput.responseBuilder.speak('Sorry.').getResponse(),
};

const skill = Alexa.SkillBuilders.custom().addRequestHandlers(ReliefIntentHandler).addErrorHandlers(ErrorHandler).create();
exports.handler = async (event, context) => skill.invoke(event, context);
`;

function written(folder: string, files: Readonly<Record<string, string>>): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function sample(root: string, folder: string): string {
  written(folder, { 'index.js': SAMPLE, 'package.json': '{"type": "commonjs"}\n' });
  for (const name of ['ask-sdk-core', 'ask-sdk-runtime', 'ask-sdk-model']) {
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  }
  return folder;
}

/** The same code with esbuild alone: one file, the SDK as it comes. */
async function untrimmed(root: string, folder: string): Promise<string> {
  const content = new Content(root);
  const understanding = new Understanding();
  written(folder, { 'package.json': '{"type": "commonjs"}\n' });
  await build({
    absWorkingDir: root,
    entryPoints: { index: 'lambda/index.ts' },
    outdir: folder,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    bundle: true,
    minify: true,
    logLevel: 'warning',
    plugins: [content.plugin, understanding.plugin],
    define: { 'import.meta.dirname': '__dirname' },
  });
  for (const [name, contents] of [...content.files, ...understanding.files]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), contents);
  }
  return folder;
}

async function manyLanguages(root: string, folder: string): Promise<string> {
  const source = written(`${folder}-source`, {});
  cpSync(join(root, 'lambda'), join(source, 'lambda'), { recursive: true });
  for (const language of LANGUAGES) {
    const words = join(source, 'lambda/content');
    cpSync(join(words, 'en'), join(words, language), { recursive: true });
  }
  // What the lexicon is made from as it is, and made, so that it is not learned again.
  for (const folder of ['node_modules', 'interaction-model', 'tools', 'tests', 'build/nlu']) {
    mkdirSync(dirname(join(source, folder)), { recursive: true });
    symlinkSync(join(root, folder), join(source, folder));
  }
  await bundle({ root: source, entry: 'lambda/index.ts', outdir: folder });
  return folder;
}

/** Everything that is measured beside each other; the empty function is what the others are compared with. */
export async function functions(root: string): Promise<readonly [Measured, ...Measured[]]> {
  const at = (name: string) => join(root, 'build/bench/functions', name);
  const guide = at('guide');
  rmSync(guide, { recursive: true, force: true });
  cpSync(ensureBundle(root), guide, { recursive: true });
  return [
    { name: 'empty', says: 'an empty handler', folder: written(at('empty'), { 'index.mjs': EMPTY }), event: CRAMP },
    { name: 'guide', says: 'the guide, as deployed', folder: guide, event: CRAMP },
    { name: 'foods', says: 'the guide, asked for foods with magnesium', folder: guide, event: FOODS },
    { name: 'sentence', says: 'the guide, the same as a whole sentence', folder: guide, event: SENTENCE },
    { name: 'screen', says: 'the guide, asked by a device with a screen', folder: guide, event: CRAMP_ON_A_SCREEN },
    {
      name: 'sixteen',
      says: 'the guide with sixteen languages',
      folder: await manyLanguages(root, at('sixteen')),
      event: CRAMP,
    },
    {
      name: 'untrimmed',
      says: 'the guide, bundled without our trims',
      folder: await untrimmed(root, at('untrimmed')),
      event: CRAMP,
    },
    {
      name: 'sample',
      says: 'a one-intent skill in the usual form (node_modules)',
      folder: sample(root, at('sample')),
      event: CRAMP,
    },
  ];
}

/** Every topic as the first thing that the guide is asked. */
export function topicsOf(measured: readonly Measured[]): readonly Measured[] {
  const { folder } = measured.find(({ name }) => name === 'guide') as Measured;
  return Object.entries(TOPIC_EVENTS).map(([name, event]) => ({ name, says: name, folder, event }));
}
