/// An executable piece of a program. Children are `let` properties of final classes: walking them costs no reference counting.
class Node {
  func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    preconditionFailure("every node overrides evaluate")
  }
}

final class ConstantNode: Node {
  let value: Value
  init(_ value: Value) { self.value = value }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    interpreter.isVisible = true
    return value
  }
}

/// A variable.
final class SymbolNode: Node {
  let name: Name
  init(_ name: Name) { self.name = name }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    interpreter.isVisible = true
    guard let value = environment.local(name) ?? environment.lookup(name) else { return try missing(environment, interpreter) }
    switch value {
    case .promise(let promise): return try interpreter.force(promise)
    case .missingArgument:
      throw RError("argument \"\(name.text)\" is missing, with no default")
    default: return value
    }
  }

  private func missing(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    if let position = name.dotsPosition { return try interpreter.dotsElement(position, environment) }
    throw interpreter.unknownObject(name, environment)
  }
}

/// `...` where a value is wanted: an error in R, except inside calls, which expand it.
final class DotsNode: Node {
  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    guard case .dots(let dots)? = environment.lookup(.dots) else { throw RError("'...' used in an incorrect context") }
    guard let first = dots.arguments.first else { return .missingArgument }
    return try interpreter.resolve(first.value)
  }
}

/// The value of an active binding.
final class ActiveBindingNode: Node {
  let call: Call
  private let function: Value

  init(_ function: Value) {
    self.function = function
    call = Call(.constant(function), [])
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    try interpreter.apply(function, [], environment: environment, call: call)
  }
}

/// An empty argument.
final class MissingNode: Node {
  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value { .missingArgument }
}

/// `function(…) …`: makes a closure.
final class FunctionNode: Node {
  let function: FunctionExpr
  init(_ function: FunctionExpr) { self.function = function }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    interpreter.isVisible = true
    return .closure(Closure(function, environment: environment))
  }
}

/// `quote(expr)`.
final class QuoteNode: Node {
  let value: Value
  init(_ call: Call) { value = Value(call.arguments[0].value) }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    interpreter.isVisible = true
    return value
  }
}

extension Interpreter {
  /// R's "object not found" with near names.
  func unknownObject(_ name: Name, _ environment: Environment) -> RError {
    let near = Suggestion.nearest(to: name.text, among: Suggestion.constants + visibleNames(environment))
    return RError("object '\(name.text)' not found", hints: near.map { ["did you mean `\($0)`?"] } ?? [])
  }

  func unknownFunction(_ name: Name, _ environment: Environment) -> RError {
    let packages = packagesToAttach(for: name.text)
    if let first = packages.first {
      return RError("could not find function \"\(name.text)\"", hints: ["in package\(packages.count > 1 ? "s" : "") \(packages.joined(separator: ", ")): library(\(first)) attaches it"])
    }
    let near = Suggestion.nearest(to: name.text, among: visibleNames(environment))
    return RError("could not find function \"\(name.text)\"", hints: near.map { ["did you mean `\($0)`?"] } ?? [])
  }

  /// All names visible from `environment`.
  public func visibleNames(_ environment: Environment) -> [String] {
    var names: [String] = []
    var scope: Environment? = environment
    while let here = scope {
      names += here.names.map(\.text)
      scope = here.parent
    }
    return names
  }

  /// The value of `..n`.
  func dotsElement(_ position: Int, _ environment: Environment) throws -> Value {
    guard case .dots(let dots)? = environment.lookup(.dots) else {
      throw RError("..\(position) used in an incorrect context, no ... to look in")
    }
    guard position >= 1, position <= dots.arguments.count else {
      throw RError("the ... list contains fewer than \(position) element\(position == 1 ? "" : "s")")
    }
    return try resolve(dots.arguments[position - 1].value)
  }
}
