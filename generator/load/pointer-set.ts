import { asObject, type Node, type NodeObject } from "./node.ts";

/**
 * A copy of `body` with `value` at a JSON pointer; objects on the way are made. What stands at "" is the body itself, so
 * that nothing is set there. Names hold no slash and no tilde (verify-names), so that nothing is escaped.
 */
export function withPointer(body: NodeObject, pointer: string, value: Node): NodeObject {
  const [, ...keys] = pointer.split("/");
  return keys.length === 0 ? body : place(body, keys, value);
}

function place(body: NodeObject, [key = "", ...rest]: readonly string[], value: Node): NodeObject {
  return { ...body, [key]: rest.length === 0 ? value : place(asObject(body[key]), rest, value) };
}

/** The pointers of an envelope, or of an operation, that are there: the others are what the service does not tell. */
export function withPointers(
  body: NodeObject,
  parts: readonly (readonly [pointer: Node | undefined, value: Node | undefined])[],
): NodeObject {
  return parts.reduce<NodeObject>(
    (whole, [pointer, value]) => (typeof pointer === "string" && value !== undefined ? withPointer(whole, pointer, value) : whole),
    body,
  );
}
