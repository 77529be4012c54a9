import { findBrowser } from '../../simulator/web/browser';

type Machine = NonNullable<Parameters<typeof findBrowser>[0]>;

const bundled = { path: '/package/chromium', env: { LD_LIBRARY_PATH: '/package/lib' } };

const machine = (own: Partial<Machine>): Machine => ({
  platform: 'linux',
  arch: 'x64',
  env: {},
  exists: () => false,
  bundled: async () => bundled,
  ...own,
});

it('takes the browser that CHROMIUM_PATH names first', async () => {
  const found = findBrowser(machine({ env: { CHROMIUM_PATH: '/mine' }, exists: () => true }));
  await expect(found).resolves.toEqual({ path: '/mine', env: {} });
});

it('says so when CHROMIUM_PATH names nothing', async () => {
  await expect(findBrowser(machine({ env: { CHROMIUM_PATH: '/mine' } }))).rejects.toThrow('CHROMIUM_PATH names /mine');
});

it('takes the browser found on the machine next', async () => {
  const found = findBrowser(machine({ exists: (path) => path === '/usr/bin/google-chrome' }));
  await expect(found).resolves.toEqual({ path: '/usr/bin/google-chrome', env: {} });
});

it('takes the bundled browser, with its libraries, where none is found', async () => {
  await expect(findBrowser(machine({}))).resolves.toBe(bundled);
});

it.each([
  { platform: 'linux', arch: 'arm64' },
  { platform: 'darwin', arch: 'x64' },
] as const)('says what to do on $platform $arch without one', async (kind) => {
  await expect(findBrowser(machine(kind))).rejects.toThrow('Install Chromium or Chrome, or set CHROMIUM_PATH');
});
