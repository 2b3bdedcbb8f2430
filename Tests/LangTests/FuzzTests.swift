import Glibc
import TestSupport
import Testing

/// Random calls, token soup and mutated transcripts: whatever a script says, the process lives.
///
/// `scripts/fuzz` runs the same drivers for as long as one likes. A failure names the seed; `last-call.txt` of that run holds the text.
@Suite("Odd input")
struct FuzzTests {
  private static let folder = Package.root + "/Tests/LangTests/Fuzz"
  private static let seconds = getenv("NNS_FUZZ_SECONDS").flatMap { Int(String(cString: $0)) } ?? 12

  @Test("does not end the process", arguments: [("calls.R", 1), ("calls.R", 2), ("tokens.R", 1), ("tokens.R", 2)])
  func survives(driver: String, seed: Int) {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let run = BuiltProgram.run(
      ["\(FuzzTests.folder)/\(driver)", "\(seed)", "\(FuzzTests.seconds)", Package.root + "/Tests/LangTests/Transcripts"].filter {
        driver == "tokens.R" || !$0.hasSuffix("Transcripts")
      }, folder: folder, timeoutSeconds: Double(FuzzTests.seconds) * 3 + 60)
    let last = Package.read("\(folder)/last-call.txt") ?? ""
    #expect(run.status < 128 && !run.timedOut, "\(driver) with seed \(seed) ended with status \(run.status) at: \(last)")
    // The guard of traps keeps the session; the trap is still a fault of ours.
    #expect(run.status == 0, "\(driver) with seed \(seed): \(run.errors) at: \(last)")
  }
}
