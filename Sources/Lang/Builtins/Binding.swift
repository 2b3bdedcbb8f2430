/// `rbind` and `cbind` of vectors and matrices; data frames go to their methods.
enum Binding {
  static func bind(_ call: BuiltinCall, byRow: Bool) throws -> Value {
    let name = byRow ? "rbind" : "cbind"
    if call.dots.contains(where: { $0.value.isDataFrame }), let method = try call.interpreter.findFunction(Name(name + ".data.frame"), in: call.environment) {
      return try call.interpreter.apply(method, promises(call), environment: call.environment)
    }
    for (_, value) in call.dots {
      guard let classes = value.explicitClass else { continue }
      for className in classes where className != "factor" {
        if let method = try call.interpreter.findMethod(name, className, in: call.environment) {
          // Series are named by the text of their arguments.
          let named = className == "ts" ? zip(call.dots, deparsedLabels(call, 2)).map { (name: $0.name ?? ($1.isEmpty ? nil : Name($1)), value: $0.value) } : promises(call)
          return try call.interpreter.apply(method, named, environment: call.environment)
        }
      }
    }
    let level = try call.integer("deparse.level")
    let labels = deparsedLabels(call, level)
    let items = zip(call.dots, labels).filter { !$0.0.value.isNull }.map { (value: $0.0.value, label: $0.0.name?.text ?? $0.1) }
    if items.isEmpty { return .null }
    if let joined = plainNumbers(items, byRow: byRow) { return joined }
    var type = ValueType.logical
    for item in items {
      guard item.value.isVector else { throw RError("cannot create a matrix from type '\(item.value.storedTypeName)'") }
      type = max(type, item.value.type == .raw && items.allSatisfy { $0.value.type == .raw } ? .raw : item.value.type)
    }
    if items.allSatisfy({ $0.value.type == .raw }) { type = .raw }
    // The common extent: that of the matrices, else of the longest vector.
    var shared: Int?
    for item in items {
      if let dim = item.value.dim, dim.count == 2 {
        let extent = byRow ? dim[1] : dim[0]
        if let shared, shared != extent { throw RError("number of \(byRow ? "columns" : "rows") of matrices must match (see arg \(items.firstIndex { $0.value.dim?.count == 2 && (byRow ? $0.value.dim![1] : $0.value.dim![0]) == extent }! + 1))") }
        shared = extent
      }
    }
    let hasMatrix = shared != nil
    let extent = shared ?? items.map(\.value.count).max()!
    var pieces: [Value] = []
    var counts: [Int] = []
    var alongNames: [String] = []
    var hasAlongNames = false
    var acrossNames: Value = .null
    for item in items {
      let value = item.value
      if let dim = value.dim, dim.count == 2 {
        let count = byRow ? dim[0] : dim[1]
        let names = value.attribute(.dimnames)?.asElements()
        if let own = names?[byRow ? 0 : 1], !own.isNull {
          alongNames += own.asStrings().map { $0 ?? "NA" }
          hasAlongNames = true
        } else { alongNames += [String](repeating: "", count: count) }
        if acrossNames.isNull, let across = names?[byRow ? 1 : 0] { acrossNames = across }
        pieces.append(byRow ? try MatrixBuiltins.transposed(value) : value)
        counts.append(count)
      } else {
        if value.count == 0, hasMatrix || extent > 0 { continue }
        if value.count > extent || extent % max(1, value.count) != 0 {
          try call.warn("number of columns of result is not a multiple of vector length (arg \(pieces.count + 1))".replacingRows(byRow))
        }
        if !item.label.isEmpty { hasAlongNames = true }
        alongNames.append(item.label)
        if acrossNames.isNull, !hasMatrix, value.count == extent, let names = value.names { acrossNames = .strings(names) }
        let plain: Value = value.isFactor ? .integers(IntegerVector(value.asIntegers())) : value
        pieces.append(Subsetting.gather(plain, (0..<extent).map { $0 % value.count }, attributes: Attributes()))
        counts.append(1)
      }
    }
    let total = counts.reduce(0, +)
    let joined = try Combining.combine(pieces.map { (nil, $0.withAttributes(Attributes())) })
    let flat = joined.isNull ? try ConstructionBuiltins.blank(type.typeName, 0) : try Coercion.convert(joined, to: max(type, joined.type))
    var attributes = Attributes()
    attributes.dim = [extent, total]
    let along: Value = hasAlongNames ? .strings(alongNames) : .null
    if hasAlongNames || !acrossNames.isNull { attributes[.dimnames] = .list(ListVector([acrossNames, along])) }
    let columns = flat.withAttributes(attributes)
    return byRow ? try MatrixBuiltins.transposed(columns) : columns
  }

  /// Double vectors of one length without attributes, bound without detours; nil for anything else.
  private static func plainNumbers(_ items: [(value: Value, label: String)], byRow: Bool) -> Value? {
    let extent = items[0].value.count, count = items.count
    guard extent > 0, extent < 1 << 16 else { return nil }
    var columns: [[Double]] = []
    for item in items {
      guard case .doubles(let v) = item.value, v.attributes.isEmpty, v.count == extent else { return nil }
      columns.append(v.elements)
    }
    var numbers: [Double] = []
    numbers.reserveCapacity(extent * count)
    if byRow { for i in 0..<extent { for column in columns { numbers.append(column[i]) } } } else { for column in columns { numbers += column } }
    var attributes = Attributes()
    attributes.dim = byRow ? [count, extent] : [extent, count]
    if items.contains(where: { !$0.label.isEmpty }) {
      let along = Value.strings(items.map { Optional($0.label) })
      attributes[.dimnames] = .list(ListVector(byRow ? [along, .null] : [.null, along]))
    }
    return .doubles(DoubleVector(numbers, attributes))
  }

  /// The expression of each argument that is bound; nil where they cannot be told.
  private static func expressions(_ call: BuiltinCall) -> [Expr]? {
    guard let arguments = call.call?.arguments else { return nil }
    var found: [Expr] = []
    for argument in arguments where !["deparse.level", "stringsAsFactors", "make.row.names"].contains(argument.name?.text ?? "") {
      if case .symbol(.dots) = argument.value {
        guard case .dots(let dots)? = call.environment.lookup(.dots) else { continue }
        for (_, value) in dots.arguments {
          if case .promise(let p) = value { found.append(p.expr) } else { found.append(value.asExpr) }
        }
      } else { found.append(argument.value) }
    }
    return found.count == call.dots.count ? found : nil
  }

  /// The arguments for a method, which may look at their expressions: columns are named by them.
  private static func promises(_ call: BuiltinCall) -> [(name: Name?, value: Value)] {
    guard let expressions = expressions(call) else { return call.dots }
    return zip(call.dots, expressions).map { dot, expr in
      (name: dot.name, value: .promise(Promise(expr, node: Compiler.compile(.constant(dot.value)), value: dot.value)))
    }
  }

  /// With `deparse.level` 1, arguments that are plain symbols name their row or column.
  private static func deparsedLabels(_ call: BuiltinCall, _ level: Int) -> [String] {
    guard level > 0, let expressions = expressions(call) else { return [String](repeating: "", count: call.dots.count) }
    return expressions.map { expr in
      if case .symbol(let symbol) = expr { return symbol.text }
      return level > 1 ? deparse(expr).joined() : ""
    }
  }
}

extension String {
  fileprivate func replacingRows(_ byRow: Bool) -> String {
    byRow ? self : "number of rows of result is not a multiple of vector length" + dropFirst("number of columns of result is not a multiple of vector length".count)
  }
}
