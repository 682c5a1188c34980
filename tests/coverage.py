"""Says what share of the lines and branches of each room the tests reach, from llvm-cov's summary, and ends with 1 where it
is less than meant: coverage.py SUMMARY.json PROJECT"""

import json
import os
import sys

# Lines and branches, in a hundred; None where nothing is meant.
GOALS = {"core/rules": (100.0, 100.0), "core": (95.0, None), "ui": (80.0, None)}


def share(files, room, what):
    sums = [file["summary"][what] for name, file in files if name.startswith(room + "/")]
    return 100.0 * sum(each["covered"] for each in sums) / max(sum(each["count"] for each in sums), 1)


def show(goal):
    return "" if goal is None else f"{goal:.0f}%"


def main(path, project):
    with open(path, encoding="utf-8") as summary:
        files = [(os.path.relpath(file["filename"], project), file) for file in json.load(summary)["data"][0]["files"]]
    files = [(name, file) for name, file in files if name.split("/")[0] in ("core", "ui")]
    fell_short = False
    print(f"{'room':<14} {'lines':>8} {'meant':>8} {'branches':>9} {'meant':>8}")
    rooms = {"/".join(name.split("/")[:2]) for name, _ in files if name.count("/") > 1}
    for room in sorted(rooms | set(GOALS)):
        lines, branches = share(files, room, "lines"), share(files, room, "branches")
        lines_meant, branches_meant = GOALS.get(room, (None, None))
        print(f"{room:<14} {lines:>7.1f}% {show(lines_meant):>8} {branches:>8.1f}% {show(branches_meant):>8}")
        fell_short |= lines < (lines_meant or 0) or branches < (branches_meant or 0)
    for name, file in files if fell_short else []:
        summary = file["summary"]
        missed = [summary[what]["count"] - summary[what]["covered"] for what in ("lines", "branches")]
        if name.startswith("core/rules/") and any(missed):
            print(f"  {name}: {missed[0]} lines and {missed[1]} branches are not reached")
    return 1 if fell_short else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
