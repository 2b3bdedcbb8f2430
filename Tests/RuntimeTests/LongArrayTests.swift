import Glibc
import Runtime
import Testing

/// Functions of elements on arrays long enough for vector code and several threads, against the same elements in short arrays, which neither is used for.
@Suite("Long arrays give what short ones give", .serialized, .ownGenerator)
struct LongArrayTests {
  struct Function: CustomTestStringConvertible {
    let name: String, attributes: [String: String]
    var inputs = 1, kind = "real"
    var testDescription: String { "\(name) \(attributes)" }
  }

  static let functions: [Function] =
    ["relu", "sigmoid", "softrelu", "tanh", "softsign"].map { Function(name: "Activation", attributes: ["act_type": $0]) }
    + ["leaky", "elu", "selu", "gelu"].map { Function(name: "LeakyReLU", attributes: ["act_type": $0, "slope": "0.3"]) }
    + ["relu", "sigmoid", "tanh", "softsign", "erf", "exp", "expm1", "square", "sin", "cos", "arctan", "abs", "hard_sigmoid", "smooth_l1"].map { Function(name: $0, attributes: [:]) }
    + ["log", "log1p", "sqrt", "rsqrt", "cbrt", "reciprocal"].map { Function(name: $0, attributes: [:], kind: "positive") }
    + [Function(name: "clip", attributes: ["a_min": "-1", "a_max": "2"]), Function(name: "_mul_scalar", attributes: ["scalar": "1.5"]), Function(name: "_rdiv_scalar", attributes: ["scalar": "1.5"], kind: "positive")]
    + ["elemwise_add", "elemwise_mul", "_maximum", "_hypot"].map { Function(name: $0, attributes: [:], inputs: 2) }
    + ["elemwise_div", "_power"].map { Function(name: $0, attributes: [:], inputs: 2, kind: "positive") }

  /// The result for the elements in `range` of each input, and the inputs' gradients.
  private func run(_ function: Function, _ inputs: [[Float]], _ head: [Float], _ range: Range<Int>) throws -> [[Double]] {
    let symbol = try Symbol.apply(function.name, positional: inputs.indices.map { Symbol.variable("x\($0)") }, attributes: function.attributes.map { ($0.key, $0.value) }, name: "f")
    let arguments = inputs.map { NDArray(Array($0[range]), shape: [range.count]) }
    let executor = try Executor(symbol, arguments: arguments, gradients: arguments.map { NDArray(zeros: $0.shape) }, requests: arguments.map { _ in .write }, auxiliary: [])
    try executor.forward(isTraining: true)
    try executor.backward(headGradients: [NDArray(Array(head[range]), shape: [range.count])])
    return [executor.outputs[0].doubles()] + executor.gradients.compactMap { $0?.doubles() }
  }

  @Test("cross-entropy of softmax is the sum of the labels' logarithms")
  func crossEntropy() throws {
    let rows = 50, classes = 101, scores = RecordedCase.numbers(rows * classes, seed: 3, kind: "real").map { $0 * 5 }, labels = (0..<rows).map { Float($0 * 37 % classes) }
    let arguments = [NDArray(scores, shape: [rows, classes]), NDArray(labels, shape: [rows])], gradient = NDArray(zeros: [rows, classes])
    let loss = try Symbol.apply("softmax_cross_entropy", positional: [.variable("x"), .variable("label")], attributes: [], name: "loss")
    let executor = try Executor(loss, arguments: arguments, gradients: [gradient, nil], requests: [.write, .null], auxiliary: [])
    try executor.forward(isTraining: true)
    try executor.backward(headGradients: [NDArray([2], shape: [1])])
    let given = gradient.doubles()
    var total = 0.0, worst = 0.0
    for n in 0..<rows {
      let row = scores[n * classes..<(n + 1) * classes].map { Double($0) }, sum = row.reduce(0) { $0 + exp($1) }, own = Int(labels[n])
      total -= row[own] - log(sum)
      for j in 0..<classes { worst = max(worst, abs(given[n * classes + j] - 2 * (exp(row[j]) / sum - (j == own ? 1 : 0)))) }
    }
    #expect(abs(executor.outputs[0].doubles()[0] / total - 1) < 1e-5 && worst < 2e-6, "\(executor.outputs[0].doubles()[0]) for \(total), gradients apart by \(worst)")
  }

  @Test("normalization by neighbouring channels sums windows of any number of them", arguments: [1, 3, 5, 7, 9, 11])
  func neighbours(size: Int) throws {
    let channels = 9, plane = 35, x = RecordedCase.numbers(2 * channels * plane, seed: 4, kind: "real")
    let net = try Symbol.variable("x").then("LRN", ["nsize": .init(size), "alpha": 0.3, "knorm": 1.5], name: "lrn")
    let executor = try Executor(net, arguments: [NDArray(x, shape: [2, channels, 5, 7])], gradients: [nil], requests: [.null], auxiliary: [])
    try executor.forward(isTraining: false)
    let y = executor.outputs[0].doubles()
    for i in x.indices {
      let n = i / (channels * plane), c = i / plane % channels, p = i % plane
      let sum = (max(0, c - size / 2)..<min(channels, c + size / 2 + 1)).reduce(0.0) { $0 + Double(x[(n * channels + $1) * plane + p]) * Double(x[(n * channels + $1) * plane + p]) }
      #expect(abs(y[i] - Double(x[i]) * pow(1.5 + 0.3 / Double(size) * sum, -0.75)) < 2e-6)
    }
  }

  @Test("forward and backward", arguments: functions)
  func agree(_ function: Function) throws {
    // Whole vectors do not divide it, nor a thread's share.
    let count = 40_011, piece = 1_001
    let inputs = (0..<function.inputs).map { k in
      RecordedCase.numbers(count, seed: UInt64(k + 1), kind: function.kind).map { function.kind == "real" ? $0 * 4 : $0 }
    }
    let head = RecordedCase.numbers(count, seed: 9, kind: "real"), long = try run(function, inputs, head, 0..<count)
    var short = [[Double]](repeating: [], count: long.count)
    for start in stride(from: 0, to: count, by: piece) {
      for (k, part) in try run(function, inputs, head, start..<min(count, start + piece)).enumerated() { short[k] += part }
    }
    for (k, (x, y)) in zip(long, short).enumerated() {
      let worst = x.indices.map { (abs(x[$0] - y[$0]) / max(1, abs(y[$0])), $0) }.max { $0.0 < $1.0 } ?? (0, 0)
      #expect(x.count == y.count && worst.0 < 2e-6, "\(k == 0 ? "result" : "gradient \(k)"), element \(worst.1): \(x[worst.1]) against \(y[worst.1])")
    }
  }
}
