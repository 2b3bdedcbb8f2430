import Glibc

/// A program on a pseudo-terminal: keys are sent, the screen's text is read.
public final class PseudoTerminal {
  private let master: Int32
  public let process: pid_t
  public let folder: String
  /// Everything the program has written so far.
  public private(set) var screen = ""

  private let keepsFolder: Bool

  /// Starts the built program in `folder`, which is removed at the end when it is a temporary one; nil when it cannot be started.
  ///
  /// `environment` comes before the usual variables; `shell` is a command that the shell runs before the program.
  public init?(_ arguments: [String], folder: String, environment: [String] = [], keepsFolder: Bool = false, shell: String? = nil) {
    guard let path = BuiltProgram.path else { return nil }
    self.folder = folder
    self.keepsFolder = keepsFolder
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    // Glibc does not show Swift `unlockpt` and `ptsname`: these are the requests they make.
    var unlocked: Int32 = 0, number: Int32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &unlocked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else { return nil }
    let slave = "/dev/pts/\(number)"
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    // `setsid` makes the shell's first open of the terminal its controlling one.
    let script = "cd \"$1\" && shift && \(shell.map { $0 + " && " } ?? "")exec setsid -c \"$@\""
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in Int32(0)...2 { posix_spawn_file_actions_addopen(&actions, descriptor, slave, O_RDWR, 0) }
    posix_spawn_file_actions_addclose(&actions, master)
    let command = ["/bin/sh", "-c", script, "sh", folder, path] + arguments
    let usual = ["TERM=xterm", "LC_ALL=C.UTF-8", "HOME=\(folder)", "XDG_STATE_HOME=\(folder)/state", "NO_COLOR=1", BuiltProgram.fonts]
    var variables = environment + usual.filter { variable in !environment.contains { $0.prefix { $0 != "=" } == variable.prefix { $0 != "=" } } }
    if let value = getenv("PATH") { variables.append("PATH=" + String(cString: value)) }
    let argv = command.map { strdup($0) } + [nil], envp = variables.map { strdup($0) } + [nil]
    defer { for text in argv + envp { free(text) } }
    var started: pid_t = 0
    guard posix_spawn(&started, "/bin/sh", &actions, nil, argv, envp) == 0 else { return nil }
    process = started
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(master)
    if !keepsFolder { Package.remove(folder) }
  }

  public func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = Array(bytes).withUnsafeBytes { write(master, $0.baseAddress!, min($0.count, 1024)) }
      if count > 0 { bytes = bytes.dropFirst(count) } else {
        drain()
        usleep(1000)
      }
    }
  }

  /// Sends a line without "> " in it and waits for the prompt after it; false when none comes.
  ///
  /// Control keys go after this: while an expression is evaluated the terminal takes them itself (Ctrl-R, Ctrl-D), and the program never sees them.
  public func enters(_ line: String) -> Bool {
    let start = mark
    send(line + "\n")
    return waits(for: "> ", after: start)
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = read(master, &buffer, buffer.count), count > 0 { screen += String(decoding: buffer[..<count], as: UTF8.self) }
  }

  /// Waits until the text since `mark` contains `expected`; false when that takes more than `timeoutSeconds`.
  public func waits(for expected: String, after mark: Int = 0, timeoutSeconds: Double = 20) -> Bool {
    var waited = 0.0
    while waited < timeoutSeconds {
      drain()
      if String(decoding: screen.utf8.dropFirst(mark), as: UTF8.self).contains(expected) { return true }
      usleep(5000)
      waited += 0.005
    }
    return false
  }

  /// The length of the screen's text so far, to wait for what comes after.
  public var mark: Int {
    drain()
    return screen.utf8.count
  }

  /// Waits for the program to end; its exit status, or nil when it does not.
  public func exitStatus(timeoutSeconds: Double = 10) -> Int? {
    var status: Int32 = 0
    var waited = 0.0
    while waited < timeoutSeconds {
      drain()
      if waitpid(process, &status, WNOHANG) == process { return Int((status >> 8) & 0xff) }
      usleep(5000)
      waited += 0.005
    }
    return nil
  }
}
