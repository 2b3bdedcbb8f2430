"""Measures nns and its rivals, alternating in one run, and prints medians and ratios. Started by scripts/bench."""
import argparse, array, datetime, json, os, platform, shutil, statistics, subprocess, sys

import networks
from processes import Worker, WorkerFailed, benchmarks, environments, pythons
from works import works

parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
parser.add_argument("--quick", action="store_true", help="the most important works, fewer rounds")
parser.add_argument("--only", metavar="NAME", action="append", default=[], help="the work of that name, else works whose name contains NAME; or: language")
parser.add_argument("--operators", metavar="NAME", nargs="*", help="every operator beside MXNet's instead, or those whose name contains NAME: ratios, worst first")
parser.add_argument("--processor-time", action="store_true", help="with --operators: seconds of the processor instead of the clock's, for machines that are not quiet")
parser.add_argument("--threads", type=int, action="append", help="threads for all (default 2; may be repeated)")
parser.add_argument("--rounds", type=int, help="turns of each side (default 9, quick 5)")
parser.add_argument("--without", metavar="SIDE", action="append", default=[], help="leave out a side: mxnet, torch, onnxruntime, openvino, 'nns script' ...")
parser.add_argument("--save", metavar="FILE", help="write the results there (default Benchmarks/results/TIME.json); with --operators a line as each case is measured, and cases that the file has are not measured again")
parser.add_argument("--list", action="store_true", help="list the works")
options = parser.parse_args()
cache = benchmarks / ".cache"
cache.mkdir(exist_ok=True)
rounds = options.rounds or (5 if options.quick else 9)
turn = 0.1 if options.quick else 0.25


def available():
    found = {"nns", "nns script"}
    for name, python in pythons.items():
        module = {"pillow": "PIL"}.get(name, name)
        check = f"import importlib.util, sys; sys.exit(importlib.util.find_spec('{module}') is None)"
        if python.exists() and subprocess.run([python, "-c", check]).returncode == 0:
            found.add(name)
        else:
            print(f"{name} is missing: it could not be installed into {environments}")
    return found - set(options.without)


def make_job(work, threads, sides):
    job = {"kind": work.kind, "threads": threads, "batch": work.batch, "rate": work.rate, "fixed": work.fixed}
    if work.kind == "pictures":
        job["pictures"] = str(cache / "pictures")
        if not (cache / "pictures/199.jpg").exists():
            subprocess.run([pythons["pillow"], benchmarks / "harness/rivals/make_pictures.py", job["pictures"], "200"], check=True)
        return job
    prefix, shapes = networks.prepare(work.network, work.batch, cache)
    job |= {"prefix": str(prefix), "shapes": shapes, "data": f"{prefix}-{work.batch}.data"}
    if work.kind == "predict" and {"onnxruntime", "openvino"} & sides:
        code = f"import onnx_model; onnx_model.convert({str(prefix)!r}, {shapes['data']!r})"
        subprocess.run([pythons["onnxruntime"], "-c", code], cwd=benchmarks / "harness/rivals", check=True)
        job["onnx"] = f"{prefix}-{work.batch}.onnx"
    return job


def outputs(worker):
    path = cache / "output.nd"
    worker.ask(f"check {path}")
    (_, data), = networks.load_arrays(path).values()
    return array.array("f", data)


def difference(a, b):
    """The largest difference relative to the largest value."""
    if len(a) != len(b):
        return float("inf")
    return max(abs(x - y) for x, y in zip(a, b)) / max(map(abs, b))


def measure(work, threads, sides):
    job, result = make_job(work, threads, sides), {}
    workers = []
    try:
        for name in work.workers:
            if name not in sides:
                continue
            try:
                worker = Worker(name, work, job)
                entry = {"load": worker.ask("load"), "first": worker.ask("run 1")}
                once = min(worker.ask("run 1") for _ in range(2))
                worker.turns = max(1, round(turn / once))
                workers.append(worker)
                result[name] = entry | {"seconds": []}
            except WorkerFailed as failure:
                print(f"  failed: {failure}")
        if work.kind == "predict":
            compare(work, workers, result)
        if work.kind == "flat":
            return flat(workers, result)
        for number in range(work.rounds or rounds):
            for worker in workers[number % len(workers):] + workers[:number % len(workers)]:
                result[worker.name]["seconds"].append(worker.ask(f"run {worker.turns}") / worker.turns)
        for worker in workers:
            result[worker.name] |= {"median": statistics.median(result[worker.name]["seconds"]), "peak_mb": worker.peak, "process_mb": worker.process_peak}
        return result
    finally:
        for worker in workers:
            worker.end()


def compare(work, workers, result):
    """All outputs must agree: with the first rival's, or among us."""
    order = [w for w in workers if not w.name.startswith("nns")] + [w for w in workers if w.name.startswith("nns")]
    expected = outputs(order[0]) if order else None
    for worker in order[1:]:
        error = difference(outputs(worker), expected)
        result[worker.name]["difference"] = error
        if not error <= work.tolerance:
            print(f"  WRONG: outputs of {worker.name} differ from {order[0].name}'s by {error:.1e} of the largest")


def flat(workers, result):
    for worker in workers:
        worker.ask("run 100")
        early = worker.memory("VmRSS")
        worker.ask("run 9900")
        result[worker.name] |= {"mb_after_100": early, "mb_after_10000": worker.memory("VmRSS")}
    return result


def show(work, threads, result):
    print(f"{work.name}, {threads} thread{'s' if threads > 1 else ''}")
    if work.kind == "flat":
        for name, entry in result.items():
            print(f"  {name:14}{entry['mb_after_100']:9.1f} MB after 100 steps {entry['mb_after_10000']:9.1f} MB after 10000")
        return
    rivals = [e for n, e in result.items() if not n.startswith("nns")]
    best, smallest, leanest = (min((e[key] for e in rivals), default=None) for key in ("median", "peak_mb", "process_mb"))
    for name, entry in result.items():
        spread = max(entry["seconds"]) / entry["median"] - 1
        line = f"  {name:14}{entry['median'] * 1000:10.2f} ms +{spread * 100:3.0f} %"
        line += f"   load {entry['load']:6.2f} s, first {entry['first']:6.2f} s   peak {entry['peak_mb']:7.1f} MB, process {entry['process_mb']:7.1f} MB"
        if best and name.startswith("nns"):
            verdict = "met" if entry["median"] / best <= work.goal else "missed"
            line += f"   time {entry['median'] / best:.2f} of the best rival's (goal {work.goal}: {verdict}), memory {entry['peak_mb'] / max(smallest, 0.1):.2f}, of the process {entry['process_mb'] / leanest:.2f}"
        print(line)
    if "nns" in result and "nns script" in result and work.kind == "train":
        print(f"  the script takes {result['nns script']['median'] / result['nns']['median']:.2f} of the time from Swift")


def main():
    exact = {w.name for w in works} & set(options.only)
    named = lambda w: not options.only or w.name in exact or any(o in w.name for o in options.only if o not in exact)
    chosen = [w for w in works if named(w) and (w.is_quick or not options.quick)]
    if options.list:
        for work in chosen:
            print(work.name)
        return
    if options.operators is not None:
        import operators
        return [operators.compare(threads, rounds, turn / 5, options.operators, "processor" if options.processor_time else "wall", options.save) for threads in options.threads or (2,)]
    report = {"machine": {"processor": processor(), "cores": os.cpu_count(), "system": platform.platform()}, "results": []}
    sides = available() if chosen else set()
    for work in chosen:
        for threads in work.threads or options.threads or (2,):
            result = measure(work, threads, sides)
            show(work, threads, result)
            sys.stdout.flush()
            report["results"].append({"work": work.name, "threads": threads, "goal": work.goal, "sides": result})
    if not options.only or "language" in options.only:
        import language
        report["language"] = language.compare(rounds)
    path = options.save or benchmarks / f"results/{datetime.datetime.now():%Y-%m-%dT%H%M%S}.json"
    (benchmarks / "results").mkdir(exist_ok=True)
    with open(path, "w") as file:
        json.dump(report, file, indent=1)
    print(f"results: {path}")


def processor():
    return next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.processor())


main()
