/** What the generated package gives besides its own client. */

export type { Balance, UsageOptions, UsageRow } from "./account.ts";
export type { Json } from "./api.ts";
export {
  type Prices,
  type RawCreateOptions,
  type ReadOptions,
  type TaskMap,
  TripoClient,
  type UploadOptions,
} from "./client.ts";
export type { Downloaded, StorageOptions, TaskState, UploadProgress } from "./context.ts";
export * from "./errors.ts";
export type { Finding } from "./findings.ts";
export type { ChecksMode, CreateOptions, Deps, Timeouts, TripoOptions, WaitOptions, Warning } from "./options.ts";
export type { Price, PriceLine } from "./price.ts";
export type { Reference } from "./reference.ts";
export type { EmptySlot, FilePath, FileSource, LocalFile, WireReference } from "./source.ts";
export type { DownloadTarget, FinishedTask, PendingTask, Task, TaskOf } from "./task.ts";
