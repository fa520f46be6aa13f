/** `client.py` and `async_client.py` of an API version: one typed, one-line method per task type over the runtime's clients. */
import type { Api, TaskType } from "../../ir/api.ts";
import { methodDocs } from "./docs.ts";
import { docstring } from "./docstring.ts";
import { fieldsBelow, fieldType, uploadedType } from "./field-type.ts";
import { literalType, textLiteral } from "./literal.ts";
import { argumentNames, FIELD_TYPES, identifiersIn, methodName, sorted, usedOf } from "./names.ts";

export interface ClientView {
  module: string;
  name: string;
  base: string;
  docs: string;
  /** What a create gives, and what a resume. */
  created: string;
  task: string;
  /** What is imported from each module. */
  collections: string[];
  hasCollections: boolean;
  runtime: string[];
  types: string[];
  methods: MethodView[];
  /** What `upload` gives. */
  uploaded: string;
  hasUpload: boolean;
  isAsync: boolean;
}

interface MethodView {
  name: string;
  type: string;
  wire: string;
  output: string;
  docs: string;
  hasArguments: boolean;
  arguments: { name: string; type: string; isRequired: boolean }[];
  given: string;
}

/** What the signature of `upload` names. */
const OF_UPLOAD = "LocalFile";

const ALWAYS = ["CreateOptions", "NotGiven", "Output"];

/** How the two clients differ. */
export interface Flavour {
  name: string;
  base: string;
  created: string;
  task: string;
  begins: string;
  example: string;
}

export const BLOCKING: Flavour = {
  name: "Tripo",
  base: "TripoClient",
  created: "Task",
  task: "Task",
  begins: "Creates the task and gives its handle; `.wait()` gives the finished task.",
  example: "Calls block; any number of threads may share a client.",
};

export const ASYNC: Flavour = {
  name: "AsyncTripo",
  base: "AsyncTripoClient",
  created: "PendingTask",
  task: "AsyncTask",
  begins: "Begins when it is awaited: `await` gives the created task, `await ….wait()` the finished one.",
  example: "For asyncio; whatever is cancelled ends at once.",
};

export function clientView(api: Api, flavour: Flavour): ClientView {
  const types = api.tasks.flatMap((task) => argumentsOf(api, task).map(({ type }) => type));
  const collections = usedOf(["Mapping", "Sequence"], types);
  const uploaded = uploadedType(api);
  const used = uploaded === null ? types : [...types, OF_UPLOAD, uploaded];
  const named = used.flatMap(identifiersIn).filter((name) => Object.hasOwn(api.schemas, name) || name === "FileReference");
  return {
    module: textLiteral(`spec/${api.name}`),
    name: flavour.name,
    base: flavour.base,
    docs: classDocs(api, flavour),
    created: flavour.created,
    task: flavour.task,
    collections,
    hasCollections: collections.length > 0,
    runtime: ["NOT_GIVEN", ...sorted([...ALWAYS, flavour.created, flavour.task, ...usedOf(FIELD_TYPES, used)])],
    types: sorted([...named, ...api.tasks.map(({ output }) => output)]),
    methods: api.tasks.map((task) => methodView(api, task, flavour)),
    uploaded: uploaded ?? "",
    hasUpload: uploaded !== null,
    isAsync: flavour === ASYNC,
  };
}

function methodView(api: Api, task: TaskType, { begins }: Flavour): MethodView {
  const all = argumentsOf(api, task);
  const entries = all.map(({ wire, name }) => `${textLiteral(wire)}: ${name}`);
  return {
    name: methodName(task.name.words),
    type: literalType([task.name.wire]),
    wire: textLiteral(task.name.wire),
    output: task.output,
    docs: docstring(methodDocs(task, { api, begins }), 8),
    hasArguments: all.length > 0,
    arguments: all.toSorted((one, other) => Number(other.isRequired) - Number(one.isRequired)),
    given: `{${entries.join(", ")}}`,
  };
}

function argumentsOf(api: Api, task: TaskType) {
  const fields = fieldsBelow(task, "").filter(({ path }) => !Object.hasOwn(task.fixed, path));
  const names = argumentNames(fields.map(({ path }) => path));
  return fields.map((field) => ({
    wire: field.path,
    name: names.get(field.path) ?? "",
    type: fieldType(field, { api, task }),
    isRequired: field.required,
  }));
}

function classDocs(api: Api, { example }: Flavour): string {
  const { environment, successor } = api;
  const fate = successor
    ? `This API version is reported switched off since ${successor.since}; ${successor.name} replaces it (\`tripo_openapi.${successor.name.toLowerCase()}\`).`
    : "";
  return docstring(
    [
      `A client of the ${api.title} ${api.name}. ${example}`,
      `The key comes from \`api_key\` or ${environment.apiKey}, the place from \`base_url\`, \`region\` or ${environment.baseUrl}. Nothing is sent until a method is called.`,
      fate,
    ],
    4,
  );
}
