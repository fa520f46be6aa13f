/** Copies a language's hand-written rooms into its package, with a header that says where to edit. Tests stay behind. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, posix } from "node:path";
import type { GeneratedFile, RuntimeRoom, Target } from "../emit/target.ts";

export function runtimeFiles(root: string, { runtimes = [] }: Target): GeneratedFile[] {
  return runtimes.flatMap((room) =>
    readdirSync(join(root, room.from), { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter(isSource)
      .sort()
      .map((file) => copied(root, { room, file, runtimes })),
  );
}

const COMMENT_STARTS: Readonly<Record<string, string>> = { ".ts": "//", ".go": "//", ".py": "#" };

/** Code of a language we know, and no test. */
function isSource(file: string): boolean {
  return extname(file) in COMMENT_STARTS && !/\.test\.ts$|_test\.go$|(^|\/)test_[^/]*\.py$/.test(file);
}

interface Copy {
  room: RuntimeRoom;
  file: string;
  runtimes: readonly RuntimeRoom[];
}

function copied(root: string, { room, file, runtimes }: Copy): GeneratedFile {
  const path = `${room.to}/${file}`;
  const text = readFileSync(join(root, room.from, file), "utf8");
  return {
    path,
    text: `${COMMENT_STARTS[extname(file)]} Copied from ${room.from}/${file} by the generator: edit it there.\n\n${withMovedImports(text, { room, file, runtimes })}`,
  };
}

/** Rooms lie beside each other under other names in the package: an import that leaves its room follows the move. */
function withMovedImports(text: string, { room, file, runtimes }: Copy): string {
  const folder = posix.dirname(`${room.from}/${file}`);
  return text.replace(/((?:\bfrom |\bimport\()")(\.\.?\/[^"]+)(")/g, (whole, before: string, specifier: string, after: string) => {
    const wanted = posix.join(folder, specifier);
    const other = runtimes.find(({ from }) => from !== room.from && wanted.startsWith(`${from}/`));
    if (other === undefined) return whole;
    const moved = posix.relative(posix.dirname(`${room.to}/${file}`), `${other.to}${wanted.slice(other.from.length)}`);
    return `${before}${moved}${after}`;
  });
}
