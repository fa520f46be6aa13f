// Copied from runtime/mock/models/fbx/objects.ts by the generator: edit it there.

/** Objects of an FBX scene and what hangs on what. */

import { bool, double, doubles, type FbxRecord, floats, int, ints, long, longs, raw, record, text, type Value } from "./encode.ts";

/** Names carry their class behind a separator. */
export function named(name: string, kind: string): Value {
  return text(`${name}\0\x01${kind}`);
}

/** `P` rows: name, type, label, flags, values. */
export function properties(
  rows: readonly (readonly [name: string, type: string, label: string, flags: string, ...values: Value[]])[],
): FbxRecord {
  return record(
    "Properties70",
    [],
    rows.map(([name, type, label, flags, ...values]) => record("P", [text(name), text(type), text(label), text(flags), ...values])),
  );
}

export interface Surface {
  readonly positions: readonly number[];
  readonly normals: readonly number[];
  readonly uvs: readonly number[];
  /** Corner indices, face by face. */
  readonly faces: readonly (readonly number[])[];
}

export function geometry(id: number, name: string, { positions, normals, uvs, faces }: Surface): FbxRecord {
  const corners = faces.flat();
  const ends = faces.flatMap((face) => face.map((index, corner) => (corner === face.length - 1 ? -index - 1 : index)));
  const perCorner = [record("MappingInformationType", [text("ByPolygonVertex")])];
  return record(
    "Geometry",
    [long(id), named(name, "Geometry"), text("Mesh")],
    [
      record("GeometryVersion", [int(124)]),
      record("Vertices", [doubles(positions)]),
      record("PolygonVertexIndex", [ints(ends)]),
      layerElement("Normal", 101, [
        ...perCorner,
        record("ReferenceInformationType", [text("Direct")]),
        record("Normals", [doubles(corners.flatMap((index) => normals.slice(index * 3, index * 3 + 3)))]),
      ]),
      layerElement("UV", 101, [
        ...perCorner,
        record("ReferenceInformationType", [text("IndexToDirect")]),
        record("UV", [doubles(uvs.map((value, index) => (index % 2 === 1 ? 1 - value : value)))]), // v goes up here
        record("UVIndex", [ints(corners)]),
      ]),
      layerElement("Material", 101, [
        record("MappingInformationType", [text("AllSame")]),
        record("ReferenceInformationType", [text("IndexToDirect")]),
        record("Materials", [ints([0])]),
      ]),
      record(
        "Layer",
        [int(0)],
        [
          record("Version", [int(100)]),
          ...["Normal", "UV", "Material"].map((kind) =>
            record("LayerElement", [], [record("Type", [text(`LayerElement${kind}`)]), record("TypedIndex", [int(0)])]),
          ),
        ],
      ),
    ],
  );
}

function layerElement(kind: string, version: number, rest: readonly FbxRecord[]): FbxRecord {
  return record(`LayerElement${kind}`, [int(0)], [record("Version", [int(version)]), record("Name", [text("")]), ...rest]);
}

export function model(
  id: number,
  name: string,
  kind: "Mesh" | "LimbNode",
  translation: readonly [number, number, number] = [0, 0, 0],
): FbxRecord {
  const [x, y, z] = translation.map(double);
  return record(
    "Model",
    [long(id), named(name, "Model"), text(kind)],
    [
      record("Version", [int(232)]),
      properties(x && y && z ? [["Lcl Translation", "Lcl Translation", "", "A", x, y, z]] : []),
      record("Shading", [bool(true)]),
      record("Culling", [text("CullingOff")]),
    ],
  );
}

export function limb(id: number, name: string): FbxRecord {
  return record(
    "NodeAttribute",
    [long(id), named(name, "NodeAttribute"), text("LimbNode")],
    [properties([["Size", "double", "Number", "", double(1)]]), record("TypeFlags", [text("Skeleton")])],
  );
}

export function material(id: number, name: string, [red, green, blue]: readonly [number, number, number]): FbxRecord {
  return record(
    "Material",
    [long(id), named(name, "Material"), text("")],
    [
      record("Version", [int(102)]),
      record("ShadingModel", [text("phong")]),
      record("MultiLayer", [int(0)]),
      properties([["DiffuseColor", "Color", "", "A", double(red), double(green), double(blue)]]),
    ],
  );
}

/** A picture inside of the file, and the texture that shows it. */
export function embeddedTexture({ video, texture }: { video: number; texture: number }, file: string, content: Uint8Array): FbxRecord[] {
  const paths = [record("RelativeFilename", [text(file)])];
  return [
    record(
      "Video",
      [long(video), named(file, "Video"), text("Clip")],
      [
        record("Type", [text("Clip")]),
        properties([["Path", "KString", "XRefUrl", "", text(file)]]),
        record("UseMipMap", [int(0)]),
        record("Filename", [text(file)]),
        ...paths,
        record("Content", [raw(content)]),
      ],
    ),
    record(
      "Texture",
      [long(texture), named(file, "Texture"), text("")],
      [
        record("Type", [text("TextureVideoClip")]),
        record("Version", [int(202)]),
        record("TextureName", [named(file, "Texture")]),
        record("Media", [named(file, "Video")]),
        record("FileName", [text(file)]),
        ...paths,
      ],
    ),
  ];
}

export function skin(id: number): FbxRecord {
  return record(
    "Deformer",
    [long(id), named("skin", "Deformer"), text("Skin")],
    [record("Version", [int(101)]), record("Link_DeformAcuracy", [double(50)])],
  );
}

/** Vertices that a bone moves, and where it stood when they were bound. */
export function cluster(
  id: number,
  name: string,
  { vertices, joint: [x, y, z] }: { vertices: readonly number[]; joint: readonly [number, number, number] },
): FbxRecord {
  return record(
    "Deformer",
    [long(id), named(name, "SubDeformer"), text("Cluster")],
    [
      record("Version", [int(100)]),
      record("UserData", [text(""), text("")]),
      record("Indexes", [ints(vertices)]),
      record("Weights", [doubles(vertices.map(() => 1))]),
      record("Transform", [doubles(moved(-x, -y, -z))]),
      record("TransformLink", [doubles(moved(x, y, z))]),
    ],
  );
}

/** A matrix that only moves, row by row as the format keeps it. */
export function moved(x: number, y: number, z: number): number[] {
  return [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1];
}

/** Ticks of a second. */
const SECOND = 46_186_158_000;
const CUBIC_AUTO = 0x2108;

export function ticks(seconds: number): bigint {
  return BigInt(Math.round(seconds * SECOND));
}

export function animationStack(id: number, name: string, seconds: number): FbxRecord {
  const end = long(ticks(seconds));
  return record(
    "AnimationStack",
    [long(id), named(name, "AnimStack"), text("")],
    [
      properties([
        ["LocalStop", "KTime", "Time", "", end],
        ["ReferenceStop", "KTime", "Time", "", end],
      ]),
    ],
  );
}

export function animationLayer(id: number, name: string): FbxRecord {
  return record("AnimationLayer", [long(id), named(name, "AnimLayer"), text("")]);
}

export function curveNode(id: number): FbxRecord {
  const axis = (name: string) => [`d|${name}`, "Number", "", "A", double(0)] as const;
  return record("AnimationCurveNode", [long(id), named("R", "AnimCurveNode"), text("")], [properties([axis("X"), axis("Y"), axis("Z")])]);
}

/** `values` in degrees. */
export function curve(id: number, times: readonly number[], values: readonly number[]): FbxRecord {
  return record(
    "AnimationCurve",
    [long(id), named("", "AnimCurve"), text("")],
    [
      record("Default", [double(values[0] ?? 0)]),
      record("KeyVer", [int(4008)]),
      record("KeyTime", [longs(times.map(ticks))]),
      record("KeyValueFloat", [floats(values)]),
      record("KeyAttrFlags", [ints([CUBIC_AUTO])]),
      record("KeyAttrDataFloat", [floats([0, 0, 0, 0])]),
      record("KeyAttrRefCount", [ints([times.length])]),
    ],
  );
}
