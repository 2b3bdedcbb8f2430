import Glibc
import Lang

/// Files of the user's own: the profile read at start-up and the history.
enum Profile {
  /// `$XDG_STATE_HOME/nns`, by default `~/.local/state/nns`.
  static var stateFolder: String? { folder("XDG_STATE_HOME", ".local/state") }
  /// `$XDG_CONFIG_HOME/nns`, by default `~/.config/nns`.
  static var configurationFolder: String? { folder("XDG_CONFIG_HOME", ".config") }

  private static func folder(_ variable: String, _ fallback: String) -> String? {
    if let path = getenv(variable), path.pointee != 0 { return String(cString: path) + "/nns" }
    guard let home = getenv("HOME"), home.pointee != 0 else { return nil }
    return String(cString: home) + "/" + fallback + "/nns"
  }

  /// Runs `profile.nns` of the configuration folder; nil when there is none. An error in it is told and ends only the profile.
  @discardableResult static func load(_ interpreter: Interpreter) -> Interpreter.Outcome? {
    guard let folder = configurationFolder, let file = fopen(folder + "/profile.nns", "rb") else { return nil }
    defer { fclose(file) }
    return interpreter.run(SourceFile(name: folder + "/profile.nns", bytes: Program.readAll(file)))
  }

  /// Creates a folder and those above it; false when that fails.
  static func makeFolder(_ path: String) -> Bool {
    var partial = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      partial += part + "/"
      if part.isEmpty { continue }
      if mkdir(partial, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }
}
