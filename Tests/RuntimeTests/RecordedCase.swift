import Foundation
import Runtime
import TestSupport
import Testing

/// One case of `Fixtures/operators.json`, recorded from MXNet 1.9.1 by `scripts/record-operators` from `scripts/operator_cases.py`.
struct RecordedCase: Decodable, CustomTestStringConvertible {
  struct Input: Decodable {
    let shape: [Int]
    let kind: String
    /// Stored where the kind is not one the test makes itself.
    let values: [Double]?
    let type: String?
  }
  let op: String
  let attributes: [String: String]
  let inputs: [Input]
  let train: Bool?
  let seed: Int?
  let shapes: [[Int]]
  let types: [String]
  let outputs: [[Double]]
  let gradients: [[Double]]?
  /// Inputs the operator changed: states.
  let after: [String: [Double]]?

  var testDescription: String {
    "\(op) \(attributes.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " ")) \(inputs.map { Shape($0.shape).description + ($0.type.map { " \($0)" } ?? "") }.joined(separator: " "))"
  }

  static let all: [RecordedCase] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/operators.json")
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    guard let data = try? Data(contentsOf: path), let cases = try? decoder.decode([RecordedCase].self, from: data) else { return [] }
    return cases
  }()

  /// The numbers the recorder made.
  static func numbers(_ count: Int, seed: UInt64, kind: String, side: Int = 1) -> [Float] { RecordedNumbers.make(count, seed: seed, kind: kind, side: side) }

  /// The inputs' arrays; auxiliary states are the last ones.
  func arrays() -> [NDArray] {
    inputs.enumerated().map { index, input in
      let shape = Shape(input.shape), array = NDArray(zeros: shape, dtype: input.type.flatMap { DType(name: $0) } ?? .float32)
      array.setDoubles(input.values ?? RecordedCase.numbers(shape.count, seed: UInt64(index + 1), kind: input.kind, side: input.shape.last ?? 1).map { Double($0) })
      return array
    }
  }

  /// The operator bound to `arrays`, with gradients wanted of all unless it only predicts.
  func bound(to arrays: [NDArray]) throws -> Executor {
    let variables = inputs.indices.map { Symbol.variable("in\($0)") }
    let symbol = try Symbol.apply(op, positional: variables, attributes: attributes.map { ($0.key, $0.value) }, name: "op")
    let count = symbol.arguments.count
    let arguments = Array(arrays.prefix(count))
    let learns = train != false
    return try Executor(
      symbol, arguments: arguments, gradients: arguments.map { learns ? NDArray(zeros: $0.shape, dtype: $0.dtype) : nil }, requests: arguments.map { _ in learns ? .write : .null },
      auxiliary: Array(arrays.dropFirst(count)))
  }

  func headGradients(_ executor: Executor) -> [NDArray] {
    executor.outputs.enumerated().map { index, output in
      let head = NDArray(zeros: output.shape, dtype: output.dtype)
      head.setDoubles(RecordedCase.numbers(output.count, seed: UInt64(99 + index), kind: "real").map { Double($0) })
      return head
    }
  }
}
