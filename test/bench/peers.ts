/** The tools that we are measured against, each as its user runs it, on the document that we generate. */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { prepare } from "../foreign/toolchains.ts";
import { document, execute, workspace } from "./workspace.ts";

export interface Peer {
  name: "openapi-typescript" | "hey-api" | "redocly";
  /** Program and arguments that generate into `out`. */
  command: (out: string) => [program: string, ...args: string[]];
  /** Installed by the project itself, or into `.cache/foreign`. */
  isOurDependency: boolean;
}

const PEERS: readonly Peer[] = [
  {
    name: "openapi-typescript",
    // Without the flag a field with a default is required in requests.
    command: (out) => ["openapi-typescript", document, "--output", join(out, "paths.ts"), "--default-non-nullable=false"],
    isOurDependency: true,
  },
  {
    name: "redocly",
    command: (out) => ["redocly", "generate-client", document, "--output", join(out, "client.ts")],
    isOurDependency: true,
  },
  {
    name: "hey-api",
    command: (out) => ["openapi-ts", "--input", document, "--output", out, "--no-log-file"],
    isOurDependency: false,
  },
];

export interface Bench {
  /** Peers that can run here. */
  ready: readonly Peer[];
  /** Name of a peer that cannot, with the reason. */
  skipped: ReadonlyMap<string, string>;
}

/** Generates with each peer once: what follows uses the output, and a peer that fails here is skipped with its reason. */
export async function preparePeers(): Promise<Bench> {
  const foreign = await prepare("typescript");
  const skipped = new Map<string, string>();
  for (const peer of PEERS) {
    const reason = (peer.isOurDependency ? null : foreign) ?? (await generateWith(peer).then(() => null, reasonOf));
    if (reason !== null) skipped.set(peer.name, reason);
  }
  return { ready: PEERS.filter(({ name }) => !skipped.has(name)), skipped };
}

export async function generateWith({ name, command }: Peer): Promise<void> {
  const [program, ...args] = command(peerFolder(name));
  await execute(program, args);
}

export async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

export function peerFolder(name: string): string {
  return join(workspace, "peers", name);
}

function reasonOf(error: unknown): string {
  const [, reason = "it failed without a word"] = String(error).split(/\n\s*/);
  return reason;
}
