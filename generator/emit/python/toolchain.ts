import type { Command, Toolchain } from "../target.ts";

/** Pinned where a new release could change what is right; the formatter is the one that the generator brings along. */
const TOOLS = [
  ...["ruff==0.15.20", "mypy==2.4.1", "pyright==1.1.414", "pytest==9.2.0"],
  ...["httpx==0.28.1", "botocore==1.44.8", "build==1.6.1", "hatchling==1.33.0"],
];

const PYTHON = "{tools}/venv/bin/python";
const CONFIG = "runtime/python/ruff.toml";
const PLAYER = "test/scenarios/players/python";
const ALL = ["runtime/python", PLAYER, "generated/python"];
/** Nothing of the tools stays in the folders that they look at. */
const ENVIRONMENT = { PYTHONDONTWRITEBYTECODE: "1", MYPY_CACHE_DIR: "{tools}/mypy", RUFF_CACHE_DIR: "{tools}/ruff" };

const here = (...run: string[]): Command => ({ folder: ".", run, env: ENVIRONMENT });
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
    format: [python("ruff", "format", "--check", "--config", CONFIG, ...ALL)],
    compile: [
      python("mypy", "--strict", "runtime/python/tripo_runtime"),
      python("mypy", "--strict", "generated/python/tripo_openapi"),
      { ...python("mypy", "--strict", `${PLAYER}/player.py`), env: { ...ENVIRONMENT, MYPYPATH: "generated/python" } },
    ],
    lint: [
      python("ruff", "check", "--config", CONFIG, ...ALL),
      python("pyright", "--pythonpath", PYTHON, "generated/python/tripo_openapi"),
    ],
    test: [python("pytest", "-q", "-p", "no:cacheprovider", "runtime/python/tests")],
    package: [here(PYTHON, "runtime/python/tests/install_wheel.py")],
  },
  player: here(PYTHON, `${PLAYER}/player.py`),
};
