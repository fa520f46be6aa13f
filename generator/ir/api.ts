import type { FileText, Json, Lifecycle, Schema, SchemaNode } from "./schema.ts";
import type { Envelope, FileReference, Service, Webhooks } from "./wire.ts";

export type { Envelope, FileReference, Service, WebhookEvent, Webhooks } from "./wire.ts";

/** One API version, language-neutral: what every target reads and nothing else. Deep-frozen once verified. */
export interface Api {
  /** The API version: `v2`. */
  name: string;
  title: string;
  summary: string;
  description: string;
  environment: { apiKey: string; baseUrl: string };
  keyPrefix: string;
  /** What people paste in place of a key, by its beginning. */
  notKeys: { prefix: string; says: string }[];
  successor: Successor | null;
  servers: Server[];
  envelope: Envelope;
  /** Error names for what names none: a parameter, and a source of the wrong task type. */
  defaultErrors: { parameter: string; source: string };
  /** How a file is named on the wire; null when no input takes one. */
  fileReference: FileReference | null;
  /** How the service goes about it; null when the spec does not say, and then it cannot be mocked. */
  service: Service | null;
  /** How it tells what has happened without being asked; null when it does not. */
  webhooks: Webhooks | null;
  lifecycle: Record<string, Lifecycle>;
  /** What task types are sorted by, in the order in which they are shown. */
  categories: Category[];
  groups: ConcurrencyGroup[];
  operations: Operation[];
  tasks: TaskType[];
  retired: RetiredTaskType[];
  recipes: Recipe[];
  errors: ErrorDeclaration[];
  /** Message template per schema keyword, with `{field}`, `{value}`, `{limit}`, `{values}`. */
  messages: Record<string, string>;
  provenance: Provenance[];
  /** Every named schema, in the order of the document. */
  schemas: Record<string, Schema>;
  /** The composed OpenAPI document, whole: what the `openapi` target prints and openapi-typescript reads. */
  document: Record<string, Json>;
}

export interface Name {
  /** As it stands on the wire. */
  wire: string;
  /** Lower-case words; a target makes its own case of them. */
  words: string[];
}

/** Where it was written: a file of the spec's folder and a JSON pointer into it. Lines are looked up when a problem is told. */
export interface Location {
  file: string;
  pointer: string;
}

export interface Successor {
  name: string;
  since: string;
  baseUrl: string;
  import: string;
}

export interface Server {
  url: string;
  region: string;
  description: string;
}

export interface Category {
  name: string;
  title: string;
  says: string;
}

export interface ConcurrencyGroup {
  name: string;
  limit: number;
  says: string;
}

export const OPERATION_ROLES = [
  "create",
  "read",
  "read-many",
  "balance",
  "usage",
  "upload-direct",
  "upload-presigned",
  "upload-token",
  "other",
] as const;
export type OperationRole = (typeof OPERATION_ROLES)[number];

export interface Operation {
  id: string;
  role: OperationRole;
  method: string;
  /** `/task/{task_id}` */
  path: string;
  pathParameters: string[];
  queryParameters: { name: string; schema: Schema }[];
  summary: string;
  description: string;
  tag: string;
  /** Name of a pointer -> JSON pointer into the answer. */
  pointers: Record<string, string>;
  requestSchema: string | null;
  responseSchema: string | null;
  /** Error names that any caller of this operation can meet. */
  errors: string[];
  confidence: Confidence;
  /** `x-upload`: fields of an upload, formats of a token; empty elsewhere. */
  upload: Record<string, Json>;
  /** Where it reads many tasks: the property that takes their ids, and how many. */
  batch: { field: string; most: number } | null;
  /** Another operation does the same better. */
  isDeprecated: boolean;
  location: Location;
}

export interface TaskType {
  name: Name;
  title: string;
  description: string;
  /** Name of its category. */
  category: string;
  /** Operation that creates it. */
  create: string;
  /** Fields of the body that are the same in every request. */
  fixed: Record<string, Json>;
  /** How answers call the type. */
  answers: string;
  /** Names of schemas. */
  input: string;
  output: string;
  fields: Field[];
  outputs: OutputField[];
  rules: Rule[];
  advice: Advice[];
  sourceFields: SourceField[];
  fileFields: FileField[];
  /** Error names: those of the operation and those of the type, catalogue order. */
  errors: string[];
  groups: { when: Schema | null; name: string }[];
  price: Price;
  typicalSeconds: number;
  traits: Traits;
  examples: Example[];
  outputExamples: Json[];
  sources: string[];
  confidence: Confidence;
  location: Location;
}

export interface Example {
  name: string;
  summary: string;
  value: Json;
}

/** What a model is after the task: that of its source with a few things given and lost. Conditions judge the body, defaults filled in. */
export interface Traits {
  /** `value`: JSON pointer into the body; without one the trait is just there. */
  gives: { trait: string; when: Schema | null; value: string | null }[];
  loses: { trait: string; when: Schema | null }[];
  /** JSON pointer to the field that chooses the kind of file. */
  format: string | null;
}

/** A property of an input, nested ones too: `texture_prompt/images/*`. */
export interface Field {
  path: string;
  required: boolean;
  description: string;
  schema: Schema;
  /** Name of the schema when the property refers to a named one. */
  named: string | null;
  default?: Json;
  /** How older versions of the API call it, and its values. */
  formerly: FormerName[];
  retired: { value: string; since: string; sources: string[]; confidence: Confidence }[];
  sources: string[];
  confidence: Confidence;
}

export interface FormerName {
  name: string;
  /** The service reads it under this name still. */
  isRead: boolean;
  /** Old value -> what it is called now. */
  values: Record<string, string>;
}

export interface OutputField {
  path: string;
  description: string;
  schema: Schema;
  /** `model`, `image`, … : what can be downloaded from it; null when it is no file. */
  file: string | null;
  /** Only there when the traits of the model are so. */
  when: Schema | null;
  /** How older versions of the API call it. */
  formerly: string[];
  /** What stands there, by the traits of the model: a value, or that of a trait. Empty: as in the example. */
  answer: { when: Schema | null; value: Json; trait: string | null }[];
  sources: string[];
  confidence: Confidence;
}

/** A condition between parameters, with the bodies that prove it. */
export interface Rule {
  /** `text_to_model.legacy_versions` */
  id: string;
  says: string;
  /** Error name. */
  code: string;
  /** Field under which it hangs. */
  field: string;
  /** Fields that can be at fault: those it forbids, else the one under which it hangs. `{field}` in `says` is one of them. */
  faults: string[];
  schema: SchemaNode;
  /** Whole bodies: the rule's patches merged into the minimal example. */
  accepts: Json[];
  rejects: Json[];
  sources: string[];
  confidence: Confidence;
  location: Location;
}

/** What the service clamps, ignores or merely bills; no judge reads it. */
export interface Advice {
  id: string;
  says: string;
  when: Schema;
  sources: string[];
  confidence: Confidence;
}

export interface SourceField {
  path: string;
  required: boolean;
  types: { type: string; confidence: Confidence }[];
  /** Error name of a source of another type. */
  code: string;
  rules: SourceRule[];
}

/** A condition on the source task: `schema` judges `{ body, source: { type, input, output } }`. */
export interface SourceRule {
  id: string;
  says: string;
  code: string;
  field: string;
  schema: Schema;
  accepts: Json[];
  rejects: Json[];
  sources: string[];
  confidence: Confidence;
}

export interface FileField extends FileText {
  /** `file`, `files/*`, `texture_prompt/image` */
  path: string;
  required: boolean;
  /** A public URL may stand for the file. */
  takesUrl: boolean;
  /** An empty slot is legal here. */
  skippable: boolean;
}

export interface Price {
  base: PriceLine[];
  add: PriceLine[];
  sources: string[];
}

export interface PriceLine {
  when: Schema | null;
  /** null: unknown. */
  credits: number | null;
  /** JSON pointer to a list; the line counts once per entry. */
  per: string | null;
  says: string | null;
}

export interface RetiredTaskType {
  name: string;
  since: string;
  successors: string[];
  says: string;
  sources: string[];
}

export const ERROR_KINDS = [
  "auth",
  "input",
  "source",
  "rate",
  "slots",
  "credits",
  "moderation",
  "file",
  "version",
  "permission",
  "server",
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** never; only where repeating is free; because it was provably refused; when a slot is free again. */
export const RETRIES = ["never", "read-only", "refused", "slot"] as const;
export type Retry = (typeof RETRIES)[number];

export interface ErrorDeclaration {
  name: string;
  code: number;
  http: number[];
  kind: ErrorKind;
  meaning: string;
  remedy: string;
  retry: Retry;
  /** What happens to credits. */
  credits: string;
  sources: string[];
  location: Location;
}

/** `reported` is computed: no documented and no live source. */
export type Confidence = "documented" | "live" | "reported";

export interface Provenance {
  tag: string;
  page: string;
  date: string;
  confidence: Confidence;
}

/** A chain that people ask for, as it can be run. */
export interface Recipe {
  id: string;
  title: string;
  /** What it is good for and what to look out for. */
  says: string;
  steps: RecipeStep[];
  /** Step whose files are saved at the end. */
  download: string;
}

export interface RecipeStep {
  task: string;
  /** Name of its result. */
  as: string;
  /** Earlier step that is its source. */
  from: string | null;
  /** Laid over the task's first example. */
  input: Record<string, Json>;
  /** Outputs worth a look before the next step. */
  prints: string[];
}
