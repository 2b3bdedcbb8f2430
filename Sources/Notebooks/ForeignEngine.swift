import Glibc
import Lang

/// Chunks of other languages, run by their own programs as far as those are installed.
enum ForeignEngine {
  /// The program for an engine and the option before its code; nil for engines that are only shown.
  static func command(_ engine: String, _ options: ChunkOptions) -> [String]? {
    let candidates: [[String]]
    switch engine.lowercased() {
    case "bash", "sh", "zsh", "dash", "ksh": candidates = [[engine.lowercased(), "-c"]]
    case "python", "python3": candidates = [["python3", "-c"], ["python", "-c"]]
    case "perl", "ruby", "lua", "node": candidates = [[engine.lowercased(), "-e"]]
    default: return nil
    }
    if let named = options.text("engine.path"), let flag = candidates[0].last { return [named, flag] }
    return candidates.first { isInstalled($0[0]) }
  }

  private static func isInstalled(_ program: String) -> Bool {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  /// What the code writes to standard output, and the exit status. Its errors go to ours.
  static func run(_ command: [String], _ code: String) -> (output: String, status: Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return ("", -1) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    let arguments = (command + [code]).map { strdup($0) } + [nil]
    defer { for text in arguments { free(text) } }
    var child: pid_t = 0
    let failure = startingProgram { posix_spawnp(&child, command[0], &actions, nil, arguments, environ) }
    close(ends[1])
    guard failure == 0 else {
      close(ends[0])
      return ("", 127)
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(ends[0], &buffer, buffer.count)
      if count > 0 { bytes.append(contentsOf: buffer[..<count]) } else if count == 0 || errno != EINTR { break }
    }
    close(ends[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return (String(decoding: bytes, as: UTF8.self), status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f))
  }
}
