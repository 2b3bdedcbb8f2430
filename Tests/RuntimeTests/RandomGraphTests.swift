import Foundation
import Runtime
import Testing

/// Graphs put together at random, run as executors plan them, against the reference kernels node by node.
///
/// Each goes through predictions and training in an order of its own, with gradients written, added or unwanted, parameters that change in between and
/// executors of other batch sizes. Some graphs with the tests; `NNS_GRAPHS=SECONDS` goes on with other seeds, and `NNS_GRAPHS_FROM` is the first of them.
@Suite("Graphs put together at random give what the reference kernels give", .serialized, .ownGenerator)
struct RandomGraphTests {
  /// What one step of a graph's work gave.
  private struct Result {
    let what: String, values: [Double]
  }

  /// All results of the work that follows from the seed, by fast kernels or those of the reference, with parameters and heads of gradients `relativeChange` off,
  /// in single or double precision.
  private func work(_ graph: RandomGraph, seed: UInt64, isFast: Bool, relativeChange: Float = 0, type: DType = .float32) throws -> [Result] {
    try OneDNN.$scoped.withValue(isFast) {
      var random = Choices.seeded(seed &+ 77), results: [Result] = []
      let common = random.pick([GradientRequest.null, .write, .write, .add, nil])
      let fixed = random.pick([0, 1, 2])
      let names = graph.symbol.arguments
      let executor = try Executor.simpleBind(graph.symbol, shapes: ["data": graph.shape], types: ["data": type]) { name in
        if name.hasSuffix("label") { return .null }
        if let common { return common }
        // The first layers fixed, or some arguments here and there.
        let place = names.firstIndex(of: name)!
        return fixed == 1 ? (place < names.count / 2 ? .null : .write) : random.pick([.null, .write, .add])
      }
      func fill(_ array: NDArray, _ name: String) {
        let scale = name.hasSuffix("weight") ? Float(1.5 / Double(max(1, array.shape.rowCount)).squareRoot()) : 1
        let values = (0..<array.count).map { _ -> Float in
          let drawn = random.number()
          if name.hasSuffix("label") { return Float(random.below(3)) }
          let value = name.hasSuffix("var") || name.hasSuffix("gamma") ? abs(drawn) + 0.5 : drawn * scale
          return value * (1 + relativeChange * drawn)
        }
        array.setDoubles(values.map(Double.init))
      }
      func keep(_ e: Executor, _ step: String) {
        for (k, output) in e.outputs.enumerated() { results.append(.init(what: "\(step), output \(e.symbol.outputNames[k])", values: output.doubles())) }
      }
      func predict(_ e: Executor, _ step: String) throws {
        try e.forward(isTraining: false)
        keep(e, step)
      }
      func train(_ e: Executor, _ step: String, reads: Bool) throws {
        try e.forward(isTraining: true)
        if reads { keep(e, step) }
        try e.backward(headGradients: e.outputs.map { output in
          NDArray((0..<output.count).map { _ -> Float in
            let drawn = random.number()
            return drawn * (1 + relativeChange * drawn)
          }, shape: output.shape).cast(to: type)
        })
        for (k, gradient) in e.gradients.enumerated() { if let gradient { results.append(.init(what: "\(step), gradient of \(e.argumentNames[k])", values: gradient.doubles())) } }
        for (k, state) in e.auxiliary.enumerated() { results.append(.init(what: "\(step), \(e.auxiliaryNames[k])", values: state.doubles())) }
      }
      for (name, array) in zip(executor.argumentNames + executor.auxiliaryNames, executor.arguments + executor.auxiliary) { fill(array, name) }
      if !isFast { executor.monitor = { _, _ in } }
      for step in 1...4 {
        switch random.pick([0, 1, 1, 2, 3, 4]) {
        case 0, 3: try predict(executor, "\(step): prediction")
        case 1: try train(executor, "\(step): training", reads: random.pick([true, false]))
        case 2:
          let batch = random.pick([1, 2, 3, 18]), other = try executor.reshaped(["data": Shape([batch] + graph.shape.extents.dropFirst())], allowsOthers: true)
          guard batch * graph.shape.rowCount < 20_000 else { break }
          if !isFast { other.monitor = { _, _ in } }
          for (name, array) in zip(other.argumentNames, other.arguments) where name == "data" || name.hasSuffix("label") { fill(array, name) }
          if random.pick([true, false]) { try predict(other, "\(step): batch of \(batch)") } else { try train(other, "\(step): training with batch of \(batch)", reads: true) }
        default:
          let changed = random.pick(Array(zip(executor.argumentNames + executor.auxiliaryNames, executor.arguments + executor.auxiliary)))
          fill(changed.1, changed.0)
          try predict(executor, "\(step): after a change of \(changed.0)")
        }
      }
      return results
    }
  }

  /// Differences beyond rounding. Rounding is how far the reference is from the same work in double precision, and what a change of the sixth digits of
  /// parameters and heads moves: normalization by few numbers, relu at 0, sums that nearly cancel.
  private func differences(_ fast: [Result], _ reference: [Result], _ moved: () throws -> [Result], _ exact: () throws -> [Result]) rethrows -> [String] {
    func worst(_ a: [Double], _ b: [Double]) -> Double {
      zip(a, b).reduce(0) { $1.0 == $1.1 || $1.0.isNaN && $1.1.isNaN ? $0 : max($0, abs($1.0 - $1.1).isNaN ? .infinity : abs($1.0 - $1.1)) }
    }
    let doubtful = fast.indices.filter { worst(fast[$0].values, reference[$0].values) > 1e-4 * max(0.1, reference[$0].values.reduce(0) { max($0, abs($1)) }) }
    guard !doubtful.isEmpty else { return [] }
    let other = try moved(), wide = try exact()
    return doubtful.compactMap { k in
      let apart = worst(fast[k].values, wide[k].values), rounding = max(worst(reference[k].values, wide[k].values), worst(other[k].values, reference[k].values))
      let places = reference[k].values.indices.filter { fast[k].values[$0] != reference[k].values[$0] }.prefix(3).map { "\(fast[k].values[$0]) for \(reference[k].values[$0])" }
      return apart > 20 * rounding ? "\(fast[k].what): \(apart) apart where \(rounding) is rounding, \(places.joined(separator: ", "))" : nil
    }
  }

  private func check(_ seed: UInt64, budget: Int) throws {
    let graph = RandomGraph(seed: seed, budget: budget)
    let fast = try work(graph, seed: seed, isFast: true), reference = try work(graph, seed: seed, isFast: false)
    try #require(fast.count == reference.count)
    let found = try differences(
      fast, reference, { try work(graph, seed: seed, isFast: false, relativeChange: 1e-6) }, { try work(graph, seed: seed, isFast: false, type: .float64) })
    #expect(found.isEmpty, "seed \(seed), data \(graph.shape), \(graph.symbol.json.filter { $0 != "\n" && $0 != " " })")
  }

  @Test("some graphs", arguments: 1...24)
  func some(_ seed: Int) throws { try check(UInt64(seed), budget: 400_000) }

  @Test("for as long as asked", .enabled(if: ProcessInfo.processInfo.environment["NNS_GRAPHS"] != nil))
  func long() throws {
    let environment = ProcessInfo.processInfo.environment, end = Date() + (Double(environment["NNS_GRAPHS"] ?? "") ?? 60)
    var seed = UInt64(environment["NNS_GRAPHS_FROM"] ?? "") ?? 1000
    while Date() < end {
      do { try check(seed, budget: 4_000_000) } catch { Issue.record("seed \(seed): \(error)") }
      seed += 1
    }
    print("seeds up to \(seed - 1) were tried")
  }
}
