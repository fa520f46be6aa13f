"""As `test/package/walk.py`, with the vendor's SDK. URLs of files end after minutes: each step keeps its own."""

import asyncio

from tripo3d import TripoClient


async def finished(client, task_id):
    task = await client.wait_for_task(task_id, timeout=600)
    if task.status != "success":
        raise RuntimeError(f"{task.type} {task_id} ended as {task.status}: {task.error_code} {task.error_message}")
    files = await client.download_task_models(task, "out")
    if None in files.values():
        raise RuntimeError(f"{task.type} {task_id}: not every file was saved: {files}")
    return task


async def main():
    async with TripoClient() as client:
        model = await finished(client, await client.image_to_model("hero.png", model_version="v3.1-20260211"))
        check = await finished(client, await client.check_riggable(model.task_id))
        rig_type = check.output.rig_type or "biped"
        rig = await finished(client, await client.rig(model.task_id, model="v2.5-20260210", rig_type=rig_type))
        walk = await finished(client, await client.retarget(rig.task_id, animation="preset:walk"))
        await finished(client, await client.convert_model(walk.task_id, format="FBX"))


asyncio.run(main())
