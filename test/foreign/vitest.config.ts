import { defineConfig } from "vitest/config";

const exclude = ["**/node_modules/**"];
// Installing the tools on a fresh machine is most of it.
const shared = { testTimeout: 300_000, hookTimeout: 600_000, exclude };

export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    fileParallelism: false,
    projects: [
      { test: { name: "v2", include: ["test/foreign/**/*.test.ts"], ...shared } },
      { test: { name: "v3", include: ["test/foreign/{foreign,schemathesis}.test.ts"], env: { TEST_API: "v3" }, ...shared } },
    ],
  },
});
