/// Operators and indexing as functions: for `sapply(x, "[", 1)`, `Reduce("+", x)`, `do.call("==", …)`.
enum OperatorBuiltins {
  static let all: [Builtin] =
    ArithmeticOperator.allCases.map { op in
      Builtin(op.rawValue, "e1, e2", "Arithmetic. Source: R ?Arithmetic.", dispatch: .ops) { call in
        guard let right = call.values[1] else {
          switch op {
          case .subtract: return try Arithmetic.negate(try call[0])
          case .add: return try Arithmetic.plus(try call[0])
          default: throw RError("invalid unary operator")
          }
        }
        return try Arithmetic.binary(op, try call[0], right, call.interpreter, call.call)
      }
    } + ComparisonOperator.allCases.map { op in
      Builtin(op.rawValue, "e1, e2", "Comparison. Source: R ?Comparison.", dispatch: .ops) { call in
        try Arithmetic.compare(op, try call[0], try call[1], call.interpreter, call.call)
      }
    } + LogicOperator.allCases.map { op in
      Builtin(op.rawValue, "e1, e2", "Element-wise logic. Source: R ?Logic.", dispatch: .ops) { call in
        try Arithmetic.logic(op, try call[0], try call[1], call.interpreter, call.call)
      }
    } + [
      Builtin("!", "x", "Negation. Source: R ?Logic.", dispatch: .ops) { try Arithmetic.not(try $0[0]) },
      Builtin("[", "x, ...", "Elements. Source: R ?Extract.") { call in
        try call.interpreter.subset(try call[0], call.dots, call: call.call, environment: call.environment)
      },
      Builtin("[[", "x, ...", "One element. Source: R ?Extract.") { call in
        try call.interpreter.element(try call[0], call.dots, call: call.call, environment: call.environment)
      },
      Builtin.special("$", "x, name", "A member. Source: R ?Extract.") { call in
        try call.interpreter.member(try call.evaluate(0), try memberName(call), call: call.call, environment: call.environment)
      },
      Builtin.special("@", "object, name", "A slot. Source: R ?slot.") { call in
        try call.interpreter.slot(try memberName(call), of: try call.evaluate(0))
      },
      Builtin("[<-", "x, ..., value", "Replaces elements. Source: R ?Extract.") { call in
        var x = try call[0]
        let (indices, value) = try indicesAndValue(call)
        try call.interpreter.assignSubset(&x, indices, value, call: call.call ?? Call("[<-", []), environment: call.environment)
        return x
      },
      Builtin("[[<-", "x, ..., value", "Replaces one element. Source: R ?Extract.") { call in
        var x = try call[0]
        let (indices, value) = try indicesAndValue(call)
        try call.interpreter.assignElement(&x, indices, value, call: call.call ?? Call("[[<-", []), environment: call.environment)
        return x
      },
      Builtin("$<-", "x, name, value", "Replaces a member. Source: R ?Extract.") { call in
        var x = try call[0]
        guard let name = try call[1].asStrings().first ?? nil else { throw RError("invalid subscript type") }
        try call.interpreter.assignMember(&x, name, try call["value"], call: call.call ?? Call("$<-", []), environment: call.environment)
        return x
      },
      Builtin("@<-", "object, name, value", "Replaces a slot. Source: R ?slot.") { call in
        var x = try call[0]
        try call.interpreter.assignSlot(try call[1].asStrings().first.flatMap { $0 } ?? "", of: &x, try call["value"])
        return x
      },
      Builtin("getElement", "object, name", "One element by name. Source: R ?Extract.") { call in
        try call.interpreter.element(try call[0], [(nil, try call[1])], call: call.call, environment: call.environment)
      },
      Builtin.special("::", "pkg, name", "A function of a package. Source: R ?ns-dblcolon.", qualified),
      Builtin.special(":::", "pkg, name", "A function of a package, exported or not. Source: R ?ns-dblcolon.", qualified),
    ]

  private static func memberName(_ call: SpecialCall) throws -> String {
    guard call.call.arguments.count > 1 else { throw RError("invalid subscript type 'symbol'") }
    switch call.call.arguments[1].value {
    case .symbol(let name): return name.text
    default: return try call.evaluate(1).asStrings().first.flatMap { $0 } ?? "NA"
    }
  }

  /// The value is the argument named `value`, or the last one.
  private static func indicesAndValue(_ call: BuiltinCall) throws -> ([Interpreter.Supplied], Value) {
    if let value = call.values[2] { return (call.dots, value) }
    guard let last = call.dots.last else { throw RError("invalid number of arguments") }
    return (Array(call.dots.dropLast()), last.value)
  }

  /// `package::name`: looked up in the package's own scope, or in the base scope that most packages share.
  private static func qualified(_ call: SpecialCall) throws -> Value {
    guard call.call.arguments.count == 2 else { throw RError("invalid use of '\(call.builtin.name)'") }
    func text(_ index: Int) -> String {
      switch call.call.arguments[index].value {
      case .symbol(let name): return name.text
      case .constant(let value): return value.asStrings().first.flatMap { $0 } ?? ""
      default: return ""
      }
    }
    let package = text(0), name = text(1)
    guard Packages.isKnown(package, call.interpreter) else {
      throw RError("there is no package called ‘\(package)’",
        hints: Packages.hint(for: package, call.interpreter), classes: ["packageNotFoundError"], call: Value(.call(Call("loadNamespace", [.symbol("x")]))))
    }
    if let scope = try call.interpreter.namespace(package), let raw = scope.local(Name(name)) { return try call.interpreter.resolve(raw) }
    if let value = try call.interpreter.variable(Name("\(package)::\(name)"), in: call.interpreter.base) { return value }
    guard let value = try call.interpreter.variable(Name(name), in: call.interpreter.base) else {
      let exported = call.builtin.name == "::" && package != "base"
      throw RError(exported ? "'\(name)' is not an exported object from 'namespace:\(package)'" : "object '\(name)' not found",
        hints: Suggestion.nearest(to: name, among: call.interpreter.base.names.map(\.text)).map { ["did you mean `\($0)`?"] } ?? [], showsCall: false,
        call: exported ? nil : call.interpreter.innermostCall().map { Value(.call($0)) })
    }
    return value
  }
}
