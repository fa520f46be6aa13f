/** `client.ts` of an API version: one typed, one-line method per task type over the runtime's client. */
import type { Api, TaskType } from "../../ir/api.ts";
import { camel } from "../shared/casing.ts";
import { documented, fileText, importTypes } from "./declarations.ts";
import { methodDocs } from "./docs.ts";
import { anyInput, formerInputName } from "./former.ts";
import { commentText, literal } from "./text.ts";

export function clientFile(api: Api): string {
  const types = [...new Set(api.tasks.flatMap(typesOf)), "TaskTypes"];
  const head = [
    'import { isApiError as isAnyApiError, TripoClient } from "../runtime/index.ts";',
    importTypes(["ApiErrorGuard", "CreateOptions", "PendingTask", "TripoOptions"], "../runtime/index.ts"),
    'import { api } from "./tables.ts";',
    importTypes(types, "./types.ts"),
  ];
  const members = ["constructor(options: TripoOptions = {}) {\n  super(api, options);\n}", ...api.tasks.map((task) => method(task, api))];
  const client = `export class Tripo extends TripoClient<TaskTypes> {\n${members.join("\n\n")}\n}`;
  const guard = "export const isApiError: ApiErrorGuard<TaskTypes> = isAnyApiError;";
  return fileText(head, [
    { name: "Tripo", text: documented(classDocs(api), client), hasBody: true },
    { name: "isApiError", text: documented(GUARD_DOCS, guard), hasBody: false },
  ]);
}

const GUARD_DOCS =
  "Whether the service answered an error; with a task type, `reason` is one of those that creating it is known to answer, or another.";

function typesOf(task: TaskType): string[] {
  return [task.input, formerInputName(task), task.output].filter((name) => name !== null);
}

function method(task: TaskType, api: Api): string {
  const type = literal(task.name.wire);
  const signature = `${camel(task.name.words)}(input: ${anyInput(task)}, options?: CreateOptions): PendingTask<${type}, ${task.output}>`;
  return documented(methodDocs(task, api), `${signature} {\n  return this.create(${type}, input, options);\n}`);
}

function classDocs(api: Api): string {
  const { environment, successor } = api;
  const fate = successor
    ? `\n\nThis API version is reported switched off since ${successor.since}; ${successor.name} replaces it (\`${successor.import}\`).`
    : "";
  return commentText(
    `A client of the ${api.title} ${api.name}.\n\nThe key comes from \`apiKey\` or ${environment.apiKey}, the place from \`baseUrl\`, \`region\` or ${environment.baseUrl}. Nothing is sent until a method is called.${fate}`,
  );
}
