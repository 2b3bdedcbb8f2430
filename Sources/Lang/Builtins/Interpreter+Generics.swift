/// Generic functions that builtins call on values that may have methods.
extension Interpreter {
  /// `length(x)` with dispatch.
  func length(_ x: Value, environment: Environment) throws -> Int {
    guard x.isObject, let result = try dispatchInternally("length", x, [(nil, x)], call: nil, environment: environment) else { return x.count }
    return Int(result.asDoubles().first ?? 0)
  }

  /// Calls the function of the base library called `name`.
  public func callFunction(_ name: String, _ arguments: [Value], environment: Environment) throws -> Value {
    guard let function = try findFunction(Name(name), in: environment) else { throw RError("could not find function \"\(name)\"") }
    return try apply(function, arguments.map { (nil, $0) }, environment: environment, call: Call(.symbol(Name(name)), arguments.map { Argument(Interpreter.quoting($0)) }))
  }
}
