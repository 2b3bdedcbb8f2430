import Glibc
import TestSupport
import Testing

/// Every block of code in the documentation runs, and prints what stands beside it. `RECORD=1` writes it there.
@Suite("Documentation")
struct DocumentationTests {
  static let pages = ["README.md", "CONTRIBUTING.md"] + Package.files(below: Package.root + "/docs", suffix: ".md").map { "docs/" + $0 }

  @Test("a page's code prints what the page shows", arguments: pages)
  func runs(page: String) throws {
    let text = try #require(Package.read("\(Package.root)/\(page)"))
    let document = Document(path: page, text: text)
    let folder = Package.lessonFolder()
    defer { Package.remove(folder) }
    symlink(Package.root + "/scripts", folder + "/scripts")
    mkdir(folder + "/bin", 0o755)
    symlink(try #require(BuiltProgram.path), folder + "/bin/nns")
    let (shown, problems) = DocumentRunner(document, folder: folder).run()
    #expect(problems.isEmpty)
    if getenv("RECORD") != nil { Package.write(shown, to: "\(Package.root)/\(page)") } else { #expect(shown == text) }
  }

  @Test("there is a page for each thing to read") func pagesAreThere() {
    for name in ["tour", "from-mxnet", "iterators", "training-loop", "weights", "file-formats", "notebooks", "performance"] {
      #expect(Self.pages.contains("docs/\(name).md"), "docs/\(name).md is missing")
    }
  }

  @Test("links between pages lead to files", arguments: pages)
  func links(page: String) throws {
    let text = try #require(Package.read("\(Package.root)/\(page)"))
    let folder = page.contains("/") ? "\(Package.root)/docs" : Package.root
    var rest = text[...]
    while let start = rest.firstRange(of: "](") {
      rest = rest[start.upperBound...]
      let target = String(rest.prefix { $0 != ")" && $0 != "#" })
      if target.isEmpty || target.contains(":") || target.contains("\n") { continue }
      #expect(access("\(folder)/\(target)", R_OK) == 0, "\(page) links to \(target)")
    }
  }
}
