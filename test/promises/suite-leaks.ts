/** The whole test suite's output, searched for the key that its clients have. */

import { KEY } from "../fixtures/pottery.ts";
import { root } from "../foreign/expected.ts";
import { run } from "../foreign/toolchains.ts";
import { hitsIn } from "./canaries.ts";
import { none, type Row } from "./pledge.ts";

export async function suiteRow(): Promise<Row> {
  const printed = await run("vitest", ["run", "--config", "test/vitest.config.ts"], root).catch(
    // A failing test prints more: that is searched too.
    (error: Error & { stdout?: string; stderr?: string }) => `${error.stdout ?? ""}${error.stderr ?? ""}`,
  );
  const hits = hitsIn("the suite's output", Buffer.from(printed), [{ name: "its key", value: KEY }]);
  return none("P11", `${printed.length} characters of npm test with its key in them`, {
    found: hits.map(({ form }) => form),
    of: printed.length,
  });
}
