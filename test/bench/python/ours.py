"""Our client, with nothing set but where the service is."""

from tripo_openapi.v3 import AsyncTripo


def opened(base_url, key):
    return AsyncTripo(key, base_url=base_url)


async def create(client, prompt):
    return await client.text_to_model(prompt=prompt, model="v3.1-20260211")


def id_of(task):
    return task.id


async def wait(_, task):
    return await task.wait()


async def save(_, finished, folder):
    return {file.field: file.path for file in await finished.download(folder)}
