import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts", "runtime/typescript/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/foreign/**"],
    // Sockets, child processes and compilers: two at a time is what two cores carry.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
