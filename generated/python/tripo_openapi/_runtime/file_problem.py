# Copied from runtime/python/tripo_runtime/file_problem.py by the generator: edit it there.

"""What is wrong with a file, before anybody knows for which field it is."""

from __future__ import annotations


class FileProblem(Exception):
    """Why a file cannot be taken."""

    def __init__(self, keyword: str, message: str) -> None:
        super().__init__(message)
        self.keyword = keyword
        """`directory`, `empty`, `changed`, …"""
        self.message = message
