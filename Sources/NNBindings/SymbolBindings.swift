import Lang
import Runtime
import Spelling

/// Symbols: variables, groups, files, shapes, arithmetic.
enum SymbolBindings {
  static let all: [Builtin] = [
    Builtin("mx.symbol.Variable", "name", "A variable: data, a label, or a parameter. Source: mxnet R package.") { call in
      .foreign(SymbolObject(.variable(try call.string("name"))))
    },
    Builtin("mx.symbol.Group", "...", "A symbol with all outputs of several. Source: mxnet R package.") { call in
      var symbols: [Symbol] = []
      for (_, value) in call.dots { for element in value.isList ? value.asElements() : [value] {
        guard case .foreign(let object as SymbolObject) = element else { throw RError("Group only accept MXSymbol as input") }
        symbols.append(object.symbol)
      } }
      return .foreign(SymbolObject(.group(symbols)))
    },
    Builtin("mx.symbol.load", "file.name", "Reads a symbol file (JSON). Source: mxnet R package.") { call in
      let path = FilePath.expanded(try call.string("file.name"))
      return try translating { .foreign(SymbolObject(try Symbol.load(path))) }
    },
    Builtin("mx.symbol.load.json", "json.str", "A symbol from JSON text. Source: mxnet R package.") { call in
      let text = try call.string("json.str")
      return try translating { .foreign(SymbolObject(try Symbol(json: text))) }
    },
    Builtin("mx.symbol.save", "symbol, filename", "Writes a symbol file. Source: mxnet R package.") { call in
      let symbol = try call.symbol("symbol"), path = FilePath.expanded(try call.string("filename"))
      try translating { try symbol.save(path) }
      return call.invisible(.null)
    },
    Builtin("mx.symbol.infer.shape", "symbol, ...", """
      Shapes of all arguments, outputs and states from those of the data, in R's order; NULL when they are not enough.
      Source: mxnet R package.
      """) { call in
      try inferShape(try call.symbol("symbol"), call.dots.map { ($0.name?.text ?? "", $0.value) })
    },
    Builtin("is.mx.symbol", "x", "TRUE for symbols. Source: mxnet R package.") { .bool(try $0[0].inherits("Rcpp_MXSymbol")) },
    Builtin("arguments", "x", "Names of a symbol's arguments. Source: mxnet R package.") { .strings(try symbolOnly($0).arguments) },
    Builtin("outputs", "x", "Names of a symbol's outputs. Source: mxnet R package.") { .strings(try symbolOnly($0).outputNames) },
    Builtin("internals", "x", "A symbol with every inner output. Source: mxnet R package.") { .foreign(SymbolObject(try symbolOnly($0).internals)) },
    Builtin("children", "x", "The inputs of a symbol. Source: mxnet R package.") { try symbolOnly($0).children.map { .foreign(SymbolObject($0)) } ?? .null },
    Builtin("Ops.Rcpp_MXSymbol", "e1, e2", "Arithmetic on symbols. Source: mxnet R package.", operate),
    Builtin("[[.Rcpp_MXSymbol", "x, i", "One output, by number or name.") { call in
      let symbol = try call.symbol("x"), index = try call[1]
      return try translating {
        if case .strings(let v) = index { return .foreign(SymbolObject(try symbol.output(named: v.elements.first.flatMap { $0 } ?? ""))) }
        return .foreign(SymbolObject(try symbol.output(Int(index.asIntegers().first ?? 0) - 1)))
      }
    },
    Builtin(".mx.classes", "symbol", """
      Of a network that ends in SoftmaxOutput: `multi`, whether it gives classes for each place, and `ignored`, the label it leaves out; else NULL.
      """) { call in
      guard let node = try call.symbol("symbol").outputs.first?.node, ["SoftmaxOutput", "Softmax"].contains(node.opName) else { return .null }
      func attribute(_ name: String) -> String? { node.attributes.first { $0.name == name }?.value }
      func flag(_ name: String) -> Bool { ["1", "True", "true"].contains(attribute(name) ?? "") }
      let ignored = flag("use_ignore") ? [attribute("ignore_label").flatMap(Double.init) ?? -1] : []
      return .list([.bool(flag("multi_output")), .vector(ignored)], names: ["multi", "ignored"])
    },
    Builtin(".mx.symbol.plain.labels", "symbol", "The network with a plain label for each loss, whatever is computed of labels in training.") { call in
      .foreign(SymbolObject(try call.symbol("symbol").withPlainLabels))
    },
    Builtin("print.Rcpp_MXSymbol", "x, ...", "Prints a symbol.") { call in
      call.write(ForeignText.object("MXSymbol", try call[0]))
      return call.invisible(try call[0])
    },
  ]

  private static func symbolOnly(_ call: BuiltinCall) throws -> Symbol {
    guard case .foreign(let object as SymbolObject) = try call["x"] else { throw RError("only for MXSymbol type") }
    return object.symbol
  }

  /// Shapes given by name for arguments and states of a symbol. `candidates` makes what follows the words about an unknown name.
  static func namedShapes(_ given: [(String, Value)], of names: [String], hints: (String) -> [String] = { _ in [] }, candidates: ([String]) -> String = { _ in "" }) throws -> [String: Shape] {
    guard !given.isEmpty, given.allSatisfy({ !$0.0.isEmpty }) else { throw RError("Need to pass parameters in key=value style.") }
    var shapes: [String: Shape] = [:]
    for (name, value) in given {
      guard names.contains(name) else { throw RError("InferShapeKeyword argument name \(name) not found." + candidates(names), hints: hints(name)) }
      shapes[name] = ArrayCrossing.shape(from: value)
    }
    return shapes
  }

  static func inferShape(_ symbol: Symbol, _ given: [(String, Value)]) throws -> Value {
    let known = try namedShapes(given, of: symbol.arguments + symbol.auxiliaryStates, hints: { NearName.hint($0, among: symbol.arguments) }) { candidates in
      "\nCandidate arguments:\n" + candidates.prefix(40).enumerated().map { "\t[\($0.offset)]\($0.element)\n" }.joined()
    }
    return try translating {
      let inference = try ShapeInference(symbol, known: known)
      guard inference.isComplete else { return .null }
      func list(_ names: [String], _ shapes: [Shape]) -> Value { .list(shapes.map(ArrayCrossing.dims), names: names) }
      return .list(
        [
          list(symbol.arguments, symbol.argumentNodes.map { inference.shape(of: $0) }),
          list(symbol.outputNames, symbol.outputs.map { inference.shape(of: $0) }),
          list(symbol.auxiliaryStates, symbol.auxiliaryNodes.map { inference.shape(of: $0) }),
        ], names: ["arg.shapes", "out.shapes", "aux.shapes"])
    }
  }

  /// Operator names for symbol-symbol, symbol-number and number-symbol.
  private static let operators: [String: (pair: String, scalar: String, reversed: String)] = [
    "+": ("_plus", "_PlusScalar", "_PlusScalar"), "-": ("_minus", "_MinusScalar", "_rminus_scalar"), "*": ("_mul", "_MulScalar", "_MulScalar"),
    "/": ("_div", "_DivScalar", "_rdiv_scalar"), "^": ("_power", "_PowerScalar", "_rpower_scalar"), "%%": ("_mod", "_mod_scalar", "_rmod_scalar"),
    "==": ("_equal", "_equal_scalar", "_equal_scalar"), "!=": ("_not_equal", "_not_equal_scalar", "_not_equal_scalar"),
    ">": ("_greater", "_greater_scalar", "_lesser_scalar"), "<": ("_lesser", "_lesser_scalar", "_greater_scalar"),
    ">=": ("_greater_equal", "_greater_equal_scalar", "_lesser_equal_scalar"), "<=": ("_lesser_equal", "_lesser_equal_scalar", "_greater_equal_scalar"),
  ]

  /// The operator's name and the scalar, if any, for operands of which `isInput` tells the arrays or symbols.
  static func scalarForm(_ op: String, _ left: Value, _ right: Value?, isInput: (Value) -> Bool) throws -> (name: String, scalar: String?) {
    if op == "%*%" { throw RError("requires numeric/complex matrix/vector arguments", hints: ["mx.nd.dot multiplies arrays"]) }
    guard let forms = operators[op], let right else { throw RError(right == nil ? "invalid argument to unary operator" : "invalid operator '\(op)'") }
    switch (isInput(left), isInput(right)) {
    case (true, true): return (forms.pair, nil)
    case (true, false): return (forms.scalar, try scalar(right))
    default: return (forms.reversed, try scalar(left))
    }
  }

  static func scalar(_ value: Value) throws -> String {
    guard value.isNumeric || value.type == .logical else { throw RError("Not compatible with requested type: [type=\(value.type.typeName); target=double].") }
    guard value.count == 1 else { throw RError("Expecting a single value: [extent=\(value.count)].") }
    return AttributeText.text(of: value)
  }

  private static func operate(_ call: BuiltinCall) throws -> Value {
    let op = call.interpreter.currentGeneric ?? "+"
    let left = try call[0], right = call.values[1]
    func symbol(_ value: Value?) -> Symbol? { if case .foreign(let object as SymbolObject)? = value { return object.symbol } else { return nil } }
    let (name, scalar) = try scalarForm(op, left, right) { symbol($0) != nil }
    let inputs = [symbol(left), symbol(right)].compactMap { $0 }
    return try translating {
      .foreign(SymbolObject(try Symbol.apply(name, positional: inputs, attributes: scalar.map { [("scalar", $0)] } ?? [])))
    }
  }
}
