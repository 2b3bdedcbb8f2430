/// The loops inside `lapply`, `vapply` and `mapply`. They run in the frame of the function that R users call, whose `...` they hand on, so that
/// the functions called see R's frames, and `substitute` and `match.call` in them R's arguments: `X[[i]]`, `dots[[1L]][[i]]`.
enum ElementwiseBuiltins {
  static let all: [Builtin] = [
    Builtin(".lapply", "X, FUN", "List of `FUN(X[[i]], ...)`, with the names of `X`.") { call in
      let x = try listed(call, try call[0])
      return .list(try map(call, x, try call[1]) { _, _ in }, names: x.names)
    },
    Builtin(".vapply", "X, FUN, FUN.VALUE, USE.NAMES", "Vector or array of `FUN(X[[i]], ...)`, each like `FUN.VALUE`.", vapply),
    Builtin(".mapply", "FUN, dots, MoreArgs", """
      List of calls of `FUN` with the first elements of the members of `dots`, the second ones, and so on, recycled. Source: R ?.mapply.
      """, mapply),
  ]

  /// `X` as something with elements: objects go through `as.list`.
  private static func listed(_ call: BuiltinCall, _ x: Value) throws -> Value {
    if x.isObject || x.isEnvironment || !x.isVector && !x.isNull {
      return try call.interpreter.apply(.builtinNamed("as.list", call.interpreter), [(nil, x)], environment: call.environment)
    }
    return x
  }

  // MARK: One vector

  private static let element = Expr.call(Call("[[", [.symbol("X"), .symbol("i")]))
  private static let elementNode = Compiler.compile(element)
  private static let elementCall = Call(.symbol("FUN"), [Argument(element), Argument(.symbol(.dots))])

  /// `FUN(X[[i]], ...)` for all elements of `x`; `check` looks at each result as it comes.
  private static func map(_ call: BuiltinCall, _ x: Value, _ function: Value, check: (Int, Value) throws -> Void) throws -> [Value] {
    let interpreter = call.interpreter, frame = call.environment
    try Allocation.check(Double(x.count), held: 16)
    var results: [Value] = []
    results.reserveCapacity(x.count)
    var extra: [Interpreter.Supplied] = []
    if case .dots(let dots)? = frame.local(.dots) { extra = dots.arguments }
    if case .builtin(let builtin) = function, !builtin.isSpecial, x.count > 0 { extra = try extra.map { ($0.name, try interpreter.resolve($0.value)) } }
    var direct: (closure: Closure, compiled: CompiledFunction)?
    var showsArguments = false
    if case .closure(let closure) = function {
      let compiled = CompiledFunction.of(closure.function)
      showsArguments = compiled.seesArguments
      if extra.isEmpty, !compiled.keepsArguments, !compiled.formals.isEmpty, compiled.dotsIndex != 0 { direct = (closure, compiled) }
    }
    func take(_ element: Value) throws {
      try interpreter.checkInterrupt()
      var given = element
      if showsArguments {
        frame.set("i", .int(results.count + 1))
        given = .promise(Promise(Self.element, node: elementNode, value: element))
      }
      let result: Value
      if let direct {
        result = try interpreter.callClosure(direct.closure, direct.compiled, first: given, call: elementCall, caller: frame)
      } else {
        result = try interpreter.apply(function, [(nil, given)] + extra, environment: frame, call: elementCall)
      }
      try check(results.count, result)
      results.append(result)
    }
    // Long vectors are taken element by element: all as values at once would fill memory.
    if x.isAtomic, x.count > 1 << 16 { for position in 0..<x.count { try take(Subsetting.at(x, position)) } } else { for element in x.asElements() { try take(element) } }
    return results
  }

  private static func vapply(_ call: BuiltinCall) throws -> Value {
    let x = try listed(call, try call[0])
    guard let template = call.values[2], template.isVector else { throw RError("'FUN.VALUE' must be a vector") }
    guard let useNames = try call["USE.NAMES"].asLogicals().first, useNames != .na else { throw call.invalid("USE.NAMES") }
    let results = try map(call, x, try call[1]) { index, result in
      if result.count != template.count {
        throw RError("values must be length \(template.count),\n but FUN(X[[\(index + 1)]]) result is length \(result.count)")
      }
      let fits = result.type == template.type || (template.type == .double && (result.type == .integer || result.type == .logical))
        || (template.type == .integer && result.type == .logical)
      if !fits {
        throw RError("values must be type '\(template.type.typeName)',\n but FUN(X[[\(index + 1)]]) result is type '\(result.storedTypeName)'")
      }
    }
    var names = useNames == .true ? x.names : nil
    if useNames == .true, names == nil, case .strings(let v) = x { names = v.elements }
    let flat = Value.list(ListVector(results.map { $0.withAttributes(Attributes()) }))
    var joined: Value
    if results.isEmpty { joined = try Coercion.convert(.list(ListVector([])), to: template.type) } else if case .list = template {
      joined = .list(ListVector(results.flatMap { $0.asElements() }))
    } else {
      joined = try call.interpreter.apply(.builtinNamed("unlist", call.interpreter), [(nil, flat)], environment: call.environment)
      joined = try Coercion.convert(joined, to: template.type)
    }
    if template.count != 1 {
      let inner = template.dim ?? [template.count]
      joined = joined.with(.dim, .integers(IntegerVector((inner + [results.count]).map { Int32($0) })))
      let rowNames = useNames == .true ? results.first?.names ?? template.names : nil
      if rowNames != nil || names != nil {
        joined = joined.with(.dimnames, .list(ListVector([
          rowNames.map { .strings($0) } ?? .null, names.map { .strings($0) } ?? .null])))
      }
    } else if let names { joined = joined.with(.names, .strings(names)) }
    return joined
  }

  // MARK: Several vectors

  /// `dots[[place]][[index]]`, both counted from 0.
  private static func element(_ place: Int, _ index: Int) -> Expr {
    func selected(_ x: Expr, _ i: Int) -> Expr { .call(Call("[[", [x, .constant(.integer(Int32(i + 1)))])) }
    return selected(selected(.symbol("dots"), place), index)
  }

  private static func mapply(_ call: BuiltinCall) throws -> Value {
    let interpreter = call.interpreter
    let function = try call.function("FUN")
    guard case .list(let given) = try call[1] else { throw RError("argument 'dots' of 'mapply' is not a list") }
    let names = given.attributes.names?.map { $0.flatMap { $0.isEmpty ? nil : Name($0) } } ?? [Name?](repeating: nil, count: given.count)
    let columns = try given.elements.map { try listed(call, $0).asElements() }
    let count = columns.contains { $0.isEmpty } ? 0 : columns.map(\.count).max() ?? 0
    if columns.contains(where: { !$0.isEmpty && count % $0.count != 0 }) {
      try interpreter.warn("longer argument not a multiple of length of shorter", call: interpreter.innermostCall())
    }
    var more: [Interpreter.Supplied] = []
    if let extra = call.optional("MoreArgs") {
      guard extra.isList else { throw RError("argument 'MoreArgs' of 'mapply' is not a list") }
      let extraNames = extra.names
      more = extra.asElements().enumerated().map { (extraNames?[$0].flatMap { $0.isEmpty ? nil : Name($0) }, $1) }
    }
    var showsArguments = false
    if case .closure(let closure) = function { showsArguments = CompiledFunction.of(closure.function).seesArguments }
    // R shows the function itself with elements of its list of dots.
    func shown(_ index: Int) -> Call {
      Call(.constant(function), later: {
        columns.indices.map { place in Argument(name: names[place], element(place, index % columns[place].count)) }
          + more.map { Argument(name: $0.name, Interpreter.quoting($0.value)) }
      })
    }
    var results: [Value] = []
    results.reserveCapacity(count)
    for index in 0..<count {
      try interpreter.checkInterrupt()
      var arguments: [Interpreter.Supplied] = []
      arguments.reserveCapacity(columns.count + more.count)
      for (place, column) in columns.enumerated() {
        let position = index % column.count
        var value = column[position]
        if showsArguments {
          let expr = element(place, position)
          value = .promise(Promise(expr, node: Compiler.compile(expr), value: value))
        }
        arguments.append((names[place], value))
      }
      results.append(try interpreter.apply(function, arguments + more, environment: call.environment, call: shown(index)))
    }
    return .list(results, names: nil)
  }
}
