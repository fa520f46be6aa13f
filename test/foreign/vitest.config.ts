import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/foreign/**/*.test.ts"],
    // Installing the tools on a fresh machine is most of it.
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
