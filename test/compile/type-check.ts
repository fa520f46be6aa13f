/** Type-checks one file of made-up code against whatever it imports. */
import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: [],
};

/** `line: message` of every problem in `lines`, saved as `file`; and of every problem in what it imports. */
export function typeCheck(file: string, lines: string[], options: ts.CompilerOptions = {}): string[] {
  writeFileSync(file, `${lines.join("\n")}\n`);
  const program = ts.createProgram([file], { ...OPTIONS, typeRoots: ["node_modules/@types"], types: ["node"], ...options });
  return ts.getPreEmitDiagnostics(program).map((problem) => {
    const at = problem.file && problem.start !== undefined ? problem.file.getLineAndCharacterOfPosition(problem.start).line + 1 : 0;
    const name = problem.file?.fileName === file ? "" : `${problem.file?.fileName.slice(dirname(file).length + 1) ?? ""}:`;
    return `${name}${at}: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`;
  });
}
