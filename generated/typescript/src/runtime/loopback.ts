// Copied from runtime/typescript/loopback.ts by the generator: edit it there.

/** Whether a host is this machine itself: http is as good as https there. */

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/;

/** `host` as URLs spell it, with or without a port. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}
