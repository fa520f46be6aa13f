"""The vendor's SDK of before, which speaks V2, used as its README does."""

from tripo3d import TripoClient


def opened(base_url, key):
    class Client(TripoClient):
        BASE_URL = base_url

    return Client(api_key=key)


async def create(client, prompt):
    return await client.text_to_model(prompt=prompt)


def id_of(task):
    return task


async def wait(client, task):
    return await client.wait_for_task(task)


async def save(client, task, folder):
    return await client.download_task_models(task, folder)
