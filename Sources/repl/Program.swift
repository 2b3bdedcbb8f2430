import Glibc
import GraphicsBindings
import Lang
import NNBindings
import Notebooks

/// Runs what the command line asks for; returns the exit code.
enum Program {
  static let version = "0.1.0"

  static func run(_ arguments: [String]) -> Int32 {
    // A closed pipe and a file that may not grow are told by the calls that write.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let options = Options(arguments)
    switch options.action {
    case .version:
      print("nns \(version)")
      return 0
    case .help:
      print(Options.help, terminator: "")
      return 0
    case .usageError(let message): return usageError(message)
    case .emptyExpression:
      fputs("ERROR: option '-e' requires a non-empty argument\n", stderr)
      return 1
    case .command(let name, let arguments): return Commands.run(name, arguments)
    default: break
    }
    if let threads = options.threads, let status = restart(threads: threads) { return status }
    let interpreter = makeInterpreter()
    interpreter.commandArguments = options.commandArguments
    Interrupts.install(interpreter)
    if let seed = options.seed { _ = interpreter.run(SourceFile(name: "<seed>", text: "invisible(set.seed(\(seed))); invisible(mx.set.seed(\(seed)))")) }
    switch options.action {
    case .expressions(let texts):
      return runScript(SourceFile(name: "<expression>", text: texts.joined(separator: "\n") + "\n\n"), options, interpreter)
    case .script(let path):
      guard let file = fopen(path, "rb"), let bytes = readFile(file) else {
        fputs("Fatal error: cannot open file '\(path)': \(String(cString: strerror(errno)))\n", stderr)
        return 2
      }
      return runScript(SourceFile(name: path, bytes: bytes), options, interpreter)
    default:
      if options.action == .prompt, isatty(0) == 1 || options.forcesInteractive {
        return Prompt(interpreter, isQuiet: options.isQuiet, isVanilla: options.isVanilla, savesOnQuit: options.savesOnQuit).run()
      }
      return runScript(SourceFile(name: "<stdin>", bytes: readAll(stdin)), options, interpreter)
    }
  }

  static func usageError(_ message: String) -> Int32 {
    fputs("nns: \(message)\n\(Options.usage)Try 'nns --help'.\n", stderr)
    return 64
  }

  /// Starts the program again with the number of threads in the environment, which the numerical libraries read when they are loaded;
  /// nil when it is there already.
  private static func restart(threads: Int) -> Int32? {
    let wanted = String(threads)
    let variables = ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NNS_THREADS"]
    if variables.allSatisfy({ getenv($0).map { String(cString: $0) } == wanted }) { return nil }
    for variable in variables { setenv(variable, wanted, 1) }
    var argv: [UnsafeMutablePointer<CChar>?] = ProcessStart.arguments.map { strdup($0) }
    argv.append(nil)
    execv(ProcessStart.path, argv)
    return nil
  }

  static func makeInterpreter() -> Interpreter {
    let interpreter = Interpreter(families: NNBindings.families + GraphicsBindings.families + [NestedDocuments.builtins], library: NNBindings.library + GraphicsBindings.library + [KnitrLibrary.source, KableLibrary.source],
      late: NNBindings.operators)
    KnitrLibrary.install(in: interpreter)
    NNBindings.install(in: interpreter)
    GraphicsBindings.install(in: interpreter)
    return interpreter
  }

  private static func runScript(_ source: SourceFile, _ options: Options, _ interpreter: Interpreter) -> Int32 {
    if options.checksOnly { return ScriptCheck.run(source, interpreter) }
    interpreter.isInteractive = options.forcesInteractive
    if !options.isVanilla, case .quit(let status)? = Profile.load(interpreter) { return finish(interpreter, .quit(status)) }
    var outcome = interpreter.run(source, isStandardInput: true)
    if case .finished = outcome { outcome = interpreter.run(SourceFile(name: "<end>", text: "if (exists('.Last', globalenv(), inherits = FALSE)) invisible(.Last())")) }
    return finish(interpreter, outcome)
  }

  /// Runs what must happen at the end of a script and turns the outcome into an exit code.
  static func finish(_ interpreter: Interpreter, _ outcome: Interpreter.Outcome) -> Int32 {
    defer {
      interpreter.runExitActions()
      interpreter.output.flush()
    }
    switch outcome {
    case .finished:
      interpreter.output.flush()
      return interpreter.output.failure == nil ? 0 : 1
    case .quit(let status): return status
    case .failed, .interrupted:
      if !interpreter.isInteractive { interpreter.output.writeError("Execution halted\n") }
      return 1
    }
  }

  static func readFile(_ file: UnsafeMutablePointer<FILE>) -> [UInt8]? {
    defer { fclose(file) }
    var status = stat()
    if fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      errno = EISDIR
      return nil
    }
    return readAll(file)
  }

  static func readAll(_ file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes.append(contentsOf: buffer[..<count]) }
    return bytes
  }
}
