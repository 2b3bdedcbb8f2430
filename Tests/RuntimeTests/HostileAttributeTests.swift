import Foundation
import Runtime
import TestSupport
import Testing

/// Every operator with attributes no one means: an error or a result, soon, and no crash.
///
/// A sample of the cases each time; `NNS_SWEEP=all` runs all of them (some minutes), `NNS_SWEEP=<text>` those whose description begins so.
@Suite("Operators take hostile attributes", .serialized, .ownGenerator)
struct HostileAttributeTests {
  private static let values = [
    "nan", "inf", "-inf", "0", "-1", "-7", "1", "2", "1e-30", "-0.5", "1000000007", "9223372036854775807", "-9223372036854775808", "1e300", "()", "(0, 0)", "(-1, -1)", "(0, 0, 0, 0)",
    "(5, 5, 5)", "(1000000, 1000000)", "(4611686018427387904, 4)", "(nan, 1)", "(None, None)", "None", "abc", "", "True", "float16", "int64",
  ]
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
        for (j, value) in Self.values.enumerated() where Self.sweep != nil || (k + j + recorded.op.utf8.count) % 40 == 0 {
          var changed = recorded.attributes
          changed[name] = value
          let start = Date()
          if let trace = ProcessInfo.processInfo.environment["NNS_SWEEP_TRACE"] { try? "\(recorded.testDescription) \(name)=\(value)".write(toFile: trace, atomically: false, encoding: .utf8) }
          run(recorded, changed)
          let seconds = Date().timeIntervalSince(start)
          #expect(seconds < 5, "\(recorded.testDescription) with \(name)=\(value) took \(seconds) s")
        }
      }
    }
  }

  private func run(_ recorded: RecordedCase, _ attributes: [String: String]) {
    do {
      let arrays = recorded.arrays()
      let symbol = try Symbol.apply(recorded.op, positional: arrays.indices.map { Symbol.variable("in\($0)") }, attributes: attributes.map { ($0.key, $0.value) }, name: "op")
      let count = symbol.arguments.count
      guard count <= arrays.count else { return }
      let arguments = Array(arrays.prefix(count))
      let executor = try Executor(
        symbol, arguments: arguments, gradients: arguments.map { NDArray(zeros: $0.shape, dtype: $0.dtype) }, requests: arguments.map { _ in .write },
        auxiliary: Array(arrays.dropFirst(count)))
      try executor.forward(isTraining: true)
      for output in executor.outputs { _ = output.doubles() }
      try executor.backward(headGradients: executor.outputs.map { $0.copy() })
    } catch { #expect(error is RuntimeError, "\(recorded.testDescription): \(error)") }
  }
}
