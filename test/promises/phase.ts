/** Where the signal of a call can find it: one phase, with the servers that hold a call there. */

import type { Tripo } from "./client.ts";

export interface Stage {
  readonly client: (baseUrl: string) => Tripo;
  readonly random: () => number;
  /** Of this run alone, empty. */
  readonly folder: string;
}

export interface Ready {
  readonly start: (signal: AbortSignal) => Promise<unknown>;
  /** Resolves when the call has come to the phase. */
  readonly reached: () => Promise<unknown>;
  readonly leave: () => Promise<unknown>;
  /** What is wrong with what the call has left; asked again until it had time to clean up. */
  readonly inspect?: () => Promise<string[]>;
}

export interface Phase {
  readonly name: string;
  /** `aborted`: nothing came of it; `unknown`: a create had left; `either`: it may have been done already. */
  readonly ends: "aborted" | "unknown" | "either";
  /** What Node leaves open for a while when a bare fetch is aborted here: nobody above it can close that. */
  readonly nodeLeaves?: { readonly kinds: readonly string[]; readonly what: string };
  /** Throws `CannotHold` where this machine has no way to hold a call there. */
  readonly prepare: (stage: Stage) => Promise<Ready>;
}

export class CannotHold extends Error {}

export interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

export function gate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

export function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
