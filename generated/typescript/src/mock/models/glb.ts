// Copied from runtime/mock/models/glb.ts by the generator: edit it there.

/** GLB, by a library that knows the format: meshes, materials, skin and clips. */

import { type Accessor, Document, type Material, type Node, NodeIO, type Skin } from "@gltf-transform/core";
import { type Body, bodyOf, type Mesh } from "./body.ts";
import type { ModelDescription } from "./description.ts";
import { trianglesOf } from "./mesh.ts";
import type { Clip } from "./motion.ts";
import { pngOf } from "./png.ts";
import { textureOf } from "./texture.ts";

export async function glbOf(description: ModelDescription): Promise<Uint8Array> {
  const body = bodyOf(description);
  const document = new Document();
  document.createBuffer();
  const scene = document.createScene("scene");
  document.getRoot().setDefaultScene(scene);
  const material = materialOf(document, description);
  const joints = description.hasSkeleton ? addJoints(document, body) : [];
  const [root] = joints;
  if (root !== undefined) scene.addChild(root);
  const skin = joints.length > 0 && body.meshes.length > 0 ? addSkin(document, body, joints) : null;
  for (const mesh of body.meshes) {
    const node = document
      .createNode(mesh.name)
      .setMesh(document.createMesh(mesh.name).addPrimitive(primitiveOf(document, mesh, { material, isSkinned: skin !== null })));
    scene.addChild(skin === null ? node : node.setSkin(skin));
  }
  for (const clip of body.clips) addClip(document, clip, joints);
  return new NodeIO().writeBinary(document);
}

function materialOf(document: Document, { hasTexture, hasPbr, colours }: ModelDescription): Material {
  const material = document
    .createMaterial("surface")
    .setRoughnessFactor(hasPbr ? 1 : 0.9)
    .setMetallicFactor(0);
  if (!hasTexture) return material.setBaseColorFactor([0.78, 0.76, 0.74, 1]);
  const picture = (name: string, seed: number) =>
    document
      .createTexture(name)
      .setMimeType("image/png")
      .setImage(pngOf(textureOf(seed)));
  material.setBaseColorTexture(picture("base_color", colours));
  if (hasPbr) material.setMetallicRoughnessTexture(picture("metallic_roughness", colours ^ 0x5bd1e995)).setMetallicFactor(0.3);
  return material;
}

interface Look {
  readonly material: Material;
  readonly isSkinned: boolean;
}

function primitiveOf(document: Document, { positions, normals, uvs, quads, bones }: Mesh, { material, isSkinned }: Look) {
  const accessor = (
    type: Parameters<Accessor["setType"]>[0],
    values: Float32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>,
  ) => document.createAccessor().setType(type).setArray(values);
  const primitive = document
    .createPrimitive()
    .setMaterial(material)
    .setIndices(accessor("SCALAR", Uint32Array.from(trianglesOf(quads))))
    .setAttribute("POSITION", accessor("VEC3", Float32Array.from(positions)))
    .setAttribute("NORMAL", accessor("VEC3", Float32Array.from(normals)));
  if (material.getBaseColorTexture() !== null) primitive.setAttribute("TEXCOORD_0", accessor("VEC2", Float32Array.from(uvs)));
  if (!isSkinned) return primitive;
  return primitive
    .setAttribute("JOINTS_0", accessor("VEC4", Uint16Array.from(bones.flatMap((bone) => [bone, 0, 0, 0]))))
    .setAttribute("WEIGHTS_0", accessor("VEC4", Float32Array.from(bones.flatMap(() => [1, 0, 0, 0]))));
}

/** In the order of the bones, each placed where it hangs. */
function addJoints(document: Document, { bones }: Body): Node[] {
  const joints = bones.map(({ name }) => document.createNode(`joint_${name}`));
  for (const [
    index,
    {
      joint: [x, y, z],
      parent,
    },
  ] of bones.entries()) {
    const [px, py, pz] = bones[parent]?.joint ?? [0, 0, 0];
    const node = joints[index]?.setTranslation([x - px, y - py, z - pz]);
    if (node !== undefined) joints[parent]?.addChild(node);
  }
  return joints;
}

function addSkin(document: Document, { bones }: Body, joints: readonly Node[]): Skin {
  const matrices = bones.flatMap(({ joint: [x, y, z] }) => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -x, -y, -z, 1]);
  const accessor = document.createAccessor().setType("MAT4").setArray(Float32Array.from(matrices));
  const skin = document.createSkin("skeleton").setInverseBindMatrices(accessor);
  for (const joint of joints) skin.addJoint(joint);
  const [root] = joints;
  return root === undefined ? skin : skin.setSkeleton(root);
}

function addClip(document: Document, { name, times, tracks }: Clip, joints: readonly Node[]): void {
  const animation = document.createAnimation(name);
  const input = document.createAccessor().setType("SCALAR").setArray(Float32Array.from(times));
  for (const { bone, angles } of tracks) {
    const quaternions = angles.flatMap((angle) => [Math.sin(angle / 2), 0, 0, Math.cos(angle / 2)]);
    const output = document.createAccessor().setType("VEC4").setArray(Float32Array.from(quaternions));
    const sampler = document.createAnimationSampler().setInput(input).setOutput(output);
    const channel = document
      .createAnimationChannel()
      .setTargetNode(joints[bone] ?? null)
      .setTargetPath("rotation")
      .setSampler(sampler);
    animation.addSampler(sampler).addChannel(channel);
  }
}
