/// Attributes: names, dim, class and the rest.
enum AttributeBuiltins {
  static let all: [Builtin] = [
    Builtin("attr", "x, which, exact = FALSE", "The attribute called `which`, matched partially unless `exact`. Source: R ?attr.") { call in
      guard call.values[0] != nil, call.values[1] != nil else { throw RError("either 2 or 3 arguments are required") }
      let x = try call[0]
      guard try call[1].isString else { throw RError("'which' must be of mode character") }
      guard let which = try call[1].asStrings().first ?? nil, try call[1].count == 1 else { throw RError("exactly one attribute 'which' must be given") }
      if which == "names", let dimnames = x.attribute(.dimnames), x.dim?.count == 1 { return dimnames.asElements().first ?? .null }
      if let exact = x.attribute(Name(which)) { return shown(which, exact) }
      if try call.flag("exact") { return .null }
      let partial = x.attributes.entries.filter { $0.name.text.hasPrefix(which) }
      return partial.count == 1 ? shown(partial[0].name.text, partial[0].value) : .null
    },
    Builtin("attr<-", "x, which, value", "Sets an attribute; NULL removes it. Source: R ?attr.") { call in
      guard case .strings(let v) = try call[1], v.count > 0, let which = v.elements[0] else { throw RError("'name' must be non-null character string") }
      return try set(which, try call["value"], on: try call[0])
    },
    Builtin("attributes", "x", "All attributes as a named list. Source: R ?attributes.") { call in
      let x = try call[0]
      let entries = x.attributes.entries
      guard !entries.isEmpty else { return .null }
      let sorted = entries.filter { $0.name == .names } + entries.filter { $0.name != .names }
      return .list(sorted.map { shown($0.name.text, $0.value) }, names: sorted.map { $0.name.text })
    },
    Builtin("attributes<-", "x, value", "Replaces all attributes. Source: R ?attributes.", setAll),
    Builtin("mostattributes<-", "obj, value", "Sets several attributes. Source: R ?attributes.", setAll),
    Builtin("structure", ".Data, ...", "`.Data` with the given attributes set. Source: R ?structure.") { call in
      var x = try call[0]
      if x.isNull { x = .list(ListVector([])) }
      for (name, value) in call.dots {
        guard let name else { throw RError("attributes must be named") }
        let which = [".Dim": "dim", ".Dimnames": "dimnames", ".Names": "names", ".Tsp": "tsp", ".Label": "levels"][name.text] ?? name.text
        x = try set(which, value, on: x)
      }
      return x
    },
    Builtin("names", "x", "The names of the elements. Source: R ?names.", dispatch: .generic) { call in
      let x = try call[0]
      switch x {
      case .environment(let e): return .strings(Collation.sorted(e.names.map(\.text)))
      case .foreign(let f): return f.memberNames.isEmpty ? .null : .strings(f.memberNames)
      case .language(let l):
        guard case .call(let c) = l.expr, c.arguments.contains(where: { $0.name != nil }) else { return .null }
        return .strings([""] + c.arguments.map { $0.name?.text ?? "" })
      default: break
      }
      if let dim = x.dim, dim.count == 1, case .list(let dimnames)? = x.attribute(.dimnames) { return dimnames.elements.first ?? .null }
      return x.attribute(.names) ?? .null
    }.shortcut { x in
      guard case .list(let v) = x, v.attributes[.class] == nil, v.attributes[.dim] == nil else { return nil }
      return v.attributes[.names] ?? .null
    },
    Builtin("names<-", "x, value", "Sets the names. Source: R ?names.", dispatch: .generic) { call in
      try set("names", try call["value"], on: try call[0])
    },
    Builtin("setNames", "object, nm", "`object` with names `nm`. Source: R ?setNames.") { call in
      // Without an object the names are named by themselves.
      let names = try call["nm"]
      return try set("names", names, on: call.values[0] ?? names)
    },
    Builtin("unname", "obj, force = FALSE", "`obj` without names and dimnames. Source: R ?unname.") { call in
      try call[0].with(.names, nil).with(.dimnames, nil)
    },
    Builtin("dim", "x", "The dimensions. Source: R ?dim.", dispatch: .generic) { call in
      let x = try call[0]
      if x.isDataFrame { return .vector([Int32(clamping: rowCount(x)), Int32(clamping: x.count)]) }
      return x.attribute(.dim) ?? .null
    }.shortcut { x in x.isObject ? nil : x.attribute(.dim) ?? .null },
    Builtin("dim<-", "x, value", "Sets the dimensions. Source: R ?dim.", dispatch: .generic) { call in
      let value = try call["value"]
      if value.isNull, !(try call[0].isObject) { return try call[0].with(.dim, nil).with(.dimnames, nil).with(.names, nil) }
      return try set("dim", value.isString ? .vector(call.doubles("value")) : value, on: try call[0])
    },
    Builtin("nrow", "x", "Number of rows. Source: R ?nrow.") { try extent($0, 0) }.shortcut { plainExtent($0, 0) },
    Builtin("ncol", "x", "Number of columns. Source: R ?nrow.") { try extent($0, 1) }.shortcut { plainExtent($0, 1) },
    Builtin("NROW", "x", "Number of rows; a vector is one column. Source: R ?nrow.") { call in
      let dim = try extent(call, 0)
      return dim.isNull ? .int(try call.interpreter.length(try call[0], environment: call.environment)) : dim
    },
    Builtin("NCOL", "x", "Number of columns; a vector is one column. Source: R ?nrow.") { call in
      let dim = try extent(call, 1)
      return dim.isNull ? .integer(1) : dim
    },
    Builtin("dimnames", "x", "Names along each dimension. Source: R ?dimnames.", dispatch: .generic) { call in
      let x = try call[0]
      if x.isDataFrame { return .list(ListVector([.strings(rowNames(x)), x.attribute(.names) ?? .null])) }
      return x.attribute(.dimnames) ?? .null
    },
    Builtin("dimnames<-", "x, value", "Sets the names along each dimension. Source: R ?dimnames.", dispatch: .generic) { call in
      try set("dimnames", try call["value"], on: try call[0])
    },
    Builtin("levels", "x", "The levels of a factor. Source: R ?levels.", dispatch: .generic) { call in try call[0].attribute(.levels) ?? .null },
    Builtin("levels<-", "x, value", "Sets the levels. Source: R ?levels.", dispatch: .generic) { call in
      try set("levels", try call["value"], on: try call[0])
    },
    Builtin("class", "x", "The class. Source: R ?class.") { call in
      if case .foreign(let object) = try call[0], let package = object.classPackage {
        return Value.strings(object.classNames).with(Name("package"), .string(package))
      }
      return .strings(try call[0].classNames).withPackage(try call[0].attribute(.class))
    },
    Builtin("oldClass", "x", "The class attribute. Source: R ?class.") { call in try call[0].attribute(.class) ?? .null },
    Builtin("class<-", "x, value", "Sets the class. Source: R ?class.") { call in
      try setClass(try call[0], try call["value"], lossy: call.warn)
    },
    Builtin("oldClass<-", "x, value", "Sets the class attribute. Source: R ?class.") { call in
      let value = try call["value"]
      return try call[0].with(.class, value)
    },
    Builtin("unclass", "x", "`x` without class attribute. Source: R ?class.") { call in
      let x = try call[0]
      if case .environment = x { return x }
      return x.with(.class, nil)
    },
    Builtin("inherits", "x, what, which = FALSE", "TRUE when `x` is of a class in `what`. Source: R ?inherits.") { call in
      let x = try call[0]
      if try !call["what"].isString { throw RError("'what' must be a character vector") }
      var classes = x.classNames
      if case .object = x { classes = call.interpreter.superclasses(of: classes) }
      if x.explicitClass == nil { classes = x.dispatchClasses + classes }
      if x.attribute(.class)?.attribute("package") != nil { classes = call.interpreter.superclasses(of: classes) }
      let what = try call.strings("what").compactMap { $0 }
      if try call.flag("which") { return .vector(what.map { Int32((classes.firstIndex(of: $0) ?? -1) + 1) }) }
      return .bool(what.contains { classes.contains($0) })
    },
    Builtin("comment", "x", "The comment attribute. Source: R ?comment.") { call in try call[0].attribute(.comment) ?? .null },
    Builtin("row.names", "x", "Row names of a data frame. Source: R ?row.names.", dispatch: .generic) { call in
      let x = try call[0]
      if x.isDataFrame { return .strings(rowNames(x)) }
      guard case .list(let dimnames)? = x.attribute(.dimnames) else { return .null }
      return dimnames.elements.first ?? .null
    },
    Builtin(".set_row_names", "n", "Automatic row names 1…n in the form the attribute keeps. Source: R ?.row_names_info.") { call in
      Value.rowNumbers(try call.integer("n"))
    },
    Builtin(".row_names_info", "x, type = 1L", "Internal row names. Source: R ?.row_names_info.") { call in
      let x = try call[0]
      let n = rowCount(x)
      let stored = x.attribute(.rowNames)?.type == .integer ? x.attribute(.rowNames)?.asIntegers() ?? [] : []
      let automatic = stored.count == 2 && stored[0] == .na && stored[1] < 0
      switch try call.integer("type") {
      case 0: return x.attribute(.rowNames) ?? .null
      case 1: return .int(automatic ? -n : n)
      default: return .int(n)
      }
    },
  ]

  /// Row names 1…n are stored as `c(NA, -n)` or `c(NA, n)` and shown as such.
  static func shown(_ name: String, _ value: Value) -> Value {
    guard name == "row.names", value.type == .integer else { return value }
    let codes = value.asIntegers()
    guard codes.count == 2, codes[0] == .na else { return value }
    let n = Int(codes[1].magnitude)
    return .vector(n == 0 ? [Int32]() : (1...n).map { Int32($0) })
  }

  public static func rowCount(_ x: Value) -> Int {
    guard let value = x.attribute(.rowNames) else { return x.asElements().first?.count ?? 0 }
    if value.type == .integer {
      let codes = value.asIntegers()
      if codes.count == 2, codes[0] == .na { return Int(codes[1].magnitude) }
    }
    return value.count
  }

  public static func rowNames(_ x: Value) -> [String?] {
    guard let value = x.attribute(.rowNames) else { return [] }
    return shown("row.names", value).asStrings()
  }

  /// Rows or columns of a matrix without class.
  private static func plainExtent(_ x: Value, _ index: Int) -> Value? {
    guard !x.isObject, case .integers(let dim)? = x.attribute(.dim), dim.count > index else { return nil }
    return .integer(dim.elements[index])
  }

  private static func extent(_ call: BuiltinCall, _ index: Int) throws -> Value {
    let x = try call[0]
    let dim: Value
    if x.isObject { dim = try call.interpreter.callFunction("dim", [x], environment: call.environment) } else { dim = x.attribute(.dim) ?? .null }
    let sizes = dim.asIntegers()
    return index < sizes.count ? .integer(sizes[index]) : .null
  }

  private static func setAll(_ call: BuiltinCall) throws -> Value {
    var x = try call[0]
    let isMost = call.builtin.name.hasPrefix("most")
    x = x.withAttributes(Attributes())
    let value = try call["value"]
    if !isMost {
      guard value.isList || value.isNull else { throw RError("attributes must be a list or NULL") }
      guard value.count == 0 || value.names?.allSatisfy({ !($0 ?? "").isEmpty }) ?? false else {
        throw RError(value.names == nil ? "attributes must be named" : "all attributes must have names [\((value.names?.firstIndex { ($0 ?? "").isEmpty } ?? 0) + 1) does not]")
      }
    }
    var pairs = zip(value.names ?? [], value.asElements()).map { ($0 ?? "", $1) }
    // dim first, so that dimnames find it.
    pairs.sort { a, b in a.0 == "dim" && b.0 != "dim" }
    for (name, element) in pairs {
      if isMost, !fits(name, element, x) { continue }
      x = try set(name, element, on: x)
    }
    return x
  }

  /// Whether `mostattributes<-` sets an attribute: names, dim and dimnames only where they fit.
  private static func fits(_ name: String, _ value: Value, _ x: Value) -> Bool {
    switch name {
    case "names": return value.count == x.count && x.dim == nil
    case "dim": return value.asIntegers().reduce(1) { $0 * Int($1) } == x.count
    case "dimnames":
      guard let dim = x.dim, dim.count == value.count else { return false }
      return zip(dim, value.asElements()).allSatisfy { $1.isNull || $1.count == $0 }
    default: return true
    }
  }

  /// Sets one attribute with R's checks for the special ones.
  static func set(_ name: String, _ value: Value, on x: Value) throws -> Value {
    if x.isNull, !value.isNull, name != "dimnames" { throw RError("attempt to set an attribute on NULL") }
    switch name {
    case "names": return try setNames(x, value)
    case "dim":
      guard value.isNull || value.isAtomic else { throw RError("invalid second argument, must be vector or NULL") }
      return try setDim(x, value)
    case "dimnames": return try setDimnames(x, value)
    case "class": return try setClass(x, value)
    case "levels":
      if x.isFactor, case .list(let groups) = value {
        // A named list merges levels.
        let old = x.attribute(.levels)?.asStrings() ?? []
        let names = groups.attributes.names ?? []
        let map = old.map { level in groups.elements.firstIndex { $0.asStrings().contains(level) } }
        let codes = x.asIntegers().map { $0 == .na ? Int32.na : (map[Int($0) - 1].map { Int32($0 + 1) } ?? .na) }
        var attributes = x.attributes
        attributes[.levels] = .strings(names)
        return .integers(IntegerVector(codes, attributes))
      }
      if x.isFactor, !value.isNull {
        let levels = value.asStrings()
        let old = x.attribute(.levels)?.count ?? 0
        if levels.count < old { throw RError("number of levels differs") }
        var unique: [String?] = []
        for level in levels where !unique.contains(level) && level != nil { unique.append(level) }
        if unique.count != levels.count {
          let codes = x.asIntegers().map { $0 == .na ? Int32.na : (unique.firstIndex(of: levels[Int($0) - 1]).map { Int32($0 + 1) } ?? .na) }
          var attributes = x.attributes
          attributes[.levels] = .strings(unique)
          return .integers(IntegerVector(codes, attributes))
        }
        return x.with(.levels, .strings(levels))
      }
      return x.with(.levels, value)
    case "row.names":
      if value.isNumeric {
        let codes = value.asIntegers()
        if codes.first == .na { return x.with(.rowNames, .integers(IntegerVector(codes))) }
        return x.with(.rowNames, Value.rowNumbers(chosen: codes))
      }
      return x.with(.rowNames, value)
    default: return x.with(Name(name), value)
    }
  }

  static func setNames(_ x: Value, _ value: Value) throws -> Value {
    if value.isNull {
      if x.dim?.count == 1 { return x.with(.dimnames, nil) }
      return x.with(.names, nil)
    }
    if case .environment = x { throw RError("names() applied to a non-vector") }
    if case .language(let l) = x, case .call(let call) = l.expr {
      let names = value.asStrings()
      let arguments = call.arguments.enumerated().map { index, argument in
        Argument(name: index + 1 < names.count ? names[index + 1].flatMap { $0.isEmpty ? nil : Name($0) } : nil, argument.value)
      }
      return .language(LanguageObject(.call(Call(call.function, arguments)), l.attributes))
    }
    guard x.isVector else {
      if x.isNull { throw RError("attempt to set an attribute on NULL") }
      throw RError("names() applied to a non-vector")
    }
    var names = value.isFactor ? value.factorLabels() : value.asStrings()
    if names.count > x.count { throw RError("'names' attribute [\(names.count)] must be the same length as the vector [\(x.count)]") }
    while names.count < x.count { names.append(nil) }
    if x.dim?.count == 1 { return x.with(.dimnames, .list(ListVector([.strings(names)]))) }
    return x.with(.names, .strings(names))
  }

  static func setDim(_ x: Value, _ value: Value) throws -> Value {
    if value.isNull { return x.with(.dim, nil).with(.dimnames, nil) }
    guard x.isVector else { throw RError("invalid first argument, must be vector (list or atomic)") }
    let dim = value.asDoubles()
    if dim.isEmpty { throw RError("length-0 dimension vector is invalid") }
    if dim.contains(where: { $0.isNaN }) { throw RError("the dims contain missing values") }
    if dim.contains(where: { $0 < 0 }) { throw RError("the dims contain negative values") }
    let product = dim.map { $0.rounded(.towardZero) }.reduce(1, *)
    if product != Double(x.count) { throw RError("dims [product \(DecimalText.shortest(product, digits: 15))] do not match the length of object [\(x.count)]") }
    var attributes = x.attributes
    attributes[.names] = nil
    attributes[.dimnames] = nil
    attributes[.dim] = .integers(IntegerVector(dim.map { Int32(double: $0) }))
    return x.withAttributes(attributes)
  }

  static func setDimnames(_ x: Value, _ value: Value) throws -> Value {
    if value.isNull { return x.with(.dimnames, nil) }
    if x.isDataFrame {
      let parts = value.asElements()
      guard parts.count == 2 else { throw RError("invalid 'dimnames' given for data frame") }
      return try set("row.names", parts[0], on: x).with(.names, parts[1])
    }
    guard let dim = x.dim else { throw RError("'dimnames' applied to non-array") }
    guard case .list(let list) = value else { throw RError("'dimnames' must be a list") }
    if list.count > dim.count { throw RError("length of 'dimnames' [\(list.count)] must match that of 'dims' [\(dim.count)]") }
    var elements: [Value] = []
    for index in dim.indices {
      let given = index < list.count ? list.elements[index] : .null
      if given.isNull || given.count == 0 { elements.append(.null); continue }
      if given.count != dim[index] { throw RError("length of 'dimnames' [\(index + 1)] not equal to array extent") }
      elements.append(.strings(try given.asTexts()))
    }
    if list.count == 0 { return x.with(.dimnames, nil) }
    return x.with(.dimnames, .list(ListVector(elements, list.attributes.keeping(.names))))
  }

  static func setClass(_ x: Value, _ value: Value, lossy: (String) throws -> Void = { _ in }) throws -> Value {
    if value.isNull { return x.with(.class, nil) }
    let names = value.asStrings()
    if names.count == 1, let name = names[0], x.isVector || x.isNull {
      switch name {
      case "numeric":
        let plain = x.with(.class, nil)
        return x.isNumeric ? plain : try Coercion.convert(plain, to: .double, keepingAttributes: true, lossy: lossy)
      case "matrix":
        guard x.dim?.count == 2 else {
          throw RError("invalid to set the class to matrix unless the dimension attribute is of length 2 (was \(x.dim?.count ?? 0))")
        }
        return x.with(.class, nil)
      case "array":
        guard x.dim != nil else { throw RError("cannot set class to \"array\" unless the dimension attribute has length > 0") }
        return x.with(.class, nil)
      case "integer", "character", "logical", "list", "double", "complex":
        let types: [String: ValueType] = ["integer": .integer, "character": .character, "logical": .logical, "list": .list, "double": .double, "complex": .complex]
        return try Coercion.convert(x.with(.class, nil), to: types[name]!, keepingAttributes: true, lossy: lossy)
      case "factor": if x.type != .integer { throw RError("adding class \"factor\" to an invalid object") }
      default: break
      }
    }
    if names.count == 1, names[0] == "function", x.isFunction { return x.with(.class, nil) }
    if x.isNull { throw RError("attempt to set an attribute on NULL") }
    return x.with(.class, value.isFactor ? .strings(value.factorLabels()) : value)
  }
}

extension Value {
  /// An S4 class name keeps its package attribute.
  fileprivate func withPackage(_ source: Value?) -> Value {
    guard let package = source?.attribute("package") else { return self }
    return with("package", package)
  }
}
