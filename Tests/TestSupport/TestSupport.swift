import Glibc

/// Places the tests share.
public enum Package {
  /// The folder of `Package.swift`, without a trailing slash.
  public static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// The folder beside the package that holds recorded behaviour and data, or nil where a checkout stands alone.
  public static let sharedFolder: String? = {
    let path = root + "/../shared"
    return access(path, R_OK) == 0 ? path : nil
  }()

  /// All files below `folder` whose names end with `suffix`, sorted, relative to `folder`.
  public static func files(below folder: String, suffix: String) -> [String] {
    var found: [String] = []
    func walk(_ relative: String) {
      guard let directory = opendir(relative.isEmpty ? folder : "\(folder)/\(relative)") else { return }
      defer { closedir(directory) }
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasPrefix(".") { continue }
        let path = relative.isEmpty ? name : "\(relative)/\(name)"
        if entry.pointee.d_type == UInt8(DT_DIR) { walk(path) } else if name.hasSuffix(suffix) { found.append(path) }
      }
    }
    walk("")
    return found.sorted()
  }

  public static func read(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes.append(contentsOf: buffer[..<count]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @discardableResult
  public static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }

  /// A new empty folder that the caller may fill.
  public static func temporaryFolder() -> String {
    var template = Array("/tmp/nns-test-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template) else { preconditionFailure("mkdtemp: errno \(errno)") }
    return String(cString: path)
  }

  /// A temporary folder where the lesson's files are found under their usual names; what a run leaves stays out of the project.
  public static func lessonFolder() -> String {
    let folder = temporaryFolder()
    for name in ["model", "01-predict.nns", "transfer-learning.nns"] { symlink("\(root)/scripts/lesson-08/\(name)", "\(folder)/\(name)") }
    return folder
  }

  /// Removes a folder made by `temporaryFolder` and the files in it.
  public static func remove(_ folder: String) {
    guard folder.hasPrefix("/tmp/nns-test-") else { return }
    removeTree(folder)
  }

  private static func removeTree(_ path: String) {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name == "." || name == ".." { continue }
        let child = "\(path)/\(name)"
        if entry.pointee.d_type == UInt8(DT_DIR) { removeTree(child) } else { unlink(child) }
      }
      closedir(directory)
    }
    rmdir(path)
  }
}
