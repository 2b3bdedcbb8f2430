import Foundation
import Runtime
import TestSupport
import Testing

/// Every operator with arrays and attributes put together at random: an error that names the node, or a result, soon, and no crash.
///
/// Some calls of each operator with the tests; `NNS_ATTACK=SECONDS` goes on with other seeds for so long, and `NNS_ATTACK_FROM` is the first of them.
/// With `NNS_SWEEP_TRACE=FILE` the file holds the call that is running: what a crash leaves behind.
@Suite("Operators take hostile arrays", .serialized, .ownGenerator)
struct HostileArrayTests {
  private static let recorded = Dictionary(grouping: RecordedCase.all, by: \.op)

  private func attack(_ seed: UInt64, times: Int) {
    Shape.$largestCount.withValue(1 << 22) {
      for entry in OperatorRegistry.entries where entry.name != "Custom" {
        let cases = ([entry.name] + entry.aliases).flatMap { Self.recorded[$0] ?? [] }
        var draws = HostileCase.Draws(seed, entry.name)
        for k in 0..<times { HostileCase.random(entry, cases, &draws).run("seed \(seed), call \(k):") }
      }
    }
  }

  @Test("some calls of each operator")
  func some() { attack(1, times: 6) }

  @Test("a length beyond 64 bits is refused")
  func overflow() {
    #expect(throws: RuntimeError.self) { try Symbol.apply("_arange", attributes: [("start", "0"), ("stop", "1e11"), ("repeat", "1000000000")], name: "a") }
  }

  @Test("for as long as asked", .enabled(if: ProcessInfo.processInfo.environment["NNS_ATTACK"] != nil))
  func long() {
    let environment = ProcessInfo.processInfo.environment, end = Date() + (Double(environment["NNS_ATTACK"] ?? "") ?? 60)
    var seed = UInt64(environment["NNS_ATTACK_FROM"] ?? "") ?? 2
    while Date() < end {
      attack(seed, times: 20)
      seed += 1
    }
    print("seeds up to \(seed - 1) were tried")
  }
}
