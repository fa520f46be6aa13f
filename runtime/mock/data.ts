/** The seam: what generated code hands to the engine. The engine knows how a service behaves, these tables know which service it is. Types only. */

import type { CheckSchema, CheckTables, FindingTables, Json, Lifecycle, PriceTables } from "../typescript/api.ts";

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
  /** What it sends by itself; null when it sends nothing. */
  readonly webhooks: WebhookData | null;
  /** How a task is told, beyond what pointers say. */
  readonly told: ToldData;
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
  /** Says in words what the code says. */
  readonly status?: { readonly at: string; readonly success: string; readonly error: string };
  readonly requestId?: string;
  readonly traceId: string;
}

export interface ToldData {
  /** Times are texts, ISO 8601; else Unix seconds. */
  readonly hasTextTimes: boolean;
  /** A task that has no output yet tells an empty one. */
  readonly hasEmptyOutput: boolean;
}

export interface WebhookData {
  readonly headers: { readonly id: string; readonly delivery: string; readonly event: string; readonly signature: string };
  readonly scheme: string;
  readonly secretPrefix: string;
  readonly answerSeconds: number;
  readonly pointers: { readonly id: string; readonly type: string; readonly createdAt: string; readonly data: string };
  readonly events: readonly { readonly name: string; readonly on: string }[];
}

export interface FileReference {
  /** One text, not an object with these properties. */
  readonly isInline: boolean;
  readonly url: string;
  readonly token: string;
  readonly tokenPrefixes: readonly string[];
  readonly object: string | null;
  readonly bucket: string;
  readonly key: string;
}

export interface ServiceData {
  readonly refusals: readonly { readonly when: string; readonly errors: readonly string[] }[];
  /** What becomes of a task -> the status it shows and the error it tells. */
  readonly failures: Readonly<Record<string, { readonly status: string; readonly error: string }>>;
  readonly fileUrlSeconds: number;
  readonly uploadUrlSeconds: number | null;
  /** Header that names a request. */
  readonly requestId: string | null;
  readonly rate: { readonly limit: string; readonly remaining: string; readonly reset: string } | null;
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
  readonly upload?: UploadData;
  /** Property of the body that lists what is asked for. */
  readonly batch?: { readonly field: string };
  /** Whole numbers of the query, by name. */
  readonly query?: Readonly<Record<string, NumberData>>;
  /** Schema of the body, where it is no task. */
  readonly body?: CheckSchema;
}

export interface NumberData {
  readonly least: number;
  /** Null for no limit. */
  readonly most: number | null;
  /** When it is absent. */
  readonly usual: number;
}

export interface UploadData {
  /** Part of the form that holds the file, and the kinds it takes. */
  readonly field?: string;
  readonly accept?: readonly string[];
  readonly maxBytes?: number;
  /** Property that names the kind. */
  readonly format?: string;
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
  /** Fields that name a task. */
  readonly sources: readonly string[];
  /** Older name of a field that is read still -> its name. */
  readonly formerly: Readonly<Record<string, string>>;
  /** Path of a list -> the other forms it may have. */
  readonly forms?: Readonly<Record<string, FormsData>>;
  readonly files: readonly FileFieldData[];
  readonly describes: readonly string[];
  readonly seeds: { readonly shape: readonly string[]; readonly colours: readonly string[] };
  readonly traits: TraitsData;
  readonly outputs: readonly OutputData[];
}

export interface FormsData {
  /** The items in any order, each in an object under one of these keys, which are in the order of the list. */
  readonly keys: readonly string[];
  /** One object with this key alone: what it holds is that other field. */
  readonly single?: { readonly key: string; readonly field: string };
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
