import Foundation
import Runtime
import TestSupport
import Testing

@Suite("The runtime from Swift alone", .ownGenerator)
struct SwiftExampleTests {
  /// The example of docs/runtime.md, which must be these lines.
  @Test("a network is built, trained and asked")
  func example() throws {
    // example
    let net = try Symbol.variable("data")
      .then("FullyConnected", ["num_hidden": 16], name: "hidden")
      .then("Activation", ["act_type": "tanh"])
      .then("FullyConnected", ["num_hidden": 2], name: "scores")
      .then("SoftmaxOutput", name: "softmax")

    let executor = try Executor.simpleBind(net, shapes: ["data": [4, 2]]) { name in
      name == "data" || name == "softmax_label" ? .null : .write
    }
    RandomGenerator.shared.reseed(1)
    try Initializer.uniform(scale: 1).fill(executor)
    executor[argument: "data"]?.setDoubles([0, 0, 0, 1, 1, 0, 1, 1])
    executor[argument: "softmax_label"]?.setDoubles([0, 1, 1, 0])

    let optimizer = Optimizer(.adam(), learningRate: 0.05)
    for _ in 0..<200 {
      try executor.forward(isTraining: true)
      try executor.backward()
      try optimizer.update(executor)
    }
    try executor.forward(isTraining: false)
    let probabilities = executor.outputs[0].doubles()
    // end
    #expect(zip(probabilities, [1, 0, 0, 1, 0, 1, 1, 0]).allSatisfy { abs($0 - $1) < 0.1 }, "\(probabilities)")
  }

  @Test("docs/runtime.md shows these lines")
  func documented() throws {
    let source = try #require(Package.read(#filePath)), page = try #require(Package.read(Package.root + "/docs/runtime.md"))
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.hasSuffix("// example") }), end = try #require(lines.firstIndex { $0.hasSuffix("// end") })
    let example = lines[(start + 1)..<end].map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : $0 }.joined(separator: "\n")
    #expect(page.contains(example))
  }
}
