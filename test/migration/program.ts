// Every task type, written for the older API version. A test changes nothing but the import and runs it on the newer one.
import { Tripo } from "../../generated/typescript/src/v2/index.ts";

// What can be refined the older version makes with a model that the newer one has not: which one is said from outside.
const [, , baseUrl = "", folder = "", draftVersion = ""] = process.argv;
const tripo = new Tripo({ apiKey: "tsk_one_text", baseUrl });
const picture = "https://example.com/hero.png";

const [words, views, model, turned, imported, draft] = await Promise.all([
  tripo.textToImage({ prompt: "a clay robot" }).wait(),
  tripo.generateMultiviewImage({ file: { url: picture, type: "png" } }).wait(),
  tripo.textToModel({ prompt: "a small stone bridge", model_version: "v3.1-20260211", face_limit: 9_000 }).wait(),
  tripo.multiviewToModel({ files: [picture, {}, picture, {}], model_version: "v2.5-20250123" }).wait(),
  tripo.importModel({ file: { path: `${folder}/own.glb` } }).wait(),
  tripo.textToModel({ prompt: "a draft", model_version: draftVersion }).wait(),
]);
const [drawn, edited, textured, parts, bricks, refined] = await Promise.all([
  tripo.generateImage({ prompt: "the same in bronze", file: words }).wait(),
  tripo.editMultiviewImage({ original_task_id: views, prompts: [{ view: "back", prompt: "with a red cape" }] }).wait(),
  tripo.textureModel({ original_model_task_id: model, texture_prompt: { text: "wet granite" } }).wait(),
  tripo.meshSegmentation({ original_model_task_id: turned }).wait(),
  tripo.stylizeModel({ original_model_task_id: imported, style: "lego" }).wait(),
  tripo.refineModel({ draft_model_task_id: draft }).wait(),
]);
const [hero, again, whole] = await Promise.all([
  tripo.imageToModel({ file: drawn, model_version: "v3.0-20250812", enable_image_autofix: true }).wait(),
  tripo.multiviewToModel({ original_task_id: edited, model_version: "v3.1-20260211" }).wait(),
  tripo.meshCompletion({ original_model_task_id: parts }).wait(),
]);
const [low, check] = await Promise.all([
  tripo.highpolyToLowpoly({ original_model_task_id: again, model_version: "P-v2.0-20251225", face_limit: 4_000 }).wait(),
  tripo.animatePrerigcheck({ original_model_task_id: hero }).wait(),
]);
const { rig_type = "biped" } = check.output;
const rig = await tripo.animateRig({ original_model_task_id: hero, model_version: "v2.5-20260210", rig_type }).wait();
const walk = await tripo.animateRetarget({ original_model_task_id: rig, animation: "preset:walk" }).wait();
const fbx = await tripo.convertModel({ original_model_task_id: walk, format: "FBX" }).wait();

const made = [words, views, model, turned, imported, drawn, edited, textured, parts, bricks, refined, hero, again, whole, low];
for (const { type, status } of [...made, check, rig, walk, fbx]) console.log(type, status);
console.log("saved", (await fbx.download(folder)).length);
console.log("price", (await tripo.price.animateRig({ original_model_task_id: hero, model_version: "v2.5-20260210" })).credits);
console.log("frozen", (await tripo.balance()).frozen);
