/// A model on disk as MXNet keeps it: `<prefix>-symbol.json` and `<prefix>-<epoch, four digits>.params`, whose arrays are `arg:` parameters and `aux:` states.
public struct Checkpoint {
  /// The network.
  public let symbol: Symbol
  /// What was learned, by argument.
  public let parameters: [String: NDArray]
  /// Auxiliary states by name.
  public let states: [String: NDArray]

  /// Reads both files, arrays mapped rather than copied. Throws for files that are not there or not whole.
  public init(prefix: String, epoch: Int) throws {
    symbol = try Symbol.load(prefix + "-symbol.json")
    var parameters: [String: NDArray] = [:], states: [String: NDArray] = [:]
    for (name, array) in try ArrayFile.load(Checkpoint.path(prefix, epoch)) {
      if name.hasPrefix("arg:") { parameters[String(name.dropFirst(4))] = array } else if name.hasPrefix("aux:") { states[String(name.dropFirst(4))] = array } else {
        throw RuntimeError("array '\(name)' is neither arg: nor aux:", at: Checkpoint.path(prefix, epoch))
      }
    }
    (self.parameters, self.states) = (parameters, states)
  }

  /// Writes both files; old ones stay until the new ones are whole.
  ///
  /// - Parameter inputs: arguments that are no parameters: data and labels.
  public static func save(_ executor: Executor, inputs: [String], prefix: String, epoch: Int) throws {
    for name in inputs where !executor.argumentNames.contains(name) { throw RuntimeError("'\(name)' is no argument", hints: ["arguments: \(executor.argumentNames.joined(separator: ", "))"]) }
    let arguments = zip(executor.argumentNames, executor.arguments).filter { !inputs.contains($0.0) }.map { (name: "arg:" + $0.0, array: $0.1) }
    try save(executor.symbol, arguments + zip(executor.auxiliaryNames, executor.auxiliary).map { ("aux:" + $0, $1) }, prefix: prefix, epoch: epoch)
  }

  /// The same of a network and arrays whose names begin with `arg:` or `aux:`. Both files are whole on the disk before either takes its place.
  public static func save(_ symbol: Symbol, _ arrays: [(name: String, array: NDArray)], prefix: String, epoch: Int) throws {
    let learned = try ArrayFile.prepare(arrays, for: path(prefix, epoch)), json = Array(symbol.json.utf8)
    let network = try AtomicFile.Prepared.write(to: prefix + "-symbol.json") { append in try json.withUnsafeBytes(append) }.0
    try learned.take()
    try network.take()
  }

  /// Copies into the arrays of `executor` those it has names for, as for training on with a new last layer.
  ///
  /// - Returns: the executor's arguments that have a gradient and were not in the files.
  /// - Throws: for an array of another shape.
  @discardableResult public func restore(_ executor: Executor) throws -> [String] {
    for (names, arrays, saved) in [(executor.argumentNames, executor.arguments, parameters), (executor.auxiliaryNames, executor.auxiliary, states)] {
      for (name, array) in zip(names, arrays) {
        guard let found = saved[name] else { continue }
        guard found.shape == array.shape else { throw RuntimeError("the file has shape \(found.shape), the executor \(array.shape)", at: name) }
        try array.assign(from: found)
      }
    }
    return zip(executor.argumentNames, executor.gradients).filter { $1 != nil && parameters[$0] == nil }.map(\.0)
  }

  private static func path(_ prefix: String, _ epoch: Int) -> String {
    let digits = String(epoch)
    return "\(prefix)-\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits).params"
  }
}
