import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { OF_RUNTIME } from "../../generator/emit/python/exports.ts";
import { KEYWORDS } from "../../generator/emit/python/names.ts";
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

  const init = readFileSync("runtime/python/tripo_runtime/__init__.py", "utf8");
  /** What a spec that has webhooks describes itself. */
  const EVENTS = new Set(["BalanceEvent", "TaskEvent"]);
  const python = [...(/__all__ = \[([^\]]*)\]/.exec(init)?.[1] ?? "").matchAll(/"([A-Z]\w*)"/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !EVENTS.has(name));
  test("the generator knows the list of Python's runtime", () => {
    const all = [...(/__all__ = \[([^\]]*)\]/.exec(init)?.[1] ?? "").matchAll(/"(\w+)"/g)].map(([, name]) => name);
    expect(OF_RUNTIME).toEqual(all);
  });
  test("there are types of Python to look at", () => expect(python.length).toBeGreaterThan(40));
  test.each(python)("the type %s of Python", (name) => expect(isReservedSchema(name)).toBe(true));

  const clients = readFileSync("runtime/python/tripo_runtime/client.py", "utf8");
  const methods = [...clients.matchAll(/^ {4}(?:async )?def ([a-z]\w*)/gm)].map(([, name = ""]) => name);
  test("there are members of Python to look at", () => expect(methods).toEqual(expect.arrayContaining(["of", "check", "get_task"])));
  test.each([...new Set(methods)])("the member %s of Python", (name) => expect(isReservedTask(name)).toBe(true));
  test.each([...KEYWORDS])("the keyword %s of Python", (name) => expect(isReservedTask(name)).toBe(true));

  test.each(["TextToModelInput", "FileInput", "RigType"])("%s is free", (name) => expect(isReservedSchema(name)).toBe(false));
});

test("the version of the tool and of the package are one", () => {
  const version = (path: string) => JSON.parse(readFileSync(path, "utf8")).version;
  expect(version("generated/typescript/package.json")).toBe(version("package.json"));
});
