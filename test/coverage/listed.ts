/** The list: what the facts say a version has, transcribed by hand and without looking at the spec. One file per idea below `v2/`, `v3/`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json, Lifecycle } from "../../generator/ir/schema.ts";

export type Body = Record<string, Json>;

/** A parameter. What a row does not say is not compared. */
export interface ParameterRow {
  path: string;
  type?: string;
  required?: boolean;
  default?: Json;
  /** Every value must be known to the spec; it may know more. */
  values?: Json[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  maxLength?: number;
  /** Members that have to stand beside it for its limits to count. */
  beside?: Body;
  /** No official page names it. */
  reported?: boolean;
  /** Why the spec must not have it. */
  leftOut?: string;
}

/** Bodies are the task's minimal one with these members replaced; `null` removes one. */
export interface RuleRow {
  tasks: string[];
  name: string;
  /** Several where the facts leave the code open. */
  code: number | number[];
  refuses: Body[];
  accepts: Body[];
}

/** `glb`: a model, of this one format. */
export type Holds = "image" | "view" | "model" | "glb";

export interface FileList {
  /** `patch` puts a file at `path`, where `"<file>"` stands. */
  fields: { task: string; path: string; holds: Holds; patch: Body }[];
  members: Record<Holds, ParameterRow[]>;
  accept: Record<Holds, string[]>;
  maxBytes: Record<Holds, number>;
  /** `null`: not told. */
  pixels: Partial<Record<Holds, [number, number | null]>>;
}

/** Bodies are values of the file itself. */
export interface FileReferenceRow {
  name: string;
  code: number | number[];
  holds: Holds[];
  refuses: Json[];
  accepts: Json[];
}

/** `refused`: documented as gone. `warned`: gone by live or other reports. `gone`: refused, or not known at all. */
export interface VersionRow {
  tasks: string[];
  version: string;
  state: "refused" | "warned" | "accepted" | "gone";
}

export type Cell = "accepted" | "refused" | "advised";

export interface Availability {
  families: Record<string, string[]>;
  rows: { tasks: string[]; members: Body; families: Record<string, Cell> }[];
}

export interface AdviceRow {
  tasks: string[];
  name: string;
  notices: Body[];
  quiet: Body[];
}

export interface ChainingRow {
  field: string;
  types: string[];
  reported?: string[];
  /** The facts name no more than these as wrong; other types are left open, and so are the marks. */
  not?: string[];
}

export interface SourceCase {
  members: Body;
  source: { type: string; input: Body };
}

export interface SourceRuleRow {
  task: string;
  name: string;
  code: number;
  refuses: SourceCase[];
  accepts: SourceCase[];
}

export interface ErrorList {
  /** Without `http` it is not told. */
  catalogue: { code: number; http?: number[] }[];
  /** Codes in the table of each page. */
  pages: Record<string, number[]>;
  /** Codes that the order of checks makes possible besides. */
  settled: Record<string, number[]>;
  everyTask: number[];
  operations: { operation: string; codes: number[] }[];
}

export interface PriceRow {
  task: string;
  name: string;
  members: Body;
  credits: number | null;
}

export interface OperationRow {
  operation: string;
  /** Not compared where there is none. */
  role?: string;
  request?: string[];
  answer: string[];
  reported?: boolean;
}

export interface Wire {
  /** Name of the parameter that names a version. */
  versionField: string;
  regions: { region: string; url: string }[];
  operations: OperationRow[];
  leftOut: { operation: string; why: string }[];
  tokenFormats: string[];
  batchLimit: number;
  requiredOfTask: string[];
  statuses: Record<string, Lifecycle>;
  errorBody: string[];
  answerHeaders: string[];
  auth: { type: string; scheme: string; keyPrefix: string };
}

/** Names that the service still reads; the spec tells them, but not as parameters. */
export interface SpellingRow {
  task: string;
  canonical: string;
  older: string[];
  says?: string;
}

export interface List {
  minimal: Record<string, Body>;
  taskTypes: { live: string[]; retired: string[] };
  parameters: Record<string, ParameterRow[]>;
  parametersEverywhere: ParameterRow[];
  files: FileList;
  fileReferences: FileReferenceRow[];
  rules: RuleRow[];
  versions: VersionRow[];
  availability: Availability;
  advice: AdviceRow[];
  chaining: Record<string, ChainingRow>;
  sourceRules: SourceRuleRow[];
  /** Task type -> path -> `url` or a JSON type. */
  outputs: Record<string, Record<string, string>>;
  errors: ErrorList;
  presets: { v2: string[]; v1: string[] };
  prices: PriceRow[];
  /** Each entry is one bucket of slots. */
  groups: { limit: number; members: { task: string; members: Body }[] }[];
  wire: Wire;
  spellings: SpellingRow[];
  /** What no fact tells: nothing is compared. */
  unknowns: { name: string; says: string }[];
}

const RULES = ["required", "images", "views", "generation", "texture", "mesh", "animation", "post"];

/** Reads the list in `folder`. */
export function readList(folder: string): List {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const readAny = (name: string) => (existsSync(join(folder, `${name}.json`)) ? read(name) : []);
  return {
    minimal: read("minimal"),
    taskTypes: read("task-types"),
    parameters: read("parameters"),
    parametersEverywhere: read("parameters-everywhere"),
    files: read("files"),
    fileReferences: read("file-references"),
    rules: RULES.flatMap((name): RuleRow[] => read(`rules/${name}`)),
    versions: read("versions"),
    availability: read("availability"),
    advice: read("advice"),
    chaining: read("chaining"),
    sourceRules: read("source-rules"),
    outputs: read("outputs"),
    errors: read("errors"),
    presets: read("presets"),
    prices: read("prices"),
    groups: read("groups"),
    wire: read("wire"),
    spellings: readAny("spellings"),
    unknowns: readAny("unknowns"),
  };
}

/** The task's minimal body with `members` replaced; a member that is `null` is removed. */
export function bodyOf(list: List, task: string, members: Body): Body {
  const merged = Object.entries({ ...list.minimal[task], ...members });
  return Object.fromEntries(merged.filter(([, value]) => value !== null));
}
