import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInBrowser } from '../../simulator/web/open-browser';

const folder = mkdtempSync(join(tmpdir(), 'leg-cramp-guide-open-'));
const env = { PATH: folder };
afterAll(() => rmSync(folder, { recursive: true }));

describe('a browser', () => {
  it('is not opened where nothing can open it', async () => {
    expect(await openInBrowser('http://127.0.0.1:1', { platform: 'linux', env })).toBe(false);
    expect(await openInBrowser('http://127.0.0.1:1', { platform: 'sunos', env })).toBe(false);
  });

  it.each([
    [0, true],
    [3, false],
  ])('is opened where the program that opens it ends with %d', async (code, opened) => {
    writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\nexit ${code}\n`, { mode: 0o755 });
    expect(await openInBrowser('http://127.0.0.1:1', { platform: 'linux', env })).toBe(opened);
  });
});
