import type { Toolchain } from "../target.ts";

/** The language of this project itself: `npm run check:code`, `check:types` and `npm test` prove it already, so only the player is left. */
export const toolchain: Toolchain = {
  title: "TypeScript",
  needs: [{ command: ["node", "--version"], install: "Run `npm ci`: it brings a Node of its own." }],
  setup: [],
  jobs: { format: [], compile: [], lint: [], test: [], package: [] },
  player: { folder: ".", run: ["node", "test/scenarios/players/typescript/player.ts"] },
};
