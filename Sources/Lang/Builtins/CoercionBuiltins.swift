/// Types: asking for them and converting between them.
enum CoercionBuiltins {
  static let all: [Builtin] =
    [
      Builtin("typeof", "x", "The storage type. Source: R ?typeof.") { call in .string(try call[0].storedTypeName) },
      Builtin("mode", "x", "The mode. Source: R ?mode.") { call in .string(mode(try call[0])) },
      Builtin("storage.mode", "x", "The storage mode. Source: R ?mode.") { call in
        let x = try call[0]
        return .string(x.isFunction ? "function" : x.storedTypeName)
      },
      Builtin("storage.mode<-", "x, value", "Converts keeping attributes. Source: R ?mode.", setMode),
      Builtin("mode<-", "x, value", "Converts keeping attributes. Source: R ?mode.", setMode),
      Builtin("as.vector", #"x, mode = "any""#, "`x` as a plain vector. Source: R ?as.vector.", dispatch: .generic, asVector),
      Builtin("as.list", "x, ...", "`x` as a list. Source: R ?list.", dispatch: .generic, asList),
      Builtin("as.symbol", "x", "A name. Source: R ?name.") { try symbol($0) },
      Builtin("as.name", "x", "A name. Source: R ?name.") { try symbol($0) },
      Builtin("as.call", "x", "A call from a list. Source: R ?call.") { call in
        let x = try call[0]
        if case .language = x { return x }
        guard x.isList || x.type == .expression else { throw RError("invalid argument list") }
        if x.count == 0 { throw RError("invalid length 0 argument") }
        return try LanguageParts.call(from: x)
      },
      Builtin("as.function", "x, envir, ...", "A function from a list of formals and body. Source: R ?as.function.") { call in
        let x = try call[0]
        if x.isFunction { return x }
        guard x.isList else { throw RError("list argument expected") }
        let parts = x.asElements()
        guard let body = parts.last else { throw RError("argument must have length at least 1") }
        let names = x.names ?? []
        let formals = zip(names, parts).dropLast().map { name, value in Formal(Name(name ?? ""), default: value.isMissingArgument ? nil : value.asExpr) }
        return .closure(Closure(FunctionExpr(formals: Array(formals), body: body.asExpr), environment: call.environment))
      },
      Builtin("is.na", "x", "TRUE where NA or NaN. Source: R ?NA.", dispatch: .generic, isMissing).shortcut { x in
        switch x {
        case .double(let value): return .bool(value.isNaN)
        case .integer(let value): return .bool(value == .na)
        case .logical(let value): return .bool(value == .na)
        default: return nil
        }
      },
      Builtin("anyNA", "x, recursive = FALSE", "TRUE when any element is NA. Source: R ?NA.", dispatch: .generic) { call in
        let x = try call[0]
        if x.isFunction || x.type == .symbol || x.type == .language && !x.isObject {
          throw call.inContext("anyNA() applied to non-(list or vector) of type '\(x.storedTypeName)'")
        }
        return x.compactRange == nil ? .bool(missing(try call[0]).contains(.true)) : .logical(.false)
      },
      Builtin("is.nan", "x", "TRUE where NaN. Source: R ?is.finite.") { call in
        let x = try call[0]
        try checkAtomic(x)
        return keepingShape(x, x.type == .double ? x.asDoubles().map { Logical($0.isNaN && !$0.isNA) } : [Logical](repeating: .false, count: x.count))
      },
      Builtin("is.finite", "x", "TRUE where finite. Source: R ?is.finite.") { call in
        let x = try call[0]
        try checkAtomic(x)
        if x.isString || x.type == .raw { return keepingShape(x, [Logical](repeating: .false, count: x.count)) }
        return keepingShape(x, x.asDoubles().map { Logical($0.isFinite) })
      },
      Builtin("is.infinite", "x", "TRUE where infinite. Source: R ?is.finite.") { call in
        let x = try call[0]
        try checkAtomic(x)
        return keepingShape(x, x.type == .double ? x.asDoubles().map { Logical($0.isInfinite) } : [Logical](repeating: .false, count: x.count))
      },
      Builtin("is.element", "el, table", "Membership. Source: R ?sets.") { call in
        guard call.has("table") else { throw RError("argument \"set\" is missing, with no default", call: Value(.call(Call("as.vector", [.symbol("set")])))) }
        return try call.interpreter.callFunction("%in%", [try call[0], try call[1]], environment: call.environment)
      },
    ] + conversions.map(conversion) + predicates.map { name, help, test in
      Builtin(name, "x", help) { call in .bool(test(try call[0])) }.shortcut { .bool(test($0)) }
    } + [
      Builtin("is.numeric", "x", "TRUE for integer and double vectors other than factors. Source: R ?numeric.", dispatch: .generic) { call in
        let x = try call[0]
        return .bool(x.isNumeric && !x.isFactor && !x.inherits("Date") && !x.inherits("POSIXct") && !x.inherits("difftime"))
      }.shortcut { $0.isObject ? nil : .bool($0.isNumeric) },
      Builtin("is.matrix", "x", "TRUE for arrays of two dimensions. Source: R ?matrix.", dispatch: .generic) { .bool(try $0[0].dim?.count == 2) },
      Builtin("is.array", "x", "TRUE for arrays. Source: R ?array.", dispatch: .generic) { .bool(try $0[0].dim != nil) },
      Builtin("is.vector", #"x, mode = "any""#, "TRUE for vectors without attributes other than names. Source: R ?vector.") { call in
        let x = try call[0]
        if try call["mode"].count != 1 || !call["mode"].isString { throw RError("invalid 'mode' argument") }
        guard x.isVector, x.attributes.entries.allSatisfy({ $0.name == .names }) else { return .logical(.false) }
        let wanted = try call.string("mode")
        switch wanted {
        case "any": return .logical(.true)
        case "numeric": return .bool(x.isNumeric)
        default: return .bool(mode(x) == wanted || x.type.typeName == wanted)
        }
      },
    ]

  private typealias Predicate = (String, String, (Value) -> Bool)
  private static let predicates: [Predicate] = [
    ("is.null", "TRUE for NULL. Source: R ?NULL.", { $0.isNull }),
    ("is.logical", "TRUE for logical vectors. Source: R ?logical.", { $0.type == .logical }),
    ("is.integer", "TRUE for integer vectors. Source: R ?integer.", { $0.type == .integer && !$0.isFactor }),
    ("is.double", "TRUE for double vectors. Source: R ?double.", { $0.type == .double }),
    ("is.complex", "TRUE for complex vectors. Source: R ?complex.", { $0.type == .complex }),
    ("is.character", "TRUE for character vectors. Source: R ?character.", { $0.type == .character }),
    ("is.raw", "TRUE for raw vectors. Source: R ?raw.", { $0.type == .raw }),
    ("is.list", "TRUE for lists. Source: R ?list.", { $0.type == .list }),
    ("is.atomic", "TRUE for vectors that are not lists. Source: R ?is.recursive.", { $0.isAtomic || $0.isNull }),
    ("is.recursive", "TRUE for lists, functions, calls. Source: R ?is.recursive.", { !($0.isAtomic || $0.isNull || $0.type == .symbol) }),
    ("is.symbol", "TRUE for names. Source: R ?name.", { $0.type == .symbol }),
    ("is.name", "TRUE for names. Source: R ?name.", { $0.type == .symbol }),
    ("is.call", "TRUE for calls. Source: R ?call.", { $0.type == .language }),
    ("is.language", "TRUE for names, calls, expressions. Source: R ?is.language.", { [.symbol, .language, .expression].contains($0.type) }),
    ("is.expression", "TRUE for expression vectors. Source: R ?expression.", { $0.type == .expression }),
    ("is.factor", "TRUE for factors. Source: R ?factor.", { $0.isFactor }),
    ("is.ordered", "TRUE for ordered factors. Source: R ?factor.", { $0.inherits("ordered") }),
    ("is.data.frame", "TRUE for data frames. Source: R ?data.frame.", { $0.isDataFrame }),
    ("is.object", "TRUE when the class attribute is set. Source: R ?is.object.", { $0.isObject }),
    ("isS4", "TRUE for S4 instances. Source: R ?isS4.", { if case .object = $0 { return true } else { return $0.attribute(.class)?.attribute("package") != nil } }),
    ("isTRUE", "TRUE for a single TRUE. Source: R ?Logic.", { $0.type == .logical && $0.count == 1 && $0.asLogicals()[0] == .true }),
    ("isFALSE", "TRUE for a single FALSE. Source: R ?Logic.", { $0.type == .logical && $0.count == 1 && $0.asLogicals()[0] == .false }),
  ]

  private static let conversions: [(String, ValueType)] = [
    ("as.logical", .logical), ("as.integer", .integer), ("as.double", .double), ("as.numeric", .double), ("as.complex", .complex),
    ("as.character", .character), ("as.raw", .raw), ("as.expression", .expression),
  ]

  private static func checkAtomic(_ x: Value) throws {
    guard x.isAtomic || x.isNull else { throw RError("default method not implemented for type '\(x.storedTypeName)'") }
  }

  /// `x` as a vector of type `type`, as R's primitives take arguments of other types.
  static func converted(_ x: Value, to type: ValueType, _ call: BuiltinCall) throws -> Value {
    switch x {
    case .list(let v) where type != .character && type != .expression:
      let fits = { (x: Value) in x.count == 1 && x.isAtomic }
      if v.elements.contains(where: { !fits($0) && !($0.count == 1 && $0.isList) }) { throw call.inContext("'list' object cannot be coerced to type '\(type.typeName)'") }
      // A list of one element is no number, of which R says nothing; it warns of texts that are none.
      var lost: String?
      for element in v.elements where fits(element) { _ = Coercion.convert(element, to: type) { lost = $0 } }
      if let lost { try call.interpreter.warn(lost, call: call.interpreter.innermostCall()) }
      return try Coercion.convert(.list(ListVector(v.elements.map { fits($0) ? $0 : .logical(.na) }, v.attributes)), to: type)
    case .closure, .builtin, .environment, .foreign, .object:
      if type == .expression { return .expressions(ListVector([x])) }
      if case .object = x { throw RError("no method for coercing this S4 class to a vector") }
      throw RError("cannot coerce type '\(x.storedTypeName)' to vector of type '\(type.typeName)'")
    case .symbol(let symbol):
      if type == .character { return .string(symbol.text) }
      if type == .expression { return .expressions(ListVector([x])) }
      throw RError("cannot coerce type 'symbol' to vector of type '\(type.typeName)'")
    case .language:
      if type == .expression { return .expressions(ListVector([x])) }
      if type != .character { throw RError("cannot coerce type 'language' to vector of type '\(type.typeName)'") }
      // Operators and ordinary names stand for themselves, other names keep their backticks.
      return .strings(try x.asElements().map { element -> String? in
        if case .symbol(let name) = element { return Coercion.text(ofCallPart: name) }
        if case .strings(let v) = element, v.count == 1 { return v.elements[0] }
        return try Coercion.convert(.list(ListVector([element])), to: .character).asStrings()[0]
      })
    default: break
    }
    if x.isNull { return try Coercion.convert(.list(ListVector([])), to: type) }
    return try Coercion.convert(x, to: type) { try call.interpreter.warn($0, call: call.interpreter.innermostCall()) }
  }

  private static func conversion(_ name: String, _ type: ValueType) -> Builtin {
    Builtin(name, "x, ...", "`x` as a vector of type \(type.typeName), without attributes. Source: R ?\(name).", dispatch: .generic) { call in
      guard let x = call.values[0] else { return try Coercion.convert(.list(ListVector([])), to: type) }
      if x.isFactor, type == .character { return .strings(x.factorLabels()) }
      if x.isFactor, type == .logical { return .vector(x.factorLabels().map { Coercion.logical(of: $0) }) }
      // Unlike other vectors expressions keep names, and hold NULL as an element.
      if type == .expression {
        if x.isNull { return .expressions(ListVector([.null])) }
        if x.isList, x.type != .expression { return .expressions(ListVector(x.asElements(), x.attributes.keeping(.names))) }
      }
      return try converted(x, to: type, call)
    }.shortcut { x in
      switch (x, type) {
      case (.double, .double), (.integer, .integer), (.logical, .logical): return x
      case (.integer(let value), .double): return .double(Double(integer: value))
      case (.double(let value), .integer) where abs(value) < 2147483647: return .integer(Int32(value))
      default: return nil
      }
    }
  }

  static func mode(_ x: Value) -> String {
    switch x.type {
    case .integer, .double: return "numeric"
    case .closure, .builtin: return "function"
    case .symbol: return "name"
    case .language:
      if case .language(let l) = x, case .call(let c) = l.expr, c.functionName == .paren { return "(" }
      return "call"
    default: return x.storedTypeName
    }
  }

  static func type(named text: String) -> ValueType? {
    switch text {
    case "logical": return .logical
    case "integer": return .integer
    case "numeric", "double": return .double
    case "complex": return .complex
    case "character": return .character
    case "raw": return .raw
    case "list": return .list
    case "expression": return .expression
    default: return nil
    }
  }

  private static func setMode(_ call: BuiltinCall) throws -> Value {
    switch try call.string("value") {
    case "call" where try call[0].isList: return try call.apply(.builtinNamed("as.call", call.interpreter), [try call[0]])
    case "name" where try call[0].isString: return try call.apply(.builtinNamed("as.name", call.interpreter), [try call[0]])
    default: break
    }
    guard let type = type(named: try call.string("value")) else { throw RError("invalid value") }
    return try Coercion.convert(try call[0], to: type, keepingAttributes: true) { try call.warn($0) }
  }

  private static func asVector(_ call: BuiltinCall) throws -> Value {
    let x = try call[0]
    let mode = try call.string("mode")
    if mode == "any" {
      if x.isFactor { return .strings(x.factorLabels()) }
      if x.isList {
        return x.withAttributes(x.attributes.keeping(.names))
      }
      if x.isFunction || x.type == .symbol || x.isEnvironment && !x.isObject {
        throw RError("cannot coerce type '\(x.storedTypeName)' to vector of type 'any'", call: Value(.call(Call("as.vector", [.symbol("x"), .symbol("mode")]))))
      }
      return x.isVector ? x.withAttributes(Attributes()) : x
    }
    if mode == "symbol" || mode == "name" { return .symbol(Name(x.asStrings().first.flatMap { $0 } ?? "NA")) }
    if mode == "list" { return try asListValue(x, call) }
    guard let type = type(named: mode) else { throw RError("vector: cannot make a vector of mode '\(mode)'.") }
    if x.isFactor, type == .character { return .strings(x.factorLabels()) }
    return try Coercion.convert(x, to: type) { try call.warn($0) }
  }

  private static func asList(_ call: BuiltinCall) throws -> Value { try asListValue(try call[0], call) }

  private static func asListValue(_ x: Value, _ call: BuiltinCall) throws -> Value {
    switch x {
    case .list(let v):
      return v.attributes[.class] == nil ? x : .list(ListVector(v.elements, v.attributes.keeping(.names)))
    case .expressions(let v): return .list(ListVector(v.elements, v.attributes))
    case .null: return .list(ListVector([]))
    case .environment(let e):
      let names = e.names.filter { !$0.text.hasPrefix(".") }
      return .list(try names.map { try call.interpreter.resolve(e.local($0)!) }, names: names.map { $0.text })
    case .closure(let c):
      let formals = c.function.formals
      return .list(formals.map { $0.defaultValue.map { Value($0) } ?? .missingArgument } + [Value(c.function.body)], names: formals.map { $0.name.text } + [""])
    case .symbol: return .list(ListVector([x]))
    case .language(let l):
      guard case .call(let c) = l.expr else { return .list(ListVector(x.asElements())) }
      let named = c.arguments.contains { $0.name != nil }
      return .list(x.asElements(), names: named ? [""] + c.arguments.map { $0.name?.text ?? "" } : nil)
    default:
      if x.isFactor {
        let kept = x.attributes.dropping(.names)
        return .list(x.asIntegers().map { .integers(IntegerVector([$0], kept)) }, names: x.names)
      }
      if x.inherits("Date") || x.inherits("POSIXct") {
        let kept = x.attributes.dropping(.names)
        return .list(x.asElements().map { $0.withAttributes(kept) }, names: x.names)
      }
      return .list(x.asElements(), names: x.names)
    }
  }

  private static func symbol(_ call: BuiltinCall) throws -> Value {
    let x = try call[0]
    if case .symbol = x { return x }
    guard let text = x.asStrings().first ?? nil else { throw RError("invalid type/length (symbol/\(x.count)) in vector allocation") }
    if text.isEmpty { throw RError("attempt to use zero-length variable name") }
    return .symbol(Name(text))
  }

  static func missing(_ x: Value) -> [Logical] {
    switch x {
    case .strings(let v): return v.elements.mapInPieces(blank: .na) { Logical($0 == nil) }
    case .integer, .integers: return x.compactRange == nil ? x.asIntegers().mapInPieces(blank: .na) { Logical($0 == .na) } : [Logical](stoppablyRepeating: .false, count: x.count)
    case .logical, .logicals: return x.asLogicals().map { Logical($0 == .na) }
    case .complexes(let v): return v.elements.map { Logical($0.isNA) }
    case .raws(let v): return v.elements.map { _ in .false }
    case .list(let v): return v.elements.map { element in
        element.isAtomic && element.count == 1 ? missing(element)[0] : .false
      }
    case .double, .doubles: return x.asDoubles().mapInPieces(blank: .na) { Logical($0.isNaN) }
    default: return []
    }
  }

  private static func isMissing(_ call: BuiltinCall) throws -> Value {
    let x = try call[0]
    if !x.isVector {
      if x.isNull { return .vector([Logical]()) }
      try call.warn("is.na() applied to non-(list or vector) of type '\(x.storedTypeName)'")
      return .logical(.false)
    }
    return keepingShape(x, missing(x))
  }

  private static func keepingShape(_ x: Value, _ result: [Logical]) -> Value {
    Coercion.make(result, x.attributes.keeping(.names, .dim, .dimnames))
  }
}
