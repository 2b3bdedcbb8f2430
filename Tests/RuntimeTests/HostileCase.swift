import Foundation
import Runtime
import TestSupport
import Testing

/// A call of an operator that no one means: attributes and arrays of any kind.
struct HostileCase: CustomStringConvertible {
  static let values = [
    "nan", "inf", "-inf", "0", "-1", "-7", "1", "2", "1e-30", "-0.5", "1000000007", "9223372036854775807", "-9223372036854775808", "1e300", "()", "(0, 0)", "(-1, -1)", "(0, 0, 0, 0)",
    "(5, 5, 5)", "(1000000, 1000000)", "(4611686018427387904, 4)", "(nan, 1)", "(None, None)", "None", "abc", "", "True", "float16", "int64",
  ]

  var op: String
  var attributes: [String: String]
  var arrays: [NDArray]

  var description: String {
    "\(op) \(attributes.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " ")) | \(arrays.map { "\($0.shape) \($0.dtype.name)" }.joined(separator: ", "))"
  }

  /// Seconds of the processor that this process took: what a busy machine, or a stopped process, does not lengthen.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Forward and back in a graph of one node; anything but a result or a `RuntimeError` that names the node fails, and so do more than `limit` seconds
  /// of the processor.
  func run(limit: Double = 5, _ label: String) {
    let start = Self.processorSeconds
    if let trace = ProcessInfo.processInfo.environment["NNS_SWEEP_TRACE"] { try? "\(label) \(self)".write(toFile: trace, atomically: false, encoding: .utf8) }
    do { try compute() } catch {
      #expect(error is RuntimeError, "\(label) \(self): \(error)")
      let text = "\(error)"
      let names = [op, (try? OperatorRegistry.find(op).name) ?? op]
      #expect(text.contains("op_node") || names.contains { text.contains($0) } || text.contains("'in"), "\(label) \(self) is refused without a name: \(text)")
    }
    let seconds = Self.processorSeconds - start
    #expect(seconds < limit, "\(label) \(self) took \(seconds) s")
  }

  private func compute() throws {
    let symbol = try Symbol.apply(op, positional: arrays.indices.map { Symbol.variable("in\($0)") }, attributes: attributes.map { ($0.key, $0.value) }, name: "op_node")
    let count = symbol.arguments.count
    guard count <= arrays.count, symbol.auxiliaryStates.count == arrays.count - count else { return }
    let arguments = Array(arrays.prefix(count))
    let executor = try Executor(
      symbol, arguments: arguments, gradients: arguments.map { NDArray(zeros: $0.shape, dtype: $0.dtype) }, requests: arguments.map { _ in .write },
      auxiliary: Array(arrays.dropFirst(count)))
    try executor.forward(isTraining: true)
    for output in executor.outputs { _ = output.doubles() }
    try executor.backward(headGradients: executor.outputs.map { $0.copy() })
    for gradient in executor.gradients { _ = gradient?.doubles() }
    try executor.forward(isTraining: false)
    for output in executor.outputs { _ = output.doubles() }
  }
}

extension HostileCase {
  /// A call put together at random: a recorded one with some of its attributes and arrays replaced, or arrays of any number and shape.
  static func random(_ entry: OperatorEntry, _ recorded: [RecordedCase], _ t: inout Draws) -> HostileCase {
    var made = HostileCase(op: entry.name, attributes: [:], arrays: [])
    if let one = recorded.isEmpty || t.below(8) == 0 ? nil : recorded[t.below(recorded.count)] {
      made.attributes = one.attributes
      made.arrays = one.arrays()
    } else {
      made.arrays = (0..<t.below(6)).map { _ in NDArray(zeros: t.shape()) }
    }
    for spec in entry.describe().attributes where t.below(4) == 0 { made.attributes[spec.name] = t.value(spec) }
    if t.below(16) == 0, !made.arrays.isEmpty { made.arrays.remove(at: t.below(made.arrays.count)) }
    if t.below(16) == 0 { made.arrays.append(NDArray(zeros: t.shape())) }
    for k in made.arrays.indices where t.below(3) == 0 { made.arrays[k] = t.changed(made.arrays[k]) }
    return made
  }

  /// Numbers that follow from a seed.
  struct Draws {
    private var state: UInt64
    init(_ seed: UInt64, _ name: String) { state = name.utf8.reduce(seed &* 0x9E37_79B9_7F4A_7C15) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } }

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }

    private mutating func one<T>(of choices: [T]) -> T { choices[below(choices.count)] }

    mutating func shape() -> Shape {
      if below(12) == 0 { return one(of: [[0], [3, 0], [70_000], [1, 70_000], [1, 1, 1, 1, 1, 1, 1], [300, 300], [1, 1, 500, 2], [2, 3, 1, 40, 40]]) }
      return Shape((0..<(1 + below(5))).map { _ in one(of: [1, 1, 2, 2, 3, 3, 4, 5, 7]) })
    }

    mutating func value(_ spec: AttributeSpec) -> String {
      let choices = spec.type.hasPrefix("{") ? spec.type.split(separator: "'").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) } : []
      switch below(4) {
      case 0: return one(of: HostileCase.values)
      case 1: return "(" + (0..<below(5)).map { _ in String(below(9) - 2) }.joined(separator: ", ") + ")"
      case 2 where !choices.isEmpty: return one(of: choices)
      case 2: return String(Double(below(41) - 20) / 8)
      default: return String(below(14) - 3)
      }
    }

    mutating func changed(_ array: NDArray) -> NDArray {
      var extents = array.shape.extents
      switch below(6) {
      case 0: extents = shape().extents
      case 1: extents[below(extents.count)] = one(of: [1, 2, 3, 4, 5, 8, 0, 33])
      case 2 where extents.count > 1: extents.remove(at: below(extents.count))
      case 3: extents.insert(one(of: [1, 1, 2, 3]), at: below(extents.count + 1))
      default: break
      }
      let type = below(4) == 0 ? one(of: DType.allCases) : array.dtype, result = NDArray(zeros: Shape(extents), dtype: type)
      let odd: [Double] = [.nan, .infinity, -.infinity, 0, -0.0, -1, 1e30, -1e30, 2_147_483_648, 9.3e18, -9.3e18, 1e-40, 0.5, 3, 1e9]
      let way = below(4)
      result.setDoubles((0..<result.count).map { i in
        switch way {
        case 0: one(of: odd)
        case 1: Double(below(12) - 4)
        case 2: i < array.count && i < 64 ? Double(below(2001) - 1000) / 1000 : 0.25
        default: below(10) == 0 ? one(of: odd) : Double(below(2001) - 1000) / 500
        }
      })
      return result
    }
  }
}
