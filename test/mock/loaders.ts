/** Loaders that were not written here: what they find in a file is what is in it. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Open Asset Import Library, compiled to WebAssembly: reads FBX, OBJ, STL, 3MF and glTF. */
interface Assimp {
  FileList: new () => { AddFile(name: string, content: Uint8Array): void };
  ConvertFileList(
    files: unknown,
    format: string,
  ): { IsSuccess(): boolean; GetErrorCode(): string; GetFile(index: number): { GetContent(): Uint8Array } };
}

export interface LoadedMesh {
  name: string;
  vertices: number;
  faces: number;
  /** Corners of the first face. */
  corners: number;
  bones: number;
}

/** Loaded once: it is a large module. */
const assimp: Promise<Assimp> = require("assimpjs")();

/** Meshes of a file, in its order. Throws what the loader says against it. */
export async function loadedMeshes(name: string, files: Readonly<Record<string, Uint8Array>>): Promise<LoadedMesh[]> {
  const library = await assimp;
  const list = new library.FileList();
  for (const [file, content] of Object.entries(files)) list.AddFile(file, content);
  const result = library.ConvertFileList(list, "assjson");
  if (!result.IsSuccess()) throw new Error(`${name}: ${result.GetErrorCode()}`);
  const scene: { meshes?: { name: string; vertices: number[]; faces: number[][]; bones?: unknown[] }[] } = JSON.parse(
    new TextDecoder().decode(result.GetFile(0).GetContent()),
  );
  return (scene.meshes ?? []).map(({ name: mesh, vertices, faces, bones = [] }) => ({
    ...{ name: mesh, vertices: vertices.length / 3, faces: faces.length, corners: faces[0]?.length ?? 0, bones: bones.length },
  }));
}

export interface LoadedClip {
  name: string;
  duration: number;
  tracks: number;
}

/** What three.js finds in an FBX: names of bones and parts, and clips. It wants a page around it for textures. */
export async function loadedFbx(content: Uint8Array): Promise<{ nodes: string[]; clips: LoadedClip[] }> {
  const image = { addEventListener() {}, removeEventListener() {} };
  Object.assign(globalThis, { document: { createElementNS: () => image }, window: globalThis, self: globalThis });
  try {
    const { FBXLoader } = await import(require.resolve("three/examples/jsm/loaders/FBXLoader.js"));
    const group = new FBXLoader().parse(new Uint8Array(content).buffer, "");
    const nodes: string[] = [];
    group.traverse((node: { type: string; name: string }) => nodes.push(`${node.type} ${node.name}`));
    const clips: LoadedClip[] = group.animations.map((clip: { name: string; duration: number; tracks: unknown[] }) => ({
      ...{ name: clip.name, duration: clip.duration, tracks: clip.tracks.length },
    }));
    return { nodes, clips };
  } finally {
    for (const name of ["document", "window", "self"]) Reflect.deleteProperty(globalThis, name);
  }
}
