import Glibc

/// What a run of a program left behind.
public struct ProgramRun {
  public let output: String
  public let errors: String
  /// The exit status, or 128 + the signal that ended it.
  public let status: Int
  public let timedOut: Bool
}

/// The program `nns` as built, run as a process of its own so that a crash is a failed expectation and not the end of the tests.
public enum BuiltProgram {
  /// `NNS_PROGRAM`, or the package's release or debug build (the newer of the two), or nil where nothing is built.
  public static let path: String? = {
    if let named = getenv("NNS_PROGRAM") { return String(cString: named) }
    let built = ["release", "debug"].map { "\(Package.root)/.build/\($0)/nns" }
    return built.filter { access($0, X_OK) == 0 }.max { modified($0) < modified($1) }
  }()

  private static func modified(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mtim.tv_sec : 0
  }

  /// Variables every run starts with, so that results do not depend on the machine.
  public static let environment = ["LC_ALL=C.UTF-8", "LANGUAGE=en", "TZ=UTC", "COLUMNS=80", "NO_COLOR=1", fonts]

  /// Texts are as wide as they were when plots were recorded, whatever fonts the machine has beside DejaVu.
  static let fonts = "FONTCONFIG_FILE=\(Package.root)/Tests/fonts.conf"

  /// Runs the program in `folder` with `input` on standard input; ends it after `timeoutSeconds`. `joinsErrors` puts what goes to
  /// standard error where it was written among the output.
  public static func run(
    _ arguments: [String], input: String = "", folder: String, timeoutSeconds: Double = 60, joinsErrors: Bool = false,
    environment extra: [String] = []
  ) -> ProgramRun {
    guard let path else {
      return ProgramRun(output: "", errors: "nns is not built: swift build -c release", status: 127, timedOut: false)
    }
    Package.write(input, to: "\(folder)/.stdin")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "\(folder)/.stdin", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "\(folder)/.stdout", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "\(folder)/.stderr", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    if joinsErrors { posix_spawn_file_actions_adddup2(&actions, 1, 2) }
    var inherited: [String] = environment + extra
    for name in ["PATH", "HOME", "LD_LIBRARY_PATH"] { if let value = getenv(name) { inherited.append("\(name)=\(String(cString: value))") } }
    // The shell changes the folder: Glibc does not show Swift the file action for it.
    let command = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, path] + arguments
    let argv = command.map { strdup($0) } + [nil]
    let envp = inherited.map { strdup($0) } + [nil]
    defer { for text in argv + envp { free(text) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", &actions, nil, argv, envp)
    guard failure == 0 else {
      return ProgramRun(output: "", errors: "posix_spawn \(path): \(String(cString: strerror(failure)))", status: 127, timedOut: false)
    }
    let (status, timedOut) = wait(for: process, timeoutSeconds: timeoutSeconds)
    return ProgramRun(
      output: Package.read("\(folder)/.stdout") ?? "", errors: Package.read("\(folder)/.stderr") ?? "", status: status,
      timedOut: timedOut)
  }

  /// Waits for a child; kills it when its time is over.
  static func wait(for process: pid_t, timeoutSeconds: Double) -> (status: Int, timedOut: Bool) {
    var status: Int32 = 0
    var waited = 0.0
    var timedOut = false
    while waitpid(process, &status, WNOHANG) == 0 {
      if waited > timeoutSeconds, !timedOut {
        timedOut = true
        kill(process, SIGKILL)
      }
      let pause = waited < 0.1 ? 0.002 : 0.02
      usleep(UInt32(pause * 1e6))
      waited += pause
    }
    let signal = Int(status & 0x7f)
    return (signal == 0 ? Int((status >> 8) & 0xff) : 128 + signal, timedOut)
  }
}
