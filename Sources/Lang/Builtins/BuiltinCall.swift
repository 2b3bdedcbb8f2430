/// The arguments of one call of a builtin, matched to its formals.
///
/// Take arguments by position (`call[0]`, fastest) or by name (`call["x"]`), and let the typed accessors check and complain:
/// `let n = try call.integer("n", atLeast: 0)`. A formal not given takes its default when that is a constant; otherwise
/// `has(_:)` is false and the body decides.
public struct BuiltinCall {
  public let interpreter: Interpreter
  public let builtin: Builtin
  public let call: Call?
  /// The environment of the caller.
  public let environment: Environment
  /// One entry for each formal; nil when not given and without constant default. The entry of `...` is nil.
  public let values: [Value?]
  /// What `...` received.
  public let dots: [(name: Name?, value: Value)]
  /// Bit i is set when formal i was supplied by the caller, not by its default.
  let supplied: UInt64

  func index(of name: String) -> Int {
    guard let index = builtin.formalTexts.firstIndex(of: name) else {
      preconditionFailure("builtin \(builtin.name) has no formal called \(name)")
    }
    return index
  }

  /// True when the formal has a value (given or default).
  public func has(_ name: String) -> Bool { values[index(of: name)] != nil }
  /// True when the caller supplied the formal.
  public func isSupplied(_ name: String) -> Bool { supplied & (1 << UInt64(index(of: name))) != 0 }

  /// The argument; throws R's error when it is missing.
  public subscript(name: String) -> Value {
    get throws { try self[index(of: name)] }
  }

  public subscript(index: Int) -> Value {
    get throws {
      guard let value = values[index] else {
        throw RError("argument \"\(builtin.formalTexts[index])\" is missing, with no default")
      }
      return value
    }
  }

  /// The argument, or nil when absent or NULL.
  public func optional(_ name: String) -> Value? {
    guard let value = values[index(of: name)], !value.isNull else { return nil }
    return value
  }

  /// An error that R tells of the function around a primitive.
  func inContext(_ message: String) -> RError {
    RError(message, showsCall: false, call: interpreter.innermostCall().map { Value(.call($0)) })
  }

  public func invalid(_ name: String) -> RError { RError("invalid '\(name)' argument") }

  /// A single TRUE or FALSE.
  public func flag(_ name: String) throws -> Bool {
    let value = try self[name]
    switch value.asLogicals().first {
    case .true?: return true
    case .false?: return false
    default: throw invalid(name)
    }
  }

  /// The first element as integer, truncated; throws when it is NA, absent or smaller than `atLeast`.
  public func integer(_ name: String, atLeast: Int = Int.min) throws -> Int {
    guard let number = try doubles(name).first, number.isFinite, abs(number) < 9e15, Int(number) >= atLeast else {
      throw invalid(name)
    }
    return Int(number)
  }

  public func integer(_ name: String, default fallback: Int, atLeast: Int = Int.min) throws -> Int {
    optional(name) == nil ? fallback : try integer(name, atLeast: atLeast)
  }

  public func double(_ name: String) throws -> Double {
    guard let number = try doubles(name).first else { throw invalid(name) }
    return number
  }

  /// The first element as a string; throws when the argument is not character or is NA.
  public func string(_ name: String) throws -> String {
    guard case .strings(let v) = try self[name], let text = v.elements.first ?? nil else { throw invalid(name) }
    return text
  }

  public func string(_ name: String, default fallback: String) throws -> String {
    optional(name) == nil ? fallback : try string(name)
  }

  /// All elements as strings (coerced).
  public func strings(_ name: String) throws -> [String?] { try self[name].asTexts() }
  /// All elements as doubles; R's warning where text is no number.
  public func doubles(_ name: String) throws -> [Double] {
    let value = try self[name]
    guard case .strings = value else {
      if !value.isAtomic { try value.checkConvertible(to: .double) }
      return value.asDoubles()
    }
    return try Coercion.convert(value, to: .double, lossy: warn).asDoubles()
  }
  /// All elements as integers; R's warning where text is no number.
  public func integers(_ name: String) throws -> [Int32] {
    let value = try self[name]
    guard case .strings = value else {
      if !value.isAtomic { try value.checkConvertible(to: .integer) }
      return value.asIntegers()
    }
    return try Coercion.convert(value, to: .integer, lossy: warn).asIntegers()
  }
  public func logicals(_ name: String) throws -> [Logical] { try self[name].asLogicals() }

  /// The function named or given by the argument, as `match.fun` finds it.
  public func function(_ name: String) throws -> Value {
    do {
      return try interpreter.matchFunction(self[name], environment: environment)
    } catch var error as RError where error.call == nil {
      error.call = Value(.call(Call("match.fun", [.symbol(Name(name))])))
      throw error
    }
  }

  /// One of `choices`, matched partially as `match.arg` does. `choices` comes from the argument's default when not given.
  public func choice(_ name: String, _ choices: [String]) throws -> String {
    guard let value = optional(name), case .strings(let v) = value else { return choices[0] }
    if v.count != 1 { return choices[0] }
    let text = v.elements[0] ?? "NA"
    if choices.contains(text) { return text }
    let near = choices.filter { $0.hasPrefix(text) }
    guard near.count == 1 else {
      throw RError(
        "'arg' should be one of \(choices.map { "“\($0)”" }.joined(separator: ", "))", call: Value(.call(Call("match.arg", [.symbol(Name(name))]))))
    }
    return near[0]
  }

  /// Raises a warning from this call.
  public func warn(_ message: String) throws { try interpreter.warn(message, call: builtin.reported(call)) }
  /// Calls a function value with evaluated arguments.
  public func apply(_ function: Value, _ arguments: [Value]) throws -> Value {
    try interpreter.apply(function, arguments.map { (nil, $0) }, environment: environment)
  }
  /// Writes to the current output.
  public func write(_ text: String) { interpreter.output.write(text) }
  /// Marks the result as invisible at top level and returns it.
  public func invisible(_ value: Value) -> Value {
    interpreter.isVisible = false
    return value
  }
}
