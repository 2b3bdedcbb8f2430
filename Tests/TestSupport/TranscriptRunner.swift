/// Runs transcripts through the built program and says where it prints something else than GNU R did.
public enum TranscriptRunner {
  /// The names of all transcripts below `folder`, with their areas: `strings/nchar_counts_characters`.
  public static func names(in folder: String) -> [String] {
    Package.files(below: folder, suffix: ".R").map { String($0.dropLast(2)) }
  }

  /// What differs, piece by piece, or nil where everything agrees.
  public static func difference(_ name: String, in folder: String) -> String? {
    guard let text = Package.read("\(folder)/\(name).R") else { return "\(folder)/\(name).R cannot be read" }
    return difference(Transcript(name: name, text: text))
  }

  public static func difference(_ transcript: Transcript) -> String? {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write(transcript.script, to: "\(folder)/transcript.R")
    let run = BuiltProgram.run(["transcript.R"], folder: folder)
    let output = transcript.split(run.output), errors = transcript.split(run.errors)
    var report = ""
    for (number, piece) in transcript.pieces.enumerated() {
      let printed = number < output.count ? output[number] : ""
      let complained = number < errors.count ? errors[number] : ""
      guard printed != piece.output || !agrees(complained, with: piece.errors) else { continue }
      report += "\(transcript.name).R:\(piece.firstLine)\n"
      report += piece.code.map { "    \($0)\n" }.joined()
      if printed != piece.output { report += difference(expected: piece.output, actual: printed) }
      if !agrees(complained, with: piece.errors) { report += difference(expected: piece.errors, actual: complained) }
    }
    if run.timedOut { report += "\(transcript.name).R did not end in time\n" }
    let halts = transcript.pieces.contains { $0.errors.hasSuffix("Execution halted\n") }
    if !run.timedOut, run.status != (halts ? 1 : 0) { report += "\(transcript.name).R ended with status \(run.status)\n" }
    return report.isEmpty ? nil : report
  }

  /// Standard error agrees when it is what R printed; an error that ends the script may be followed by indented lines that help
  /// (the place, a suggestion) before `Execution halted`.
  static func agrees(_ actual: String, with expected: String) -> Bool {
    if actual == expected { return true }
    let end = "Execution halted\n"
    guard expected.hasSuffix(end), actual.hasSuffix(end) else { return false }
    let wanted = expected.dropLast(end.count), got = actual.dropLast(end.count)
    guard got.hasPrefix(wanted) else { return false }
    return got.dropFirst(wanted.count).split(separator: "\n").allSatisfy { $0.hasPrefix("  ") }
  }

  /// Lines with `-` were expected, lines with `+` were printed, the others are common to both.
  static func difference(expected: String, actual: String) -> String {
    let old = lines(expected), new = lines(actual)
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var oldEnd = old.count, newEnd = new.count
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    var text = ""
    for line in old[..<start] { text += "      \(line)\n" }
    for line in old[start..<oldEnd] { text += "    - \(line)\n" }
    for line in new[start..<newEnd] { text += "    + \(line)\n" }
    for line in old[oldEnd...] { text += "      \(line)\n" }
    return text
  }

  private static func lines(_ text: String) -> [String] {
    if text.isEmpty { return [] }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() } else { lines[lines.count - 1] += "⏎ missing" }
    return lines
  }
}

/// Transcripts that are known to fail, each with its reason. One that passes must leave the list.
public struct KnownGaps {
  private let reasons: [String: String]

  /// Lines are `path/without/ending  reason`; `#` starts a comment.
  public init(path: String) {
    var reasons: [String: String] = [:]
    for line in (Package.read(path) ?? "").split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard let name = parts.first else { continue }
      reasons[String(name)] = parts.count > 1 ? parts[1].drop { $0 == " " }.description : "no reason given"
    }
    self.reasons = reasons
  }

  public var names: [String] { reasons.keys.sorted() }
  public func reason(for name: String) -> String? { reasons[name] }
}
