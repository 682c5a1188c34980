"""Says what share of the lines and branches of each room the tests reach, from gcovr's summary, and ends with 1 where it is
less than meant: coverage.py SUMMARY.json"""

import json
import sys

# Rooms whose goal is their own come before the rooms that hold them.
GOALS = [("core/rules", 100.0, 100.0), ("core", 95.0, None), ("ui", 80.0, None)]


def reached(files, room, covered, total):
    count = sum(file[total] for file in files if file["filename"].startswith(room + "/"))
    return 100.0 * sum(file[covered] for file in files if file["filename"].startswith(room + "/")) / max(count, 1)


def main(path):
    with open(path, encoding="utf-8") as summary:
        files = json.load(summary)["files"]
    fell_short = False
    print(f"{'room':<14} {'lines':>8} {'meant':>8} {'branches':>9} {'meant':>8}")
    rooms = sorted({"/".join(file["filename"].split("/")[:2]) for file in files if file["filename"].count("/") > 1})
    goals = {room: (lines, branches) for room, lines, branches in GOALS}
    for room in sorted(set(rooms) | set(goals)):
        lines = reached(files, room, "line_covered", "line_total")
        branches = reached(files, room, "branch_covered", "branch_total")
        lines_meant, branches_meant = goals.get(room, (None, None))
        print(f"{room:<14} {lines:>7.1f}% {show(lines_meant):>8} {branches:>8.1f}% {show(branches_meant):>8}")
        fell_short |= lines < (lines_meant or 0) or branches < (branches_meant or 0)
    return 1 if fell_short else 0


def show(goal):
    return "" if goal is None else f"{goal:.0f}%"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
