"""What every worker in Python does: say that it is up, then obey one command a line.

    up                    after importing, before loading anything
    load                  reads the network and binds it
    run K                 K predictions, training steps, or whatever the work is
    check FILE            writes the outputs of one prediction as an array file
"""
import json, pathlib, sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import networks  # noqa: E402


def job():
    return json.loads(sys.argv[1])


def serve(load, run, check=None):
    print("up", flush=True)
    for line in sys.stdin:
        command, *rest = line.split()
        if command == "load":
            load()
        elif command == "run":
            run(int(rest[0]))
        elif command == "check":
            output = check()
            networks.save_arrays(rest[0], [("output", output.shape, output.astype("float32").tobytes())])
        print("done", flush=True)
