import Testing
import TestSupport

import Runtime

/// Recurrent layers by vector kernels against the same in plain Swift, on random shapes, forward and backward.
extension OneDNNTests {
  /// Outputs and gradients, three runs one after the other: buffers are kept from run to run.
  private func runs(_ symbol: Symbol, _ data: Shape, isFast: Bool, requests: [String: GradientRequest] = [:]) throws -> [[Double]] {
    try OneDNN.$scoped.withValue(isFast) {
      let executor = try Executor.simpleBind(symbol, shapes: ["data": data]) { requests[$0] ?? .write }
      var state: UInt64 = 11
      func next() -> Float {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(state >> 40) / Float(1 << 23) - 1
      }
      var results: [[Double]] = []
      for _ in 0..<3 {
        for array in executor.arguments { array.setDoubles((0..<array.count).map { _ in Double(next()) * 0.5 }) }
        try executor.forward(isTraining: true)
        results += executor.outputs.map { $0.doubles() }
        try executor.backward(headGradients: executor.outputs.map { output in NDArray((0..<output.count).map { _ in next() }, shape: output.shape) })
        results += executor.gradients.compactMap { $0?.doubles() }
      }
      return results
    }
  }

  @Test("recurrent layers of random shapes agree with plain Swift", arguments: ["lstm", "gru", "rnn_relu", "rnn_tanh"])
  func randomShapes(mode: String) throws {
    var random = Choices.seeded(5)
    for _ in 0..<8 {
      let width = random.pick([1, 3, 8, 13, 16, 40]), layers = random.pick([1, 2, 3])
      let data = Shape([random.pick([1, 2, 7]), random.pick([1, 3, 64]), random.pick([1, 5, 16])])
      let symbol = try Symbol.apply(
        "RNN", positional: [.variable("data")],
        attributes: [(name: "mode", value: mode), (name: "state_size", value: String(width)), (name: "num_layers", value: String(layers)),
          (name: "bidirectional", value: random.pick(["0", "1"])), (name: "state_outputs", value: random.pick(["0", "1"]))], name: "r")
      let requests: [String: GradientRequest] = [
        "r_parameters": random.pick([.write, .add]), "r_state": random.pick([.write, .null]), "data": random.pick([.write, .add, .null])]
      let fast = try runs(symbol, data, isFast: true, requests: requests), plain = try runs(symbol, data, isFast: false, requests: requests)
      #expect(fast.count == plain.count)
      for (part, (x, y)) in zip(fast, plain).enumerated() {
        // Two units in the last place of each activation, and sums in another order.
        let scale = y.map { abs($0) }.max() ?? 0, worst = zip(x, y).map { abs($0 - $1) }.max() ?? 0
        #expect(worst <= 2e-5 * max(scale, 0.1), "\(mode), width \(width), \(layers) layers, data \(data), part \(part): \(worst) of \(scale)")
      }
    }
  }

  @Test("products with rows at distances of powers of two agree with the plain ones")
  func spreadRows() throws {
    // Wide layers whose weights and gradients have 256 or 512 columns.
    for (batch, width, units) in [(64, 256, 512), (70, 512, 256), (3, 256, 256)] {
      let symbol = try Symbol.apply("FullyConnected", positional: [.variable("data")], attributes: [("num_hidden", String(units))], name: "f")
      let fast = try runs(symbol, [batch, width], isFast: true), plain = try runs(symbol, [batch, width], isFast: false)
      for (x, y) in zip(fast, plain) { #expect((zip(x, y).map { abs($0 - $1) }.max() ?? 0) <= 2e-5 * max(y.map { abs($0) }.max() ?? 0, 0.1)) }
    }
  }

  @Test("filters of grey pictures have the reference's gradient")
  func thinFilters() throws {
    var random = Choices.seeded(31)
    for _ in 0..<20 {
      let kernel = [random.pick([1, 2, 3, 5, 7]), random.pick([1, 2, 3, 5, 7])], pad = kernel.map { random.pick([0, $0 / 2]) }
      let data = Shape([random.pick([1, 2, 5]), random.pick([1, 2]), random.pick([7, 9, 28]), random.pick([7, 12, 28])])
      func text(_ pair: [Int]) -> String { "(\(pair[0]),\(pair[1]))" }
      let stride = [random.pick([1, 2]), random.pick([1, 2, 3])], filters = random.pick([1, 8, 20])
      let attributes = [("kernel", text(kernel)), ("pad", text(pad)), ("stride", text(stride)), ("num_filter", String(filters))].map { (name: $0.0, value: $0.1) }
      let symbol = try Symbol.apply("Convolution", positional: [.variable("data")], attributes: attributes, name: "c")
      try expectEqual(symbol, data, "kernel \(kernel), pad \(pad)")
    }
  }

  @Test("large activations agree with the C library's functions", arguments: ["sigmoid", "tanh"])
  func activations(kind: String) throws {
    let symbol = try Symbol.apply("Activation", positional: [.variable("data")], attributes: [("act_type", kind)], name: "a")
    func values(isFast: Bool) throws -> [Double] {
      try OneDNN.$scoped.withValue(isFast) {
        let executor = try Executor.simpleBind(symbol, shapes: ["data": [101, 51]]) { _ in .null }
        var points: [Double] = (0..<5151).map { Double($0 - 2500) / 100 }
        (points[0], points[1], points[2]) = (.nan, .infinity, -.infinity)
        executor.arguments[0].setDoubles(points)
        try executor.forward(isTraining: false)
        return executor.outputs[0].doubles()
      }
    }
    let fast = try values(isFast: true), plain = try values(isFast: false)
    for (x, y) in zip(fast, plain) {
      // Sigmoids below 1e-37 are cut to that of -87.
      let allowed = max(abs(y) * 3e-7, 1e-37)
      let agrees = y.isNaN ? x.isNaN : abs(x - y) <= allowed
      #expect(agrees, "\(x) and \(y)")
    }
  }
}
