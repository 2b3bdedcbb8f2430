"""Times every script of Benchmarks/Language under GNU R and nns, alternating, and prints medians and their ratio."""
import math, pathlib, shutil, statistics, subprocess, sys, time

root = pathlib.Path(__file__).resolve().parent
nns = root.parent / ".build/release/nns"
rscript = shutil.which("Rscript")
rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5


def seconds(command):
    start = time.perf_counter()
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{run.stderr}")
    return time.perf_counter() - start, run.stdout


if not rscript:
    print("GNU R is missing (Debian package r-base-core): only nns is timed")
print(f"{'script':24}{'R ms':>10}{'nns ms':>10}{'ratio':>8}")
ratios = []
for script in sorted(root.glob("Language/*.R")):
    ours, theirs = [], []
    for _ in range(rounds):
        if rscript:
            elapsed, expected = seconds([rscript, script])
            theirs.append(elapsed)
        elapsed, output = seconds([nns, script])
        ours.append(elapsed)
        if rscript and output != expected:
            sys.exit(f"{script.name}: the results differ: {expected!r} and {output!r}")
    own = statistics.median(ours) * 1000
    if theirs:
        rival = statistics.median(theirs) * 1000
        ratios.append(own / rival)
        print(f"{script.stem:24}{rival:10.0f}{own:10.0f}{own / rival:8.2f}")
    else:
        print(f"{script.stem:24}{'missing':>10}{own:10.0f}")
if ratios:
    print(f"geometric mean of the ratios: {math.exp(sum(map(math.log, ratios)) / len(ratios)):.2f}")
