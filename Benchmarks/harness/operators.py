"""Every operator against MXNet's: forward, and forward with gradients, at sizes where time means something. Started by `scripts/bench --operators`."""
import json, pathlib, statistics

import operator_sizes
from processes import Worker, WorkerFailed, benchmarks, programs
from works import Work

WITHOUT = {
    "Custom": "runs what the host gives it", "IdentityAttachKLSparseReg": "its state cannot be given by place", "_contrib_DeformablePSROIPooling": "MXNet has it on GPUs only",
    "_contrib_group_adagrad_update": "MXNet has it on GPUs only", "_sparse_adagrad_update": "MXNet has it for sparse gradients only", "_sparse_retain": "MXNet has it for row-sparse arrays only",
    "_square_sum": "MXNet has it for row-sparse arrays only", "_contrib_allclose": "MXNet cannot run it", "reset_arrays": "not in graphs", "fill_element_0index": "not in graphs", "_onehot_encode": "not in graphs",
    "_scatter_set_nd": "in place only", "_contrib_boolean_mask": "its shape depends on numbers", "_image_flip_left_right": "MXNet's leaves elements out", "_image_flip_top_bottom": "MXNet's leaves elements out",
    "shape_array": "reads no elements", "size_array": "reads no elements",
}
SMALLEST = 20e-6


def described(case):
    op, attributes, inputs, *_ = case
    return " ".join([op, *(f"{k}={v}".replace(" ", "") for k, v in attributes.items()), *("x".join(map(str, s)) for s, _ in inputs[:2])])


def start(name, threads):
    return Worker(name, Work("operators", "operators"), {"threads": threads, "prefix": "-", "kind": "operators"})


def bind(case, ours, theirs):
    """Both sides hold the case afterwards; throws what the first to refuse it said."""
    op, attributes, inputs, *options = case
    path = benchmarks / ".cache/operator.nd"
    theirs.ask("case " + json.dumps([str(path), op, attributes, inputs, options[0] if options else {}]))
    # MXNet's attributes are texts; Python's None and True are among them.
    ours.ask(f"case {path} {op} " + "\t".join(f"{k}={v}" for k, v in attributes.items()))
    return theirs.answer[-1] == "gradients"


def difference(ours, theirs):
    path = benchmarks / ".cache/operator-results.nd"
    ours.ask(f"check {path}")
    theirs.ask(f"compare {path}")
    return float(theirs.answer[-1])


def measure(case, sides, rounds, turn, clock):
    """Seconds of one run: {"forward": (ours, theirs), "both": …}, the quickest of alternating turns; and how far results differ."""
    ways = ["forward", "both"] if bind(case, *sides) else ["forward"]
    apart, seconds = difference(*sides), {}
    for way in ways:
        counts = []
        for side in sides:
            side.ask(f"run {way} 1")
            once = min(side.ask(f"run {way} 1", clock) for _ in range(2))
            counts.append(max(1, min(2000, round(turn / max(once, 1e-7)))))
        best = [float("inf")] * 2
        for number in range(rounds):
            for k in (0, 1) if number % 2 else (1, 0):
                best[k] = min(best[k], sides[k].ask(f"run {way} {counts[k]}", clock) / counts[k])
        seconds[way] = tuple(best)
    return seconds, apart


class Kept:
    """Rows of a file, a line of JSON each, so that a sweep that was broken off goes on where it was. Without a file they are only in memory."""

    def __init__(self, path, threads, clock):
        self.path, self.way = path and pathlib.Path(path), {"threads": threads, "clock": clock}
        lines = self.path.read_text().splitlines() if path and self.path.exists() else []
        rows = [json.loads(line) for line in lines]
        self.rows = {row["case"]: row for row in rows if self.way.items() <= row.items()}

    def add(self, row):
        row = row | self.way
        self.rows[row["case"]] = row
        if self.path:
            with open(self.path, "a") as file:
                file.write(json.dumps(row) + "\n")
        return row


def compare(threads, rounds, turn, wanted, clock, path=None):
    """Prints the table, worst first, and what is not in it. Rows that the file of this path has are not measured again."""
    sides, kept = [start("nns", threads), start("mxnet", threads)], Kept(path, threads, clock)
    sides[0].ask("names")
    operators = [line.split() for line in sides[0].answer]
    rows, refused, missing = [], [], []
    for names in operators:
        if names[0] in WITHOUT or wanted and not any(w in n for w in wanted for n in names):
            continue
        declared, enlarged = operator_sizes.candidates(names)
        measured, reasons = 0, []
        for case in declared or enlarged:
            row = kept.rows.get(described(case))
            if row is None:
                try:
                    seconds, apart = measure(case, sides, rounds, turn, clock)
                    row = kept.add({"case": described(case), "operator": names[0], "seconds": seconds, "difference": apart})
                except WorkerFailed as failure:
                    row = kept.add({"case": described(case), "operator": names[0], "reason": str(failure).splitlines()[0] if str(failure) else "ended"})
                    for k, side in enumerate(sides):
                        if side.process.poll() is not None:
                            side.end()
                            sides[k] = start(side.name, threads)
            if "reason" in row:
                reasons.append(f"{row['case']}: {row['reason']}")
                continue
            measured += 1
            rows.append(row)
            if not declared:
                break
        refused += reasons if declared or not measured else []
        if not measured:
            missing.append(names[0])
    for side in sides:
        side.end()
    show(rows, refused, missing, len(operators), threads, wanted)


def show(rows, refused, missing, count, threads, wanted):
    worst = lambda row: max(ours / theirs for ours, theirs in row["seconds"].values())
    print(f"{len({r['operator'] for r in rows})} of {count} operators, {len(rows)} cases, {threads} thread{'s' if threads > 1 else ''}; times in µs, nns's and MXNet's, and their ratio")
    print(f"{'forward':>26}   {'with gradients':>26}")
    for row in sorted(rows, key=worst, reverse=True):
        cells = [row["seconds"].get(way) for way in ("forward", "both")]
        line = "   ".join(f"{c[0] * 1e6:9.0f} {c[1] * 1e6:9.0f} {c[0] / c[1]:6.2f}" if c else " " * 26 for c in cells)
        note = f"  WRONG: differs by {row['difference']:.1e}" if not row["difference"] <= 1e-3 else ""
        print(f"{line}  {row['case']}{note}")
    for way, title in (("forward", "forward"), ("both", "with gradients")):
        ratios = [row["seconds"][way][0] / row["seconds"][way][1] for row in rows if way in row["seconds"]]
        if ratios:
            print(f"{title}: {len(ratios)} cases, geometric mean of the ratios {statistics.geometric_mean(ratios):.2f}, {sum(r > 1 for r in ratios)} above 1, {sum(r > 2 for r in ratios)} above 2")
    small = [row["case"] for row in rows if max(t for pair in row["seconds"].values() for t in pair) < SMALLEST]
    for title, lines in (("too quick to compare", small), ("cases that did not run", refused), ("operators without a case that runs", missing)):
        if lines:
            print(f"{len(lines)} {title}:", *lines, sep="\n  ")
    if not wanted:
        print(f"{len(WITHOUT)} operators left out:", *(f"{name}: {reason}" for name, reason in WITHOUT.items()), sep="\n  ")
