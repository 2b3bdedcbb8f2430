import Lang
import Runtime

/// The executors that `predict` used last, for the next call with the same network, parameters and shapes: binding ResNet-18 costs more than one
/// prediction of it. They hold the model's own large arrays, so they are dropped as soon as anything else is bound.
final class PredictionCache {
  struct NamedArray {
    let name: String, array: NDArray
  }

  private struct Entry {
    weak var symbol: SymbolObject?
    let shapes: [String: Shape]
    let parameters: [NamedArray], states: [NamedArray]
    let executor: Executor
    /// Arrays of the executor that are copies of the model's: what they were copied from, and when.
    var copies: [(copy: NDArray, source: NDArray, version: Int)]
  }

  /// Models that vote are asked in turns.
  private static let limit = 4
  private var entries: [Entry] = []

  static func of(_ interpreter: Interpreter) -> PredictionCache { interpreter.state(PredictionCache.self) { PredictionCache() } }

  func clear() { entries = [] }

  /// An executor bound to `parameters` and `states`; nil where names or shapes do not fit.
  func executor(_ symbol: SymbolObject, shapes: [String: Shape], parameters: [NamedArray], states: [NamedArray]) throws -> Executor? {
    entries.removeAll { $0.symbol == nil }
    if let index = entries.firstIndex(where: { $0.symbol === symbol && $0.shapes == shapes && isSame($0.parameters, parameters) && isSame($0.states, states) }) {
      var entry = entries.remove(at: index)
      for (place, held) in entry.copies.enumerated() where held.source.storage.version != held.version {
        try held.copy.assign(from: held.source)
        entry.copies[place].version = held.source.storage.version
      }
      entries.append(entry)
      return entry.executor
    }
    func byName(_ arrays: [NamedArray]) -> [String: NDArray] { Dictionary(arrays.map { ($0.name, $0.array) }) { _, last in last } }
    let given = (parameters: byName(parameters), states: byName(states)), arrays = given.parameters.merging(given.states) { first, _ in first }
    guard let executor = try Executor.predicting(symbol.symbol, shapes: shapes, parameters: given.parameters, states: given.states) else { return nil }
    let bound = zip(executor.argumentNames + executor.auxiliaryNames, executor.arguments + executor.auxiliary)
    let copies = bound.compactMap { name, array in
      arrays[name].flatMap { $0 === array ? nil : (copy: array, source: $0, version: $0.storage.version) }
    }
    if entries.count == Self.limit { entries.removeFirst() }
    entries.append(Entry(symbol: symbol, shapes: shapes, parameters: parameters, states: states, executor: executor, copies: copies))
    return executor
  }

  /// Whether all are the same arrays by the same names, in the same order: a model's own are, every time it is asked.
  private func isSame(_ a: [NamedArray], _ b: [NamedArray]) -> Bool { a.count == b.count && zip(a, b).allSatisfy { $0.array === $1.array && $0.name == $1.name } }
}
