import Foundation
import Runtime
import Testing

/// Networks put together at random, recorded from MXNet by `scripts/record-networks`.
@Suite("Odd networks give what MXNet gives", .serialized, .ownGenerator)
struct NetworkTests {
  struct Network: Decodable {
    let symbol: String, data: [Int], inference: [[String]], training: [[String]], gradients: [String: [String]], states: [String: [String]]
  }

  private static let networks: [Network] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/networks.json")
    return (try? JSONDecoder().decode([Network].self, from: Data(contentsOf: path))) ?? []
  }()

  @Test("the networks are there")
  func present() { #expect(Self.networks.count == 60) }

  @Test("inference, training, gradients and states", arguments: networks.indices)
  func network(_ index: Int) throws {
    let network = Self.networks[index], net = try Symbol(json: network.symbol)
    let inference = try executor(net, network) { _ in .null }, training = try executor(net, network) { _ in .write }
    try inference.forward(isTraining: false)
    for (k, output) in inference.outputs.enumerated() { compare("inference \(k)", output, network.inference[k]) }
    try training.forward(isTraining: true)
    for (k, output) in training.outputs.enumerated() { compare("training \(k)", output, network.training[k]) }
    try training.backward(headGradients: headGradients(training))
    for (name, gradient) in zip(training.argumentNames, training.gradients) { compare("gradient of \(name)", try #require(gradient), try #require(network.gradients[name])) }
    for (name, state) in zip(training.auxiliaryNames, training.auxiliary) { compare(name, state, try #require(network.states[name])) }
  }

  @Test("training with the first parameters fixed", arguments: networks.indices)
  func fixed(_ index: Int) throws {
    let network = Self.networks[index], net = try Symbol(json: network.symbol), names = net.arguments
    for share in [1, 2, 3] {
      let fixed = Set(names.prefix(names.count * share / 4)), training = try executor(net, network) { fixed.contains($0) ? .null : .write }
      // Twice: what the first run gave up must not be missed.
      for _ in 1...2 {
        try training.forward(isTraining: true)
        for (k, output) in training.outputs.enumerated() { compare("\(fixed.count) fixed, training \(k)", output, network.training[k]) }
      }
      try training.backward(headGradients: headGradients(training))
      for (name, gradient) in zip(training.argumentNames, training.gradients) where !fixed.contains(name) {
        compare("\(fixed.count) fixed, gradient of \(name)", try #require(gradient), try #require(network.gradients[name]))
      }
    }
  }

  private func executor(_ net: Symbol, _ network: Network, request: (String) -> GradientRequest) throws -> Executor {
    let made = try Executor.simpleBind(net, shapes: ["data": Shape(network.data)], request: request)
    for (k, (name, array)) in zip(made.argumentNames + made.auxiliaryNames, made.arguments + made.auxiliary).enumerated() {
      let numbers = RecordedCase.numbers(array.count, seed: UInt64(k + 1), kind: name.hasSuffix("label") ? "index5" : name.hasSuffix("var") ? "positive" : "real")
      let scale = name.hasSuffix("weight") ? Float(1.5 / Double(max(1, array.shape.rowCount)).squareRoot()) : 1
      try array.assign(from: NDArray(numbers.map { $0 * scale }, shape: array.shape))
    }
    return made
  }

  private func headGradients(_ executor: Executor) -> [NDArray] {
    executor.outputs.enumerated().map { k, output in NDArray(RecordedCase.numbers(output.count, seed: UInt64(99 + k), kind: "real"), shape: output.shape) }
  }

  /// Sums in another order differ in the seventh digit of the largest terms; gradients of biases before a normalization are such sums of zero.
  private func compare(_ what: String, _ array: NDArray, _ recorded: [String]) {
    let expected = recorded.compactMap { Double($0) }, values = array.doubles(), norm = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let typical = max(expected[0] / Double(max(1, values.count)).squareRoot(), 1)
    #expect(abs(norm - expected[0]) <= 1e-4 * max(expected[0], 1), "\(what): norm \(norm), recorded \(expected[0])")
    for k in 0..<5 {
      let computed = values[k * 7919 % values.count]
      #expect(abs(computed - expected[k + 1]) <= 3e-4 * max(typical, abs(expected[k + 1])), "\(what)[\(k * 7919 % values.count)]: \(computed), recorded \(expected[k + 1])")
    }
  }
}
