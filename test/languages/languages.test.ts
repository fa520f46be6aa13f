/** Every language is formatted, compiled, linted, tested and packaged by its own tools, as the registry of targets says. */

import { beforeAll, describe, expect, test } from "vitest";
import { targets } from "../../generator/emit/registry.ts";
import { JOB_NAMES } from "../../generator/emit/target.ts";
import { requireToolchain } from "../toolchain.ts";
import { runCommand } from "./command.ts";
import { type Readiness, readiness } from "./readiness.ts";

const LIMIT_MS = 600_000;

for (const { id, toolchain } of targets) {
  if (toolchain === undefined) continue;
  describe(toolchain.title, () => {
    let state: Readiness;
    beforeAll(async () => {
      state = await readiness(id, toolchain);
    }, LIMIT_MS);

    test("has what it needs on this machine", ({ skip }) => {
      requireToolchain(state.missing, skip);
      expect(state.missing).toBeNull();
    });

    const jobs = JOB_NAMES.flatMap((name) => toolchain.jobs[name].map((command) => ({ name, command, line: command.run.join(" ") })));
    for (const { name, command, line } of jobs) {
      test(
        `${name}: ${line}`,
        async ({ skip }) => {
          if (state.missing !== null) return requireToolchain(state.missing, skip);
          await runCommand(command, state.ready);
        },
        LIMIT_MS,
      );
    }
  });
}
