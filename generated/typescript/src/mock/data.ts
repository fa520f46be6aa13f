// Copied from runtime/mock/data.ts by the generator: edit it there.

/** The seam: what generated code hands to the engine. The engine knows how a service behaves, these tables know which service it is. Types only. */

import type { CheckSchema, CheckTables, FindingTables, Json, Lifecycle, PriceTables } from "../runtime/api.ts";

/** One API version, as `generated/mock` and `generated/checks` tell it. */
export interface MockApi extends MockData {
  readonly checks: CheckTables;
  readonly findings: FindingTables;
  readonly prices: PriceTables;
}

export interface MockData {
  readonly name: string;
  /** Environment variables that clients read. */
  readonly environment: { readonly apiKey: string; readonly baseUrl: string };
  /** Where operations hang: `/v2/openapi`. */
  readonly basePaths: readonly string[];
  readonly keyPrefix: string;
  /** JSON pointers into the outer answer, and the name of a header. */
  readonly envelope: Envelope;
  /** Names of the properties of a file reference; null when nothing takes a file. */
  readonly fileReference: FileReference | null;
  readonly service: ServiceData | null;
  readonly lifecycle: Readonly<Record<string, Lifecycle>>;
  /** Concurrency group -> most tasks that may be queued or running. */
  readonly groups: Readonly<Record<string, number>>;
  readonly operations: readonly OperationData[];
  readonly errors: Readonly<Record<string, ErrorData>>;
  readonly retired: readonly string[];
  /** Trait -> its values that an answer may tell; the first is usual. */
  readonly traitValues: Readonly<Record<string, readonly Json[]>>;
  readonly tasks: Readonly<Record<string, TaskData>>;
}

export interface Envelope {
  readonly code: string;
  readonly success?: number;
  readonly message?: string;
  readonly suggestion?: string;
  readonly traceId: string;
}

export interface FileReference {
  readonly url: string;
  readonly token: string;
  readonly object: string;
  readonly kind: string | null;
  readonly bucket: string;
  readonly key: string;
}

export interface ServiceData {
  readonly refusals: readonly { readonly when: string; readonly errors: readonly string[] }[];
  readonly failures: Readonly<Record<string, string>>;
  readonly fileUrlSeconds: number;
  readonly slotsLeft: string | null;
  readonly formats: readonly { readonly when: CheckSchema | null; readonly extension: string }[];
}

export interface OperationData {
  readonly id: string;
  readonly role: string;
  readonly method: string;
  readonly path: string;
  /** Name -> JSON pointer into the answer. */
  readonly pointers: Readonly<Record<string, string>>;
  readonly errors: readonly string[];
  readonly upload?: UploadData;
  /** Schema of the body, where it is no task. */
  readonly body?: CheckSchema;
}

export interface UploadData {
  /** Part of the form that holds the file, and the kinds it takes. */
  readonly field?: string;
  readonly accept?: readonly string[];
  readonly maxBytes?: number;
  /** Property that names the kind, and the kinds it takes. */
  readonly format?: string;
  readonly formats?: readonly string[];
  readonly region?: string;
  readonly bucket?: string;
}

export interface ErrorData {
  readonly code: number;
  readonly http: number;
  readonly message: string;
  readonly suggestion: string;
}

export interface TaskData {
  readonly create: string;
  readonly fixed: Readonly<Record<string, Json>>;
  readonly answers: string;
  readonly typicalSeconds: number;
  readonly groups: readonly { readonly when: CheckSchema | null; readonly name: string }[];
  readonly sources: readonly { readonly path: string; readonly required: boolean }[];
  readonly files: readonly FileFieldData[];
  readonly describes: readonly string[];
  readonly seeds: { readonly shape: readonly string[]; readonly colours: readonly string[] };
  readonly traits: TraitsData;
  readonly outputs: readonly OutputData[];
  readonly errors: readonly string[];
}

export interface FileFieldData {
  readonly path: string;
  readonly accept: readonly string[];
  readonly maxBytes: number;
  readonly minPixels?: number;
  readonly maxPixels?: number;
}

export interface TraitsData {
  readonly gives: readonly { readonly trait: string; readonly when: CheckSchema | null; readonly value: string | null }[];
  readonly loses: readonly { readonly trait: string; readonly when: CheckSchema | null }[];
  readonly format: string | null;
}

export interface OutputData {
  readonly path: string;
  /** `model` or `image`; absent when it is no file. */
  readonly file?: string;
  readonly extension?: string | null;
  /** Judges the traits. */
  readonly when?: CheckSchema;
  readonly answer?: readonly { readonly when: CheckSchema | null; readonly value: Json; readonly trait: string | null }[];
  readonly example?: Json;
}
