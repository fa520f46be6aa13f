import { defineConfig } from "vitest/config";

const exclude = ["**/node_modules/**"];
/** They speak V3. */
const CLIENTS = "test/foreign/clients-*.test.ts";
// Installing the tools on a fresh machine is most of it.
const shared = { testTimeout: 300_000, hookTimeout: 600_000, exclude };

export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    fileParallelism: false,
    projects: [
      { test: { name: "v2", include: ["test/foreign/**/*.test.ts"], ...shared, exclude: [...exclude, CLIENTS] } },
      { test: { name: "v3", include: ["test/foreign/{foreign,schemathesis,clients-python}.test.ts"], env: { TEST_API: "v3" }, ...shared } },
      // Compiles for minutes, so the gate leaves it out: `npm run test:foreign -- --project rust`.
      { test: { name: "rust", include: ["test/foreign/clients-rust.test.ts"], ...shared, hookTimeout: 1_200_000 } },
    ],
  },
});
