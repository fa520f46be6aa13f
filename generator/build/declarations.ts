/** Declarations by the compiler, with imports as a consumer's compiler wants them. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { CommandError, EXIT } from "../command.ts";

/** Number of declaration files written. */
export async function emitDeclarations({ source, out }: { source: string; out: string }): Promise<number> {
  const entries = (await readdir(source, { recursive: true })).filter((file) => file.endsWith("index.ts"));
  const program = ts.createProgram(
    entries.map((file) => join(source, file)),
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
  return rewriteImports(out);
}

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => "\n",
};

async function rewriteImports(out: string): Promise<number> {
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith(".d.ts"));
  for (const file of files) {
    const text = await readFile(join(out, file), "utf8");
    await writeFile(join(out, file), text.replace(/((?:from|import\()\s*"\.[^"]*)\.ts"/g, '$1.js"'));
  }
  return files.length;
}
