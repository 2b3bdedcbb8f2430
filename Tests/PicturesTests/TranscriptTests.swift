import TestSupport
import Testing

private let folder = Package.root + "/Tests/PicturesTests/Transcripts"

@Suite("Transcripts recorded from GNU R with imager, EBImage, OpenImageR, jpeg and png")
struct PictureTranscriptTests {
  @Test("a script prints what the packages printed", arguments: TranscriptRunner.names(in: folder))
  func agrees(name: String) {
    if let difference = TranscriptRunner.difference(name, in: folder) { Issue.record("\n\(difference)") }
  }
}
