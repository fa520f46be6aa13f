"""Typed clients of the Tripo 3D generation API. Import the API version that you use:

from tripo_openapi.v2 import Tripo
from tripo_openapi.v3 import Tripo
"""
