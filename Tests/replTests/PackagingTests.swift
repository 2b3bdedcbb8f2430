import Glibc
import TestSupport
import Testing

@Suite("Installing")
struct PackagingTests {
  private static let packaging = Package.root + "/packaging"

  /// Options as the help lists them.
  private var options: [String] {
    get throws {
      let folder = Package.temporaryFolder()
      defer { Package.remove(folder) }
      let help = BuiltProgram.run(["--help"], folder: folder).output
      let lines = help.split(separator: "\n").filter { $0.hasPrefix("  -") }
      return lines.flatMap { $0.split { $0 == " " || $0 == "," }.filter { $0.hasPrefix("-") && $0.count > 1 }.map(String.init) }
    }
  }

  @Test("the man page and the completions of three shells know every option that the help lists", arguments: ["nns.1", "completions/nns.bash", "completions/_nns", "completions/nns.fish"])
  func optionsAgree(file: String) throws {
    let text = try #require(Package.read("\(Self.packaging)/\(file)")).replacing("\\-", with: "-")
    let known = try options
    #expect(known.count >= 10)
    for option in known {
      let name = file.hasSuffix(".fish") ? (option.hasPrefix("--") ? "-l " + option.dropFirst(2) : "-s " + option.dropFirst(1)) : option
      #expect(text.contains(name), "\(file) does not mention \(option)")
    }
    for command in ["doctor", "render", "purl", "kernel"] { #expect(text.contains(command), "\(file) does not mention \(command)") }
  }

  @Test("bash accepts its completions, and offers options and commands")
  func bashCompletes() {
    let script = "source \(Self.packaging)/completions/nns.bash; COMP_WORDS=(nns --v); COMP_CWORD=1; _nns; echo \"${COMPREPLY[@]}\"; COMP_WORDS=(nns ren); _nns; echo \"${COMPREPLY[@]}\""
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    #expect(system("cd \(folder) && bash -c '\(script)' > out 2>&1") == 0)
    #expect(Package.read(folder + "/out") == "--vanilla --version\nrender\n")
  }

  @Test("make install puts a program in place that finds its files; make uninstall leaves nothing")
  func installs() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let program = try #require(BuiltProgram.path)
    func make(_ target: String) -> Int32 { system("make -s -C \(Package.root) \(target) DESTDIR=\(folder) PREFIX=/opt/nns PROGRAM=\(program) > \(folder)/log 2>&1") }
    #expect(make("install") == 0, "\(Package.read(folder + "/log") ?? "")")
    let root = folder + "/opt/nns"
    for path in ["bin/nns", "share/man/man1/nns.1", "share/bash-completion/completions/nns", "share/zsh/site-functions/_nns", "share/fish/vendor_completions.d/nns.fish", "share/doc/nns/docs/tour.md"] {
      #expect(access("\(root)/\(path)", R_OK) == 0, "\(path)")
    }
    #expect(system("cd / && \(root)/bin/nns -e 'cat(system.file(\"extdata/parrots.png\", package = \"imager\"))' > \(folder)/out") == 0)
    #expect(Package.read(folder + "/out") == root + "/share/nns/packages/imager/extdata/parrots.png")
    #expect(make("uninstall") == 0)
    #expect(Package.files(below: root, suffix: "").isEmpty)
  }
}
