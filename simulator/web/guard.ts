import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

const SELF = "default-src 'none'; base-uri 'none'; form-action 'none'; font-src 'self'";

/** Nothing from elsewhere is loaded, and no other page may show this one. */
const PAGE_POLICY = `${SELF}; connect-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; media-src blob:; frame-src 'self'; frame-ancestors 'none'`;
/** Amazon's renderer compiles code as it runs: it gets a frame of its own, with rules of its own. */
export const SCREEN_POLICY = `${SELF}; connect-src 'self' data:; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-ancestors 'self'`;

export const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': PAGE_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'microphone=(self), camera=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Another site can make its own name point to this machine (DNS rebinding), or send a form here: only requests for
 * this address are answered, and only its own page may ask for anything that is done.
 */
export function refusalOf({ method, headers }: IncomingMessage, port: number): Refusal | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = headers.host ?? '';
  if (!hosts.includes(host)) return { status: 403, reason: `This simulator answers at http://${hosts[0]} only.` };
  if (method === 'GET' || method === 'HEAD') return null;
  if (method !== 'POST') return { status: 405, reason: 'Only GET and POST.' };
  if (headers.origin !== `http://${host}`) return { status: 403, reason: 'Only for the page of this simulator.' };
  const json = headers['content-type']?.split(';')[0] === 'application/json';
  return json ? null : { status: 415, reason: 'Only application/json.' };
}
