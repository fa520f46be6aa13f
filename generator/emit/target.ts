import type { Api } from "../ir/api.ts";

/** One kind of output. A pure function of the API: no file system, no clock, no environment. */
export interface Target {
  id: string;
  /** Files of one API version. `previous` is the version before it; null for the first. */
  emit(api: Api, previous: Api | null): GeneratedFile[] | Promise<GeneratedFile[]>;
  /** Files that all API versions share: manifests, entries. */
  emitShared?(apis: readonly Api[]): GeneratedFile[];
  /** Hand-written sources that become part of the output; only where they import each other is rewritten. */
  runtimes?: readonly RuntimeRoom[];
}

export interface RuntimeRoom {
  from: string;
  to: string;
}

export interface GeneratedFile {
  /** Below the output folder; POSIX. */
  path: string;
  /** LF, ends with a newline. */
  text: string;
}
