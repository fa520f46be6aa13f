// Copied from runtime/mock/commands.ts by the generator: edit it there.

/** The published command: `tripo-openapi <command>`. */

import { CommandError, EXIT, main } from "../command/command.ts";
import { runMock } from "./cli.ts";
import type { MockApi } from "./data.ts";

const USAGE = `Usage: tripo-openapi mock [options]

  mock    a stateful mock of the Tripo API: develop without a key; tripo-openapi mock --help tells its options

Exit codes: 0 done; ${EXIT.usage} wrong usage; others as the command says.`;

export async function run(apis: readonly MockApi[], [command = "--help", ...args]: string[]): Promise<void> {
  if (command === "mock") return runMock(apis, args);
  await main({
    usage: USAGE,
    options: {},
    args: command.startsWith("-") ? [command, ...args] : [],
    async run() {
      throw new CommandError(EXIT.usage, `No command \`${command}\`.\n\n${USAGE}`);
    },
  });
}
