// Copied from runtime/mock/models/threemf.ts by the generator: edit it there.

/** 3MF: geometry in a package of XML. https://3mf.io/spec */

import { numberText, zipOf } from "./archive.ts";
import { bodyOf, type Mesh } from "./body.ts";
import type { ModelDescription } from "./description.ts";
import { trianglesOf } from "./mesh.ts";
import { grouped } from "./obj.ts";

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="model" ContentType="application/vnd.ms-package.3dmanufacturing-3dmodel+xml"/></Types>`;
const RELATIONS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Target="/3D/3dmodel.model" Id="rel0" Type="http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"/></Relationships>`;
const MILLIMETRES = 1_000;

export function threemfOf(description: ModelDescription): Uint8Array {
  const { meshes } = bodyOf(description);
  const objects = meshes.map((mesh, index) => objectXml(mesh, index + 1)).join("");
  const items = meshes.map((_, index) => `<item objectid="${index + 1}"/>`).join("");
  const model = `${XML}<model unit="millimeter" xml:lang="en-US" xmlns="http://schemas.microsoft.com/3dmanufacturing/core/2015/02"><resources>${objects}</resources><build>${items}</build></model>`;
  return zipOf({ "[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "3D/3dmodel.model": model });
}

/** Solids want shared corners: those in the same place are one. The plate of a printer is the x-y plane. */
function objectXml({ name, positions, quads }: Mesh, id: number): string {
  const places = new Map<string, number>();
  const corners = grouped(positions, 3).map(([x = 0, y = 0, z = 0]) => {
    const place = `x="${numberText(x * MILLIMETRES)}" y="${numberText(-z * MILLIMETRES)}" z="${numberText(y * MILLIMETRES)}"`;
    const known = places.get(place) ?? places.size;
    places.set(place, known);
    return known;
  });
  const vertices = [...places.keys()].map((place) => `<vertex ${place}/>`).join("");
  const triangles = grouped(trianglesOf(quads), 3)
    .map((triangle) => triangle.map((index) => corners[index] ?? 0))
    .map(([a, b, c]) => `<triangle v1="${a}" v2="${b}" v3="${c}"/>`);
  return `<object id="${id}" type="model" name="${name}"><mesh><vertices>${vertices}</vertices><triangles>${triangles.join("")}</triangles></mesh></object>`;
}
