/** The picture that the demo begins with: drawn by the mock's own pencil. */
import { writeFile } from "../../generated/typescript/src/mock/models/index.ts";

/** PNG, 256 pixels a side. */
export function drawPicture(): Promise<Uint8Array> {
  const model = { shape: 2026, colours: 11, traits: { creature: "biped", texture: true }, format: null };
  return writeFile("image", { model, output: "hero", extension: "png" });
}
