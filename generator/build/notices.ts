/** What the licences of bundled packages ask for: their names and texts beside the code. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/** `inputs`: every module that was bundled, as paths from the root. */
export async function noticesOf(root: string, inputs: readonly string[]): Promise<string> {
  const folders = [...new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []))].sort();
  const notices = await Promise.all(folders.map((folder) => noticeOf(join(root, folder))));
  return ["This package contains code of the packages below, under their licences.", ...new Set(notices)].join(`\n\n${"-".repeat(72)}\n\n`);
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license = "see its text" }: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  const text = file === undefined ? "" : await readFile(join(folder, file), "utf8");
  return `${name} ${version} (${license})\n\n${text}`.trim();
}
