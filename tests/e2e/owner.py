"""What the tests of the real window share: an owner with a home, a book and both programs."""

import os
import subprocess
import tempfile
import unittest

from program import Program, below, surroundings

TODAY = "2026-11-23"


def items(window):
    """The menu's items that do something, by their name."""
    bar = next(each for each in below(window) if each.get_role_name() == "menu bar")
    found = (each for each in below(bar, shown_only=False) if each.get_role_name() in ("menu item", "check menu item"))
    return {each.get_name().split(":")[0]: each for each in found if each.get_child_count() == 0}


class Window(unittest.TestCase):
    proven = proven_cli = None  # where the programs are

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.environment = surroundings(self.folder.name)

    def begin(self, *arguments):
        program = Program([self.proven, "--today", TODAY, *arguments], self.environment)
        self.addCleanup(program.end)
        return program

    def begin_with_sample(self):
        self.book = os.path.join(self.folder.name, "sample.proven")
        self.cli("sample", self.book)
        program = self.begin("--book", self.book)
        return program, program.window("sample")

    def cli(self, *arguments):
        return subprocess.run([self.proven_cli, "--today", TODAY, *arguments], check=True, capture_output=True,
                              text=True, env=self.environment).stdout
