/**
 * The seam: what generated code hands to this runtime. The runtime knows how, these tables know what.
 * Types only. No task name, no error code and no path may stand anywhere else under `runtime/typescript`.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** How a status counts. A status that is not listed is ongoing. */
export type Lifecycle = "ongoing" | "success" | "failure";

export type ErrorKind =
  | "auth"
  | "input"
  | "source"
  | "rate"
  | "slots"
  | "credits"
  | "moderation"
  | "file"
  | "version"
  | "permission"
  | "server";

/** never; only where repeating is free; because it was provably refused; when one of our tasks has ended. */
export type Retry = "never" | "read-only" | "refused" | "slot";

/** `[name, code, kind, retry, meaning, remedy]` */
export type ErrorRow = readonly [name: string, code: number, kind: ErrorKind, retry: Retry, meaning: string, remedy: string];

export type ErrorTable = readonly ErrorRow[];

/** The API version that replaced this one, when it is reported switched off. */
export interface Successor {
  readonly name: string;
  readonly since: string;
  readonly baseUrl: string;
  readonly import: string;
}

/** What is always loaded of a task type. */
export interface TaskTable {
  /** How answers call the type, when that is not its name. */
  answers?: string;
}

/** Method and path template, with `{name}` parameters; of a create, where its answer has the id of the new task. */
export type OperationTable = readonly [method: string, path: string, created?: string];

/** How inputs become bodies; loaded with the first create. */
export interface BodyTables {
  /** What creates tasks, by operation id. */
  readonly creates: Readonly<Record<string, OperationTable>>;
  readonly tasks: Readonly<Record<string, BodyTable>>;
  /** There when a file is named by one text. */
  readonly inlineFiles?: InlineFiles;
}

export interface BodyTable {
  /** Operation that creates it. */
  readonly create: string;
  /** Tasks of one group compete for the same slots. */
  readonly group?: string;
  /** Fields of the body that are the same in every request. */
  readonly fixed?: Readonly<Record<string, Json>>;
  /** Paths of fields that take a source task: `original_model_task_id`. */
  readonly sources?: readonly string[];
  /** Paths of fields that take a file: `file`, `files/*`, `texture_prompt/image`. */
  readonly files?: readonly string[];
  /** What an older API version called a field -> its name here, and old values that have a new name. */
  readonly formerly?: Readonly<Record<string, readonly [name: string, values?: Readonly<Record<string, string>>]>>;
}

/** How a file is named where one text does it: by what an answer calls it, or by its URL. */
export interface InlineFiles {
  /** What the tokens of uploaded files start with. */
  readonly tokens: readonly string[];
  /** Properties of the references of an older API version that hold such a text. */
  readonly members: readonly string[];
}

/** JSON pointers into answers; an absent one is something this API version does not tell. */
export interface ReadPointers {
  id: string;
  type: string;
  status: string;
  output: string;
  input?: string;
  progress?: string;
  errorCode?: string;
  errorMessage?: string;
  credits?: string;
  secondsLeft?: string;
  queuePosition?: string;
}

/** `rows` from the root, or where they may stand instead; the others from a row. */
export interface UsagePointers {
  rows: string;
  rowsElsewhere?: string;
  rowId: string;
  rowType?: string;
  rowStatus?: string;
  rowCreatedAt?: string;
  rowCredits?: string;
}

/** What is told of an account; loaded when it is asked for. */
export interface AccountTables {
  readonly balance?: { readonly operation: OperationTable; readonly pointers: { readonly balance: string; readonly frozen?: string } };
  readonly usage?: { readonly operation: OperationTable; readonly pointers: UsagePointers };
}

/** What the core of the client needs; small, always loaded. */
export interface ApiTables {
  name: string;
  environment: { apiKey: string; baseUrl: string };
  /** Keys start with it; "" when the API version has no such rule. */
  keyPrefix: string;
  /** What people paste in place of a key: its beginning -> what it is. */
  notKeys?: Record<string, string>;
  /** Region -> base URL, everything before the first path segment of an operation. The first is the default. */
  servers: Record<string, string>;
  /** JSON pointers into the outer answer; `traceId` is a header, `success` the code of a good answer, `requestId` names the request where no header does. An absent one is not told. */
  envelope: { code: string; success?: number; message?: string; suggestion?: string; requestId?: string; traceId: string };
  lifecycle: Record<string, Lifecycle>;
  read: { operation: OperationTable; pointers: ReadPointers };
  /** Reads many tasks by one request: the property that takes their ids, how many, and where the answer has the tasks. */
  readMany?: { operation: OperationTable; field: string; most: number; tasks: string };
  tasks: Record<string, TaskTable>;
  /** Loaded on first use. */
  load: {
    account: () => Promise<{ account: AccountTables }>;
    bodies: () => Promise<{ bodies: BodyTables }>;
    errors: () => Promise<{ errors: ErrorTable; successor?: Successor }>;
    checks: () => Promise<{ checks: CheckTables }>;
    findings: () => Promise<{ findings: FindingTables }>;
    prices: () => Promise<{ prices: PriceTables }>;
    files: () => Promise<{ files: FileTables }>;
  };
}

/** What the service sends by itself, and how it is signed. */
export interface WebhookTable {
  /** Names of headers. */
  readonly headers: { readonly id: string; readonly delivery: string; readonly event: string; readonly signature: string };
  /** Name of the signature in its header. */
  readonly scheme: string;
  readonly secretPrefix: string;
  /** How far a delivery's time may be from ours. */
  readonly toleranceSeconds: number;
  /** JSON pointers into the body. */
  readonly pointers: { readonly id: string; readonly type: string; readonly createdAt: string; readonly data: string };
  /** Event -> what it tells about. */
  readonly events: Readonly<Record<string, "task" | "balance">>;
}

/** A task type's file field, in full. */
export interface FileFieldTable {
  /** Kinds by canonical extension: `png`, `jpeg`, `webp`, `glb`, … */
  accept: readonly string[];
  maxBytes: number;
  minPixels?: number;
  maxPixels?: number;
  /** Shapes of a reference that the service takes here: names of the property that holds it. */
  via: readonly string[];
  /** Task type -> JSON pointer into its output: a finished image task may stand for the file. */
  fromTasks?: Record<string, string>;
}

export interface FileTables {
  /** Task type -> path -> field. */
  fields: Record<string, Record<string, FileFieldTable>>;
  /** How a reference looks on the wire. */
  reference: {
    /** Property for a public URL, for the token of a direct upload, for an object in storage, and for the kind. */
    url: string;
    token: string;
    object?: string;
    kind?: string;
    /** One text, not an object with these properties. */
    isInline?: boolean;
  };
  /** Upload straight to the API. */
  direct?: { operation: OperationTable; field: string; accept: readonly string[]; maxBytes: number; pointers: { token: string } };
  /** An address for one file, for those of some size and more. */
  presigned?: {
    operation: OperationTable;
    /** Property of the request that names the kind, and the kinds it takes. */
    format: string;
    formats: readonly string[];
    fromBytes: number;
    maxBytes: number;
    /** The address stands at one of two places. */
    pointers: { url: string; urlElsewhere?: string; token: string };
  };
  /** Credentials for an upload to S3. */
  token?: {
    operation: OperationTable;
    /** Property of the request that names the kind, and the kinds it takes. */
    format: string;
    formats: readonly string[];
    region: string;
    /** Suffixes of hosts that storage may have. */
    hosts: readonly string[];
    accelerate?: string;
    pointers: { host: string; bucket: string; key: string; sessionToken: string; accessKeyId: string; secretAccessKey: string };
  };
}

/** JSON Schema 2020-12, as far as `evaluate.ts` judges it; other keywords are annotations. */
export type CheckSchema = boolean | CheckNode;

export interface CheckNode {
  /** Name of a shared schema, or a pointer that ends in it. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly default?: Json;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: CheckSchema;
  readonly prefixItems?: readonly CheckSchema[];
  readonly contains?: CheckSchema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, CheckSchema>>;
  readonly additionalProperties?: CheckSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, CheckSchema>>;
  readonly allOf?: readonly CheckSchema[];
  readonly anyOf?: readonly CheckSchema[];
  readonly oneOf?: readonly CheckSchema[];
  readonly not?: CheckSchema;
  readonly if?: CheckSchema;
  readonly then?: CheckSchema;
  readonly else?: CheckSchema;
  /** The rule itself, or its number in the tables. */
  readonly "x-rule"?: CheckRule | number;
  /** Of a condition on a source: the field at fault, when it is another than the one that names the source. */
  readonly "x-field"?: string;
  /** Error name for every keyword, or for some. */
  readonly "x-code"?: CheckCode;
  readonly "x-open-enum"?: boolean;
  /** Values that are gone; `accepted`: the service still takes it, as far as anybody knows. */
  readonly "x-retired"?: Readonly<
    Record<string, { readonly since: string; readonly accepted?: boolean; readonly "x-source"?: readonly string[] }>
  >;
}

export type CheckCode = string | Readonly<Record<string, string>>;

/** A condition between parameters; `code` is an error name. */
export interface CheckRule {
  readonly id: string;
  readonly says: string;
  readonly code?: string;
}

export interface CheckTables {
  readonly tasks: Readonly<Record<string, TaskChecks>>;
  /** Schemas that several task types share, by name. */
  readonly shared: Readonly<Record<string, CheckSchema>>;
}

export interface TaskChecks {
  readonly schema: CheckSchema;
  /** Conditions, each with its `x-rule`: what the service clamps, ignores or merely bills. They see documented defaults filled in. */
  readonly advice?: readonly CheckNode[];
  /** Field that takes a source task -> what it takes. */
  readonly sources?: Readonly<Record<string, SourceChecks>>;
}

export interface SourceChecks {
  readonly types: readonly string[];
  /** Conditions on the source, each with its `x-rule`: they judge `{ body, source: { type, input, output } }`. */
  readonly rules?: readonly CheckNode[];
}

/** What a finding says; loaded with the first one. */
export interface FindingTables {
  /** Where an `x-rule` of the checks counts to. Ids stand without the task type in front. */
  readonly rules: readonly CheckRule[];
  /** Message template per schema keyword, with `{field}`, `{value}`, `{limit}`, `{values}`, `{nearest}`. */
  readonly messages: Readonly<Record<string, string>>;
  /** Error name -> code, of those that a finding can carry. */
  readonly codes: Readonly<Record<string, number>>;
  /** Error names for what names none: a parameter, and a source of the wrong task type. */
  readonly fallback: { readonly parameter: string; readonly source: string };
}

/** Task type -> its published price. */
export type PriceTables = Readonly<Record<string, TaskPrice>>;

export interface TaskPrice {
  readonly base: readonly PriceRow[];
  readonly add?: readonly PriceRow[];
}

export interface PriceRow {
  /** Absent: always. */
  readonly when?: CheckSchema;
  /** null: unknown. */
  readonly credits: number | null;
  /** JSON pointer to a list; the row counts once per entry. */
  readonly per?: string;
  readonly says?: string;
}
