"""Times every script of Benchmarks/Language under GNU R and nns, alternating; the printed results must agree."""
import math, shutil, statistics, subprocess, sys, time

from processes import benchmarks, programs


def seconds(command):
    start = time.perf_counter()
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{run.stderr}")
    return time.perf_counter() - start, run.stdout


def compare(rounds):
    nns, rscript = programs["nns script"], shutil.which("Rscript")
    if not rscript:
        print("GNU R is missing (Debian package r-base-core): only nns is timed")
    print(f"{'script':24}{'R ms':>10}{'nns ms':>10}{'ratio':>8}")
    results = {}
    for script in sorted(benchmarks.glob("Language/*.R")):
        ours, theirs = [], []
        for _ in range(rounds):
            if rscript:
                elapsed, expected = seconds([rscript, script])
                theirs.append(elapsed)
            elapsed, output = seconds([nns, script])
            ours.append(elapsed)
            if rscript and output != expected:
                sys.exit(f"{script.name}: the results differ: {expected!r} and {output!r}")
        results[script.stem] = {"nns": statistics.median(ours)} | ({"R": statistics.median(theirs)} if theirs else {})
        own, rival = results[script.stem]["nns"] * 1000, results[script.stem].get("R", 0) * 1000
        print(f"{script.stem:24}{rival:10.0f}{own:10.0f}{own / rival:8.2f}" if rival else f"{script.stem:24}{'missing':>10}{own:10.0f}")
    ratios = [r["nns"] / r["R"] for r in results.values() if "R" in r]
    if ratios:
        print(f"geometric mean of the ratios: {math.exp(sum(map(math.log, ratios)) / len(ratios)):.2f}")
    return results
