import Glibc
import Lang

/// Files that come with the packages stood in for.
public enum SystemFile {
  static let all: [Builtin] = [
    Builtin("system.file", #"..., package = "base", lib.loc = NULL, mustWork = FALSE"#, "Path of a file that a package brings, or \"\". Source: R ?system.file.") { call in
      let parts = call.dots.flatMap { $0.value.asStrings().compactMap { $0 } }
      let package = try call.string("package")
      for folder in folders() {
        let path = ([folder, package] + parts).joined(separator: "/")
        if access(path, F_OK) == 0 { return .string(path) }
      }
      if try call.flag("mustWork") { throw RError("no file found") }
      return .string("")
    },
  ]

  /// Whether the files that come with packages are found at all.
  public static var isComplete: Bool { folders().contains { access($0 + "/imager/extdata/parrots.png", R_OK) == 0 } }
  public static let remedy = "the files that come with packages are not beside the program; set NNS_SHARE to the folder share/nns"

  /// Where package files are looked for: beside the program (installed or in the build folder), then in the working folder.
  public static func folders() -> [String] {
    var found: [String] = []
    if let given = getenv("NNS_SHARE") { found.append(String(cString: given) + "/packages") }
    var folder = ProcessStart.path
    while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = String(folder[..<slash])
      found.append(folder + "/share/nns/packages")
    }
    found.append("share/nns/packages")
    return found
  }
}
