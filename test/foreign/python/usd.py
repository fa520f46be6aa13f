"""Pixar's own reader and all its validators on USDZ files of the mock."""

import json
import sys

from pxr import Usd, UsdGeom, UsdShade, UsdValidation

context = UsdValidation.ValidationContext(UsdValidation.ValidationRegistry().GetOrLoadAllValidators())
told = {}
for path in sys.argv[1:]:
    stage = Usd.Stage.Open(path)
    meshes = [UsdGeom.Mesh(prim) for prim in stage.Traverse() if prim.IsA(UsdGeom.Mesh)]
    textures = [prim for prim in stage.Traverse() if prim.IsA(UsdShade.Shader) and UsdShade.Shader(prim).GetIdAttr().Get() == "UsdUVTexture"]
    told[path] = {
        "errors": [error.GetMessage() for error in context.Validate(stage)],
        "meshes": [mesh.GetPrim().GetName() for mesh in meshes],
        "faces": sum(len(mesh.GetFaceVertexCountsAttr().Get()) for mesh in meshes),
        "textures": len(textures),
        "upAxis": str(UsdGeom.GetStageUpAxis(stage)),
    }
print(json.dumps(told))
