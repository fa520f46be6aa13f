import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { isReservedSchema, isReservedTask } from "../../generator/ir/reserved.ts";

/** The lists are written by hand, as they hold for every language; the reference client is what they must not fall behind. */
const program = ts.createProgram(["generated/typescript/src/v2/index.ts"], {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();
const exported = (path: string): ts.Symbol[] => {
  const source = program.getSourceFile(path);
  const symbol = source && checker.getSymbolAtLocation(source);
  return symbol ? checker.getExportsOfModule(symbol) : [];
};

describe("a name that the client has taken is reserved", () => {
  const types = exported("generated/typescript/src/runtime/index.ts")
    .map(({ name }) => name)
    .filter((name) => /^[A-Z]/.test(name));
  test("there are types to look at", () => expect(types.length).toBeGreaterThan(40));
  test.each(types)("the type %s", (name) => expect(isReservedSchema(name)).toBe(true));

  const client = exported("generated/typescript/src/runtime/client.ts").find(({ name }) => name === "TripoClient");
  const members = client
    ? checker
        .getDeclaredTypeOfSymbol(client)
        .getProperties()
        .map(({ name }) => name)
        .filter((name) => /^[a-z]/i.test(name))
    : [];
  test("there are members to look at", () => expect(members).toContain("createTask"));
  test.each(members)("the member %s", (name) => expect(isReservedTask(name)).toBe(true));

  test.each(["TextToModelInput", "FileInput", "RigType"])("%s is free", (name) => expect(isReservedSchema(name)).toBe(false));
});

test("the version of the tool and of the package are one", () => {
  const version = (path: string) => JSON.parse(readFileSync(path, "utf8")).version;
  expect(version("generated/typescript/package.json")).toBe(version("package.json"));
});
