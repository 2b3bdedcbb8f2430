/// Arrays by key, where what several devices push is summed: the local store of data-parallel training.
///
/// Without an optimizer a push replaces the value by the sum; with one it is a gradient step on the value. Source: MXNet 1.9.1 src/kvstore/kvstore_local.h.
public final class KeyValueStore {
  private var values: [String: NDArray] = [:]
  /// Called with key, sum of what was pushed and the stored value, which it changes.
  private var updater: ((_ key: String, _ pushed: NDArray, _ stored: NDArray) throws -> Void)?

  /// Without keys and without an optimizer.
  public init() {}

  /// Keeps a copy of `value`. Throws where the key is taken.
  public func initialize(_ key: String, _ value: NDArray) throws {
    guard values[key] == nil else { throw RuntimeError("duplicate init of key \(key)") }
    values[key] = value.copy()
  }

  /// Adds up `arrays`, one from each device, and updates the stored value. Throws for an unknown key and for other shapes.
  public func push(_ key: String, _ arrays: [NDArray]) throws {
    let stored = try value(key)
    guard let first = arrays.first else { throw RuntimeError("nothing is pushed to key \(key)") }
    for array in arrays where array.shape != stored.shape { throw RuntimeError("key \(key) holds shape \(stored.shape), got \(array.shape)") }
    let sum = first.copy()
    for array in arrays.dropFirst() { try sum.accumulate(array) }
    if let updater { try updater(key, sum, stored) } else { try stored.assign(from: sum) }
  }

  /// Copies the stored value into each of `arrays`.
  public func pull(_ key: String, into arrays: [NDArray]) throws {
    let stored = try value(key)
    for array in arrays { try array.assign(from: stored) }
  }

  /// Calls `updater` at every push, with the sum of what was pushed.
  public func setUpdater(_ updater: @escaping (_ key: String, _ pushed: NDArray, _ stored: NDArray) throws -> Void) { self.updater = updater }
  /// Makes every push a step of `optimizer` on the stored value.
  public func setOptimizer(_ optimizer: Optimizer) { updater = { try optimizer.update($0, weight: $2, gradient: $1) } }

  private func value(_ key: String) throws -> NDArray {
    guard let value = values[key] else { throw RuntimeError("key \(key) has not been inited", hints: ["keys: \(values.keys.sorted().joined(separator: ", "))"]) }
    return value
  }
}
