/** `client.ts` of an API version: one typed, one-line method per task type over the runtime's client. */
import {
  type MethodDeclarationStructure,
  type OptionalKind,
  printStructure,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";
import type { Api, TaskType } from "../../ir/api.ts";
import { camel } from "../shared/casing.ts";
import { methodDocs } from "./docs.ts";
import { anyInput, formerInputName } from "./former.ts";
import { commentText, literal } from "./text.ts";

export function clientFile(api: Api): string {
  const statements: StatementStructures[] = [
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: "../runtime/index.ts",
      namedImports: [{ name: "isApiError", alias: "isAnyApiError" }, "TripoClient"],
    },
    {
      kind: StructureKind.ImportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: "../runtime/index.ts",
      namedImports: ["ApiErrorGuard", "CreateOptions", "PendingTask", "TripoOptions"],
    },
    { kind: StructureKind.ImportDeclaration, moduleSpecifier: "./tables.ts", namedImports: ["api"] },
    {
      kind: StructureKind.ImportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: "./types.ts",
      namedImports: [...new Set(api.tasks.flatMap(typesOf)), "TaskTypes"],
    },
    {
      kind: StructureKind.Class,
      isExported: true,
      name: "Tripo",
      extends: "TripoClient<TaskTypes>",
      docs: [classDocs(api)],
      ctors: [{ parameters: [{ name: "options", type: "TripoOptions", initializer: "{}" }], statements: ["super(api, options);"] }],
      methods: api.tasks.map((task) => method(task, api)),
    },
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs: [
        "Whether the service answered an error; with a task type, `reason` is one of those that creating it is known to answer, or another.",
      ],
      declarations: [{ name: "isApiError", type: "ApiErrorGuard<TaskTypes>", initializer: "isAnyApiError" }],
    },
  ];
  return printStructure({ kind: StructureKind.SourceFile, statements });
}

function typesOf(task: TaskType): string[] {
  return [task.input, formerInputName(task), task.output].filter((name) => name !== null);
}

function method(task: TaskType, api: Api): OptionalKind<MethodDeclarationStructure> {
  const type = literal(task.name.wire);
  return {
    name: camel(task.name.words),
    docs: [methodDocs(task, api)],
    parameters: [
      { name: "input", type: anyInput(task) },
      { name: "options", type: "CreateOptions", hasQuestionToken: true },
    ],
    returnType: `PendingTask<${type}, ${task.output}>`,
    statements: [`return this.create(${type}, input, options);`],
  };
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
