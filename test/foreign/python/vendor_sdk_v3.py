"""The vendor's own client of V3 against the mock: nothing of it is changed but where it looks for the service, and how often it asks."""

import asyncio
import importlib.util
import json
import os
import sys
import warnings

from tripo3d import TripoClient


async def finished(client, task_id):
    return told(await client.wait_for_task(task_id, polling_interval=0.5, timeout=60))


def told(task):
    return {"id": task.task_id, "type": task.type, "status": task.status.value}


async def saved(client, folder, task_id):
    task = await client.wait_for_task(task_id, polling_interval=0.5, timeout=60)
    files = await client.download_task_models(task, folder)
    return {**told(task), "files": {name: path and os.path.getsize(path) and os.path.splitext(path)[1] for name, path in files.items()}}


async def main(picture, folder):
    client = TripoClient(api_key="tsk_vendor", v3_base_url=os.environ["MOCK_BASE_URL"].removesuffix("/v3"))
    flow = {"aiohttp": importlib.util.find_spec("aiohttp") is not None}
    flow["text_to_model"] = await saved(client, folder, await client.text_to_model(prompt="a small stone bridge"))
    flow["image_to_model"] = model = await saved(client, folder, await client.image_to_model(image=picture))
    flow["animate_rig"] = rig = await saved(client, folder, await client.rig_model(model["id"]))
    flow["animate_retarget"] = walk = await saved(client, folder, await client.retarget_animation(rig["id"], "preset:walk"))
    flow["convert_model"] = await saved(client, folder, await client.convert_model(walk["id"], format="FBX"))
    flow["balance"] = (await client.get_balance()).balance

    # Other ways in and out: an address in storage, a list of views, a view set, several tasks in one read.
    client.MULTIPART_MAX_BYTES = 0
    created = await asyncio.gather(
        client.generate_multiview_image(picture),
        client.multiview_to_model([picture, None, picture, None]),
        client.mesh_uv(model["id"]),
    )
    views, flow["from_views"], flow["mesh_uv"] = await asyncio.gather(*(saved(client, folder, task_id) for task_id in created))
    flow["views"] = views
    flow["from_set"] = await finished(client, await client.multiview_to_model(views["id"]))
    batch = await client.list_tasks([views["id"], "00000000-0000-4000-8000-000000000000"])
    flow["listed"] = [len(batch.tasks), len(batch.missed)]
    flow["usage"] = len(await client.get_usage())
    print(json.dumps(flow))


warnings.simplefilter("ignore")
asyncio.run(main(*sys.argv[1:]))
