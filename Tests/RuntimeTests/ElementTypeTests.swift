import Foundation
import Runtime
import Testing

/// The recorded cases in other element types than the ones they were recorded in.
@Suite("Operators take every element type", .serialized, .ownGenerator)
struct ElementTypeTests {
  private static let cases = RecordedCase.all.filter { c in !c.inputs.isEmpty && c.inputs.allSatisfy { ($0.type ?? "float32") == "float32" } && c.seed == nil }

  /// Outputs and gradients of a case whose inputs were cast.
  private func run(_ recorded: RecordedCase, _ type: DType, scale: Double = 1) throws -> [NDArray] {
    let arrays = recorded.arrays().enumerated().map { index, array -> NDArray in
      let kind = recorded.inputs[index].kind, values = array.doubles(), result = NDArray(zeros: array.shape, dtype: type)
      result.setDoubles(kind == "real" || kind == "positive" ? values.map { $0 * scale } : values)
      return result
    }
    let executor = try recorded.bound(to: arrays)
    try executor.forward(isTraining: recorded.train ?? true)
    guard recorded.gradients != nil else { return executor.outputs }
    let heads = executor.outputs.enumerated().map { index, output -> NDArray in
      let head = NDArray(zeros: output.shape, dtype: output.dtype)
      head.setDoubles(RecordedCase.numbers(output.count, seed: UInt64(99 + index), kind: "real").map { Double($0) * scale })
      return head
    }
    try executor.backward(headGradients: heads)
    return executor.outputs + executor.gradients.compactMap { $0 }
  }

  @Test("float64 gives what float32 gives", arguments: cases)
  func double(_ recorded: RecordedCase) throws {
    let wide: [NDArray]
    do { wide = try run(recorded, .float64) } catch {
      // Master copies and the like are float32 by definition.
      #expect("\(error)".contains("expected float32, got float64"), "\(error)")
      return
    }
    for (output, expected) in zip(wide, recorded.outputs) {
      let worst = zip(output.doubles(), expected).map { $0 == $1 || $0.isNaN && $1.isNaN ? 0 : abs($0 - $1) / (1 + abs($1)) }.max() ?? 0
      #expect(worst < 2e-5 || recorded.attributes["dtype"] != nil, "\(worst)")
    }
  }

  /// Operators whose float64 results have more digits than float32 holds.
  private static let wideOperators: Set<String> = [
    "BatchNorm", "Pooling", "LayerNorm", "GroupNorm", "InstanceNorm", "L2Normalization", "LRN", "Deconvolution", "Convolution", "FullyConnected", "RNN", "SoftmaxActivation", "softmax",
    "Crop", "UpSampling", "SequenceMask", "SequenceLast", "SequenceReverse", "_linalg_gemm", "_linalg_inverse", "dot", "sum", "exp", "transpose", "slice", "Concat", "SwapAxis",
  ]

  @Test("they are computed in float64 where the arrays are", arguments: cases.filter { wideOperators.contains($0.op) })
  func isWide(_ recorded: RecordedCase) throws {
    for array in try run(recorded, .float64, scale: 1.000_000_000_1) where array.dtype == .float64 {
      let values = array.doubles().filter { $0.isFinite && $0 != $0.rounded() }
      // Sums of a few, and window maxima, may by chance be short numbers; all of many are not.
      #expect(values.count < 4 || values.contains { Double(Float($0)) != $0 }, "\(values.prefix(4)) are float32")
    }
  }

  @Test("half precision and whole numbers give a result or an error", arguments: cases)
  func others(_ recorded: RecordedCase) throws {
    for type in [DType.float16, .int32, .uint8, .int64] {
      do {
        let results = try run(recorded, type)
        guard type == .float16 else { continue }
        for (output, expected) in zip(results, recorded.outputs) where output.dtype == .float16 && expected.allSatisfy({ abs($0) < 100 }) {
          #expect(output.doubles().count == expected.count)
        }
      } catch { #expect(error is RuntimeError, "\(error)") }
    }
  }

  @Test("half precision converts both ways as the compiler's type does")
  func halfPrecision() {
    let patterns = (0...UInt16.max).map { $0 }, halves = NDArray(zeros: [patterns.count], dtype: .float16), address = halves.rawPointer.assumingMemoryBound(to: UInt16.self)
    for (i, pattern) in patterns.enumerated() { address[i] = pattern }
    let whole = halves.cast(to: .float32), singles = withExtendedLifetime(whole) { Array(whole.floatsForReading) }
    var wrong: [String] = []
    for (pattern, x) in zip(patterns, singles) where x.bitPattern != Float(Float16(bitPattern: pattern)).bitPattern && !x.isNaN { wrong.append("\(pattern) became \(x)") }
    // Each half, what lies between it and the next one, and around that middle.
    let numbers = singles.filter { $0.isFinite }.flatMap { x -> [Float] in
      let middle = (x + Float(Float16(x).nextUp)) / 2
      return [x, middle, middle.nextUp, middle.nextDown]
    } + [.infinity, -.infinity, 65519.99, 65520, 1e38, 1e-40, -3e-8, 2.9802322e-8, .leastNonzeroMagnitude]
    let rounded = NDArray(numbers, shape: [numbers.count]).cast(to: .float16)
    let bits = withExtendedLifetime(rounded) { Array(UnsafeBufferPointer(start: rounded.readPointer.assumingMemoryBound(to: UInt16.self), count: numbers.count)) }
    for (i, x) in numbers.enumerated() where bits[i] != Float16(x).bitPattern { wrong.append("\(x) became \(Float16(bitPattern: bits[i]))") }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(NDArray([.nan], shape: [1]).cast(to: .float16).doubles()[0].isNaN)
  }

  @Test("steps with a copy of the weight are those of float32 on the copy", arguments: ["sgd_update", "sgd_mom_update", "nag_mom_update", "lamb_update_phase1"])
  func copiedWeights(_ op: String) throws {
    // More than the elements that are converted at a time, and two threads' shares.
    let count = 20_011, states = op == "sgd_update" ? 0 : op == "lamb_update_phase1" ? 2 : 1
    func numbers(_ seed: UInt64) -> NDArray { NDArray(RecordedCase.numbers(count, seed: seed, kind: "real"), shape: [count]) }
    let attributes = [(name: op == "lamb_update_phase1" ? "t" : "lr", value: "1"), ("wd", "0.25"), ("rescale_grad", "0.5"), ("clip_gradient", "0.3")] + (op.contains("mom") ? [("momentum", "0.5")] : [])
    // Rounded to halves, so that converting loses nothing.
    let gradient = numbers(2).cast(to: .float16), weight = numbers(1)
    let plainStates = (0..<states).map { _ in NDArray(zeros: [count]) }, copyStates = plainStates.map { $0.copy() }, copy = weight.copy()
    let plain = try Imperative.invoke(op, positional: [weight, gradient.cast(to: .float32)] + plainStates, attributes: attributes)[0]
    let mixed = try Imperative.invoke("mp_" + op, positional: [weight.cast(to: .float16), gradient] + copyStates + [copy], attributes: attributes)[0]
    // The momentum of this one is decayed by the new weight where there is a copy.
    if op != "nag_mom_update" { for (a, b) in zip(plainStates, copyStates) { #expect(a.doubles() == b.doubles()) } }
    if op == "lamb_update_phase1" { #expect(mixed.dtype == .float32 && mixed.doubles() == plain.doubles()) } else {
      #expect(copy.doubles() == plain.doubles())
      #expect(mixed.dtype == .float16 && mixed.doubles() == plain.cast(to: .float16).doubles())
    }
  }

  @Test("predictions whose layers float32 runs as one are computed in the arrays' own type", arguments: [DType.float64, .float16])
  func fusedLayers(_ type: DType) throws {
    func layer(_ x: Symbol, _ op: String, _ attributes: [(String, String)], _ name: String) throws -> Symbol {
      try Symbol.apply(op, positional: [x], attributes: attributes, name: name)
    }
    var net = try layer(.variable("data"), "Convolution", [("kernel", "(1,1)"), ("num_filter", "16")], "e")
    net = try layer(net, "BatchNorm", [("fix_gamma", "0")], "n")
    net = try layer(net, "Activation", [("act_type", "relu")], "r")
    net = try layer(net, "Convolution", [("kernel", "(3,3)"), ("num_filter", "16"), ("num_group", "16"), ("pad", "(1,1)")], "d")
    net = try layer(net, "Convolution", [("kernel", "(1,1)"), ("num_filter", "8")], "p")
    func result(_ type: DType) throws -> [Double] {
      let executor = try Executor.simpleBind(net, shapes: ["data": [2, 8, 5, 6]], types: ["data": type]) { _ in .null }
      for (k, array) in (executor.arguments + executor.auxiliary).enumerated() { array.setDoubles((0..<array.count).map { Double(($0 * 7 + k * 3) % 11 + 1) / 16 }) }
      try executor.forward(isTraining: false)
      #expect(executor.outputs[0].dtype == type)
      return executor.outputs[0].doubles()
    }
    let single = try result(.float32), other = try result(type), tolerance = type == .float64 ? 1e-5 : 1e-2
    #expect(zip(single, other).allSatisfy { abs($0 - $1) <= tolerance * abs($0) })
  }
}
