import Glibc
import GraphicsBindings
import Lang
import NNBindings

/// Runs what the command line asks for; returns the exit code.
enum Program {
  static let version = "0.1.0"

  static func run(_ arguments: [String]) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    let options = Options(arguments)
    switch options.action {
    case .version:
      print("nns \(version)")
      return 0
    case .help:
      print(Options.help, terminator: "")
      return 0
    case .usageError(let message):
      fputs("nns: \(message)\nTry 'nns --help'.\n", stderr)
      return 64
    default: break
    }
    if let threads = options.threads { setenv("OMP_NUM_THREADS", String(threads), 1) }
    let interpreter = makeInterpreter()
    interpreter.commandArguments = ["nns"] + (options.scriptArguments.isEmpty ? [] : ["--args"] + options.scriptArguments)
    Interrupts.install(interpreter)
    if let seed = options.seed { _ = interpreter.run(SourceFile(name: "<seed>", text: "invisible(set.seed(\(seed))); invisible(mx.set.seed(\(seed)))")) }
    switch options.action {
    case .expressions(let texts):
      interpreter.isInteractive = options.forcesInteractive
      if !options.isVanilla { Profile.load(interpreter) }
      return finish(interpreter, interpreter.run(SourceFile(name: "<expression>", text: texts.joined(separator: "\n") + "\n")))
    case .script(let path): return runScript(path, options, interpreter)
    case .doctor: return Doctor.run(interpreter)
    default:
      let isTerminal = isatty(0) == 1
      if options.action == .prompt, isTerminal || options.forcesInteractive {
        return Prompt(interpreter, isQuiet: options.isQuiet, isVanilla: options.isVanilla).run()
      }
      return finish(interpreter, interpreter.run(SourceFile(name: "<stdin>", text: readAll(stdin))))
    }
  }

  static func makeInterpreter() -> Interpreter {
    let interpreter = Interpreter(families: NNBindings.families + GraphicsBindings.families, library: NNBindings.library + GraphicsBindings.library)
    NNBindings.install(in: interpreter)
    GraphicsBindings.install(in: interpreter)
    return interpreter
  }

  private static func runScript(_ path: String, _ options: Options, _ interpreter: Interpreter) -> Int32 {
    guard let file = fopen(path, "rb"), let text = readFile(file) else {
      fputs("Fatal error: cannot open file '\(path)': \(String(cString: strerror(errno)))\n", stderr)
      return 2
    }
    interpreter.isInteractive = options.forcesInteractive
    let source = SourceFile(name: path, text: text)
    if options.checksOnly { return ScriptCheck.run(source, interpreter) }
    if !options.isVanilla { Profile.load(interpreter) }
    return finish(interpreter, interpreter.run(source))
  }

  /// Runs what must happen at the end of a script and turns the outcome into an exit code.
  private static func finish(_ interpreter: Interpreter, _ outcome: Interpreter.Outcome) -> Int32 {
    defer {
      interpreter.runExitActions()
      interpreter.output.flush()
    }
    switch outcome {
    case .finished: return 0
    case .quit(let status): return status
    case .failed:
      if !interpreter.isInteractive { interpreter.output.writeError("Execution halted\n") }
      return 1
    case .interrupted:
      interpreter.output.writeError("Execution halted\n")
      return 130
    }
  }

  private static func readFile(_ file: UnsafeMutablePointer<FILE>) -> String? {
    defer { fclose(file) }
    var status = stat()
    if fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      errno = EISDIR
      return nil
    }
    return readAll(file)
  }

  static func readAll(_ file: UnsafeMutablePointer<FILE>) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes.append(contentsOf: buffer[..<count]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
