"""The vendor's own client against the mock: nothing of it is changed but where it looks for the service."""

import asyncio
import json
import os
import sys

from tripo3d import TripoClient


class Client(TripoClient):
    BASE_URL = os.environ["MOCK_BASE_URL"]


async def finished(client, task_id):
    task = await client.wait_for_task(task_id, timeout=60)
    return {"id": task.task_id, "type": task.type, "status": str(task.status.value)}, task


async def main(picture, folder):
    told = {}
    async with Client(api_key="tsk_vendor") as client:
        text, task = await finished(client, await client.text_to_model(prompt="a small stone bridge"))
        files = await client.download_task_models(task, folder)
        told["text_to_model"] = {**text, "files": {name: path and os.path.getsize(path) for name, path in files.items()}}
        image, _ = await finished(client, await client.image_to_model(image=picture))
        told["image_to_model"] = image
        rig, _ = await finished(client, await client.rig_model(image["id"]))
        told["animate_rig"] = rig
        walk, task = await finished(client, await client.retarget_animation(rig["id"], "preset:walk"))
        files = await client.download_task_models(task, folder)
        told["animate_retarget"] = {**walk, "files": {name: path and os.path.getsize(path) for name, path in files.items()}}
        converted, _ = await finished(client, await client.convert_model(walk["id"], format="FBX"))
        told["convert_model"] = converted
        balance = await client.get_balance()
        told["balance"] = balance.balance
    print(json.dumps(told))


asyncio.run(main(*sys.argv[1:]))
