import Glibc
import Kernel
import Lang
import Notebooks
import Runtime

/// `nns kernel -f FILE` serves Jupyter; `nns kernel install` tells Jupyter of it.
enum KernelCommand {
  static func run(_ arguments: [String]) -> Int32 {
    if arguments.first == "install" { return install(Array(arguments.dropFirst())) }
    guard arguments.count == 2, arguments[0] == "-f" else { return Program.usageError("'nns kernel' needs 'install [--user | --prefix FOLDER]' or '-f CONNECTION-FILE'") }
    guard let file = fopen(arguments[1], "rb"), let text = Program.readFile(file) else {
      fputs("nns: cannot open file '\(arguments[1])': \(String(cString: strerror(errno)))\n", stderr)
      return 2
    }
    let interpreter = Program.makeInterpreter()
    Interrupts.install(interpreter)
    Completion.attach(interpreter)
    do {
      try KernelServer(String(decoding: text, as: UTF8.self), interpreter, version: Program.version) { Completion.complete($0) }.run()
    } catch {
      fputs("nns: \(error)\n", stderr)
      return 1
    }
    interpreter.runExitActions()
    return 0
  }

  private static func install(_ arguments: [String]) -> Int32 {
    var base: String?
    if arguments.count == 2, arguments[0] == "--prefix" { base = arguments[1] + "/share" } else if arguments.isEmpty || arguments == ["--user"] {
      base = getenv("XDG_DATA_HOME").map { String(cString: $0) } ?? getenv("HOME").map { String(cString: $0) + "/.local/share" }
    } else { return Program.usageError("'nns kernel install' takes --user or --prefix FOLDER") }
    guard let base, !ProcessStart.path.isEmpty else {
      fputs("nns: HOME is not set; use --prefix FOLDER\n", stderr)
      return 1
    }
    let folder = base + "/jupyter/kernels/nns"
    let argv: [JSON] = [ProcessStart.path, "kernel", "-f", "{connection_file}"].map { .string($0) }
    let members: [(key: String, value: JSON)] = [
      ("argv", .array(argv)), ("display_name", .string("nns")), ("language", .string("R")), ("interrupt_mode", .string("message")),
    ]
    do {
      guard Profile.makeFolder(folder) else { throw NotebookError("cannot make folder '\(folder)': \(String(cString: strerror(errno)))") }
      try AtomicFile.write(Array((JSON.object(members).text + "\n").utf8), to: folder + "/kernel.json")
    } catch {
      fputs("nns: \(error)\n", stderr)
      return 1
    }
    print("installed \(folder)/kernel.json")
    return 0
  }
}
