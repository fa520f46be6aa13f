/** Section F of the fault catalogue: downloads. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { glbFile } from "../fixtures/files.ts";
import { fileAnswer, startCdn } from "../servers/cdn.ts";

const MODEL = glbFile(4 * 2 ** 20);

test.skipIf(process.platform === "win32")(
  "row 69: a full disk is told with the place, and leaves nothing behind",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "reliability-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const cdn = await startCdn((request) => fileAnswer(request, MODEL));
    onTestFinished(() => cdn.close());
    const url = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
    const script = `
    const { download } = await import(${url("../../runtime/typescript/download.ts")});
    const { startFileApi } = await import(${url("../servers/file-api.ts")});
    const output = { model: ${JSON.stringify(`${cdn.origin}/a/model.glb?signature=s3cr3t`)} };
    const api = await startFileApi();
    await download(api.context(), { id: "pot-1", type: "carve", output }, ${JSON.stringify(folder)}).catch((error) => {
      console.log(JSON.stringify({ name: error.name, message: error.message, path: error.path }));
    });
    await api.close();
  `;
    // A limit on the size of files is the full disk that needs no disk: writing fails in the middle.
    const shell = `trap '' XFSZ; ulimit -f 2048; exec "$0" --input-type=module -e "$1"`;
    const child = spawn("bash", ["-c", shell, process.execPath, script], { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.on("data", (chunk) => (text += chunk));
    await new Promise((done) => child.once("exit", done));
    const told = JSON.parse(text);
    expect(told.name).toBe("DownloadError");
    expect(told.message).toContain(folder);
    expect(text).not.toContain("s3cr3t");
    expect(readdirSync(folder)).toEqual([]);
  },
  30_000,
);
