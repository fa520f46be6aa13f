/** YAML as Redocly reads it, so that `redocly lint` and the generator see the same. Its own entry would load all of Redocly. */
import { binaryTag, CORE_SCHEMA, loadAll, mergeTag, omapTag, pairsTag, setTag, YAMLException } from "js-yaml";

// Without dates: they stay text.
const SCHEMA = CORE_SCHEMA.withTags(mergeTag, binaryTag, omapTag, pairsTag, setTag);

/** Throws js-yaml's `YAMLException` for what is no YAML. Of a text with comments only it gives null, of an empty one undefined. */
export function parseYaml(text: string): unknown {
  const documents = loadAll(text, { schema: SCHEMA });
  if (documents.length > 1) throw new YAMLException("expected a single document in the stream, but found more");
  if (documents.length === 0) return text.trim() === "" ? undefined : null;
  return documents[0];
}
