import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docs } from "../../generator/emit/docs/index.ts";
import { buildSite } from "../../generator/site/build.ts";
import { type SiteServer, serveFolder } from "../../generator/site/serve.ts";
import { madeUpApi, sourceField, taskType } from "../fixtures/api.ts";

/** A user's machine without a browser skips this; CI must have one. */
const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const cannotBrowse = browserPath === undefined && process.env["CI"] === undefined;
const folder = mkdtempSync(join(tmpdir(), "site-"));
let site: SiteServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (cannotBrowse) return;
  const api = madeUpApi([taskType("make"), taskType("paint", { sourceFields: [sourceField("source", ["make"])] })]);
  for (const { path, text } of await docs.emit(api, null)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(join(folder, "openapi"));
  writeFileSync(join(folder, "openapi/v9.yaml"), JSON.stringify({ openapi: "3.1.0", info: { title: "Made-up", version: "9" }, paths: {} }));
  await buildSite({ generated: folder, out: join(folder, "site") });
  site = await serveFolder({ folder: join(folder, "site"), port: 0 });
  browser = await chromium.launch({ executablePath: browserPath ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

describe.skipIf(cannotBrowse)("the site in a browser", () => {
  it("opens a language that was opened once on every page, and closes it again", async () => {
    await visit("v9/tasks/make.html");
    expect(await opened()).toEqual([]);
    await page.locator("summary", { hasText: "Python" }).first().click();
    await visit("v9/tasks/paint.html");
    expect(new Set(await opened())).toEqual(new Set(["Python"]));
    expect((await opened()).length).toBeGreaterThan(1);
    await page.locator("summary", { hasText: "Python" }).first().click();
    await visit("v9/tasks/make.html");
    expect(await opened()).toEqual([]);
  });

  it("leaves what was clicked where it was, whatever opens above it", async () => {
    await visit("v9/tasks/paint.html");
    const last = page.locator("summary", { hasText: "Python" }).last();
    await last.scrollIntoViewIfNeeded();
    const before = (await last.boundingBox())?.y;
    await last.click();
    expect((await last.boundingBox())?.y).toBeCloseTo(before ?? -1, 0);
  });
});

function visit(path: string) {
  return page.goto(`${site.url}${path}`);
}

function opened(): Promise<string[]> {
  return page.locator("main details[open] > summary").allTextContents();
}
