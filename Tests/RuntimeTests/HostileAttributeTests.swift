import Foundation
import Runtime
import TestSupport
import Testing

/// Every operator with attributes no one means: an error or a result, soon, and no crash.
///
/// A sample of the cases each time; `NNS_SWEEP=all` runs all of them (some minutes), `NNS_SWEEP=<text>` those whose description begins so.
@Suite("Operators take hostile attributes", .serialized, .ownGenerator)
struct HostileAttributeTests {
  private static let sweep = ProcessInfo.processInfo.environment["NNS_SWEEP"]

  /// One case of each operator unless a sweep is asked for.
  private static let cases: [RecordedCase] = {
    if let sweep { return sweep == "all" ? RecordedCase.all : RecordedCase.all.filter { $0.testDescription.hasPrefix(sweep) } }
    var seen: Set<String> = []
    return RecordedCase.all.filter { seen.insert($0.op).inserted }
  }()

  @Test("one attribute changed at a time", arguments: cases)
  func one(_ recorded: RecordedCase) throws {
    try Shape.$largestCount.withValue(1 << 22) {
      // Memory is not what is tried.
      let names = try OperatorRegistry.find(recorded.op).describe().attributes.map(\.name)
      // One value in forty where all would take minutes; which ones depends on names only, so a failure repeats.
      for (k, name) in names.enumerated() {
        for (j, value) in HostileCase.values.enumerated() where Self.sweep != nil || (k + j + recorded.op.utf8.count) % 40 == 0 {
          var changed = recorded.attributes
          changed[name] = value
          HostileCase(op: recorded.op, attributes: changed, arrays: recorded.arrays()).run("\(name)=\(value):")
        }
      }
    }
  }
}
