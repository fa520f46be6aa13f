/** Copies a language's hand-written rooms into its package, with a header that says where to edit. Tests stay behind. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { GeneratedFile, RuntimeRoom, Target } from "../emit/target.ts";

export function runtimeFiles(root: string, { runtimes = [] }: Target): GeneratedFile[] {
  return runtimes.flatMap((room) =>
    readdirSync(join(root, room.from), { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .sort()
      .map((file) => copied(root, { room, file, runtimes })),
  );
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
    text: `// Copied from ${room.from}/${file} by the generator: edit it there.\n\n${withMovedImports(text, { room, file, runtimes })}`,
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
