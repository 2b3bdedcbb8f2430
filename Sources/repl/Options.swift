/// The command line of `nns`.
struct Options {
  enum Action: Equatable {
    case prompt
    case script(String)
    case standardInput
    case expressions([String])
    case version
    case help
    case doctor
    /// Wrong usage: the message for standard error.
    case usageError(String)
  }

  var action: Action = .prompt
  /// What `commandArgs(trailingOnly = TRUE)` returns.
  var scriptArguments: [String] = []
  var isVanilla = false
  var isQuiet = false
  var forcesInteractive = false
  /// Parse and report unknown functions without running.
  var checksOnly = false
  var seed: Int?
  var threads: Int?

  init(_ arguments: [String]) {
    var expressions: [String] = []
    var index = 0
    var target: Action?
    func value(of flag: String) -> String? {
      guard index + 1 < arguments.count else { return nil }
      index += 1
      return arguments[index]
    }
    while index < arguments.count {
      let argument = arguments[index]
      switch argument {
      case "--version", "-V": action = .version; return
      case "--help", "-h": action = .help; return
      case "--vanilla", "--no-init-file", "--no-environ", "--no-site-file", "--no-restore", "--no-save", "--slave", "-s", "--no-echo": isVanilla = isVanilla || argument == "--vanilla" || argument == "--no-init-file"
      case "-q", "--quiet", "--silent": isQuiet = true
      case "--interactive", "-i": forcesInteractive = true
      case "--check": checksOnly = true
      case "--args":
        scriptArguments = Array(arguments[(index + 1)...])
        index = arguments.count
      case "-e":
        guard let text = value(of: argument) else { action = .usageError("option '-e' requires a non-empty argument"); return }
        expressions.append(text)
      case "-f", "--file":
        guard let path = value(of: argument) else { action = .usageError("option '-f' needs a file name"); return }
        target = .script(path)
      case "-": target = .standardInput
      case "--seed", "--threads":
        guard let text = value(of: argument), let number = Int(text), number >= (argument == "--seed" ? Int.min : 1) else {
          action = .usageError("option '\(argument)' needs a whole number")
          return
        }
        if argument == "--seed" { seed = number } else { threads = number }
      case "doctor" where index == 0 && target == nil: target = .doctor
      default:
        if argument.hasPrefix("--file=") { target = .script(String(argument.dropFirst(7))) } else if argument.hasPrefix("--seed="), let number = Int(argument.dropFirst(7)) { seed = number } else if argument.hasPrefix("--threads="), let number = Int(argument.dropFirst(10)), number > 0 { threads = number } else if argument.hasPrefix("-"), argument.count > 1 {
          action = .usageError("unknown option '\(argument)'")
          return
        } else if expressions.isEmpty, target == nil {
          target = .script(argument)
          scriptArguments = Array(arguments[(index + 1)...]).filter { $0 != "--args" }
          index = arguments.count
        } else {
          scriptArguments.append(argument)
        }
      }
      index += 1
    }
    if !expressions.isEmpty { action = .expressions(expressions) } else if let target { action = target }
  }

  static let help = """
    Usage: nns [options] [FILE [arguments]]
           nns [options] -e EXPR [-e EXPR ...]
           nns doctor

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
