/// The command line of `nns`.
struct Options {
  enum Action: Equatable {
    case prompt
    case script(String)
    case standardInput
    case expressions([String])
    case version
    case help
    /// A command of its own (`doctor`, `render` …) with the arguments after it.
    case command(String, [String])
    /// `-e` of blanks, for which R has words and an exit code of its own.
    case emptyExpression
    /// Wrong usage: the message for standard error.
    case usageError(String)
  }

  static let commands = ["doctor", "render", "purl", "kernel"]

  var action: Action = .prompt
  /// What `commandArgs(trailingOnly = TRUE)` returns.
  var scriptArguments: [String] = []
  var isVanilla = false
  var isQuiet = false
  /// Whether the prompt asks to keep the objects at the end.
  var savesOnQuit = true
  var forcesInteractive = false
  /// Parse and report unknown functions without running.
  var checksOnly = false
  var seed: Int?
  var threads: Int?

  init(_ given: [String]) {
    let arguments = Options.splittingShebang(given)
    var expressions: [String] = []
    var index = 0
    while index < arguments.count {
      var argument = arguments[index]
      var attached: String?
      if argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") {
        attached = String(argument[argument.index(after: equals)...])
        argument = String(argument[..<equals])
      }
      index += 1
      func value() -> String? {
        if let attached { return attached }
        guard index < arguments.count else { return nil }
        index += 1
        return arguments[index - 1]
      }
      // After `-e EXPR` only options of our own are options, as Rscript's later ones are arguments.
      if !expressions.isEmpty, !["-e", "--expression", "--args", "--vanilla", "--seed", "--threads", "--check", "--interactive"].contains(argument) {
        scriptArguments = Array(arguments[(index - 1)...])
        break
      }
      switch argument {
      case "--version", "-V": action = .version; return
      case "--help", "-h": action = .help; return
      case "--vanilla": (isVanilla, savesOnQuit) = (true, false)
      case "--no-init-file": isVanilla = true
      case "--no-save": savesOnQuit = false
      case "--no-environ", "--no-site-file", "--no-restore", "--no-restore-data", "--no-restore-history", "--no-readline", "--slave", "-s", "--no-echo",
        "--save", "--restore", "--verbose":
        break
      // Settings of R's own memory, text and packages, which have no meaning here.
      case "--encoding", "--default-packages", "--max-ppsize", "--min-nsize", "--min-vsize", "--max-connections", "--gui", "-g", "--max-nsize", "--max-vsize":
        guard value() != nil else { action = .usageError("option '\(argument)' needs a value"); return }
      case "-q", "--quiet", "--silent": isQuiet = true
      case "--interactive", "-i": forcesInteractive = true
      case "--check": checksOnly = true
      case "--args":
        // As Rscript, which has put an `--args` of its own before them.
        scriptArguments = Array(arguments[(expressions.isEmpty ? index : index - 1)...])
        index = arguments.count
      case "-e", "--expression":
        guard let text = value() else { action = .usageError("option '-e' requires a non-empty argument"); return }
        guard text.contains(where: { !$0.isWhitespace }) else { action = .emptyExpression; return }
        expressions.append(text)
      case "-f", "--file":
        guard let path = value(), !path.isEmpty else { action = .usageError("option '-f' needs a file name"); return }
        action = path == "-" ? .standardInput : .script(path)
      case "-": action = .standardInput
      case "--seed":
        guard let number = value().flatMap({ Int32($0) }) else { action = .usageError("option '--seed' needs a whole number"); return }
        seed = Int(number)
      case "--threads":
        guard let number = value().flatMap({ Int($0) }), (1...1024).contains(number) else {
          action = .usageError("option '--threads' needs a whole number from 1 to 1024")
          return
        }
        threads = number
      default:
        if argument.hasPrefix("-"), argument.count > 1 {
          action = .usageError("unknown option '\(arguments[index - 1])'")
          return
        }
        if action == .prompt {
          if Options.commands.contains(argument), index == 1 {
            action = .command(argument, Array(arguments[1...]))
            return
          }
          action = .script(arguments[index - 1])
        } else { scriptArguments.append(arguments[index - 1]) }
        // What follows belongs to the script, options too.
        scriptArguments += arguments[index...]
        index = arguments.count
      }
    }
    if !expressions.isEmpty { action = .expressions(expressions) }
  }

  /// A `#!` line passes all its options as one argument: `#!/usr/bin/nns --vanilla -q`.
  private static func splittingShebang(_ arguments: [String]) -> [String] {
    guard arguments.count >= 2, let first = arguments.first, first.hasPrefix("--") || first.hasPrefix("-q "), first.contains(" "), !first.contains("=") else {
      return arguments
    }
    return first.split(separator: " ").map(String.init) + arguments.dropFirst()
  }

  /// What `commandArgs()` returns, as Rscript's would: the script's own path is in `--file=`.
  var commandArguments: [String] {
    var all = ["nns", "--no-echo", "--no-restore"]
    switch action {
    case .script(let path): all.append("--file=" + path)
    case .expressions(let texts): all += texts.flatMap { ["-e", $0] }
    case .prompt: all = ["nns"]
    default: break
    }
    return all + (scriptArguments.isEmpty ? [] : ["--args"] + scriptArguments)
  }

  static let usage = """
    Usage: nns [options] [FILE [arguments]]
           nns [options] -e EXPR [-e EXPR ...] [arguments]
           nns render FILE [-o FILE.html|.md|.ipynb]
           nns purl FILE [-o FILE]
           nns kernel install [--user | --prefix FOLDER]
           nns doctor

    """

  static let help =
    usage + """

      Without FILE, nns reads from the terminal, or runs what standard input holds.

      Options:
        -e EXPR            evaluate EXPR; may be repeated
        -f FILE            run FILE
        -                  run standard input
        --args             the rest are arguments for the script
        --check            parse FILE and report unknown functions without running it
        --interactive      behave as at a prompt even when input is not a terminal
        --seed N           start with set.seed(N) and mx.set.seed(N)
        --threads N        use N threads for computation
        --vanilla          do not read the profile file
        -q, --quiet        no greeting
        --version          print the version
        --help             print this text

      Exit codes: that of quit(status =), 1 after an error, 2 when FILE cannot be read, 64 for wrong usage.

      """
}
