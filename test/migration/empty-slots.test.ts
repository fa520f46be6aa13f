/** Files of this machine beside what is in its wire form already: empty slots in every spelling, tokens, URLs, references of the older version. */
import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../../generated/typescript/src/mock/index.ts";
import { Tripo } from "../../generated/typescript/src/v3/index.ts";
import { pngFile } from "../fixtures/files.ts";
import { fastTime } from "../fixtures/time.ts";

const SPEED = 1_000;
const picture = pngFile(300, 300);
const url = "https://example.com/hero.png";

async function client(): Promise<{ tripo: Tripo; sent: () => unknown }> {
  const mock = await startMock({ strict: true, speed: SPEED });
  onTestFinished(() => mock.close());
  const tripo = new Tripo({ apiKey: "tsk_slots", baseUrl: mock.baseUrls["v3"] ?? "", deps: fastTime(SPEED) });
  return { tripo, sent: () => Object(mock.requests().findLast(({ path }) => path.includes("multiview-to-model"))?.body).inputs };
}

const token = expect.stringMatching(/^file_/);
test.each([
  ["null", [picture, null, picture, null], [token, null, token, null]],
  ["an empty text", [picture, "", picture, ""], [token, "", token, ""]],
  ["an empty object, as the older version has it", [picture, {}, url, {}], [token, null, url, null]],
  ["a reference of the older version", [picture, { url, type: "png" }, null, null], [token, url, null, null]],
])("views: %s", async (_, inputs, want) => {
  const { tripo, sent } = await client();
  await tripo.create("multiview_to_model", Object({ model: "v3.1-20260211", inputs }));
  expect(sent()).toEqual(want);
});

test("a token stays one beside a file of this machine", async () => {
  const { tripo } = await client();
  const style = await tripo.upload(picture);
  const model = await tripo.textToModel({ model: "v3.1-20260211", prompt: "a bridge" }).wait();
  const painted = tripo.textureModel({ input: model, texture_prompt: { image: picture, style_image: String(style) } });
  await expect(painted.wait()).resolves.toMatchObject({ status: "success" });
});
