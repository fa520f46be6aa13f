import { defineConfig } from "vitest/config";

const exclude = ["**/node_modules/**", "test/foreign/**"];
// Sockets, child processes and compilers: two at a time is what two cores carry.
const shared = { testTimeout: 60_000, hookTimeout: 120_000, exclude };

/** What is proven of each API version; the rest is proven once, on V2's tables or on made-up ones. */
const EACH_VERSION = [
  "test/architecture.test.ts",
  "test/compile/chaining{,-go}.test.ts",
  "test/contract/{agreement,client,sources}.test.ts",
  "test/mock/contract.test.ts",
  "test/promises/promises.test.ts",
  "test/reliability/h-secrets.test.ts",
  "test/unit/docs-{run,typecheck,python,go}.test.ts",
];

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    maxWorkers: 2,
    projects: [
      { test: { name: "v2", include: ["test/**/*.test.ts", "runtime/typescript/**/*.test.ts"], ...shared } },
      { test: { name: "v3", include: EACH_VERSION, env: { TEST_API: "v3" }, ...shared } },
    ],
  },
});
