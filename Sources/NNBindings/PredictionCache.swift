import Lang
import Runtime

/// The executors that `predict` used last, for the next call with the same network, parameters and shapes: binding ResNet-18 costs more than one
/// prediction of it. They hold the model's own large arrays, so they are dropped as soon as anything else is bound.
final class PredictionCache {
  private struct Entry {
    weak var symbol: SymbolObject?
    let shapes: [String: Shape]
    /// The model's lists. Held here, they are not changed in place: the same list has the same arrays.
    let parameters: Value, states: Value
    let executor: Executor
    /// Arrays of the executor that are copies of the model's: what they were copied from, and when.
    var copies: [(copy: NDArray, source: NDArray, version: Int)]
  }

  /// Models that vote are asked in turns.
  private static let limit = 4
  private var entries: [Entry] = []

  static func of(_ interpreter: Interpreter) -> PredictionCache { interpreter.state(PredictionCache.self) { PredictionCache() } }

  func clear() { entries = [] }

  /// An executor bound to the named lists `parameters` and `states`; nil where names or shapes do not fit.
  func executor(_ symbol: SymbolObject, shapes: [String: Shape], parameters: Value, states: Value) throws -> Executor? {
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
    let given = (parameters: try arrays(parameters), states: try arrays(states)), arrays = given.parameters.merging(given.states) { first, _ in first }
    guard let executor = try Executor.predicting(symbol.symbol, shapes: shapes, parameters: given.parameters, states: given.states) else { return nil }
    let bound = zip(executor.argumentNames + executor.auxiliaryNames, executor.arguments + executor.auxiliary)
    let copies = bound.compactMap { name, array in
      arrays[name].flatMap { $0 === array ? nil : (copy: array, source: $0, version: $0.storage.version) }
    }
    if entries.count == Self.limit { entries.removeFirst() }
    entries.append(Entry(symbol: symbol, shapes: shapes, parameters: parameters, states: states, executor: executor, copies: copies))
    return executor
  }

  private func arrays(_ value: Value) throws -> [String: NDArray] {
    var found: [String: NDArray] = [:]
    for (name, element) in zip(value.names ?? [], value.asElements()) { if let name { found[name] = try ArrayCrossing.array(from: element) } }
    return found
  }

  /// Whether both are one list, or hold the same arrays by the same names in the same order, as a model does that was put together anew.
  private func isSame(_ a: Value, _ b: Value) -> Bool {
    guard case .list(let held) = a, case .list(let given) = b else { return a.isNull && b.isNull }
    if held === given { return true }
    guard held.count == given.count, a.names == b.names else { return false }
    return zip(held.elements, given.elements).allSatisfy {
      guard case .foreign(let first as ArrayObject) = $0, case .foreign(let second as ArrayObject) = $1 else { return false }
      return first.array === second.array
    }
  }
}
