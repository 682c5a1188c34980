"""Says what share of the lines and branches of each room the tests reach, from llvm-cov's export, and ends with 1 where it is
less than meant: coverage.py EXPORT.json PROJECT

A branch is one way out of a condition, whichever instantiation of a template it was taken in. What can't be reached is not
counted: Q_UNREACHABLE, a case that leads to nothing else, and the default that llvm adds to a switch over all values of an
enum."""

import json
import os
import re
import sys
from collections import defaultdict

# Lines and branches, in a hundred; None where nothing is meant.
GOALS = {"core/rules": (100.0, 100.0), "core": (95.0, None), "ui": (80.0, None)}


def counted_lines(segments, last):
    """Each line that holds code, with how often it ran: as llvm-cov itself counts, a line is as often reached as the most
    often reached piece of code on it."""
    starting = defaultdict(list)
    for line, _, count, has_count, is_entry, is_gap in segments:
        starting[line].append((count, has_count, is_entry, is_gap))
    wrapped = None
    for line in range(1, last + 1):
        here = starting[line]
        counts = [count for count, has_count, is_entry, is_gap in here if has_count and is_entry and not is_gap]
        is_skipped = here and not here[0][1] and here[0][2]
        if not is_skipped and (wrapped is not None or counts):
            yield line, max(counts + [wrapped or 0])
        if here:
            count, has_count, _, _ = here[-1]
            wrapped = count if has_count else None


class File:
    def __init__(self, name, export, source):
        self.name = name
        unreachable = {at for at, line in enumerate(source, 1) if "Q_UNREACHABLE" in line}
        unreachable |= {at - 1 for at in unreachable if source[at - 2].lstrip().startswith("case ")}
        # The brace behind a return is no code that could be reached.
        unreachable |= {at for at, line in enumerate(source, 1) if line.strip() == "}"}
        counted = [line for line in counted_lines(export["segments"], len(source)) if line[0] not in unreachable]
        self.lines = len(counted)
        self.missed_lines = [line for line, count in counted if count == 0]
        taken = defaultdict(lambda: [0, 0])
        for branch in export["branches"]:
            ways = taken[tuple(branch[:4])]
            ways[0] += branch[4]
            ways[1] += branch[5]
        ways_out = []
        for (line, column, *_), ways in sorted(taken.items()):
            before = source[line - 1][: column - 1]
            text = source[line - 1][column - 1 :].strip()
            # Never asked at all: decided when it was compiled, or a line that is not reached, which counts as such.
            if not any(ways) or line in unreachable:
                continue
            if not re.search(r"\bswitch \($", before):
                ways_out += [(line, text, way, count) for way, count in zip(("never true", "never false"), ways)]
        self.branches = len(ways_out)
        self.missed = [(line, f"{text}: {way}") for line, text, way, count in ways_out if count == 0]


def share(files, room, count, missed):
    files = [file for file in files if file.name.startswith(room + "/")]
    counted = max(sum(count(file) for file in files), 1)
    return 100.0 * (counted - sum(missed(file) for file in files)) / counted


def show(goal):
    return "" if goal is None else f"{goal:.0f}%"


def read(path, project):
    with open(path, encoding="utf-8") as export:
        for file in json.load(export)["data"][0]["files"]:
            name = os.path.relpath(file["filename"], project)
            if name.split("/")[0] in ("core", "ui"):
                with open(file["filename"], encoding="utf-8") as source:
                    yield File(name, file, source.read().split("\n"))


def main(path, project):
    files = list(read(path, project))
    fell_short = False
    print(f"{'room':<14} {'lines':>8} {'meant':>8} {'branches':>9} {'meant':>8}")
    rooms = {"/".join(file.name.split("/")[:2]) for file in files if file.name.count("/") > 1}
    for room in sorted(rooms | set(GOALS)):
        lines = share(files, room, lambda file: file.lines, lambda file: len(file.missed_lines))
        branches = share(files, room, lambda file: file.branches, lambda file: len(file.missed))
        lines_meant, branches_meant = GOALS.get(room, (None, None))
        print(f"{room:<14} {lines:>7.1f}% {show(lines_meant):>8} {branches:>8.1f}% {show(branches_meant):>8}")
        fell_short |= lines < (lines_meant or 0) or branches < (branches_meant or 0)
    for file in files if fell_short else []:
        if file.name.startswith("core/rules/"):
            for line, what in sorted([(line, "never reached") for line in file.missed_lines] + file.missed):
                print(f"{file.name}:{line}: {what}")
    return 1 if fell_short else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
