"""Worker processes: started once for a work, stopped (SIGSTOP) while others have their turn, so that no waiting thread spins beside them."""
import json, os, pathlib, signal, subprocess, time

root = pathlib.Path(__file__).resolve().parents[2]
benchmarks = root / "Benchmarks"
environments = pathlib.Path(os.environ.get("NNS_BENCH_RIVALS", root / ".venv-bench"))
pythons = {name: environments / ("mxnet" if name == "mxnet" else "others") / "bin/python" for name in ("mxnet", "torch", "onnxruntime", "openvino", "pillow")}
programs = {"nns": benchmarks / ".build/release/Worker", "nns script": pathlib.Path(os.environ.get("NNS", root / ".build/release/nns"))}


class WorkerFailed(Exception):
    pass


class Worker:
    def __init__(self, name, work, job):
        self.name = name
        threads = str(job["threads"])
        limits = {key: threads for key in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NNS_THREADS")}
        if name in programs:
            rate, fixed = str(work.rate), "fixed" if work.fixed else "all"
            kind = "train" if work.kind == "flat" else work.kind
            arguments = [job.get("pictures") or job["prefix"], job.get("data", "-"), rate, fixed]
            command = [programs[name], kind, *arguments] if name == "nns" else [programs[name], benchmarks / f"Scripts/{kind}.R", *arguments]
        else:
            command = [pythons[name], benchmarks / f"harness/rivals/{name}_worker.py", json.dumps(job)]
        if job["threads"] == 1:
            command = ["taskset", "-c", "0", *command]
        self.errors = open(root / "Benchmarks/.cache" / f"errors-{name.replace(' ', '-')}.txt", "w+")
        self.process = subprocess.Popen(
            list(map(str, command)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True, env=os.environ | limits)
        self.expect("up")
        self.baseline = self.memory("VmRSS")
        self.pause()

    def expect(self, word):
        """Reads up to that line and keeps those before it in `answer`."""
        self.answer = []
        while True:
            line = self.process.stdout.readline()
            if line.strip() == word:
                failures = [said for said in self.answer if said.startswith("failed: ")]
                if failures:
                    self.pause()
                    raise WorkerFailed(f"{self.name}: {failures[0][8:]}")
                return
            self.answer.append(line.rstrip("\n"))
            if not line:
                self.errors.seek(0)
                raise WorkerFailed(f"{self.name}: {self.errors.read().strip()[-600:]}")

    def ask(self, command, clock="wall"):
        """Seconds until the answer, or those of the processor that the process took for it."""
        now = time.perf_counter if clock == "wall" else self.processor_time
        os.kill(self.process.pid, signal.SIGCONT)
        start = now()
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        self.expect("done")
        elapsed = now() - start
        self.pause()
        return elapsed

    def processor_time(self):
        # Linux's number of the clock that counts all threads of a process.
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def pause(self):
        os.kill(self.process.pid, signal.SIGSTOP)

    def memory(self, key):
        """Megabytes."""
        for line in open(f"/proc/{self.process.pid}/status"):
            if line.startswith(key + ":"):
                return int(line.split()[1]) / 1024
        return 0.0

    @property
    def peak(self):
        """The most memory in use since the start, beyond what the libraries took before anything was loaded."""
        return self.memory("VmHWM") - self.baseline

    @property
    def process_peak(self):
        """The most memory the process ever had, libraries and interpreter included."""
        return self.memory("VmHWM")

    def end(self):
        self.process.kill()
        self.process.wait()
        self.errors.close()
