// Copied from runtime/typescript/arrival.ts by the generator: edit it there.

/** What has come of one file: which bytes, of which version, and whether they are all. */

import { ENDING_BYTES, type Ending, endingOf } from "./ending.ts";
import { DownloadError } from "./errors.ts";
import { HEAD_BYTES, kindOf } from "./kind.ts";
import type { Sink } from "./sink.ts";
import type { Extent } from "./web.ts";

export interface Arrived {
  readonly bytes: number;
  /** Whether the length was told, or an end mark seen. */
  readonly verified: boolean;
  /** By the content; null when unknown. */
  readonly kind: string | null;
}

export interface Arrival {
  readonly received: number;
  readonly total: number | null;
  /** Asks for the rest, and for all of it if the file is another by now. */
  readonly rangeHeaders: () => Record<string, string>;
  /** Takes the body that comes next, as continuation or as a new start; false when it is neither. */
  readonly accept: (extent: Extent) => boolean;
  /** Takes bytes over; waits only when the sink lags far behind, and throws then what the sink threw. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Once the sink has done everything; throws what it threw. Nothing else may be asked of this before. */
  readonly settled: () => Promise<void>;
  readonly startOver: () => void;
  readonly isWhole: () => boolean;
  /** Throws `DownloadError` when the content says that it should go on. */
  readonly finish: (field: string) => Arrived;
}

/**
 * A reader that keeps pace with the connection is no nicety: a server that closes while Node's parser is held back ends
 * the whole process (https://github.com/nodejs/undici/issues/5360, in Node 24.21 and others).
 */
const READ_AHEAD_BYTES = 16 * 2 ** 20;

interface State {
  received: number;
  total: number | null;
  validator: string | null;
  head: Uint8Array;
  tail: Uint8Array;
}

export function createArrival(sink: Sink): Arrival {
  let state = emptyState();
  let done = Promise.resolve();
  let lagBytes = 0;
  const enqueue = (work: () => Promise<void>) => {
    done = done.then(work);
    // Whoever waits for it next is told; nobody may be there if the download has been given up.
    done.catch(() => {});
  };
  const startOver = () => {
    state = emptyState();
    enqueue(() => sink.restart());
  };
  return {
    get received() {
      return state.received;
    },
    get total() {
      return state.total;
    },
    rangeHeaders: () => rangeHeaders(state),
    startOver,
    accept: (extent) => {
      if (continues(extent, state)) return true;
      startOver();
      if (extent.start !== 0) return false;
      state = { ...state, total: extent.total, validator: extent.validator };
      return true;
    },
    write: async (bytes) => {
      lagBytes += bytes.length;
      enqueue(async () => {
        await sink.write(bytes);
        lagBytes -= bytes.length;
        state = noted(state, bytes);
      });
      if (lagBytes > READ_AHEAD_BYTES) await done;
    },
    settled: () => done,
    isWhole: () => (state.total === null ? ending(state) !== "truncated" : state.received === state.total),
    finish: (field) => finish(field, state),
  };
}

function emptyState(): State {
  return { received: 0, total: null, validator: null, head: new Uint8Array(), tail: new Uint8Array() };
}

function rangeHeaders({ received, validator }: State): Record<string, string> {
  return received === 0 || validator === null ? {} : { Range: `bytes=${received}-`, "If-Range": validator };
}

/** Exactly the rest of what is here: the same version, from the right place, of the same length. */
function continues({ start, total, validator }: Extent, state: State): boolean {
  const isSameVersion = validator !== null && validator === state.validator;
  return state.received > 0 && start === state.received && isSameVersion && (state.total === null || state.total === total);
}

function noted({ received, head, tail, ...state }: State, bytes: Uint8Array): State {
  return {
    ...state,
    received: received + bytes.length,
    head: head.length < HEAD_BYTES ? joined(head, bytes.subarray(0, HEAD_BYTES - head.length)) : head,
    tail: joined(tail, bytes.subarray(-ENDING_BYTES)).slice(-ENDING_BYTES),
  };
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

function ending({ head, tail, received }: State): Ending {
  return endingOf(kindOf(head, received), { head, tail, size: received });
}

function finish(field: string, state: State): Arrived {
  const { head, received, total } = state;
  if (ending(state) === "truncated")
    throw new DownloadError(`${field}: the file ends after ${received} bytes, though its content should go on. Download it again.`, {
      path: field,
      retry: "read-only",
    });
  return { bytes: received, kind: kindOf(head, received), verified: total !== null || ending(state) === "complete" };
}
