/** How the Go module is proven in its own language. */
import type { Command, Toolchain } from "../target.ts";

const STATICCHECK = "honnef.co/go/tools/cmd/staticcheck@v0.8.2";
const MODULES = ["runtime/go", "generated/go", "test/scenarios/players/go"] as const;
const everywhere = (run: readonly string[]): Command[] => MODULES.map((folder) => ({ folder, run }));
// `gofmt -l` names what it would change, and succeeds all the same.
const UNFORMATTED = 'found=$(gofmt -l .); [ -z "$found" ] || { echo "not formatted: $found"; exit 1; }';

export const toolchain: Toolchain = {
  title: "Go",
  needs: [
    {
      command: ["sh", "-c", "go version | grep -Eq 'go1\\.(2[4-9]|[3-9][0-9])|go[2-9]'"],
      install: "Install Go 1.24 or newer: https://go.dev/dl/.",
    },
  ],
  setup: [{ folder: ".", run: ["go", "install", STATICCHECK], env: { GOBIN: "{tools}", GOFLAGS: "-mod=mod" } }],
  jobs: {
    format: everywhere(["sh", "-c", UNFORMATTED]),
    compile: [...everywhere(["go", "build", "-o", "/dev/null", "./..."]), ...everywhere(["go", "vet", "./..."])],
    lint: everywhere(["{tools}/staticcheck", "./..."]),
    test: ["runtime/go", "generated/go"].map((folder) => ({ folder, run: ["go", "test", "-race", "./..."] })),
    package: [{ folder: "test/compile/go", run: ["sh", "-c", "go build -o /dev/null ."] }],
  },
  // The shell gives way to the player: who ends it ends no mere parent.
  player: { folder: "test/scenarios/players/go", run: ["sh", "-c", 'go build -o "{tools}/player" . && exec "{tools}/player"'] },
};
