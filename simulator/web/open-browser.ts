import { spawn } from 'node:child_process';

/** What opens an address in the browser that somebody has chosen, by platform. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

type Machine = Pick<NodeJS.Process, 'env'> & { readonly platform: string };

/** Whether the address was handed to a browser: where there is none, whoever asked is told. */
export function openInBrowser(address: string, { platform, env }: Machine = process): Promise<boolean> {
  const [program, ...args] = OPENERS[platform] ?? [];
  if (!program) return Promise.resolve(false);
  return new Promise((resolve) => {
    const opener = spawn(program, [...args, address], { env, stdio: 'ignore', detached: true });
    opener.once('error', () => resolve(false));
    opener.once('exit', (code) => resolve(code === 0));
    opener.unref();
  });
}
