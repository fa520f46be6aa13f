"""What a program does, action by action."""

from __future__ import annotations

import asyncio
import inspect
import io
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import told
from clock import Clock
from options import call_options, create_options

Action = Mapping[str, Any]


@dataclass
class Stage:
    tripo: Any
    webhooks: Callable[..., Any]
    clock: Clock
    dir: Path
    out: str
    progress: list[Any] = field(default_factory=list)
    objects: dict[str, Any] = field(default_factory=dict)
    """Handles and finished tasks, by the name of their action."""
    named: dict[str, Any] = field(default_factory=dict)
    thrown: list[BaseException] = field(default_factory=list)
    receivers: dict[tuple[str, ...], tuple[Any, list[float]]] = field(default_factory=dict)
    """By their secrets; with each the seconds of its clock."""


class Made:
    """What came of an action; `object` is what others may refer to."""

    def __init__(self, tells: Any, made: Any = None) -> None:
        self.tells, self.object = tells, made


async def act(actions: list[Action], stage: Stage) -> Any:
    """Gives what the last gave; raises what one raised, unless that is caught."""
    last = None
    for index, action in enumerate(actions):
        name = action.get("as")
        try:
            made = await _once(action, stage)
        except (Exception, asyncio.CancelledError) as error:
            stage.thrown.append(error)
            if name is not None:
                stage.named[name] = told.error(error, stage.out)
            if not action.get("catch") or index == len(actions) - 1:
                raise
        else:
            last = made.tells
            if name is not None:
                stage.named[name], stage.objects[name] = made.tells, made.object
    return last


async def _once(action: Action, stage: Stage) -> Made:
    kind = next(name for name in ACTIONS if name in action)
    work = ACTIONS[kind](action, stage)
    abort = action.get("abort")
    if abort is None:
        return await work
    if abort == "before":
        return await asyncio.ensure_future(_cancelled(work))
    task = asyncio.ensure_future(work)
    if "atSleep" in abort:
        stage.clock.in_sleep(abort["atSleep"], task.cancel)
    else:
        asyncio.get_running_loop().call_later(abort["afterMs"] / 1000, task.cancel)
    return await task


async def _cancelled(work: Coroutine[Any, Any, Made]) -> Made:
    """Begins with the cancellation on its way already."""
    task = asyncio.current_task()
    if task is not None:
        task.cancel()
    return await work


async def _given(answer: Any) -> Any:
    """The clients use the same words; only one of them is awaited."""
    return await answer if inspect.isawaitable(answer) else answer


async def _create(action: Action, stage: Stage) -> Made:
    given, options = _resolved(action.get("input", {}), stage), create_options(action.get("options"))
    method = getattr(stage.tripo, action["create"], None)
    names = inspect.signature(method).parameters if method else {}
    required = [name for name, each in names.items() if each.default is inspect.Parameter.empty]
    if method is not None and "options" not in given and set(required) <= set(given) <= set(names):
        return _handle(await _given(method(**given, options=options)))
    # What the types refuse is a dictionary.
    return _handle(await _given(stage.tripo.create(action["create"], given, options)))


async def _create_task(action: Action, stage: Stage) -> Made:
    options = action.get("options") or {}
    body = _resolved(action["createTask"], stage)
    named = {"operation": options.get("operation"), "task_type": options.get("type", "")}
    more = create_options({name: value for name, value in options.items() if name != "type"})
    return _handle(await _given(stage.tripo.create_task(body, **named, options=more)))


async def _task(action: Action, stage: Stage) -> Made:
    return _handle(stage.tripo.task(action["task"], action["id"]))


async def _wait(action: Action, stage: Stage) -> Made:
    def on_progress(state: Any) -> None:
        stage.progress.append([state.status, state.progress])

    options = call_options(action.get("options"))
    finished = await _given(stage.objects[action["wait"]].wait(**options, on_progress=on_progress))
    return Made(told.finished(finished), finished)


async def _get_task(action: Action, stage: Stage) -> Made:
    return Made(told.state(await _given(stage.tripo.get_task(action["getTask"]))))


async def _download(action: Action, stage: Stage) -> Made:
    options = {"folder": stage.out, **call_options(action.get("options"))}
    folder = options.pop("folder")
    found = await _given(stage.objects[action["download"]].download(folder, **options))
    return Made(told.downloads(found, stage.out))


async def _upload(action: Action, stage: Stage) -> Made:
    return Made(told.plain(await _given(stage.tripo.upload(_resolved(action["upload"], stage)))))


async def _check(action: Action, stage: Stage) -> Made:
    found = stage.tripo.check(action["check"], _resolved(action.get("input", {}), stage))
    return Made([told.finding(finding) for finding in found])


async def _price(action: Action, stage: Stage) -> Made:
    return Made(told.plain(stage.tripo.price.of(action["price"], _resolved(action.get("input", {}), stage))))


async def _balance(action: Action, stage: Stage) -> Made:
    return Made(told.plain(await _given(stage.tripo.balance())))


async def _usage(action: Action, stage: Stage) -> Made:
    rows = await _given(stage.tripo.usage(**call_options(action["usage"])))
    return Made([told.plain(row) for row in rows])


async def _webhook(action: Action, stage: Stage) -> Made:
    given = action["webhook"]
    secrets = given["secrets"]
    key = tuple(secrets)
    if key not in stage.receivers:
        seconds = [0.0]
        stage.receivers[key] = (stage.webhooks(secrets, now=lambda: seconds[0]), seconds)
    receiver, clock = stage.receivers[key]
    clock[0] = given["nowSeconds"]
    return Made(told.event(receiver.receive(given["body"], given["headers"])))


async def _parallel(action: Action, stage: Stage) -> Made:
    return Made(list(await asyncio.gather(*[_branch(actions, stage) for actions in action["parallel"]])))


async def _branch(actions: list[Action], stage: Stage) -> dict[str, Any]:
    try:
        return {"returns": await act(actions, stage)}
    except (Exception, asyncio.CancelledError) as error:
        return {"throws": told.error(error, stage.out)}


def _handle(task: Any) -> Made:
    return Made(told.handle(task), task)


def _resolved(value: Any, stage: Stage) -> Any:
    """The same value with every `{"$": …}`, `{"$path": …}`, `{"$bytes": …}` and `{"$stream": …}` in place."""
    if isinstance(value, list):
        return [_resolved(item, stage) for item in value]
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("$"), str):
        return stage.objects[value["$"]]
    if isinstance(value.get("$path"), str):
        return stage.dir / value["$path"]
    if isinstance(value.get("$bytes"), str):
        return (stage.dir / value["$bytes"]).read_bytes()
    if isinstance(value.get("$stream"), str):
        return io.BytesIO((stage.dir / value["$stream"]).read_bytes())
    return {key: _resolved(member, stage) for key, member in value.items()}


ACTIONS: Mapping[str, Callable[[Action, Stage], Coroutine[Any, Any, Made]]] = {
    "create": _create,
    "createTask": _create_task,
    "task": _task,
    "wait": _wait,
    "getTask": _get_task,
    "download": _download,
    "upload": _upload,
    "check": _check,
    "price": _price,
    "balance": _balance,
    "usage": _usage,
    "webhook": _webhook,
    "parallel": _parallel,
}
