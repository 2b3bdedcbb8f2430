import Glibc
import Lang

/// Guesses which pictures a script loads next: the strings that follow in a vector it goes through, the next file of a folder, or names that count up
/// (`cat.1.jpg`, `dog.1.jpg`, `cat.2.jpg`). It guesses only when the last two pictures, or those one period apart, followed each other in that way.
struct PictureSequence {
  /// The vector or folder being gone through, and where the last picture stands in it.
  private var listed: [String?] = []
  private var position = -1
  /// The last pictures, the latest last.
  private var recent: [String] = []
  private var listedFolder: String?

  private static let longestPeriod = 4
  private static let searchedStrings = 20_000

  /// Notes that `path` is loaded; the up to `count` pictures that should come after it.
  mutating func next(after path: String, _ interpreter: Interpreter, count: Int) -> [String] {
    guard count > 0 else { return [] }
    defer {
      recent.append(path)
      if recent.count > 2 * PictureSequence.longestPeriod { recent.removeFirst() }
    }
    if position + 1 < listed.count, listed[position + 1] == path { position += 1 } else { locate(path, interpreter) }
    if position >= 0 { return listed[(position + 1)...].prefix(count).compactMap { $0 } }
    return counted(after: path, count)
  }

  /// Looks for the last picture and this one, side by side.
  private mutating func locate(_ path: String, _ interpreter: Interpreter) {
    (listed, position) = ([], -1)
    guard let last = recent.last else { return }
    for vector in interpreter.visibleCharacterVectors(limit: PictureSequence.searchedStrings) where take(vector, last, path) { return }
    let folder = PictureSequence.folder(of: path)
    // A folder is read once; a second try would cost as much as a picture.
    guard folder == PictureSequence.folder(of: last), folder != listedFolder else { return }
    listedFolder = folder
    if !take(PictureSequence.files(in: folder), last, path) { return }
  }

  private mutating func take(_ vector: [String?], _ last: String, _ path: String) -> Bool {
    guard let index = vector.firstIndex(of: path), index > 0, vector[index - 1] == last else { return false }
    (listed, position) = (vector, index)
    return true
  }

  /// Everything up to the last slash, with it.
  private static func folder(of path: String) -> String { String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)]) }

  /// The names in a folder, as `list.files` orders plain ones, written as the script writes them.
  private static func files(in folder: String) -> [String?] {
    guard let handle = opendir(folder.isEmpty ? "." : FilePath.expanded(folder)) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while names.count < searchedStrings, let entry = readdir(handle) {
      names.append(withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } })
    }
    return names.sorted().map { folder + $0 }
  }

  /// Names that count up: each is the one a period before it with its last number one higher.
  private func counted(after path: String, _ count: Int) -> [String] {
    for period in 1...PictureSequence.longestPeriod where recent.count >= period {
      guard PictureSequence.successor(of: recent[recent.count - period]) == path else { continue }
      var known = Array(recent.suffix(period - 1)) + [path]
      for _ in 0..<count { if let next = PictureSequence.successor(of: known[known.count - period]) { known.append(next) } }
      return Array(known[period...])
    }
    return []
  }

  /// The name with its last number one higher, as wide as before when it has leading zeros.
  static func successor(of path: String) -> String? {
    guard let end = path.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let digits = path[...end].reversed().prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 15, let number = Int(String(digits.reversed())) else { return nil }
    let next = String(number + 1), start = path.index(end, offsetBy: 1 - digits.count)
    return path[..<start] + String(repeating: "0", count: max(0, digits.count - next.count)) + next + path[path.index(after: end)...]
  }
}
