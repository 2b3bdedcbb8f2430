import Foundation
import Runtime
import Testing

/// One case of `Fixtures/operators.json`, recorded from MXNet 1.9.1 by `scripts/record-operators`.
struct RecordedCase: Decodable, CustomTestStringConvertible {
  struct Input: Decodable {
    let shape: [Int]
    let kind: String
  }
  let op: String
  let attributes: [String: String]
  let inputs: [Input]
  let shapes: [[Int]]
  let outputs: [[Double]]
  let gradients: [[Double]]?

  var testDescription: String { "\(op) \(attributes.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " "))" }

  static let all: [RecordedCase] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/operators.json")
    guard let data = try? Data(contentsOf: path), let cases = try? JSONDecoder().decode([RecordedCase].self, from: data) else { return [] }
    return cases
  }()

  /// The numbers the recorder made: real, positive, whole ones below N for "indexN", or regions of N images of side S for "roisNxS",
  /// symmetric matrices with a heavy diagonal for "definite".
  static func numbers(_ count: Int, seed: UInt64, kind: String, side: Int = 1) -> [Float] {
    if kind == "definite" {
      let values = numbers(count, seed: seed, kind: "real")
      return values.indices.map { p in
        let i = p / side % side, j = p % side, mirrored = p - p % (side * side) + j * side + i
        return (values[p] + values[mirrored]) / 4 + (i == j ? Float(i + 2) : 0)
      }
    }
    var state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    let rois = kind.hasPrefix("rois") ? kind.dropFirst(4).split(separator: "x").compactMap { Float($0) } : []
    return (0..<count).map { i in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let x = Float(Double(state >> 33) / Double(1 << 30)) - 1
      if kind == "positive" { return abs(x) + 0.5 }
      if kind.hasPrefix("index"), let limit = Float(kind.dropFirst(5)) { return ((x + 1) / 2 * limit).rounded(.down) }
      if rois.count == 2 { return ((x + 1) / 2 * [rois[0], rois[1] / 2, rois[1] / 2, rois[1], rois[1]][i % 5]).rounded(.down) }
      return x
    }
  }
}

@Suite("Operators give what MXNet recorded")
struct RecordedOperatorTests {
  @Test("the cases are there")
  func present() { #expect(RecordedCase.all.count > 60) }

  @Test("forward and backward", arguments: RecordedCase.all)
  func values(_ recorded: RecordedCase) throws {
    let variables = recorded.inputs.indices.map { Symbol.variable("in\($0)") }
    let symbol = try Symbol.apply(recorded.op, positional: variables, attributes: recorded.attributes.map { ($0.key, $0.value) }, name: "op")
    let arrays = recorded.inputs.enumerated().map { index, input in
      let shape = Shape(input.shape)
      return NDArray(RecordedCase.numbers(shape.count, seed: UInt64(index + 1), kind: input.kind, side: input.shape.last ?? 1), shape: shape)
    }
    let gradients = arrays.map { NDArray(zeros: $0.shape) }
    let executor = try Executor(symbol, arguments: arrays, gradients: gradients, requests: arrays.map { _ in .write }, auxiliary: [])
    try executor.forward(isTraining: true)
    #expect(executor.outputs.map(\.shape.extents) == recorded.shapes)
    for (output, expected) in zip(executor.outputs, recorded.outputs) { expectClose(output.doubles(), expected, "output") }
    guard let wanted = recorded.gradients else { return }
    let heads = executor.outputs.enumerated().map { NDArray(RecordedCase.numbers($1.count, seed: UInt64(99 + $0), kind: "real"), shape: $1.shape) }
    try executor.backward(headGradients: heads)
    for (index, expected) in wanted.enumerated() where !expected.isEmpty { expectClose(gradients[index].doubles(), expected, "gradient of input \(index)") }
  }

  /// Recorded with 6 digits; sums in another order differ by a few units in the last place of float32.
  private func expectClose(_ computed: [Double], _ expected: [Double], _ what: String) {
    #expect(computed.count == expected.count)
    for (i, (a, b)) in zip(computed, expected).enumerated() where !(abs(a - b) <= 2e-5 + 2e-5 * abs(b)) {
      Issue.record("\(what)[\(i)]: \(a) against \(b)")
      return
    }
  }
}
