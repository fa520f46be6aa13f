import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { measureSizes } from "./chunks.ts";

const noise = (seed: string) => `export const ${seed} = "${seed.repeat(400)}";\n`;

const FILES = {
  "core.ts": `export { base } from "./base.ts";
export const later = () => import("./lazy/checks.ts");
export const other = () => import("./lazy/files.ts");
export const rest = () => import("./lazy/rest.ts");
`,
  "base.ts": noise("base"),
  "lazy/checks.ts": `import { shared } from "../shared.ts";\nimport { base } from "../base.ts";\n${noise("checks")}console.log(shared, base);\n`,
  "lazy/files.ts": `import { shared } from "../shared.ts";\n${noise("files")}console.log(shared);\n`,
  "lazy/rest.ts": noise("rest"),
  "shared.ts": noise("shared"),
  "unused.ts": noise("unused"),
};

const ENTRY = 'import { base, later, other, rest } from "./core.ts";\nconsole.log(base, later, other, rest);\n';

function folderOf(files: Record<string, string>): string {
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), ".cache/sizes-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

describe("bytes by moment of loading", () => {
  const parts = { checks: ["lazy/checks.ts"], files: ["lazy/files.ts"], both: ["lazy/checks.ts", "lazy/files.ts"] };
  const measured = () => measureSizes({ entry: ENTRY, folder: folderOf(FILES), parts });

  test("the core is what the entry imports statically, and nothing of what it loads later", async () => {
    const { core } = await measured();
    expect(core.minified).toBeGreaterThan(FILES["base.ts"].length - 50);
    expect(core.minified).toBeLessThan(FILES["base.ts"].length + 1000);
  });

  test("a part counts what it shares with another part, and not what the core has already", async () => {
    const { parts: sizes } = await measured();
    const own = FILES["shared.ts"].length + "checks".repeat(400).length;
    expect(sizes["checks"]?.minified).toBeGreaterThan(own - 50);
    expect(sizes["checks"]?.minified).toBeLessThan(own + 500);
  });

  test("parts that are loaded together share once", async () => {
    const { parts: sizes } = await measured();
    const sum = (sizes["checks"]?.minified ?? 0) + (sizes["files"]?.minified ?? 0) - (sizes["both"]?.minified ?? 0);
    expect(sum).toBeGreaterThan(FILES["shared.ts"].length - 100);
    expect(sum).toBeLessThan(FILES["shared.ts"].length + 200);
  });

  test("what belongs to no part is told by its module, so that nothing is forgotten", async () => {
    const { unnamed } = await measured();
    expect(unnamed.map(([module]) => module)).toEqual(["lazy/rest.ts"]);
  });

  test("gzip is that of each file on its own", async () => {
    const { core } = await measureSizes({ entry: 'import { base } from "./base.ts";\nconsole.log(base);\n', folder: folderOf(FILES) });
    const text = `var o="${"base".repeat(400)}";console.log(o);\n`;
    expect(Math.abs(core.gzip - gzipSync(text, { level: 9 }).length)).toBeLessThan(20);
  });
});
