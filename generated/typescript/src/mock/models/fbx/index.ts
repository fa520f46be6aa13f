// Copied from runtime/mock/models/fbx/index.ts by the generator: edit it there.

/** FBX of a description: meshes and their material, the skeleton that moves them, the clips that move the skeleton. */

import { type Body, bodyOf, type Mesh } from "../body.ts";
import type { ModelDescription } from "../description.ts";
import { trianglesOf } from "../mesh.ts";
import type { Clip } from "../motion.ts";
import { grouped } from "../obj.ts";
import { pngOf } from "../png.ts";
import { textureOf } from "../texture.ts";
import { double, doubles, encodeFbx, type FbxRecord, int, long, record, text } from "./encode.ts";
import {
  animationLayer,
  animationStack,
  cluster,
  curve,
  curveNode,
  embeddedTexture,
  geometry,
  limb,
  material,
  model,
  moved,
  named,
  properties,
  skin,
} from "./objects.ts";

/** What was made so far; ids are given out in order. */
interface Scene {
  readonly objects: FbxRecord[];
  readonly connections: FbxRecord[];
  readonly newId: () => number;
  /** `child` belongs to `parent`, as a whole or as one of its properties. */
  readonly connect: (child: number, parent: number, property?: string) => void;
}

const ROOT = 0;
const TEXTURE = "texture.png";

export function fbxOf(description: ModelDescription): Uint8Array {
  const body = bodyOf(description);
  const scene = newScene();
  const surface = addMaterial(scene, description);
  const limbs = description.hasSkeleton ? addSkeleton(scene, body) : [];
  for (const mesh of body.meshes) addMesh(scene, mesh, { body, description, surface, limbs });
  for (const clip of body.clips) addClip(scene, clip, limbs);
  return encodeFbx(documentOf(scene));
}

function newScene(): Scene {
  const connections: FbxRecord[] = [];
  let last = 1_000;
  return {
    objects: [],
    connections,
    newId: () => ++last,
    connect(child, parent, property) {
      const kind = property === undefined ? "OO" : "OP";
      connections.push(record("C", [text(kind), long(child), long(parent), ...(property === undefined ? [] : [text(property)])]));
    },
  };
}

function addMaterial({ objects, newId, connect }: Scene, { hasTexture, colours }: ModelDescription): number {
  const id = newId();
  objects.push(material(id, "surface", hasTexture ? [1, 1, 1] : [0.78, 0.76, 0.74]));
  if (!hasTexture) return id;
  const [video, texture] = [newId(), newId()];
  objects.push(...embeddedTexture({ video, texture }, TEXTURE, pngOf(textureOf(colours))));
  connect(video, texture);
  connect(texture, id, "DiffuseColor");
  return id;
}

/** Ids of the bones' models, in their order. */
function addSkeleton({ objects, newId, connect }: Scene, { bones }: Body): number[] {
  const limbs = bones.map(() => newId());
  for (const [
    index,
    {
      name,
      parent,
      joint: [x, y, z],
    },
  ] of bones.entries()) {
    const [id, attribute] = [limbs[index] ?? 0, newId()];
    const [px, py, pz] = bones[parent]?.joint ?? [0, 0, 0];
    objects.push(limb(attribute, `joint_${name}`), model(id, `joint_${name}`, "LimbNode", [x - px, y - py, z - pz]));
    connect(attribute, id);
    connect(id, limbs[parent] ?? ROOT);
  }
  const pose = bones.map(({ joint }, index) =>
    record("PoseNode", [], [record("Node", [long(limbs[index] ?? 0)]), record("Matrix", [doubles(moved(...joint))])]),
  );
  objects.push(
    record(
      "Pose",
      [long(newId()), named("bind", "Pose"), text("BindPose")],
      [record("Type", [text("BindPose")]), record("Version", [int(100)]), record("NbPoseNodes", [int(pose.length)]), ...pose],
    ),
  );
  return limbs;
}

interface Around {
  readonly body: Body;
  readonly description: ModelDescription;
  readonly surface: number;
  readonly limbs: readonly number[];
}

function addMesh(scene: Scene, mesh: Mesh, { body, description: { hasQuads }, surface, limbs }: Around): void {
  const { objects, newId, connect } = scene;
  const [shape, node] = [newId(), newId()];
  const faces = hasQuads ? grouped(mesh.quads, 4) : grouped(trianglesOf(mesh.quads), 3);
  objects.push(geometry(shape, mesh.name, { ...mesh, faces }), model(node, mesh.name, "Mesh"));
  connect(shape, node);
  connect(surface, node);
  connect(node, ROOT);
  if (limbs.length > 0) addSkin(scene, { mesh, shape, body, limbs });
}

function addSkin(
  { objects, newId, connect }: Scene,
  { mesh, shape, body, limbs }: { mesh: Mesh; shape: number; body: Body; limbs: readonly number[] },
): void {
  const deformer = newId();
  objects.push(skin(deformer));
  connect(deformer, shape);
  for (const [index, { name, joint }] of body.bones.entries()) {
    const vertices = mesh.bones.flatMap((bone, vertex) => (bone === index ? [vertex] : []));
    if (vertices.length === 0) continue;
    const id = newId();
    objects.push(cluster(id, name, { vertices, joint }));
    connect(id, deformer);
    connect(limbs[index] ?? 0, id);
  }
}

function addClip({ objects, newId, connect }: Scene, { name, times, tracks }: Clip, limbs: readonly number[]): void {
  const [stack, layer] = [newId(), newId()];
  objects.push(animationStack(stack, name, times.at(-1) ?? 0), animationLayer(layer, name));
  connect(layer, stack);
  for (const { bone, angles } of tracks) {
    const turning = newId();
    objects.push(curveNode(turning));
    connect(turning, layer);
    connect(turning, limbs[bone] ?? ROOT, "Lcl Rotation");
    for (const axis of ["X", "Y", "Z"]) {
      const id = newId();
      objects.push(curve(id, times, axis === "X" ? angles.map((angle) => (angle * 180) / Math.PI) : times.map(() => 0)));
      connect(id, turning, `d|${axis}`);
    }
  }
}

/** Metres, y up, the face along z. */
const SETTINGS = properties([
  ["UpAxis", "int", "Integer", "", int(1)],
  ["UpAxisSign", "int", "Integer", "", int(1)],
  ["FrontAxis", "int", "Integer", "", int(2)],
  ["FrontAxisSign", "int", "Integer", "", int(1)],
  ["CoordAxis", "int", "Integer", "", int(0)],
  ["CoordAxisSign", "int", "Integer", "", int(1)],
  ["UnitScaleFactor", "double", "Number", "", double(100)],
]);

function documentOf({ objects, connections }: Scene): FbxRecord[] {
  const kinds = [...new Set(objects.map(({ name }) => name))];
  const definitions = kinds.map((kind) =>
    record("ObjectType", [text(kind)], [record("Count", [int(objects.filter(({ name }) => name === kind).length)])]),
  );
  return [
    record(
      "FBXHeaderExtension",
      [],
      [record("FBXHeaderVersion", [int(1003)]), record("FBXVersion", [int(7400)]), record("Creator", [text("tripo-openapi mock")])],
    ),
    record("GlobalSettings", [], [record("Version", [int(1000)]), SETTINGS]),
    record(
      "Documents",
      [],
      [record("Count", [int(1)]), record("Document", [long(1), text("scene"), text("Scene")], [record("RootNode", [long(ROOT)])])],
    ),
    record("References"),
    record("Definitions", [], [record("Version", [int(100)]), record("Count", [int(objects.length)]), ...definitions]),
    record("Objects", [], objects),
    record("Connections", [], connections),
  ];
}
