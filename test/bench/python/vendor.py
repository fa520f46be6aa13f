"""The vendor's SDK as its README uses it: `wait_for_task` as it is, then `download_task_models`."""

from tripo3d import TripoClient


def opened(base_url, key):
    return TripoClient(api_key=key, v3_base_url=base_url.removesuffix("/v3"))


async def create(client, prompt):
    return await client.text_to_model(prompt=prompt, model_version="v3.1-20260211")


def id_of(task):
    return task


async def wait(client, task):
    return await client.wait_for_task(task)


async def save(client, task, folder):
    return await client.download_task_models(task, folder)
