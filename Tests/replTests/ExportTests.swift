import TestSupport
import Testing

/// What the R package exports, by name and formals, as lists recorded from versions 1.2.1 and 1.9.1.
@Suite("Exports of MXNet's R package")
struct ExportTests {
  /// Formals that are accepted but not shown, because the two versions name them differently; and those of 1.9.1 that nothing computes here.
  static let accepted: [String: Set<String>] = [
    "mx.nd.choose.element.0index": ["lhs", "rhs"], "mx.nd.ftml.update": ["clip_gradient"],
    "mx.nd.norm": ["out_dtype"], "mx.nd.RNN": ["sequence_length"], "mx.nd.softmin": ["use_length"],
  ]

  @Test(
    "every exported function exists with every argument", .enabled(if: Package.sharedFolder != nil, "needs ../shared"),
    arguments: ["exports.v121.txt", "exports.v191.txt"])
  func exports(list: String) throws {
    let shared = try #require(Package.sharedFolder)
    let recorded = try #require(Package.read(shared + "/reference/probes/" + list))
    let exports = recorded.split(separator: "\n").map(Export.init)
    #expect(exports.count > 500)
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let names = exports.map { "\"\($0.name)\"" }.joined(separator: ",\n")
    let run = BuiltProgram.run(["--vanilla", "-"], input: """
      library(mxnet)
      for (name in c(\(names))) if (exists(name)) {
        f <- get(name)
        cat(name, if (is.function(f)) names(formals(args(f))), "\\n")
      }
      """, folder: folder, timeoutSeconds: 60)
    var ours: [String: Set<String>] = [:]
    for line in run.output.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if let name = words.first { ours[name] = Set(words.dropFirst()) }
    }
    for export in exports {
      guard let formals = ours[export.name] else {
        Issue.record("\(export.name) is missing\n\(run.errors)")
        continue
      }
      let lacking = export.formals.filter { !formals.contains($0) && !(Self.accepted[export.name]?.contains($0) ?? false) }
      #expect(lacking.isEmpty, "\(export.name) lacks \(lacking.joined(separator: ", "))")
    }
  }

  /// A line of a list: `name (formal, formal)`, or `name <class>` for what is no function.
  private struct Export {
    let name: String
    let formals: [String]
    init(_ line: Substring) {
      let parts = line.split(separator: " ", maxSplits: 1)
      name = String(parts[0])
      let rest = parts.count > 1 ? parts[1] : ""
      formals = rest.hasPrefix("(") ? rest.filter { !"() ".contains($0) }.split(separator: ",").map(String.init) : []
    }
  }
}
