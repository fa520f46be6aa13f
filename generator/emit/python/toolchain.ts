import type { Toolchain } from "../target.ts";

/** Pinned where a new release could change what is right; the formatter is the one that the generator brings along. */
const TOOLS = ["ruff==0.15.20", "mypy==2.4.1", "pyright==1.1.414", "pytest==9.2.0", "httpx==0.28.1", "botocore==1.44.8", "build==1.6.1", "hatchling==1.33.0"];

const PYTHON = "{tools}/venv/bin/python";
const HAND_WRITTEN = ["runtime/python", "test/scenarios/players/python"];
const ALL = [...HAND_WRITTEN, "generated/python"];
const SOURCES = ["runtime/python/tripo_runtime", "generated/python/tripo_openapi"];

const here = (...run: string[]) => ({ folder: ".", run });
const python = (...args: string[]) => here(PYTHON, "-m", ...args);

export const toolchain: Toolchain = {
  title: "Python",
  needs: [
    {
      command: ["python3", "-c", "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))"],
      install: "Install Python 3.10 or newer with venv (Debian: apt-get install python3 python3-venv; else python.org).",
    },
  ],
  setup: [here("python3", "-m", "venv", "{tools}/venv"), python("pip", "install", "--quiet", "--disable-pip-version-check", ...TOOLS)],
  jobs: {
    format: [python("ruff", "format", "--check", "--config", "runtime/python/ruff.toml", ...ALL)],
    compile: [python("mypy", "--strict", ...SOURCES), python("mypy", "--strict", "test/scenarios/players/python/player.py")],
    lint: [
      python("ruff", "check", "--config", "runtime/python/ruff.toml", ...ALL),
      python("pyright", "--pythonpath", PYTHON, "generated/python/tripo_openapi"),
    ],
    test: [python("pytest", "-q", "runtime/python")],
    package: [here(PYTHON, "runtime/python/tests/package.py", "{tools}")],
  },
  player: here(PYTHON, "test/scenarios/players/python/player.py"),
};
