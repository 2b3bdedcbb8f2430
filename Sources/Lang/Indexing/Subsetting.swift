/// `[`, `[[` and `$` on vectors, without dispatch. An empty index is `.missingArgument`.
enum Subsetting {
  /// `x[…]`.
  static func subset(_ x: Value, _ indices: [Value], drop: Bool) throws -> Value {
    switch x {
    case .null: return .null
    case .closure, .builtin: throw RError.notSubsettable(x)
    case .environment, .symbol, .object, .foreign: throw RError.notSubsettable(x)
    case .language(let l):
      let parts = Value.list(ListVector(x.asElements(), l.attributes.keeping(.names)))
      return try LanguageParts.call(from: subset(withCallNames(parts, x), indices, drop: drop))
    default: break
    }
    if indices.isEmpty { return x }
    if indices.count == 1 {
      let index = plainIndex(indices[0])
      if let dim = x.dim {
        if let matrix = try matrixPositions(index, dim, x) { return gather(x, matrix, attributes: Attributes()) }
      }
      return try vectorSubset(x, index, drop: drop)
    }
    guard let dim = x.dim, dim.count == indices.count else { throw RError("incorrect number of dimensions") }
    return try arraySubset(x, dim, indices.map(plainIndex), drop: drop)
  }

  private static func withCallNames(_ list: Value, _ call: Value) -> Value {
    guard case .language(let l) = call, case .call(let c) = l.expr, c.arguments.contains(where: { $0.name != nil }) else { return list }
    return list.with(.names, .strings([""] + c.arguments.map { $0.name?.text ?? "" }))
  }

  /// Factors index by their codes.
  private static func plainIndex(_ index: Value) -> Value {
    index.isObject && index.isFactor ? .integers(IntegerVector(index.asIntegers())) : index
  }

  private static func vectorSubset(_ x: Value, _ index: Value, drop: Bool) throws -> Value {
    let source = x.attributes
    let dimnames = source[.dimnames]
    let isOneDimensional = source.dim?.count == 1
    func names() -> [String?]? {
      if let names = source.names { return names }
      if isOneDimensional, case .list(let list)? = dimnames, let first = list.elements.first, !first.isNull { return first.asStrings() }
      return nil
    }
    let resolved = try IndexVector.resolve(index, length: x.count, names: names)
    if resolved.isAll { return x }
    if source.isEmpty { return gather(x, resolved.positions, attributes: Attributes()) }
    var attributes = Attributes()
    if let names = names() {
      let chosen: [String?] = resolved.positions.map { position in
        position >= 0 && position < names.count ? names[position] : "<NA>"
      }
      // No or a single element of a one-dimensional array is no array any more.
      if isOneDimensional, source.names == nil, chosen.count > 1 || !drop {
        attributes[.dim] = .integer(Int32(clamping: chosen.count))
        attributes[.dimnames] = .list(ListVector([.strings(chosen)], dimnames?.attributes ?? Attributes()))
      } else { attributes[.names] = .strings(chosen) }
    } else if isOneDimensional, resolved.positions.count > 1 || !drop { attributes[.dim] = .integer(Int32(clamping: resolved.positions.count)) }
    if let levels = source[.levels], x.isFactor {
      attributes[.levels] = levels
      attributes[.class] = source[.class]
    } else if let oldClass = source[.class], keepsClass(oldClass) {
      attributes[.class] = oldClass
    }
    return gather(x, resolved.positions, attributes: attributes)
  }

  /// `[` drops the class, except of factors (their methods put others back).
  private static func keepsClass(_ oldClass: Value) -> Bool { oldClass.asStrings().contains("factor") }

  /// Positions named by the rows of a matrix with one column for each dimension; nil when `index` is not such a matrix.
  private static func matrixPositions(_ index: Value, _ dim: [Int], _ x: Value) throws -> [Int]? {
    guard let shape = index.dim, shape.count == 2, shape[1] == dim.count else { return nil }
    let rows = shape[0]
    var columns: [[Int]] = []
    if case .strings(let v) = index {
      guard case .list(let dimnames)? = x.attribute(.dimnames) else { throw RError.outOfBounds }
      for d in dim.indices {
        let names = dimnames.elements[d].asStrings()
        columns.append(try (0..<rows).map { row in
          guard let position = names.firstIndex(where: { $0 == v.elements[row + d * rows] }) else { throw RError.outOfBounds }
          return position
        })
      }
    } else {
      guard index.isNumeric else { return nil }
      let numbers = index.asDoubles()
      for d in dim.indices {
        columns.append(try (0..<rows).map { row in
          let number = numbers[row + d * rows]
          if number.isNaN { return -1 }
          if number < 0 { throw RError("negative values are not allowed in a matrix subscript") }
          if Int(number) > dim[d] { throw RError.outOfBounds }
          return Int(number) - 1
        })
      }
    }
    return (0..<rows).map { row in
      var offset = 0, stride = 1
      for d in dim.indices {
        if columns[d][row] < 0 { return -1 }
        offset += columns[d][row] * stride
        stride *= dim[d]
      }
      return offset
    }
  }

  /// Resolves one index for each dimension; out of range is an error.
  static func dimensionIndices(_ x: Value, _ dim: [Int], _ indices: [Value]) throws -> [IndexVector] {
    let dimnames = x.attribute(.dimnames)?.asElements() ?? []
    return try indices.enumerated().map { d, index in
      if case .strings = index, d >= dimnames.count || dimnames[d].isNull { throw dimnames.isEmpty ? RError("no 'dimnames' attribute for array") : RError.outOfBounds }
      let resolved = try IndexVector.resolve(index, length: dim[d], names: { d < dimnames.count ? dimnames[d].asStrings() : nil })
      if case .logicals(let v) = index, v.count > dim[d] { throw RError("(subscript) logical subscript too long") }
      if resolved.positions.contains(where: { $0 >= dim[d] }) { throw RError.outOfBounds }
      if case .strings = index, resolved.positions.contains(-1) { throw RError.outOfBounds }
      return resolved
    }
  }

  private static func arraySubset(_ x: Value, _ dim: [Int], _ indices: [Value], drop: Bool) throws -> Value {
    let resolved = try dimensionIndices(x, dim, indices)
    let counts = resolved.map(\.positions.count)
    var attributes = Attributes()
    let dimnames = x.attribute(.dimnames)
    let axisNames: [Value] = dim.indices.map { d in
      guard case .list(let list)? = dimnames, d < list.count, !list.elements[d].isNull else { return .null }
      let names = list.elements[d].asStrings()
      return .strings(resolved[d].positions.map { $0 >= 0 ? names[$0] : nil })
    }
    let titles = dimnames?.names
    if drop {
      let kept = dim.indices.filter { counts[$0] != 1 }
      if kept.count >= 2 {
        attributes.dim = kept.map { counts[$0] }
        setDimnames(&attributes, kept.map { axisNames[$0] }, titles.map { t in kept.map { t[$0] } })
      } else if kept.count == 1 {
        if !axisNames[kept[0]].isNull { attributes[.names] = axisNames[kept[0]] }
      } else if dim.count > 0, counts.reduce(1, *) == 1 {
        // All dimensions dropped: R keeps no names unless exactly one axis has them.
        let named = axisNames.filter { !$0.isNull }
        if named.count == 1 { attributes[.names] = named[0] }
      }
    } else {
      attributes.dim = counts
      setDimnames(&attributes, axisNames, titles)
    }
    if x.isFactor { attributes[.levels] = x.attribute(.levels); attributes[.class] = x.attribute(.class) }
    if let runs = ArrayRuns(dim, resolved, elementCount: x.count) { return gather(x, runs, attributes: attributes) }
    return gather(x, cartesian(dim, resolved.map(\.positions)), attributes: attributes)
  }

  private static func setDimnames(_ attributes: inout Attributes, _ names: [Value], _ titles: [String?]?) {
    guard names.contains(where: { !$0.isNull }) else { return }
    attributes[.dimnames] = .list(ListVector(names, titles.map { Attributes(names: $0) } ?? Attributes()))
  }

  /// Offsets of all combinations of positions, first dimension fastest; -1 where any is NA.
  static func cartesian(_ dim: [Int], _ positions: [[Int]]) -> [Int] {
    var offsets = [0]
    var stride = 1
    // Built from the first dimension outwards, keeping the first fastest.
    for (d, axis) in positions.enumerated() {
      var next: [Int] = []
      next.reserveCapacity(offsets.count * axis.count)
      for position in axis {
        let base = position * stride
        if position < 0 { for _ in offsets { next.append(-1) } } else if d == 0 { next.append(base) } else {
          for offset in offsets { next.append(offset < 0 ? -1 : offset + base) }
        }
      }
      offsets = next
      stride *= dim[d]
    }
    return offsets
  }

  /// The elements selected; NA (or NULL in lists) for -1 and beyond the end.
  static func gather(_ x: Value, _ selection: some ElementChoice, attributes: Attributes) -> Value {
    if let range = x.compactRange, let positions = selection as? [Int] {
      return x.type == .integer
        ? Coercion.make(range.gatherIntegers(positions), attributes) : Coercion.make(range.gather(positions), attributes)
    }
    if let numbers = x.deferredDoubles as? LevelNumbers, let runs = selection as? ArrayRuns, !runs.hasMissing { return .doubles(DoubleVector(numbers.chosen(runs), attributes)) }
    switch x {
    case .logical(let v): return Coercion.make(selection.pick([v], .na), attributes)
    case .integer(let v): return Coercion.make(selection.pick([v], .na), attributes)
    case .double(let v):
      if let all = selection as? RecycledElements, all.count > 1 { return .doubles(RepeatedNumber.vector(v, count: all.count, attributes)) }
      return Coercion.make(selection.pick([v], .na), attributes)
    case .logicals(let v): return Coercion.make(selection.pick(v.elements, .na), attributes)
    case .integers(let v): return Coercion.make(selection.pick(v.elements, .na), attributes)
    case .doubles(let v): return Coercion.make(selection.pick(v.elements, .na), attributes)
    case .complexes(let v): return .complexes(ComplexVector(selection.pick(v.elements, .na), attributes))
    case .strings(let v): return .strings(StringVector(selection.pick(v.elements, nil), attributes))
    case .raws(let v): return .raws(RawVector(selection.pick(v.elements, 0), attributes))
    case .list(let v): return .list(ListVector(selection.pick(v.elements, .null), attributes))
    case .expressions(let v): return .expressions(ListVector(selection.pick(v.elements, .null), attributes))
    default: return .null
    }
  }

  // MARK: One element

  /// `x[[…]]`.
  static func element(_ x: Value, _ indices: [Value], exact: Bool) throws -> Value {
    switch x {
    case .null: return .null
    case .closure, .builtin, .symbol, .object, .foreign, .environment:
      throw RError.notSubsettable(x)
    case .language:
      return try element(withCallNames(.list(ListVector(x.asElements())), x), indices, exact: exact)
    default: break
    }
    guard !indices.isEmpty else { throw RError("invalid subscript type 'symbol'") }
    if indices.count > 1 {
      guard let dim = x.dim, dim.count == indices.count else { throw RError("incorrect number of subscripts") }
      let resolved = try dimensionIndices(x, dim, indices)
      let offsets = cartesian(dim, resolved.map(\.positions))
      guard offsets.count == 1, offsets[0] >= 0 else { throw RError.outOfBounds }
      return at(x, offsets[0])
    }
    let index = plainIndex(indices[0])
    if case .missingArgument = index {
      // `x[[]]` selects nothing.
      if x.isList || x.type == .expression { return .null }
      throw RError.outOfBounds
    }
    if index.count > 1, x.isList || x.type == .expression { return try path(x, index, exact: exact) }
    guard let position = try position(of: index, in: x, exact: exact) else {
      if case .strings = index {
        if x.isList || x.isNull { return .null }
        throw RError.outOfBounds
      }
      throw RError.outOfBounds
    }
    guard position < x.count else { throw RError.outOfBounds }
    return at(x, position)
  }

  /// `x[[c(1, 2)]]`: one list inside another.
  private static func path(_ x: Value, _ index: Value, exact: Bool) throws -> Value {
    var current = x
    let steps = index.asElements()
    for (level, step) in steps.dropLast().enumerated() {
      guard current.isList || current.type == .expression || current.type == .language else { throw RError("recursive indexing failed at level \(level + 1)\n") }
      guard let position = try position(of: step, in: current, exact: exact), position < current.count else { throw RError("no such index at level \(level + 1)\n") }
      current = at(current, position)
    }
    return try element(current, [steps.last!], exact: exact)
  }

  /// Position of the single element `index` names; nil when there is none of that name.
  static func position(of index: Value, in x: Value, exact: Bool) throws -> Int? {
    guard index.count == 1 else {
      if index.count == 0 { throw RError("attempt to select less than one element in get1index") }
      throw RError("attempt to select more than one element in vectorIndex")
    }
    switch index {
    case .strings(let v):
      let ownNames = x.names ?? (x.dim?.count == 1 ? x.attribute(.dimnames)?.asElements().first?.asStrings() : nil)
      guard let name = v.elements[0], let names = ownNames else { return nil }
      if let found = names.firstIndex(where: { $0 == name }) { return found }
      if exact { return nil }
      let partial = names.indices.filter { names[$0]?.hasPrefix(name) ?? false }
      return partial.count == 1 ? partial[0] : nil
    case .logical, .logicals, .integer, .integers, .double, .doubles:
      let number = index.asDoubles()[0]
      if number.isNaN { return nil }
      if number >= 1 { return number < 9e15 ? Int(number) - 1 : Int.max }
      if number < 0, number > -9e15 {
        let rest = (0..<x.count).filter { $0 != Int(-number) - 1 }
        if rest.count == 1 { return rest[0] }
        throw RError("invalid negative subscript in get1index <real>")
      }
      throw RError("attempt to select less than one element in get1index <real>")
    default: throw RError("invalid subscript type '\(index.storedTypeName)'")
    }
  }

  /// Element `position` as a value of its own.
  static func at(_ x: Value, _ position: Int) -> Value {
    switch x {
    case .list(let v), .expressions(let v): return v.elements[position]
    case .doubles(let v): return .double(v[position])
    case .integers(let v):
      if v.attributes[.levels] != nil, x.isFactor { return gather(x, [position], attributes: v.attributes.keeping(.levels, .class)) }
      return .integer(v[position])
    case .logicals(let v): return .logical(v.elements[position])
    case .strings(let v): return .string(v.elements[position])
    case .complexes(let v): return .complexes(ComplexVector([v.elements[position]]))
    case .raws(let v): return .raws(RawVector([v.elements[position]]))
    default: return x
    }
  }

  /// `x$name` on a list: exact, then unique partial match, else NULL.
  static func member(_ x: ListVector, _ name: String) -> Value {
    for entry in x.attributes.entries where entry.name == .names {
      guard case .strings(let v) = entry.value else { return .null }
      if let position = v.elements.firstIndex(where: { $0 == name }) { return x.elements[position] }
      let partial = v.elements.indices.filter { v.elements[$0]?.hasPrefix(name) ?? false }
      return partial.count == 1 ? x.elements[partial[0]] : .null
    }
    return .null
  }
}

/// Calls taken apart into lists and put together again.
enum LanguageParts {
  /// The function and the arguments of a call, with the arguments' names where some have one.
  static func list(of language: Value) -> Value {
    let parts = ListVector(language.asElements())
    if case .language(let object) = language, case .call(let call) = object.expr, call.arguments.contains(where: { $0.name != nil }) {
      parts.attributes.names = [""] + call.arguments.map { $0.name?.text ?? "" }
    }
    return .list(parts)
  }

  static func call(from list: Value) throws -> Value {
    let elements = list.asElements()
    guard let head = elements.first else { return .null }
    let names = list.names
    let arguments = elements.dropFirst().enumerated().map { index, value -> Argument in
      let name = names?[index + 1].flatMap { $0.isEmpty ? nil : Name($0) }
      return Argument(name: name, value.asExpr)
    }
    return Value(expression(Call(head.asExpr, Array(arguments))))
  }

  /// The call, or where it is one of `function` with formals and a body, the function it stands for.
  static func expression(_ call: Call) -> Expr {
    guard call.functionName == "function", (2...3).contains(call.arguments.count), case .constant(let formals) = call.arguments[0].value,
      let function = FunctionExpr(formalList: formals, body: call.arguments[1].value)
    else { return .call(call) }
    return .function(function)
  }
}

extension FunctionExpr {
  /// Formals by name, as `formals()` gives them.
  var formalList: Value {
    formals.isEmpty ? .null : .list(formals.map { $0.defaultValue.map { Value($0) } ?? .missingArgument }, names: formals.map { $0.name.text })
  }

  /// Nil unless every formal has a name.
  convenience init?(formalList list: Value, body: Expr) {
    let names = list.names ?? []
    guard list.isNull || list.isList && names.count == list.count && names.allSatisfy({ $0?.isEmpty == false }) else { return nil }
    self.init(formals: zip(names, list.asElements()).map { Formal(Name($0!), default: $1.isMissingArgument ? nil : $1.asExpr) }, body: body)
  }
}
