"""Does with one client what a job says, in time that goes faster, and tells as JSON how it ended.

The job is the one argument, as JSON: `client` (a module beside this one), `baseUrl`, `keys` (a client each), `prompts` (a
task each for every client, all at once), `folder` for files (null: none are wanted), `speed` of time, `patience`
(virtual seconds until it hangs).
"""

import asyncio
import importlib
import json
import sys
import time
import warnings

TOLD_BY_ERRORS = {
    "HTTP status": ("http_status", "status_code"),
    "code": ("code",),
    "trace id": ("trace_id", "request_id"),
    "task id": ("task_id",),
    "attempt id": ("attempt_id",),
}


def hurry(speed):
    """Whoever looks at the clock or sleeps does so faster; the sockets' own time limits stay as they are."""
    now, sleep = time.monotonic, asyncio.sleep
    asyncio.BaseEventLoop.time = lambda _: now()
    time.monotonic = lambda: now() * speed
    asyncio.sleep = lambda delay, result=None: sleep(delay / speed, result)


async def live(adapter, client, prompt, folder):
    """A task from its creation to its files. Never raises: it tells."""
    told = {"stage": "create", "files": {}}
    try:
        task = await adapter.create(client, prompt)
        told |= {"stage": "wait", "id": adapter.id_of(task)}
        finished = await adapter.wait(client, task)
        told |= {"stage": "save", "finishedAt": time.time() * 1000}
        saved = {} if folder is None else await adapter.save(client, finished, folder)
        told["files"] = {str(name): path and str(path) for name, path in saved.items()}
        return {**told, "ended": "result"}
    except Exception as error:
        return {**told, "ended": "error", "error": type(error).__name__, "says": str(error), "carries": carried(error)}


def carried(error):
    """What a program, or the vendor's support, could go by: in the error, or in what it says was its cause."""
    if error is None:
        return {}
    named = {name: [getattr(error, key, None) for key in keys] for name, keys in TOLD_BY_ERRORS.items()}
    own = {name: str(next(filter(None, values))) for name, values in named.items() if any(values)}
    return carried(error.__cause__) | own


async def patient(work, seconds):
    doing = asyncio.ensure_future(work)
    done, _ = await asyncio.wait([doing], timeout=seconds)
    if done:
        return doing.result()
    doing.cancel()
    await asyncio.wait([doing], timeout=1)
    return {"stage": "wait", "files": {}, "ended": "hang"}


async def lives(adapter, job, key):
    async with adapter.opened(job["baseUrl"], key) as client:
        each = [live(adapter, client, prompt, job["folder"]) for prompt in job["prompts"]]
        told = await asyncio.gather(*(patient(one, job["patience"] / job["speed"]) for one in each))
        return [{**one, "key": key} for one in told]


async def main(job):
    adapter = importlib.import_module(job["client"])
    told = await asyncio.gather(*(lives(adapter, job, key) for key in job["keys"]))
    return [one for client in told for one in client]


warnings.simplefilter("ignore")
job = json.loads(sys.argv[1])
hurry(job["speed"])
print(json.dumps(asyncio.run(main(job))))
