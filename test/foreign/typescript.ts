/** Compiles generated TypeScript with the strict compiler and looks at the types it exports. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Where a generator puts the types: exports of a file, or the members `schemas` of one of its exports. */
export interface Reach {
  file: string;
  inside?: string;
}

export interface Compiled {
  objections: string[];
  weak: Map<string, string[]>;
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  types: [],
};

export function compile(folder: string, { file, inside }: Reach, names: readonly string[]): Compiled {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const program = ts.createProgram(
    files.map((name) => join(folder, name)),
    OPTIONS,
  );
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(folder, file));
  const module = source && checker.getSymbolAtLocation(source);
  const exported = module ? checker.getExportsOfModule(module) : [];
  const find = inside === undefined ? exportsOf(checker, exported) : schemasOf(checker, exported, inside);
  const found = names.flatMap((name): [string, string[]][] => {
    const type = find(name);
    return type === undefined ? [] : [[name, weakMembers(checker, type, name)]];
  });
  return { objections: ts.getPreEmitDiagnostics(program).map(textOf), weak: new Map(found) };
}

type Find = (name: string) => ts.Type | undefined;

function exportsOf(checker: ts.TypeChecker, exported: readonly ts.Symbol[]): Find {
  return (name) => {
    const symbol = exported.find((candidate) => candidate.name === name);
    return symbol && checker.getDeclaredTypeOfSymbol(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  };
}

/** `components["schemas"][name]` */
function schemasOf(checker: ts.TypeChecker, exported: readonly ts.Symbol[], inside: string): Find {
  const holder = exportsOf(checker, exported)(inside);
  const schemas = holder && checker.getPropertyOfType(holder, "schemas");
  return (name) => {
    const schema = schemas && checker.getPropertyOfType(checker.getTypeOfSymbol(schemas), name);
    return schema && checker.getTypeOfSymbol(schema);
  };
}

/** Paths of members that are `any` or `unknown`, however deep. */
function weakMembers(checker: ts.TypeChecker, type: ts.Type, path: string, seen: Set<ts.Type> = new Set()): string[] {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return [path];
  if (seen.has(type)) return [];
  seen.add(type);
  if (type.isUnionOrIntersection()) return type.types.flatMap((part) => weakMembers(checker, part, path, seen));
  if (!(type.flags & ts.TypeFlags.Object)) return [];
  if (checker.isArrayType(type) || checker.isTupleType(type))
    return itemsOf(checker, type).flatMap((item) => weakMembers(checker, item, `${path}/*`, seen));
  return [
    ...checker.getIndexInfosOfType(type).flatMap((info) => weakMembers(checker, info.type, `${path}/{}`, seen)),
    ...checker
      .getPropertiesOfType(type)
      .flatMap((property) => weakMembers(checker, checker.getTypeOfSymbol(property), `${path}/${property.name}`, seen)),
  ];
}

function itemsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return index ? [index] : [];
}

function textOf(diagnostic: ts.Diagnostic): string {
  const place = diagnostic.file && diagnostic.start !== undefined ? diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start) : null;
  const file = diagnostic.file?.fileName.split("/out/").at(-1) ?? "";
  return `${file}:${(place?.line ?? -1) + 1} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
}
