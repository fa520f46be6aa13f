/** Declarations by the compiler, with imports as a consumer's compiler wants them. */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";
import { CommandError, EXIT } from "../../runtime/command/command.ts";

/** Number of declaration files written. */
export async function emitDeclarations({ source, out, entries }: { source: string; out: string; entries: string[] }): Promise<number> {
  const program = ts.createProgram(
    entries.map((entry) => join(source, `${entry}.ts`)),
    {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
      types: ["node"],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      declaration: true,
      emitDeclarationOnly: true,
      allowImportingTsExtensions: true,
      stripInternal: true,
      skipLibCheck: true,
      rootDir: source,
      outDir: out,
    },
  );
  const result = program.emit();
  const problems = [...ts.getPreEmitDiagnostics(program), ...result.diagnostics];
  if (problems.length > 0) throw new CommandError(EXIT.failed, ts.formatDiagnostics(problems, host));
  return rewriteImports(
    out,
    entries.map((entry) => join(out, `${entry}.d.ts`)),
  );
}

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => "\n",
};

/** Rewrites `./x.ts` to `./x.js` and drops what no entry leads to: declarations of inner modules are nobody's business. */
async function rewriteImports(out: string, entries: string[]): Promise<number> {
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith(".d.ts")).map((file) => join(out, file));
  const texts = new Map(await Promise.all(files.map(async (file): Promise<[string, string]> => [file, await readFile(file, "utf8")])));
  const reached = reach(entries, texts);
  await Promise.all(files.map((file) => (reached.has(file) ? writeFile(file, withJsImports(texts.get(file) ?? "")) : rm(file))));
  return reached.size;
}

function reach(entries: string[], texts: ReadonlyMap<string, string>): Set<string> {
  const reached = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const [, target = ""] of (texts.get(file) ?? "").matchAll(RELATIVE))
      queue.push(join(dirname(file), target.replace(/\.ts$/, ".d.ts")));
  }
  return reached;
}

const RELATIVE = /(?:from|import\()\s*"(\.[^"]*)"/g;

function withJsImports(text: string): string {
  return text.replace(/((?:from|import\()\s*"\.[^"]*)\.ts"/g, '$1.js"');
}
