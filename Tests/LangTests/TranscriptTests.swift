import TestSupport
import Testing

private let folder = Package.root + "/Tests/LangTests/Transcripts"
private let gaps = KnownGaps(path: folder + "/known-gaps.txt")

@Suite("Transcripts recorded from GNU R")
struct TranscriptTests {
  @Test("a script prints what GNU R printed", arguments: TranscriptRunner.names(in: folder).filter { gaps.reason(for: $0) == nil })
  func agrees(name: String) {
    if let difference = TranscriptRunner.difference(name, in: folder) { Issue.record("\n\(difference)") }
  }

  @Test("a known gap still differs from GNU R", arguments: gaps.names)
  func differs(name: String) {
    guard Package.read("\(folder)/\(name).R") != nil else {
      Issue.record("known-gaps.txt names \(name).R, which does not exist")
      return
    }
    if TranscriptRunner.difference(name, in: folder) == nil {
      Issue.record("\(name).R agrees with GNU R now: delete its line in known-gaps.txt")
    }
  }
}

@Suite("The runner of transcripts")
struct TranscriptRunnerTests {
  @Test("expectations end a piece of code")
  func splits() {
    let transcript = Transcript(name: "x", text: "a <- 1\na\n#> [1] 1\ncat(\"b\")\n#>. b\nstop(\"no\")\n#! Error: no\n#! Execution halted\n")
    #expect(transcript.pieces.map(\.code) == [["a <- 1", "a"], ["cat(\"b\")"], ["stop(\"no\")"], [""]])
    #expect(transcript.pieces[1].output == "b")
    #expect(transcript.pieces[2].errors == "Error: no\nExecution halted\n")
  }

  @Test("a wrong expectation is reported with the code that gave it")
  func reports() {
    let difference = TranscriptRunner.difference(Transcript(name: "x", text: "1 + 1\n#> [1] 3\n"))
    #expect(difference?.contains("    1 + 1\n    - [1] 3\n    + [1] 2\n") == true)
  }
}
