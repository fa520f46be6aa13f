/** Runs the pinned formatter of its language over what was generated. All of them come with the tool: no toolchain of that language is needed. */
import { extname } from "node:path";
import type { GeneratedFile } from "../emit/target.ts";
import { formatTypeScript } from "./biome.ts";

type Format = (files: GeneratedFile[]) => Promise<ReadonlyMap<string, GeneratedFile>>;

/** By extension; what has none of these is written as it was emitted. */
const FORMATS: Readonly<Record<string, Format>> = { ".ts": formatTypeScript, ".py": formatPython, ".go": formatGo };

/** The same files, formatted. */
export async function formatFiles(files: GeneratedFile[]): Promise<GeneratedFile[]> {
  const formatted = new Map<string, GeneratedFile>();
  for (const [extension, format] of Object.entries(FORMATS)) {
    const code = files.filter((file) => extname(file.path) === extension);
    if (code.length > 0) for (const [path, file] of await format(code)) formatted.set(path, file);
  }
  return files.map((file) => formatted.get(file.path) ?? file);
}

async function formatPython(files: GeneratedFile[]) {
  const { format } = await import("@wasm-fmt/ruff_fmt");
  return each(files, ({ path, text }) => format(text, path, { line_width: 120 }));
}

async function formatGo(files: GeneratedFile[]) {
  const { format } = await import("@wasm-fmt/gofmt");
  return each(files, ({ text }) => format(text));
}

/** A formatter that refuses the code is our bug, never the user's: it throws, and says of which file. */
function each(files: GeneratedFile[], format: (file: GeneratedFile) => string): ReadonlyMap<string, GeneratedFile> {
  return new Map(
    files.map((file) => {
      try {
        return [file.path, { path: file.path, text: format(file) }];
      } catch (cause) {
        throw new Error(`${file.path} cannot be formatted: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
    }),
  );
}
