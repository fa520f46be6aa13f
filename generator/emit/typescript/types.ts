/** `types.ts` of an API version: inputs, outputs, names of errors, and the map that ties them to task types. */
import { printStructure, type StatementStructures, StructureKind, type TypeAliasDeclarationStructure } from "ts-morph";
import type { Api, TaskType } from "../../ir/api.ts";
import { pascal } from "../shared/casing.ts";
import { outputDocs } from "./docs.ts";
import { anyInput, formerInterfaces } from "./former.ts";
import { inputInterfaces, nestedFields } from "./inputs.ts";
import { commentText, literal, literalUnion, propertyName } from "./text.ts";

export function typesFile(api: Api): string {
  const statements: StatementStructures[] = [
    {
      kind: StructureKind.ImportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: "../runtime/index.ts",
      namedImports: ["EmptySlot", "FileSource", "LocalFile", "TaskOf", "WireReference"],
    },
    { kind: StructureKind.ImportDeclaration, isTypeOnly: true, moduleSpecifier: "./wire.ts", namedImports: ["components"] },
    { kind: StructureKind.TypeAlias, name: "Wire", type: 'components["schemas"]' },
    // A compiler that finds two inputs wanting tells what the one that is declared last lacks: that shall be today's.
    ...uniqueByName(api.tasks.flatMap((task) => [...formerInterfaces(task), ...inputInterfaces(api, task), ...outputAliases(task)])),
    ...sharedAliases(api),
    ...fileReference(api),
    taskTypes(api),
  ];
  return printStructure({ kind: StructureKind.SourceFile, statements });
}

export function errorTypeName(task: TaskType): string {
  return `${pascal(task.name.words)}ErrorName`;
}

function outputAliases(task: TaskType): TypeAliasDeclarationStructure[] {
  const fields = task.outputs.map((field) => `- \`${field.path}\`: ${outputDocs(field)}`).join("\n");
  return [
    alias(task.output, `Wire[${literal(task.output)}]`, `What a finished \`${task.name.wire}\` gives.\n\n${fields}`),
    alias(errorTypeName(task), literalUnion(task.errors), `Errors that creating a \`${task.name.wire}\` is known to answer.`),
  ];
}

/** Named schemas that inputs and outputs share, under their own names; those with a shape of their own are there already. */
function sharedAliases(api: Api): TypeAliasDeclarationStructure[] {
  const own = new Set(api.tasks.flatMap((task) => [task.input, task.output, ...nestedFields(task).map(({ named }) => named)]));
  const names = new Set(
    api.tasks.flatMap((task) => [...task.fields, ...task.outputs.map((output) => ({ named: null, ...output }))].map(({ named }) => named)),
  );
  return [...names]
    .filter((name) => name !== null && !own.has(name))
    .map((name) => alias(name ?? "", `Wire[${literal(name ?? "")}]`, api.schemas[name ?? ""]?.description ?? ""));
}

/** Where a file is named by one text, objects of older API versions are understood still. */
function fileReference({ fileReference: reference }: Api): TypeAliasDeclarationStructure[] {
  if (!reference?.isInline) return [];
  const forms = [reference.url, reference.token].map((name) => `{ ${propertyName(name)}: string; type?: string }`);
  return [alias("FileReference", forms.join(" | "), "A file as older API versions name it; what is sent is the text alone.")];
}

function taskTypes(api: Api): StatementStructures {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: "TaskTypes",
    docs: ["Task type -> what it takes, what it gives, and the errors that creating it is known to answer."],
    properties: api.tasks.map((task) => ({
      name: propertyName(task.name.wire),
      type: `{ input: ${anyInput(task)}; output: ${task.output}; error: ${errorTypeName(task)} }`,
    })),
  };
}

function alias(name: string, type: string, docs: string): TypeAliasDeclarationStructure {
  const text = commentText(docs);
  return { kind: StructureKind.TypeAlias, isExported: true, name, type, ...(text !== "" && { docs: [text] }) };
}

/** Two task types may share an output or a nested shape: it is declared once. */
function uniqueByName<T extends { name: string }>(structures: T[]): T[] {
  return [...new Map(structures.map((structure) => [structure.name, structure])).values()];
}
