/** `types.ts` of an API version: inputs, outputs, names of errors, and the map that ties them to task types. */
import type { Api, TaskType } from "../../ir/api.ts";
import { pascal } from "../shared/casing.ts";
import { type Declaration, fileText, importTypes, interfaceDeclaration, typeAlias } from "./declarations.ts";
import { outputDocs } from "./docs.ts";
import { anyInput, formerInterfaces } from "./former.ts";
import { inputInterfaces, nestedFields } from "./inputs.ts";
import { commentText, literal, literalUnion, propertyName } from "./text.ts";

export function typesFile(api: Api): string {
  const head = [
    importTypes(["EmptySlot", "FileSource", "LocalFile", "TaskOf", "WireReference"], "../runtime/index.ts"),
    importTypes(["components"], "./wire.ts"),
    'type Wire = components["schemas"];',
  ];
  const declarations = [
    // A compiler that finds two inputs wanting tells what the one that is declared last lacks: that shall be today's.
    ...uniqueByName(api.tasks.flatMap((task) => [...formerInterfaces(task), ...inputInterfaces(api, task), ...outputAliases(task)])),
    ...sharedAliases(api),
    ...fileReference(api),
    taskTypes(api),
  ];
  return fileText(head, declarations);
}

export function errorTypeName(task: TaskType): string {
  return `${pascal(task.name.words)}ErrorName`;
}

function outputAliases(task: TaskType): Declaration[] {
  const fields = task.outputs.map((field) => `- \`${field.path}\`: ${outputDocs(field)}`).join("\n");
  return [
    alias(task.output, `Wire[${literal(task.output)}]`, `What a finished \`${task.name.wire}\` gives.\n\n${fields}`),
    alias(errorTypeName(task), literalUnion(task.errors), `Errors that creating a \`${task.name.wire}\` is known to answer.`),
  ];
}

/** Named schemas that inputs and outputs share, under their own names; those with a shape of their own are there already. */
function sharedAliases(api: Api): Declaration[] {
  const own = new Set(api.tasks.flatMap((task) => [task.input, task.output, ...nestedFields(task).map(({ named }) => named)]));
  const names = new Set(
    api.tasks.flatMap((task) => [...task.fields, ...task.outputs.map((output) => ({ named: null, ...output }))].map(({ named }) => named)),
  );
  return [...names]
    .filter((name) => name !== null && !own.has(name))
    .map((name) => alias(name ?? "", `Wire[${literal(name ?? "")}]`, api.schemas[name ?? ""]?.description ?? ""));
}

/** Where a file is named by one text, objects of older API versions are understood still. */
function fileReference({ fileReference: reference }: Api): Declaration[] {
  if (!reference?.isInline) return [];
  const forms = [reference.url, reference.token].map((name) => `{ ${propertyName(name)}: string; type?: string }`);
  return [alias("FileReference", forms.join(" | "), "A file as older API versions name it; what is sent is the text alone.")];
}

function taskTypes(api: Api): Declaration {
  return interfaceDeclaration({
    name: "TaskTypes",
    docs: "Task type -> what it takes, what it gives, and the errors that creating it is known to answer.",
    properties: api.tasks.map((task) => ({
      name: propertyName(task.name.wire),
      isOptional: false,
      type: `{ input: ${anyInput(task)}; output: ${task.output}; error: ${errorTypeName(task)} }`,
      docs: "",
    })),
  });
}

function alias(name: string, type: string, docs: string): Declaration {
  return typeAlias(name, type, commentText(docs));
}

/** Two task types may share an output or a nested shape: it is declared once. */
function uniqueByName(declarations: Declaration[]): Declaration[] {
  return [...new Map(declarations.map((declaration) => [declaration.name, declaration])).values()];
}
