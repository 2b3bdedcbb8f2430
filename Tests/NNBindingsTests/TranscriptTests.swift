import TestSupport
import Testing

private let folder = Package.root + "/Tests/NNBindingsTests/Transcripts"

/// Scripts on networks with what they print beside them, read by eye: `scripts/record-transcripts --program=nns FILE` writes it there.
@Suite("Transcripts of networks")
struct NetworkTranscriptTests {
  @Test("a script prints what stands beside it", arguments: TranscriptRunner.names(in: folder))
  func agrees(name: String) {
    if let difference = TranscriptRunner.difference(name, in: folder) { Issue.record("\n\(difference)") }
  }

  @Test("there are transcripts") func notEmpty() { #expect(TranscriptRunner.names(in: folder).count > 10) }
}
