// Copied from runtime/mock/models/usdz.ts by the generator: edit it there.

/** USDZ: a scene in text and its texture, stored without compression and aligned as the format demands. https://openusd.org/release/spec_usdz.html */

import { crc32 } from "../crc32.ts";
import { numberText } from "./archive.ts";
import { bodyOf, type Mesh } from "./body.ts";
import type { ModelDescription } from "./description.ts";
import { grouped } from "./obj.ts";
import { pngOf } from "./png.ts";
import { textureOf } from "./texture.ts";

const ALIGNMENT = 64;
const TEXTURE = "texture.png";

export function usdzOf(description: ModelDescription): Uint8Array {
  const scene = Buffer.from(sceneText(description));
  const files: [string, Uint8Array][] = [["model.usda", scene]];
  if (description.hasTexture) files.push([TEXTURE, pngOf(textureOf(description.colours))]);
  return alignedZip(files);
}

function sceneText(description: ModelDescription): string {
  const meshes = bodyOf(description).meshes.map(meshText);
  return `#usda 1.0
(
    defaultPrim = "model"
    metersPerUnit = 1
    upAxis = "Y"
)

def Xform "model" (
    kind = "component"
)
{
${meshes.join("\n")}
${materialText(description)}
}
`;
}

function meshText({ name, positions, normals, uvs, quads }: Mesh): string {
  const tuples = (values: readonly number[], size: number) =>
    grouped(values, size)
      .map((tuple) => `(${tuple.map(numberText).join(", ")})`)
      .join(", ");
  return `    def Mesh "${name}" (
        prepend apiSchemas = ["MaterialBindingAPI"]
    )
    {
        uniform token subdivisionScheme = "none"
        int[] faceVertexCounts = [${grouped(quads, 4)
          .map(() => 4)
          .join(", ")}]
        int[] faceVertexIndices = [${quads.join(", ")}]
        rel material:binding = </model/surface>
        normal3f[] normals = [${tuples(normals, 3)}] (
            interpolation = "vertex"
        )
        point3f[] points = [${tuples(positions, 3)}]
        texCoord2f[] primvars:st = [${tuples(uvs, 2)}] (
            interpolation = "vertex"
        )
    }`;
}

function materialText({ hasTexture }: ModelDescription): string {
  const colour = hasTexture
    ? "color3f inputs:diffuseColor.connect = </model/surface/texture.outputs:rgb>"
    : "color3f inputs:diffuseColor = (0.78, 0.76, 0.74)";
  return `    def Material "surface"
    {
        token outputs:surface.connect = </model/surface/shader.outputs:surface>
        def Shader "shader"
        {
            uniform token info:id = "UsdPreviewSurface"
            ${colour}
            float inputs:roughness = 0.9
            token outputs:surface
        }${hasTexture ? TEXTURE_SHADERS : ""}
    }`;
}

const TEXTURE_SHADERS = `
        def Shader "texture"
        {
            uniform token info:id = "UsdUVTexture"
            asset inputs:file = @${TEXTURE}@
            float2 inputs:st.connect = </model/surface/place.outputs:result>
            token inputs:sourceColorSpace = "sRGB"
            token inputs:wrapS = "clamp"
            token inputs:wrapT = "clamp"
            float3 outputs:rgb
        }
        def Shader "place"
        {
            uniform token info:id = "UsdPrimvarReader_float2"
            string inputs:varname = "st"
            float2 outputs:result
        }`;

/** 1980-01-01, the first date that a ZIP can tell. */
const DATE = 0x21;

/** No ZIP library aligns content: each local header is padded until its file begins at a multiple of 64. */
function alignedZip(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const padding = (ALIGNMENT - ((offset + 30 + name.length + 4) % ALIGNMENT)) % ALIGNMENT;
    const header = Buffer.alloc(30 + name.length + 4 + padding);
    header.writeUInt32LE(0x04034b50, 0);
    writeFacts(header.subarray(4), name, { content, extra: 4 + padding });
    header.write(name, 30, "latin1");
    header.writeUInt16LE(0x1986, 30 + name.length);
    header.writeUInt16LE(padding, 32 + name.length);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    writeFacts(entry.subarray(6), name, { content, extra: 0 });
    entry.writeUInt32LE(offset, 42);
    entry.write(name, 46, "latin1");
    local.push(header, Buffer.from(content));
    central.push(entry);
    offset += header.length + content.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** The fields that a local header and an entry of the directory share. */
function writeFacts(at: Buffer, name: string, { content, extra }: { content: Uint8Array; extra: number }): void {
  at.writeUInt16LE(20, 0);
  at.writeUInt16LE(DATE, 8);
  at.writeUInt32LE(crc32(content), 10);
  at.writeUInt32LE(content.length, 14);
  at.writeUInt32LE(content.length, 18);
  at.writeUInt16LE(name.length, 22);
  at.writeUInt16LE(extra, 24);
}
