// Copied from runtime/mock/logged.ts by the generator: edit it there.

/** A request as the log tells it. */

export interface LoggedRequest {
  /** 1 for the first since the start or the last reset. */
  readonly number: number;
  readonly method: string;
  readonly path: string;
  /** Operation id, `files`, an S3 operation, or null for what nobody serves. */
  readonly operation: string | null;
  /** Whether an Authorization header came: on `files` none should. */
  readonly sentKey: boolean;
  readonly userAgent: string;
  /** JSON that came as JSON, else how many bytes came. */
  readonly body: unknown;
  /** Fields that the operation does not know, which the service ignores. */
  readonly unknownFields: readonly string[];
  /** Null while the answer is due, and when the connection was broken instead. */
  readonly status: number | null;
  /** Whether a fault was done to it. */
  readonly isFaulty: boolean;
}
