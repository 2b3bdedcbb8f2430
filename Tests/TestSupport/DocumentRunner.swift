import Glibc
import Lang

/// Runs the blocks of a page in a folder of its own and gives the page as it should read.
public struct DocumentRunner {
  private let document: Document
  private let folder: String

  /// `folder` holds what the page's code reads.
  public init(_ document: Document, folder: String) { (self.document, self.folder) = (document, folder) }

  /// The page with what its code printed, and what was wrong (a failing command, an unknown kind of block).
  public func run() -> (text: String, problems: [String]) {
    var changed: [Int: [String]] = [:]
    var problems: [String] = []
    for (number, block) in document.blocks.enumerated() where !block.note.isEmpty && block.language != "sh" {
      Package.write(block.lines.joined(separator: "\n") + "\n", to: "\(folder)/\(block.note)")
      if !document.blocks[number...].contains(where: { $0.language == "sh" && $0.lines.contains { $0.contains(block.note) } }) {
        problems.append("nothing uses the file \(block.note)")
      }
    }
    let session = document.blocks.indices.filter { document.blocks[$0].language == "r" && document.blocks[$0].note.isEmpty }
    for (number, lines) in zip(session, runSession(session.map { document.blocks[$0].lines }, &problems)) { changed[number] = lines }
    for (number, block) in document.blocks.enumerated() where block.note.isEmpty || block.language == "sh" {
      switch block.language {
      case "r", "text": break
      case "console": changed[number] = runPrompt(block.lines)
      case "sh" where block.note == "build": problems += block.lines.compactMap(missingCommand)
      case "sh": changed[number] = runCommands(block.lines, &problems)
      case "swift": if block.lines.isEmpty || !isQuoted(block.lines) { problems.append("the sources do not hold: \(block.lines.first ?? "")") }
      default: problems.append("a block of language '\(block.language)' is not run")
      }
    }
    return (document.replacing(changed), problems)
  }

  /// The blocks of one session, each with what it printed.
  private func runSession(_ blocks: [[String]], _ problems: inout [String]) -> [[String]] {
    guard !blocks.isEmpty else { return [] }
    let code = blocks.map { $0.filter { !DocumentRunner.isExpectation($0) } }
    var script: [String] = []
    var ends: [Set<Int>] = []
    var count = 0
    for lines in code {
      let last = DocumentRunner.lastLines(of: lines)
      ends.append(last)
      for (index, line) in lines.enumerated() {
        script.append(line)
        guard last.contains(index) else { continue }
        script.append("cat(\"\\001\(count)\\001\\n\"); cat(\"\\001\(count)\\001\\n\", file = stderr())")
        count += 1
      }
    }
    Package.write(script.joined(separator: "\n") + "\n", to: "\(folder)/session.R")
    let run = BuiltProgram.run(["--vanilla", "session.R"], folder: folder, timeoutSeconds: 120)
    if run.status != 0 { problems.append("the session ended with status \(run.status): \(run.errors)") }
    let output = DocumentRunner.split(run.output, count), errors = DocumentRunner.split(run.errors, count)
    var number = 0
    return zip(code, ends).map { lines, ends in
      var shown: [String] = []
      for (index, line) in lines.enumerated() {
        shown.append(line)
        guard ends.contains(index) else { continue }
        shown += DocumentRunner.expectation(output[number], "#>") + DocumentRunner.expectation(errors[number], "#!")
        number += 1
      }
      return shown
    }
  }

  private static func isExpectation(_ line: String) -> Bool { ["#>", "#!"].contains { line == $0 || line.hasPrefix($0 + " ") } }

  private static func expectation(_ text: String, _ prefix: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0.isEmpty ? prefix : "\(prefix) \($0)" }
  }

  /// Lines on which a top-level expression ends and none other begins.
  private static func lastLines(of lines: [String]) -> Set<Int> {
    let file = SourceFile(name: "<block>", text: lines.joined(separator: "\n") + "\n")
    var parser = Parser(file)
    var found: Set<Int> = []
    while let (_, span) = try? parser.nextExpression() { found.insert(file.position(of: max(span.start, span.end - 1)).line - 1) }
    return found
  }

  private static func split(_ text: String, _ count: Int) -> [String] {
    var rest = Substring(text)
    var parts: [String] = []
    for number in 0..<count {
      guard let mark = rest.firstRange(of: "\u{1}\(number)\u{1}\n") else { break }
      parts.append(String(rest[..<mark.lowerBound]))
      rest = rest[mark.upperBound...]
    }
    return parts + Array(repeating: "", count: count - parts.count)
  }

  /// What the prompt shows when a block's lines after `> ` and `+ ` are entered.
  private func runPrompt(_ lines: [String]) -> [String] {
    let entered = lines.filter { $0.hasPrefix("> ") || $0.hasPrefix("+ ") }.map { $0.dropFirst(2) + "\n" }.joined()
    let run = BuiltProgram.run(["--vanilla", "-q", "--interactive"], input: entered, folder: folder, timeoutSeconds: 60, joinsErrors: true)
    var shown = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while let last = shown.last, last.isEmpty || last == "> " { shown.removeLast() }
    return shown
  }

  /// Commands after `$ `, each with what it printed.
  private func runCommands(_ lines: [String], _ problems: inout [String]) -> [String] {
    var shown: [String] = []
    for line in lines where line.hasPrefix("$ ") {
      shown.append(line)
      Package.write("PATH=\"\(folder)/bin:$PATH\"\n\(line.dropFirst(2))\n", to: "\(folder)/.command")
      let status = system("cd '\(folder)' && HOME='\(folder)' NO_COLOR=1 LC_ALL=C.UTF-8 TZ=UTC timeout 120 sh .command > .printed 2>&1 < /dev/null")
      if status != 0 { problems.append("'\(line.dropFirst(2))' failed: \(Package.read("\(folder)/.printed") ?? "")") }
      var printed = (Package.read("\(folder)/.printed") ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if printed.last?.isEmpty == true { printed.removeLast() }
      shown += printed
    }
    if shown.isEmpty { problems.append("a block of commands has no line that begins with `$ `") }
    return shown
  }

  /// What is wrong with a command that is not run: a script of the project that is not there, or a target that make does not know.
  private func missingCommand(_ line: String) -> String? {
    let words = line.split(separator: " ").drop { $0 == "sudo" }
    guard let command = words.first.map(String.init) else { return nil }
    if command.hasPrefix("scripts/") { return system("bash -n '\(Package.root)/\(command)' 2>/dev/null") == 0 ? nil : "there is no \(command)" }
    if command == "make" {
      return system("make -n -C '\(Package.root)' \(words.dropFirst().joined(separator: " ")) PROGRAM=/bin/true >/dev/null 2>&1") == 0 ? nil : "make does not know: \(line)"
    }
    return "'\(command)' is not a command of the project"
  }

  /// Whether the sources hold these lines, however they are indented.
  private func isQuoted(_ lines: [String]) -> Bool {
    func bare(_ lines: [String]) -> String { lines.map { $0.drop { $0 == " " } }.joined(separator: "\n") }
    let wanted = bare(lines)
    let files = ["Sources", "Tests"].flatMap { folder in Package.files(below: "\(Package.root)/\(folder)", suffix: ".swift").map { "\(folder)/\($0)" } }
    return files.contains { path in
      guard let text = Package.read("\(Package.root)/\(path)"), text.contains(lines[0].drop { $0 == " " }) else { return false }
      return bare(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)).contains(wanted)
    }
  }
}
