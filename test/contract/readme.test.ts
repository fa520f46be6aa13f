import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../generated/typescript/src/mock/index.ts";
import { codeBlocks } from "../fixtures/code-blocks.ts";
import { type Prism, startPrism } from "./prism.ts";

/** The first minute of the README, as it stands: each command, and the answer that the comment below it promises. */
const readme = { path: "README.md", text: readFileSync("README.md", "utf8") };
const steps = codeBlocks([readme], "sh").flatMap(({ code }) =>
  [...code.matchAll(/^(curl [\s\S]*?)\n# (.*)$/gm)].map(([, command = "", promised = ""]) => ({ command, promised })),
);
const cannotCurl = spawnSync("sh", ["-c", "curl --version"]).status !== 0 && process.env["CI"] === undefined;
let prism: Prism;
let mock: Mock;
beforeAll(async () => {
  prism = await startPrism("generated/openapi/v3.json");
  mock = await startMock();
});
afterAll(async () => {
  await prism.stop();
  await mock.close();
});

describe.skipIf(cannotCurl)("README", () => {
  test("shows commands with their answers", () => expect(steps.length).toBeGreaterThanOrEqual(3));

  test.each(steps)("$command answers $promised", async ({ command, promised }) => {
    const { stdout } = await promisify(execFile)("sh", ["-c", onFreePorts(command)]);
    expect(stdout).toContain(promised.split(/[,:]? ?…/)[0]?.replace(/\}+$/, "") ?? "");
  });
});

/** Replaces each address once: a free port may itself begin with the digits of the other's documented one. */
function onFreePorts(command: string): string {
  return command.replace(/http:\/\/127\.0\.0\.1:(4010|4011)\b/g, (_, port) => (port === "4010" ? mock.origin : prism.url));
}
