import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docs } from "../../generator/emit/docs/index.ts";
import { whyNotOurs } from "../../generator/output/folder.ts";
import { buildSite } from "../../generator/site/build.ts";
import { readPage } from "../../generator/site/pages.ts";
import { renderPage } from "../../generator/site/render.ts";
import { searchEntries } from "../../generator/site/search.ts";
import { type SiteServer, serveFolder } from "../../generator/site/serve.ts";
import { versionsPage } from "../../generator/site/shell.ts";
import { field, madeUpApi, sourceField, taskType } from "../fixtures/api.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "site-"));
const out = join(folder, "site");

beforeAll(async () => {
  const style = field("style", { type: "string", enum: ["clay"] });
  const api = madeUpApi([taskType("make", { fields: [style] }), taskType("paint", { sourceFields: [sourceField("source", ["make"])] })]);
  for (const { path, text } of await docs.emit(api, null)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const document = { openapi: "3.1.0", info: { title: "Made-up", version: "9" }, paths: {} };
  mkdirSync(join(folder, "openapi"));
  writeFileSync(join(folder, "openapi/v9.yaml"), JSON.stringify(document));
  await buildSite({ generated: folder, out });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the built site", () => {
  it("holds no link that leads nowhere", () => {
    const pages = [
      "v9/index.html",
      "v9/chaining.html",
      "v9/tasks/make.html",
      "v9/tasks/paint.html",
      "v9/errors/2000.html",
      "v9/errors/index.html",
      "v9/guides/auth.html",
    ];
    for (const page of pages) {
      const html = read(page);
      const targets = [...html.matchAll(/(?:href|src)="([^"#:]+)(?:#[^"]*)?"/g)].map(([, target = ""]) => target);
      for (const target of targets) expect(() => readFileSync(join(out, dirname(page), target)), `${page}: ${target}`).not.toThrow();
      expect(html, page).not.toMatch(/href="[^"]*\.md#/);
    }
  });

  it("leads with the newest of several versions", () => {
    const links = [...versionsPage(["v8", "v9"]).matchAll(/<a href="([^"]+)">/g)].map(([, target]) => target);
    expect(links).toEqual(["v9/index.html", "v8/index.html"]);
    expect(versionsPage(["v8", "v9"])).toMatch(/v9\/index\.html">V9<\/a>: the newest/);
  });

  it("loads nothing from elsewhere", () => {
    for (const page of ["v9/index.html", "v9/chaining.html", "index.html"])
      expect(read(page)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it("has a reference that carries its script and may load nothing", () => {
    const html = read("v9/reference.html");
    expect(html).toContain("connect-src 'none'");
    expect(html).not.toMatch(/<script[^>]* src=/);
  });

  it("shows the graph in the page, with links to the pages of the site", () => {
    expect(read("v9/chaining.html")).toMatch(/<figure class="graph"><svg[\s\S]*<a href="tasks\/make\.html"/);
  });

  it("reads without JavaScript: navigation and text are in the page, search and switch are hidden", () => {
    const html = read("v9/tasks/make.html");
    expect(html).toContain('<a href="../tasks/make.html" aria-current="page">');
    expect(html).toMatch(/<div class="search"[^>]* hidden>/);
    expect(html).toContain("<h1>make</h1>");
  });

  it("keeps the Markdown of each page beside it", () => {
    expect(read("v9/tasks/make.md")).toContain("# make");
    expect(read("v9/tasks/make.html")).toContain('href="make.md"');
  });
});

describe("search", () => {
  it("finds parameters, values, sections and pages by their addresses", () => {
    const entries = searchEntries([readPage("v9/tasks/make.md", read("v9/tasks/make.md"))]);
    expect(entries).toContainEqual({ title: "make · make", page: "Does make.", url: "tasks/make.html", kind: "task" });
    expect(entries).toContainEqual({ title: "style", page: "make", url: "tasks/make.html#param-style", kind: "parameter" });
    expect(entries).toContainEqual({ title: "clay", page: "make", url: "tasks/make.html#style-clay", kind: "value" });
    expect(entries).toContainEqual({ title: "Price", page: "make", url: "tasks/make.html#price", kind: "section" });
  });

  it("has an index that is no place to leave a script from", () => {
    const page = readPage("v9/x.md", '---\ntitle: "</script><script>alert(1)</script>"\n---\n');
    expect(JSON.stringify(searchEntries([page]))).toContain("</script>");
    expect(read("v9/search-index.js")).not.toContain("<");
  });
});

describe("a page", () => {
  it("keeps code as it is and says what language it is in", () => {
    const { html } = renderPage("```ts\na < b && `c`\n```\n", new Map());
    expect(html).toBe('<pre data-language="ts"><code>a &#60; b &#38;&#38; &#96;c&#96;</code></pre>\n');
  });

  it("lists its sections", () => {
    expect(renderPage('## <a id="price"></a>The `price`\n\n## No anchor\n', new Map()).contents).toEqual([
      { id: "price", title: "The price" },
    ]);
  });
});

describe("the server", () => {
  let server: SiteServer;
  beforeAll(async () => {
    symlinkSync("/etc", join(out, "outside"));
    server = await serveFolder({ folder: out, port: 0 });
  });
  afterAll(() => server.close());

  it.each([
    ["/", 200, "text/html; charset=utf-8"],
    ["/v9/index.html?x=1", 200, "text/html; charset=utf-8"],
    ["/v9/", 200, "text/html; charset=utf-8"],
    ["/v9/tasks/make.md", 200, "text/markdown; charset=utf-8"],
    ["/v9/chaining.svg", 200, "image/svg+xml"],
    ["/nowhere", 404, "text/plain; charset=utf-8"],
    ["/../../etc/passwd", 404, "text/plain; charset=utf-8"],
    ["/..%2f..%2fetc/passwd", 404, "text/plain; charset=utf-8"],
    ["/outside/passwd", 404, "text/plain; charset=utf-8"],
    ["/%00", 404, "text/plain; charset=utf-8"],
    ["/%zz", 404, "text/plain; charset=utf-8"],
  ])("answers %s with %i", async (path, status, type) => {
    expect(await ask(server.url, path)).toMatchObject({ status, type });
  });

  it("only reads", async () => {
    expect(await ask(server.url, "/", "POST")).toMatchObject({ status: 405 });
  });

  it("listens on this machine only", () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it("names the port that is taken", async () => {
    await expect(serveFolder({ folder: out, port: Number(new URL(server.url).port) })).rejects.toThrow(
      /Port \d+ on 127\.0\.0\.1 is in use\. Choose another one with --port/,
    );
  });
});

describe("npm run docs", () => {
  it.each<[string, string[], number, RegExp]>([
    ["an unknown flag", ["--prot", "1"], 3, /Unknown option '--prot'/],
    ["a port that is none", ["--port", "99999"], 3, /--port must be a whole number from 0 to 65535, got 99999\./],
    ["a port in words", ["--port", "web"], 3, /got web\./],
    ["an argument too many", ["now"], 3, /Unexpected argument 'now'/],
    [
      "a folder of somebody else",
      ["--out", root, "--no-serve"],
      4,
      /cannot be the output folder: it holds files and no \.tripo-openapi-site\. Nothing was written\./,
    ],
    [
      "to build from nothing",
      ["--generated", join(folder, "absent"), "--no-serve"],
      4,
      /There is no .*absent\/docs to build from\. Run: npm run generate/,
    ],
    ["a file as folder", ["--out", join(root, "package.json"), "--no-serve"], 4, /it is a file/],
  ])("refuses %s with one message and its exit code", async (_, args, code, message) => {
    const told = await run(args);
    expect(told.stderr).toMatch(message);
    expect(told.code).toBe(code);
  });

  it("builds, and says what and where", async () => {
    const told = await run(["--generated", folder, "--out", join(folder, "again"), "--no-serve"]);
    expect(told).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+ pages in .*again\n$/) });
  });

  it("does not take generated/ for a site", () => {
    mkdirSync(join(folder, "generated"), { recursive: true });
    writeFileSync(join(folder, "generated/.tripo-openapi"), "");
    expect(whyNotOurs(join(folder, "generated"), "site")).toBe("it holds files and no .tripo-openapi-site");
    expect(whyNotOurs(out, "site")).toBeNull();
    expect(whyNotOurs(join(folder, "absent"), "site")).toBeNull();
  });

  it("tells how it is used", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, stdout: expect.stringContaining("--no-serve") });
  });
});

function read(path: string): string {
  return readFileSync(join(out, path), "utf8");
}

// Not fetch: it folds dots in a path before they reach the wire.
function ask(base: string, path: string, method = "GET"): Promise<{ status: number | undefined; type: string | undefined }> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode, type: response.headers["content-type"] }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

function run(args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, "generator/site/cli.ts"), ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
