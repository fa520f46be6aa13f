import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { readIr, VERSION } from "./ir.ts";

/** Who may not import whom, and why: the sentence is what a failing test prints. Type-only imports count. */
const IMPORT_BANS = [
  {
    from: /^generator\/load\//,
    to: /^generator\/(emit|output|ir\/lower|ir\/verify)/,
    because: "load turns text into a checked document; it knows no target and no output.",
  },
  {
    from: /^generator\/ir\//,
    to: /^generator\/(emit|output)\//,
    because: "the IR is language-neutral: what a target needs, the target derives.",
  },
  {
    from: /^generator\/emit\//,
    to: /^generator\/(output|pipeline|cli|tool)/,
    because: "a target is a pure function of the API; writing and comparing are other stages.",
  },
  { from: /^generator\/emit\/(?!openapi\/)/, to: /^(@redocly|js-yaml|yaml)/, because: "nothing after the IR looks at OpenAPI or YAML." },
  ...["openapi", "ir", "docs", "mock", "typescript", "python", "go"].map((target) => ({
    from: new RegExp(`^generator/emit/${target}/`),
    to: new RegExp(`^generator/emit/(?!${target}/|shared/|tables/|samples/|checks/|mock/data|target)`),
    because: "targets share through emit/shared, emit/tables, emit/samples, emit/checks and emit/mock/data only.",
  })),
  {
    from: /^generator\/emit\/shared\//,
    to: /^generator\/emit\/(?!shared\/|target)/,
    because: "shared code never knows which target calls it.",
  },
  { from: /^generator\/output\//, to: /^generator\/(load|ir)\//, because: "output sees files in memory and nothing of what they mean." },
  { from: /^generator\//, to: /^(generated|test)\//, because: "the tool never depends on what it makes, nor on its tests." },
  {
    from: /^generator\/(?!load\/extensions|ir\/verify-vectors|ir\/changes\/refusals|emit\/checks)/,
    to: /^runtime\/(?!command\/)/,
    because: "only verification, the comparison of versions and the checks target share the evaluator with the clients.",
  },
  { from: /^runtime\//, to: /^(generator|generated|test)\//, because: "a runtime is copied into its package: it must stand alone." },
  {
    from: /^runtime\/typescript\//,
    to: /^runtime\/(?!typescript\/)/,
    because: "the client is for browsers too: the mock and the commands may use it, never the other way round.",
  },
];

const CODE_BANS = [
  {
    in: /^generator\/(ir|emit)\//,
    pattern: /\bDate\.now\b|\bMath\.random\b|\bprocess\.env\b|\bnew Date\(\)/,
    because: "same spec, same bytes: no clock, no random, no environment here.",
  },
  {
    in: /^generator\/(ir|emit)\/(?!shared\/template)/,
    pattern: /from "node:fs|from "node:child_process/,
    because: "the IR and the targets are pure: files belong to load and output.",
  },
  {
    in: /^(generator|runtime)\//,
    pattern: /[:<(,]\s*any\b(?!\s*:)/,
    because: "`any` switches the compiler off; use unknown and check once.",
  },
  {
    in: /^runtime\/typescript\/(?!node-)/,
    pattern: /(?:from|import\()\s*"node:/,
    because: "browsers load this: Node's modules stay in node-*.ts, behind import().",
  },
] as const;

const EXCEPTIONS: Record<string, string> = {
  "generator/emit/targets.ts": "the list of targets imports every target",
};

describe("one-way imports", () => {
  for (const { from, to, because } of IMPORT_BANS) {
    test(`${from.source} never imports ${to.source}: ${because}`, () => {
      const broken = sources()
        .filter(({ file }) => from.test(file) && !(file in EXCEPTIONS))
        .flatMap(({ file, text }) =>
          imports(file, text)
            .filter((target) => to.test(target))
            .map((target) => `${file} -> ${target}`),
        );
      expect(broken, because).toEqual([]);
    });
  }
});

test("no file imports itself by way of others, not even for a type: neither could be read, or loaded, alone", () => {
  const files = new Map(sources().map(({ file, text }) => [file, imports(file, text)]));
  expect(cycles(files)).toEqual([]);
});

test("a cycle of imports is found, whoever is asked first, and once", () => {
  const files = new Map([
    ["start.ts", ["a.ts", "node:fs"]],
    ["a.ts", ["b.ts"]],
    ["b.ts", ["c.ts", "leaf.ts"]],
    ["c.ts", ["a.ts"]],
    ["leaf.ts", []],
    ["self.ts", ["self.ts"]],
  ]);
  expect(cycles(files)).toEqual(["a.ts -> b.ts -> c.ts -> a.ts", "self.ts -> self.ts"]);
});

describe("banned code", () => {
  for (const { in: room, pattern, because } of CODE_BANS) {
    test(`${room.source}: ${because}`, () => {
      const broken = sources()
        .filter(({ file }) => room.test(file))
        .flatMap(({ file, text }) => code(text).flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])));
      expect(broken, because).toEqual([]);
    });
  }

  test("imports are found in every form", () => {
    const text =
      'import type { A } from "./a.ts";\nimport {\n  B,\n} from "./b.ts";\nexport * from "./c.ts";\nconst d = await import("./d.ts");\nconst text = \'import { x } from "./printed.ts"\';\n';
    expect(imports("generator/x.ts", text)).toEqual(["generator/a.ts", "generator/b.ts", "generator/c.ts", "generator/d.ts"]);
  });

  test("no file is over 400 lines: one file, one idea", () => {
    expect(
      sources()
        .filter(({ text }) => text.split("\n").length > 400)
        .map(({ file }) => file),
    ).toEqual([]);
  });
});

describe("the runtime knows how, generated code knows what", () => {
  const ir = readIr();
  const runtime = sources(/\.(?:ts|py|go)$/).filter(({ file }) => file.startsWith("runtime/"));
  // Texts count here: names stand in them.
  const texts = runtime.map(({ file, text }) => ({
    file,
    text: file.endsWith(".py") ? withoutPythonComments(text) : withoutComments(text),
  }));
  const mentions = (word: string, among = texts) =>
    among.filter(({ text }) => new RegExp(`\\b${word}\\b`).test(text)).map(({ file }) => file);
  // File formats and S3 have numbers of their own, years in the names of their parts among them.
  const numbered = texts
    .filter(({ file }) => !/^runtime\/mock\/(?:models|s3)\//.test(file))
    // Characters by number, and the day by which Go writes dates down.
    .map(({ file, text }) => ({ file, text: text.replace(/\\x\{\w+\}|\b2006-01-02/g, "") }));

  test("the runtimes of all languages are looked at", () =>
    expect(new Set(texts.map(({ file }) => file.split("/")[1]))).toEqual(new Set(["command", "go", "mock", "python", "typescript"])));

  test("a name in a text is found", () => expect(/\bslots_full\b/.test(withoutComments('if (reason === "slots_full") // no'))).toBe(true));
  test("what a comment says in Python is left out, and what a text says is not", () =>
    expect(withoutPythonComments('"""Of slots_full."""\nreason = "slots_full"  # slots_full\n')).toBe('\nreason = "slots_full"  \n'));

  test.each(ir.tasks.map(({ name }) => name.wire))("no runtime names the task type %s", (name) => expect(mentions(name)).toEqual([]));
  test.each(ir.errors.map(({ name, code: number }) => [name, number] as const))("no runtime knows the error %s (%i)", (name, number) =>
    // A number of one digit means anything.
    expect([...mentions(name), ...(number < 100 ? [] : mentions(String(number), numbered))]).toEqual([]),
  );
  test.each(ir.operations.map(({ path }) => path))("neither the runtime nor the tool knows the path %s", (path) => {
    const tool = sources().map(({ file, text }) => ({ file, text: withoutComments(text) }));
    const all = [...tool, ...texts];
    expect(all.filter(({ text }) => text.includes(`${path}"`) || text.includes(`${path}\``)).map(({ file }) => file)).toEqual([]);
  });
  test("neither the runtime nor the tool has a case for this API version", () => {
    const named = new RegExp(`"${VERSION}"|\\b${VERSION}\\b.*(?:===|\\?|case)`, "i");
    expect(
      sources().flatMap(({ file, text }) => code(text).flatMap((line, index) => (named.test(line) ? [`${file}:${index + 1}`] : []))),
    ).toEqual([]);
  });
});

function sources(kind = /\.ts$/): { file: string; text: string }[] {
  return ["generator", "runtime"].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" })
      .map((file) => join(room, file).replaceAll("\\", "/"))
      .filter((file) => kind.test(file) && !/\.test\.ts$|_test\.go$|\/tests\//.test(file))
      .map((file) => ({ file, text: readFileSync(file, "utf8") })),
  );
}

/** What a file imports, statements and `await import(…)`; paths from the root for our own files, package names for others. Texts that a target prints are not among them. */
function imports(file: string, text: string): string[] {
  const statements = /^(?:import|export|\})[^\n]*?from\s*"([^"]+)"|^import\s*"([^"]+)"|\bawait import\("([^"]+)"\)/gm;
  return [...text.matchAll(statements)]
    .map(([, from, bare, late]) => from ?? bare ?? late ?? "")
    .map((target) => (target.startsWith(".") ? normalize(join(dirname(file), target)).replaceAll("\\", "/") : target));
}

/** One way round for each file that leads back to one on the way to it. */
function cycles(files: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(" -> ")];
    if (done.has(file)) return [];
    const found = (files.get(file) ?? []).flatMap((target) => visit(target, [...path, file]));
    done.add(file);
    return found;
  };
  return [...files.keys()].flatMap((file) => visit(file, []));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, " "));
}

/** Docstrings are comments too. */
function withoutPythonComments(text: string): string {
  return text.replace(/"""[\s\S]*?"""|(?<=^|\s)#.*$/gm, "");
}

/** Lines with comments and texts blanked, so that prose and samples may say what code may not. */
function code(text: string): string[] {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  const kept = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$|`(?:\\.|[^`\\])*`/gm, blank);
  return kept
    .split("\n")
    .map((line) => (/^\s*(?:import|export)\b/.test(line) || /import\(/.test(line) ? line : line.replace(/"(?:\\.|[^"\\])*"/g, blank)));
}
