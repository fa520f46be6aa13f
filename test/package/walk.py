"""A picture becomes a model, gets a skeleton, walks, and ends as FBX. Needs `hero.png` here, and TRIPO_API_KEY."""

from pathlib import Path

from tripo_openapi.v3 import Tripo

with Tripo() as tripo:
    model = tripo.image_to_model(model="v3.1-20260211", input=Path("hero.png")).wait()
    check = tripo.animate_prerigcheck(input=model).wait()
    rig = tripo.animate_rig(input=model, model="v2.5-20260210", rig_type=check.output.rig_type or "biped").wait()
    walk = tripo.animate_retarget(input=rig, animation="preset:walk").wait()
    fbx = tripo.convert_model(input=walk, format="FBX").wait()
    for task in (model, walk, fbx):
        task.download("out")
