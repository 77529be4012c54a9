import { existsSync, readFileSync } from 'node:fs';
import { told } from '../../../testing/finding';
import { intent, modelOf } from './checkModel';
import { realModels } from './model';
import { fingerprint, versioned } from './version';
import versions from './versions.json';

const model = { ...modelOf([intent('MoreIntent', 'tell me more')]), version: '2' };
const changed = { ...modelOf([intent('MoreIntent', 'what else')]), version: '2' };
const known = { en: { '2': fingerprint(model) } };
const log = '# Changes\n\n## 2\n\nMore ways to ask.';

describe('the version of a model', () => {
  it('has to be there', () => {
    expect(versioned('en', modelOf([]), known, log)).toHaveLength(1);
  });

  it('is raised when the model changes', () => {
    expect(told(versioned('en', changed, known, log))).toEqual([
      `en 2: expected ${fingerprint(model)}, found ${fingerprint(changed)}: raise the version`,
    ]);
  });

  it('is entered with the fingerprint when it is new', () => {
    const next = { ...changed, version: '3' };
    expect(told(versioned('en', next, known, `${log}\n## 3`))).toEqual([
      `en 3: expected a known fingerprint, found ${fingerprint(next)}: add it to tests/rules/model/versions.json`,
    ]);
  });

  it('has its reasons in the changelog', () => {
    const missing = ['CHANGELOG.md: expected a heading for 2, found none'];
    expect(told(versioned('en', model, known, '# Changes\n\n## 1'))).toEqual(missing);
    expect(told(versioned('en', model, known, '## 2.1\n## 1, of January 2'))).toEqual(missing);
    expect(versioned('en', model, known, '## Version 2: more words')).toEqual([]);
  });

  it('does not count to the fingerprint', () => {
    expect(fingerprint({ ...model, version: '9' })).toBe(fingerprint(model));
  });

  it.each(realModels())('is in order for %s', (name, real) => {
    const file = 'interaction-model/CHANGELOG.md';
    const changelog = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(told(versioned(name, real, versions, changelog))).toEqual([]);
  });
});
