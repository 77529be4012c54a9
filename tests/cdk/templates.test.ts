// One file for all of them: loading CDK and synthesizing take seconds, looking at a template does not.
import './templates/app';
import './templates/function';
import './templates/permission';
import './templates/roles';
import './templates/release';
import './templates/alarms';
import './templates/dashboard';
import './templates/skill';
import './templates/stacks';
import './templates/removed';
import './templates/policies';

// The first template of a process takes several times as long on a busy machine.
jest.setTimeout(120_000);

beforeAll(() => {
  // CDK prints what it warns about; the open first step warns on purpose.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
