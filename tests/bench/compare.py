#!/usr/bin/env python3
"""Measures Proven beside other programs and beside its floors (docs/performance.md), and prints one table.

compare.py BUILD OUTPUT.json [REPEATS]: BUILD is the folder of the bench build. Every pair is measured by turns in one
run, a median is printed of each; what can't be measured here is said so, and counts as not met.
"""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SMALL, MIDDLE, LARGE, HUGE = 1_000, 10_000, 100_000, 1_000_000
SMALLEST_WINDOW = ("500", "300")
ONE_FRAME_MS = 16.0
LONGEST_STALL_MS = 50.0


class Median(float):
    """A median with its spread: the distance between the quartiles, as a share of it."""

    def __new__(cls, values, spread=None):
        if spread is not None:
            median = super().__new__(cls, values)
            median.spread = spread
            return median
        median = super().__new__(cls, statistics.median(values))
        low, _, high = statistics.quantiles(values, n=4) if len(values) > 1 else (median, median, median)
        median.spread = (high - low) / float(median)
        return median

    def __rtruediv__(self, count):
        return Median(count / float(self), self.spread)


class Table:
    def __init__(self):
        self.rows = []

    def add(self, measure, what, ours, beside, besides_name, goal, unit, lower_is_better=True):
        """`goal` is a ratio ours/beside, or a bound in `unit` where there is nothing beside."""
        row = {"measure": measure, "what": what, "ours": ours, "beside": beside, "beside_name": besides_name,
               "goal": goal, "unit": unit,
               "spread": getattr(ours, "spread", None), "beside_spread": getattr(beside, "spread", None)}
        if ours is None or (besides_name and beside is None):
            row |= {"ratio": None, "met": None}
        else:
            reached = ours / beside if besides_name else ours
            row |= {"ratio": reached, "met": reached <= goal if lower_is_better else reached >= goal}
        row["direction"] = "<=" if lower_is_better else ">="
        self.rows.append(row)
        print(self.line(row), flush=True)

    @staticmethod
    def head():
        return f"{'':4} {'measure':46} {'ours':>12} {'beside':>32} {'ratio':>7} {'spread':>7} {'goal':>8}  met"

    @staticmethod
    def line(row):
        def figure(value):
            return "not measured" if value is None else f"{value:.3g} {row['unit']}" if value < 1000 else f"{value:,.0f} {row['unit']}"
        beside = f"{row['beside_name']} {figure(row['beside'])}" if row["beside_name"] else ""
        ratio = "" if row["ratio"] is None or not row["beside_name"] else f"{row['ratio']:.2f}"
        spread = "" if row["spread"] is None else f"{100 * max(row['spread'], row['beside_spread'] or 0):.0f}%"
        goal = f"{row['direction']} {row['goal']:g}"
        met = {True: "yes", False: "NO", None: "not measured"}[row["met"]]
        return f"{row['measure']:4} {row['what']:46} {figure(row['ours']):>12} {beside:>32} {ratio:>7} {spread:>7} {goal:>8}  {met}"


def by_turns(repeats, measures):
    """Runs every measure once a turn, so that what else the machine does falls on all of them; what each gave."""
    taken = {name: [] for name in measures}
    for _ in range(repeats):
        for name, measure in measures.items():
            value = measure()
            if value is not None:
                taken[name].append(value)
    return taken


def medians_by_turns(repeats, measures):
    return {name: Median(values) for name, values in by_turns(repeats, measures).items()}


def timed(command, **options):
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)
    return time.perf_counter() - started


def peak_kib(command):
    """The largest resident size of a command."""
    output = subprocess.run(["/usr/bin/env", "python3", "-c", PEAK, *command], check=True, capture_output=True, text=True)
    return int(output.stdout.split()[-1])


PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


# What SQLite's own shell does to bring the same rows into the same table: .import takes every cell as text and fills
# every column, so a table in memory is between. It knows no vendors, and references are not looked at.
INTO_THE_SCHEMA = """
PRAGMA synchronous = EXTRA;
PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE incoming(ref, round, vendor, title, start, due, hours, outcome, ended_on, followed_directions, quality, liked);
.import --csv --skip 1 --schema temp {table} incoming
INSERT INTO engagement(id, trial, ref, title, start, due, hours, outcome, ended_on, followed_directions, quality, liked,
                       moved_because, critical, time_sensitive, directions, repetitive, units_done, done_by, repeats,
                       remembered, brief, links, note, overruled_because, against_the_rule)
    SELECT 1000 + rowid, CAST(substr(vendor, 8) AS INTEGER), ref, title, start, due, CAST(hours * 10000 AS INTEGER),
           outcome, ended_on, followed_directions = 'yes', CAST(quality AS INTEGER), CAST(liked AS INTEGER),
           '', 0, 0, 'simple', 0, 0, '', 'no', 0, '', '', '', '', '' FROM incoming;
SELECT CASE count(*) WHEN {rows} THEN 1 ELSE abs(-9223372036854775808) END FROM engagement; -- or an error
"""


class Bench:
    def __init__(self, build, repeats):
        self.bench = build / "tests/bench/bench"
        self.stalls = build / "tests/bench/stall_bench"
        self.frame = build / "tests/bench/first_frame"
        self.window = build / "app/window/proven"
        self.cli = build / "app/proven-cli"
        self.repeats = repeats
        self.table = Table()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="proven-bench-"))

    def inside(self, *names, repetitions=None):
        """google-benchmark's medians over interleaved repetitions, in milliseconds."""
        output = subprocess.run(
            [self.bench, "--benchmark_filter=" + "|".join(f"^{name}/" for name in names),
             f"--benchmark_repetitions={repetitions or max(5, self.repeats)}", "--benchmark_enable_random_interleaving=true",
             "--benchmark_format=json"],
            check=True, capture_output=True, text=True).stdout
        taken = {}
        scale = {"ns": 1e-6, "us": 1e-3, "ms": 1.0}
        for run in json.loads(output)["benchmarks"]:
            if run["run_type"] == "iteration":
                parts = run["name"].split("/")
                key = (parts[0], int(parts[1]) if len(parts) > 1 and parts[1].isdigit() else 0)
                taken.setdefault(key, []).append(run["real_time"] * scale[run["time_unit"]])
        return {key: Median(values) for key, values in taken.items()}

    def make(self, jobs):
        path = self.folder / f"{jobs}.proven"
        if not path.exists():
            subprocess.run([self.bench, "--make", path, str(jobs)], check=True)
        return path

    # S1, S2
    def start(self):
        sample = self.folder / "sample.proven"
        subprocess.run([self.cli, "sample", sample], check=True, stdout=subprocess.DEVNULL)
        programs = {"proven": [self.window, "--book", sample]}
        if shutil.which("keepassxc"):
            programs["keepassxc"] = ["keepassxc"]
        if shutil.which("sqlitebrowser"):
            programs["sqlitebrowser"] = ["sqlitebrowser", "--read-only", sample]
        if shutil.which("homebank"):
            programs["homebank"] = ["homebank"]
        frames, pss = self.frames(programs)
        for number, what, goal, taken, unit in (("S1", "start to first frame, sample book", 0.6, frames, "ms"),
                                                ("S2", "memory at idle (PSS)", 0.6, pss, "KiB")):
            peers = {name: value for name, value in taken.items() if name != "proven" and value is not None}
            for name in ("keepassxc", "sqlitebrowser", "homebank"):
                print(f"      {what}: {name} " + (f"{peers[name]:,.0f} {unit}" if name in peers else "not measured"))
            best = min(peers, key=peers.get) if peers else "no peer"
            self.table.add(number, what, taken["proven"], peers.get(best), best, goal, unit)

    def frames(self, programs):
        homes = {name: self.folder / f"home-{name}" for name in programs}
        for home in homes.values():
            (home / "run").mkdir(parents=True, exist_ok=True, mode=0o700)

        def once(name):
            home = homes[name]
            environment = os.environ | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"),
                                        "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
                                        "XDG_CACHE_HOME": str(home / "cache"), "QT_QPA_PLATFORM": "xcb", "NO_AT_BRIDGE": "1"}
            done = subprocess.run([self.frame, *SMALLEST_WINDOW, *programs[name]], env=environment,
                                  capture_output=True, text=True)
            if done.returncode != 0:
                print(f"      {name}: {done.stderr.strip()}", flush=True)
                return None
            return json.loads(done.stdout.splitlines()[-1])

        # Once each for what a first start writes and for the disk's cache, then by turns.
        for name in programs:
            once(name)
        taken = by_turns(self.repeats, {name: lambda name=name: once(name) for name in programs})
        middle = lambda name, key: Median([each[key] for each in taken[name]]) if taken[name] else None
        return ({name: middle(name, "first_frame_ms") for name in programs},
                {name: middle(name, "pss_kib") for name in programs})

    # S3
    def opening(self):
        taken = self.inside("openBook", "scanRows")
        self.table.add("S3", f"open a book of {LARGE:,}, whole, with seal", taken["openBook", LARGE],
                       taken["scanRows", LARGE], "scan", 2.0, "ms")
        books = {f"{jobs:,}": [self.window, "--book", self.make(jobs)] for jobs in (0, MIDDLE)}
        frames, _ = self.frames(books)
        self.table.add("S3", f"first frame with {MIDDLE:,} jobs", frames[f"{MIDDLE:,}"], frames["0"], "empty book", 1.15,
                       "ms")
        print(f"      of {MIDDLE:,} jobs: scan {taken['scanRows', MIDDLE]:.1f} ms, open {taken['openBook', MIDDLE]:.1f} ms")

    # S4, S5
    def working(self):
        taken = self.inside("readAllStandings", "readAfterAChange")
        self.table.add("S4", f"all standings of ten vendors, {LARGE:,}", taken["readAllStandings", LARGE], None, None,
                       ONE_FRAME_MS, "ms")
        self.table.add("S4", f"a trial after one change, {LARGE:,}", taken["readAfterAChange", LARGE],
                       taken["readAfterAChange", SMALL], f"{SMALL:,}", 1.5, "ms")
        # Five syncs each: the disk is what varies.
        taken = self.inside("logOneJob", "syncOnePage", repetitions=15)
        self.table.add("S5", f"one job logged, {LARGE:,}", taken["logOneJob", LARGE], taken["logOneJob", SMALL],
                       f"{SMALL:,}", 1.15, "ms")
        sync = next(value for (name, _), value in taken.items() if name == "syncOnePage")
        self.table.add("S5", f"one job logged, {LARGE:,}", taken["logOneJob", LARGE], sync, "fdatasync", 8.0, "ms")

    # S6, S7
    def exchange(self):
        if not shutil.which("sqlite3"):
            for number, goal in (("S6", 0.4), ("S7", 0.7)):
                self.table.add(number, "import, export", None, None, "sqlite3", goal, "s", lower_is_better=False)
            return
        table = self.folder / "engagements.csv"
        subprocess.run([self.bench, "--table", table, str(LARGE)], check=True)
        book, empty = self.make(LARGE), self.make(0)
        copy = self.folder / "copy.proven"

        def ours_in():
            shutil.copyfile(empty, copy)
            return timed([self.bench, "--import", copy, table])

        def theirs_in():
            shutil.copyfile(empty, copy)
            return timed(["sqlite3", "-bail", copy], input=INTO_THE_SCHEMA.format(table=table, rows=LARGE), text=True)

        taken = medians_by_turns(self.repeats, {"ours": ours_in, "theirs": theirs_in})
        self.table.add("S6", f"import of {LARGE:,}, rows a second", LARGE / taken["ours"], LARGE / taken["theirs"],
                       "sqlite3 .import", 0.4, "/s", lower_is_better=False)
        half = self.folder / "half.csv"
        subprocess.run([self.bench, "--table", half, str(LARGE // 2)], check=True)
        growth = (peak_kib([self.bench, "--import", self.fresh(empty), table])
                  / peak_kib([self.bench, "--import", self.fresh(empty), half]))
        self.table.add("S6", f"its memory, {LARGE:,} beside half of them", growth, 1.0, "half", 2.1, "x")
        out, rows = self.folder / "out", self.folder / "rows.csv"

        def ours_out():
            return timed([self.cli, "--book", book, "export", out, "--format", "csv", "--replace"])

        def theirs_out():
            with open(rows, "wb") as file:
                started = time.perf_counter()
                subprocess.run(["sqlite3", "-csv", "-header", book, "SELECT * FROM engagement"], check=True, stdout=file)
                return time.perf_counter() - started

        taken = medians_by_turns(self.repeats, {"ours": ours_out, "theirs": theirs_out})
        self.table.add("S7", f"export of {LARGE:,}, rows a second", LARGE / taken["ours"], LARGE / taken["theirs"],
                       "sqlite3 -csv", 0.7, "/s", lower_is_better=False)

    def fresh(self, book):
        """A copy of a book to change."""
        copy = self.folder / "changed.proven"
        shutil.copyfile(book, copy)
        return copy

    # S8
    def stalls_(self):
        output = subprocess.run([self.stalls, self.fresh(self.make(LARGE))], check=True, capture_output=True, text=True,
                                env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}).stdout
        acts = json.loads(output)
        for act in sorted(acts, key=acts.get, reverse=True)[:8]:
            print(f"      {act}: {acts[act]:.1f} ms")
        self.table.add("S8", f"longest stall of a click, {LARGE:,}", max(acts.values()), None, None, LONGEST_STALL_MS, "ms")

    # S9
    def growing(self):
        books = {jobs: self.make(jobs) for jobs in (LARGE, HUGE)}
        report = lambda jobs: [self.cli, "--book", books[jobs], "--today", "2026-11-23", "report", "--format", "json"]
        taken = medians_by_turns(3, {jobs: lambda jobs=jobs: timed(report(jobs)) for jobs in books})
        self.table.add("S9", f"{HUGE:,} opened and reported, time", taken[HUGE], taken[LARGE], f"{LARGE:,}", 12.0, "s")
        self.table.add("S9", f"{HUGE:,} opened and reported, memory", peak_kib(report(HUGE)) / 1024,
                       peak_kib(report(LARGE)) / 1024, f"{LARGE:,}", 12.0, "MiB")


def main():
    build, output = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    repeats = int(sys.argv[3]) if len(sys.argv) > 3 else 7
    only = set(sys.argv[4:])
    bench = Bench(build, repeats)
    print(Table.head())
    parts = {"start": bench.start, "opening": bench.opening, "working": bench.working, "exchange": bench.exchange,
             "stalls": bench.stalls_, "growing": bench.growing}
    try:
        for name, part in parts.items():
            if not only or name in only:
                part()
    finally:
        shutil.rmtree(bench.folder)
    output.write_text(json.dumps(bench.table.rows, indent=1) + "\n")
    met = sum(row["met"] is True for row in bench.table.rows)
    print(f"{met} of {len(bench.table.rows)} goals met; every figure: {output}")


if __name__ == "__main__":
    main()
