// Copied from runtime/typescript/errors.ts by the generator: edit it there.

/**
 * Everything this client throws.
 *
 *     TripoError
 *     ├─ ApiError              the service answered that it will not: reason, code, meaning, remedy
 *     │  ├─ AuthError  InputError  SourceError  RateLimitError  SlotsFullError  CreditsError
 *     │  └─ ModerationError  FileError  VersionError  PermissionError  ServerError
 *     ├─ TaskFailed            a task ended without success
 *     ├─ WaitTimeout           a wait ended, its task did not
 *     ├─ CreateOutcomeUnknown  a task may have been created, and paid
 *     ├─ ApiVersionRetired     the host of this API version is gone
 *     ├─ ConnectionError       no complete answer came
 *     ├─ InvalidResponse       an answer came that nobody can read
 *     ├─ CheckFailed           refused here, before sending
 *     ├─ BudgetExceeded        dearer than `maxCredits`
 *     ├─ ConfigError           an option or an argument is wrong
 *     ├─ UploadError  DownloadError
 *     └─ AbortError            your signal fired
 */

import type { ErrorKind, Retry } from "./api.ts";
import type { Downloaded, TaskState } from "./context.ts";
import type { Finding } from "./findings.ts";

export interface ErrorFacts {
  readonly cause?: unknown;
  readonly taskId?: string;
  /** Names the request to the vendor's support. */
  readonly traceId?: string | undefined;
  readonly retry?: Retry;
}

/** Base of all errors of this client. No message and no field holds a key. */
export class TripoError<Facts extends object = object> extends Error {
  override readonly name: string = "TripoError";
  /** `read-only`: only where repeating is free; `refused`: nothing happened, repeat; `slot`: repeat when a task has ended. */
  readonly retry: Retry = "never";
  declare readonly taskId?: string;
  declare readonly traceId?: string | undefined;

  constructor(message: string, facts?: Facts & ErrorFacts) {
    super(message, facts);
    Object.assign(this, facts);
  }

  /** Whether doing the same again, later, can help. */
  get retryable(): boolean {
    return this.retry !== "never";
  }
}

declare const unlisted: unique symbol;
/** A reason outside the list: what the service answers may be newer than this client. */
export type OtherReason = string & { readonly [unlisted]: true };

/** What the error catalogue says; for a code outside of it `reason` is "unlisted" and the texts are empty. */
export interface Reasoned<Reason extends string = string> {
  readonly reason: Reason | OtherReason;
  readonly code: number | undefined;
  readonly meaning: string;
  readonly remedy: string;
}

export interface ApiErrorFacts extends Reasoned {
  readonly kind: ErrorKind;
  readonly httpStatus: number;
  /** The service's own advice. */
  readonly suggestion: string | undefined;
  readonly retryAfterMs: number | undefined;
}

/** The service answered, and refused or failed. */
export class ApiError<Reason extends string = string> extends TripoError<ApiErrorFacts> implements Reasoned<Reason> {
  override readonly name: string = "ApiError";
  declare readonly reason: Reason | OtherReason;
  declare readonly code: number | undefined;
  declare readonly meaning: string;
  declare readonly remedy: string;
  declare readonly kind: ErrorKind;
  declare readonly httpStatus: number;
  declare readonly suggestion: string | undefined;
  declare readonly retryAfterMs: number | undefined;
}

export class AuthError extends ApiError {
  override readonly name = "AuthError";
}
export class InputError extends ApiError {
  override readonly name = "InputError";
}
export class SourceError extends ApiError {
  override readonly name = "SourceError";
}
export class RateLimitError extends ApiError {
  override readonly name = "RateLimitError";
}
export class SlotsFullError extends ApiError {
  override readonly name = "SlotsFullError";
}
export class CreditsError extends ApiError {
  override readonly name = "CreditsError";
}
export class ModerationError extends ApiError {
  override readonly name = "ModerationError";
}
export class FileError extends ApiError {
  override readonly name = "FileError";
}
export class VersionError extends ApiError {
  override readonly name = "VersionError";
}
export class PermissionError extends ApiError {
  override readonly name = "PermissionError";
}
export class ServerError extends ApiError {
  override readonly name = "ServerError";
}

/** A task ended without success. Nothing is charged for it. */
export class TaskFailed<Reason extends string = string> extends TripoError<Reasoned & { task: TaskState }> implements Reasoned<Reason> {
  override readonly name = "TaskFailed";
  declare readonly reason: Reason | OtherReason;
  declare readonly code: number | undefined;
  declare readonly meaning: string;
  declare readonly remedy: string;
  declare readonly task: TaskState;
}

/** The wait is over, the task goes on: wait again by its id. */
export class WaitTimeout extends TripoError<{ lastTask: TaskState | undefined }> {
  override readonly name = "WaitTimeout";
  declare readonly taskId: string;
  /** The last that was heard of it. */
  declare readonly lastTask: TaskState | undefined;
}

/** The request left and no clear answer came. It is never sent again by itself: that could be paid twice. */
export class CreateOutcomeUnknown extends TripoError<{ attemptId: string; bodyDigest: string | undefined }> {
  override readonly name = "CreateOutcomeUnknown";
  declare readonly attemptId: string;
  /** SHA-256 of the body as sent, hex; undefined where WebCrypto is missing. */
  declare readonly bodyDigest: string | undefined;
}

/** A documented host has no address, or answers like one that no longer serves this API version. */
export class ApiVersionRetired extends TripoError<{ successor: string; baseUrl: string; import: string }> {
  override readonly name = "ApiVersionRetired";
  declare readonly successor: string;
  /** Of the successor. */
  declare readonly baseUrl: string;
  /** What to import instead. */
  declare readonly import: string;
}

/** No complete answer came. `sent` is false when the request provably never left. */
export class ConnectionError extends TripoError<{ sent: boolean }> {
  override readonly name = "ConnectionError";
  declare readonly sent: boolean;
}

/** An answer that is cut short, too large, no JSON, a redirect, or without what it must hold. */
export class InvalidResponse extends TripoError<{ httpStatus?: number; task?: TaskState }> {
  override readonly name = "InvalidResponse";
  declare readonly httpStatus?: number;
  declare readonly task?: TaskState;
}

/** The local checks found errors; nothing was sent. */
export class CheckFailed extends TripoError<{ findings: readonly Finding[] }> {
  override readonly name = "CheckFailed";
  declare readonly findings: readonly Finding[];
}

/** The price is above `maxCredits`, or unknown (null) while there is a limit; nothing was sent. */
export class BudgetExceeded extends TripoError<{ credits: number | null; maxCredits: number }> {
  override readonly name = "BudgetExceeded";
  declare readonly credits: number | null;
  declare readonly maxCredits: number;
}

/** An option or an argument that cannot be right; nothing was sent. */
export class ConfigError extends TripoError {
  override readonly name = "ConfigError";
}

/** A file did not reach storage whole. */
export class UploadError extends TripoError<{ path?: string; httpStatus?: number }> {
  override readonly name = "UploadError";
  /** The field it was for: `file`, `files/2`. */
  declare readonly path?: string;
  declare readonly httpStatus?: number;
}

/** A result did not arrive whole. */
export class DownloadError extends TripoError<{ path?: string; httpStatus?: number; downloaded?: readonly Downloaded[] }> {
  override readonly name = "DownloadError";
  /** What did arrive. */
  declare readonly downloaded?: readonly Downloaded[];
  /** The output field, or the file on disk. */
  declare readonly path?: string;
  declare readonly httpStatus?: number;
}

/** Your signal fired. `reason` is the signal's own; a create that had left ends as `CreateOutcomeUnknown` with this as its cause. */
export class AbortError extends TripoError<{ reason: unknown }> {
  override readonly name = "AbortError";
  declare readonly reason: unknown;
}

/** Whether the service refused or failed a request; generated code binds `Reason` to the reasons of a task type. */
export function isApiError<Reason extends string = string>(error: unknown): error is ApiError<Reason> {
  return error instanceof ApiError;
}

/** `isApiError` with the reasons that each task type is known to answer. */
export type ApiErrorGuard<Tasks extends { [Type in keyof Tasks]: { error: string } }> = <Type extends keyof Tasks>(
  error: unknown,
  type?: Type,
) => error is ApiError<Tasks[Type]["error"]>;
