/// `x[…] <- value`, `x[[…]] <- value`, `x$name <- value` on vectors, without dispatch.
///
/// Each takes `x` as `inout`: when that is the only reference to the vector, the elements change in place.
extension Subsetting {
  static func assignSubset(_ x: inout Value, _ indices: [Value], _ value: Value) throws {
    try x.checkSpace()
    if assignScalarInPlace(&x, indices, value) { return }
    switch x {
    case .closure, .builtin, .environment, .symbol, .object, .foreign:
      throw RError.notSubsettable(x)
    case .language:
      var list = LanguageParts.list(of: x)
      let attributes = x.attributes
      try assignSubset(&list, indices, value)
      x = try LanguageParts.call(from: list)
      if !attributes.isEmpty, case .language = x { x = x.withAttributes(attributes) }
      return
    default: break
    }
    guard value.isVector || value.isNull || value.type == .language || value.type == .symbol || value.isFunction || value.isEnvironment else {
      throw RError("incompatible types (from \(value.storedTypeName) to \(x.type.typeName)) in subassignment type fix")
    }
    if value.isNull, x.isList { return try deleteElements(&x, indices) }
    // Factors give their codes to text, as in R: that is why `ifelse` makes numbers of them.
    let value: Value = value.isFactor && x.isString ? .integers(IntegerVector(value.asIntegers())) : value
    let positions: [Int]
    var newNames: [(position: Int, name: String)] = []
    if indices.count <= 1 {
      let index = indices.first ?? .missingArgument
      let plain: Value = index.isFactor ? .integers(IntegerVector(index.asIntegers())) : index
      if let dim = x.dim, let shape = plain.dim, shape.count == 2, shape[1] == dim.count, plain.isNumeric || plain.isString, dim.count > 1 {
        positions = try matrixOffsets(plain, dim, x)
      } else {
        let names = x.names
        let resolved = try IndexVector.resolve(plain, length: x.count, names: { names }, canExtend: true)
        positions = resolved.positions
        newNames = resolved.newNames
      }
    } else {
      guard let dim = x.dim, dim.count == indices.count else {
        throw RError(x.dim == nil || indices.count == 2 ? "incorrect number of subscripts on matrix" : "number of subscripts does not match the dimensions")
      }
      let resolved = try dimensionIndices(x, dim, indices.map { $0.isFactor ? .integers(IntegerVector($0.asIntegers())) : $0 })
      let count = resolved.reduce(1) { $0 * $1.positions.count }
      if value.count > 0, count % value.count != 0 { throw RError("number of items to replace is not a multiple of replacement length") }
      if let runs = ArrayRuns(dim, resolved, elementCount: x.count) { return try assign(&x, runs, value, []) }
      positions = cartesian(dim, resolved.map(\.positions))
    }
    try assign(&x, positions, value, newNames)
  }

  private static func assign(_ x: inout Value, _ selection: some ElementSelection, _ value: Value, _ newNames: [(position: Int, name: String)]) throws {
    if selection.count == 0 { return }
    if value.isNull, x.isNull { return }
    let count = value.isNull ? 0 : value.isVector ? value.count : 1
    if count == 0 { throw RError("replacement has length zero") }
    if count > 1, selection.hasMissing { throw RError("NAs are not allowed in subscripted assignments") }
    if selection.count % count != 0 {
      try Interpreter.current.warnReplacing("number of items to replace is not a multiple of replacement length")
    }
    let source = value.isVector ? value : .list(ListVector([value]))
    try store(&x, selection, source, newNames)
  }

  /// One existing element of the same type, by one positive number: the common case in loops.
  @inline(__always)
  private static func assignScalarInPlace(_ x: inout Value, _ indices: [Value], _ value: Value) -> Bool {
    switch indices.count {
    case 1: return assignInPlace(&x, indices[0], value)
    case 2: return assignInPlace(&x, indices[0], indices[1], value)
    default: return false
    }
  }

  /// `x[i] <- value` where that changes one existing element and nothing else; false where it does not.
  @inline(__always)
  static func assignInPlace(_ x: inout Value, _ index: Value, _ value: Value) -> Bool {
    guard let position = index.plainPosition else { return false }
    return assignOffsetInPlace(&x, position, value)
  }

  /// `x[i, j] <- value` where that changes one existing element and nothing else; false where it does not.
  @inline(__always)
  static func assignInPlace(_ x: inout Value, _ row: Value, _ column: Value, _ value: Value) -> Bool {
    guard let i = row.plainPosition, let j = column.plainPosition, let offset = x.matrixOffset(i, j) else { return false }
    return assignOffsetInPlace(&x, offset, value)
  }

  /// `x[[i]] <- value` for an existing element of a plain list.
  static func assignListElementInPlace(_ x: inout Value, _ index: Value, _ value: Value) -> Bool {
    guard !value.isNull, let position = x.listPosition(of: index) else { return false }
    return replaceElement(&x, position, value)
  }

  /// `x$name <- value` for an existing element of a plain list.
  static func assignMemberInPlace(_ x: inout Value, _ name: String, _ value: Value) -> Bool {
    guard !value.isNull, let position = x.listPosition(named: name) else { return false }
    return replaceElement(&x, position, value)
  }

  private static func replaceElement(_ x: inout Value, _ position: Int, _ value: Value) -> Bool {
    guard case .list(var list) = x else { return false }
    x = .null
    ListVector.unshare(&list)
    list.elements[position] = value
    x = .list(list)
    return true
  }

  private static func assignOffsetInPlace(_ x: inout Value, _ position: Int, _ value: Value) -> Bool {
    // Ranges too long for memory are refused by those who can throw.
    if CompactRange.isAnyLong, x.compactRange != nil { return false }
    // Each vector is moved out of `x` before it changes: a second reference would force a copy.
    switch x.type {
    case .double:
      let element: Double
      switch value {
      case .double(let d): element = d
      case .integer(let i): element = Double(integer: i)
      default: return false
      }
      guard var v = x.takeDoubles(longerThan: position) else { return false }
      DoubleVector.unshare(&v)
      v.elements[position] = element
      x = .doubles(v)
      return true
    case .integer:
      guard case .integer(let element) = value, var v = x.takeIntegers(longerThan: position) else { return false }
      IntegerVector.unshare(&v)
      v.elements[position] = element
      x = .integers(v)
      return true
    case .logical:
      guard case .logical(let element) = value, var v = x.takeLogicals(longerThan: position) else { return false }
      LogicalVector.unshare(&v)
      v.elements[position] = element
      x = .logicals(v)
      return true
    case .character:
      guard case .strings(let source) = value, source.count == 1, var v = x.takeStrings(longerThan: position) else { return false }
      StringVector.unshare(&v)
      v.elements[position] = source.elements[0]
      x = .strings(v)
      return true
    default: return false
    }
  }

  private static func matrixOffsets(_ index: Value, _ dim: [Int], _ x: Value) throws -> [Int] {
    // Indexing a vector of offsets gives the offsets themselves, with all of R's checks.
    let total = dim.reduce(1, *)
    var attributes = Attributes()
    attributes.dim = dim
    attributes[.dimnames] = x.attribute(.dimnames)
    let offsets = try subset(.integers(IntegerVector((0..<total).map { Int32($0) }, attributes)), [index], drop: true)
    return offsets.asIntegers().map { $0 == .na ? -1 : Int($0) }
  }

  /// Writes `source`, recycled, to the selected elements, promoting and extending `x` as needed.
  private static func store(_ x: inout Value, _ selection: some ElementSelection, _ source: Value, _ newNames: [(position: Int, name: String)]) throws {
    let extent = selection.extent
    guard extent < 1 << 40 else { throw RError("long vectors not supported yet") }
    let oldCount = x.count
    if extent > oldCount { try Allocation.check(Double(extent), bytes: Allocation.bytes(of: x)) }
    var type = max(x.isNull ? source.type : x.type, source.type)
    if x.type == .raw || source.type == .raw, !x.isNull, x.type != source.type, type != .list {
      throw RError("incompatible types (from \(source.storedTypeName) to \(x.type.typeName)) in subassignment type fix")
    }
    if x.isFactor {
      try storeInFactor(&x, selection.positions, source)
      return
    }
    if x.type == .expression { type = .expression }
    var attributes = x.attributes
    if extent > oldCount {
      attributes[.dim] = nil
      attributes[.dimnames] = nil
      if !newNames.isEmpty || attributes.names != nil {
        var names = attributes.names ?? [String?](repeating: "", count: oldCount)
        while names.count < extent { names.append("") }
        for (position, name) in newNames { names[position] = name }
        attributes.names = names
      }
    }
    if type == .double, let runs = selection as? ArrayRuns, let numbers = source.deferredDoubles as? LevelNumbers, write(&x, numbers, runs) { return }
    let newSource = source.attributes.isEmpty ? source : source.withAttributes(Attributes())
    switch type {
    case .logical: write(&x, newSource.asLogicals(), selection, extent, .na, attributes, { $0.asLogicals() }, { .logicals($0) }, { if case .logicals(let v) = $0 { return v } else { return nil } })
    case .integer: write(&x, newSource.asIntegers(), selection, extent, .na, attributes, { $0.asIntegers() }, { .integers($0) }, { if case .integers(let v) = $0 { return v } else { return nil } })
    case .double: write(&x, newSource.asDoubles(), selection, extent, .na, attributes, { $0.asDoubles() }, { .doubles($0) }, { if case .doubles(let v) = $0 { return v } else { return nil } })
    case .complex: write(&x, newSource.asComplexes(), selection, extent, .na, attributes, { $0.asComplexes() }, { .complexes($0) }, { if case .complexes(let v) = $0 { return v } else { return nil } })
    case .character:
      let texts = source.isFactor ? source.factorLabels() : newSource.asStrings()
      write(&x, texts, selection, extent, nil, attributes, { $0.asStrings() }, { .strings($0) }, { if case .strings(let v) = $0 { return v } else { return nil } })
    case .raw: write(&x, newSource.asRaws(), selection, extent, 0, attributes, { $0.asRaws() }, { .raws($0) }, { if case .raws(let v) = $0 { return v } else { return nil } })
    case .list: write(&x, newSource.asElements(), selection, extent, .null, attributes, { $0.asElements() }, { .list($0) }, { if case .list(let v) = $0 { return v } else { return nil } })
    case .expression:
      write(&x, newSource.asElements(), selection, extent, .null, attributes, { $0.asElements() }, { .expressions($0) }, { if case .expressions(let v) = $0 { return v } else { return nil } })
    default: throw RError("incompatible types in subassignment type fix")
    }
  }

  private static func write<T>(
    _ x: inout Value, _ source: [T], _ selection: some ElementSelection, _ extent: Int, _ missing: T, _ attributes: Attributes, _ convert: (Value) -> [T],
    _ wrap: (Vector<T>) -> Value, _ unwrap: (Value) -> Vector<T>?
  ) {
    var vector: Vector<T>
    if let existing = unwrap(x) {
      vector = existing
      x = .null
      Vector.unshare(&vector)
      vector.attributes = attributes
    } else {
      vector = Vector(x.isNull ? [] : convert(x), attributes)
      x = .null
    }
    if extent > vector.elements.count {
      if extent > vector.elements.capacity { vector.elements.reserveCapacity(max(extent, vector.elements.count * 2)) }
      vector.elements.append(contentsOf: repeatElement(missing, count: extent - vector.elements.count))
    }
    vector.elements.withUnsafeMutableBufferPointer { selection.put(source, into: $0) }
    x = wrap(vector)
  }

  /// Bytes that stand for numbers, straight into one run: as bytes where all of `x` can be such, else as doubles; false for anything else.
  private static func write(_ x: inout Value, _ numbers: LevelNumbers, _ runs: ArrayRuns) -> Bool {
    guard case .doubles(var vector) = x, runs.starts.count == 1, let start = runs.starts.first, start >= 0, numbers.count == runs.length else { return false }
    x = .null
    if let deferred = vector.deferred, !isKnownUniquelyReferenced(&vector) { vector = DoubleVector(deferred, vector.attributes) }
    if !vector.changeDeferred({ numbers.put(into: &$0, at: start) }) {
      DoubleVector.unshare(&vector)
      vector.elements.withUnsafeMutableBufferPointer { numbers.write(to: $0.baseAddress! + start) }
    }
    x = .doubles(vector)
    return true
  }

  private static func storeInFactor(_ x: inout Value, _ positions: [Int], _ source: Value) throws {
    let levels = x.attribute(.levels)?.asStrings() ?? []
    let labels = source.isFactor ? source.factorLabels() : source.asStrings()
    var codes = x.asIntegers()
    while codes.count < (positions.max() ?? -1) + 1 { codes.append(.na) }
    var isInvalid = false
    for (index, position) in positions.enumerated() where position >= 0 {
      let label = labels[index % labels.count]
      if let label, let code = levels.firstIndex(where: { $0 == label }) { codes[position] = Int32(code + 1) } else {
        codes[position] = .na
        if label != nil { isInvalid = true }
      }
    }
    if isInvalid {
      let call = Interpreter.current.replacementCall.map { Call(.symbol(Name(($0.functionName?.text ?? "[<-") + ".factor")), $0.arguments) }
      try Interpreter.current.warn("invalid factor level, NA generated", call: call)
    }
    x = .integers(IntegerVector(codes, x.attributes))
  }

  private static func deleteElements(_ x: inout Value, _ indices: [Value]) throws {
    guard indices.count == 1 else { throw RError("number of items to replace is not a multiple of replacement length") }
    let names = x.names
    let resolved = try IndexVector.resolve(indices[0], length: x.count, names: { names })
    let doomed = Set(resolved.positions)
    let kept = (0..<x.count).filter { !doomed.contains($0) }
    var attributes = x.attributes
    attributes[.dim] = nil
    attributes[.dimnames] = nil
    if let names { attributes.names = kept.map { names[$0] } }
    x = gather(x, kept, attributes: attributes)
  }

  // MARK: One element

  static func assignElement(_ x: inout Value, _ indices: [Value], _ value: Value) throws {
    guard let first = indices.first else { throw RError("[[ ]] with missing subscript") }
    if case .missingArgument = first { throw RError("[[ ]] with missing subscript") }
    if case .language = x {
      var list = LanguageParts.list(of: x)
      let attributes = x.attributes
      try assignElement(&list, indices, value)
      x = try LanguageParts.call(from: list)
      if !attributes.isEmpty, case .language = x { x = x.withAttributes(attributes) }
      return
    }
    if indices.count > 1 { return try assignSubset(&x, indices, x.isList ? .list(ListVector([value])) : value) }
    if first.count > 1, x.isList { return try assignPath(&x, first.asElements(), value) }
    if first.count == 0 { throw RError("[[ ]] with missing subscript") }
    if first.count > 1 { throw RError("more elements supplied than there are to replace") }
    if value.isNull {
      if x.isNull { return }
      guard x.isList || x.type == .expression else { throw RError("replacement has length zero") }
      return try deleteElements(&x, [first])
    }
    switch x {
    case .closure, .builtin, .symbol, .object, .foreign: throw RError.notSubsettable(x)
    default: break
    }
    if !x.isList && x.type != .expression {
      if x.isNull { x = .list(ListVector([])) } else if value.isVector, !value.isList {
        if value.count == 0 { throw RError("replacement has length zero") }
        if value.count > 1 { throw RError("more elements supplied than there are to replace") }
        return try assignSubset(&x, [first], value.isFactor ? value : value.withAttributes(Attributes()))
      } else if x.isAtomic {
        x = .list(ListVector(x.asElements(), x.attributes))
      }
    }
    try setListElement(&x, first, value)
  }

  private static func setListElement(_ x: inout Value, _ index: Value, _ value: Value) throws {
    let names = x.names
    let position: Int
    var newName: String?
    if case .strings(let v) = index {
      let name = v.elements[0] ?? "NA"
      if let found = names?.firstIndex(where: { $0 == name }) { position = found } else {
        position = x.count
        newName = name
      }
    } else {
      guard let found = try Subsetting.position(of: index, in: x, exact: true) else { throw RError("[[ ]] subscript out of bounds") }
      position = found
    }
    guard position < 1 << 32 else { throw RError.outOfBounds }
    try Allocation.check(Double(position + 1), bytes: Allocation.bytes(of: x))
    let isExpression = x.type == .expression
    guard var list = x.listStorage else { return }
    x = .null
    ListVector.unshare(&list)
    if position < list.count { list.elements[position] = value } else {
      while list.count < position { list.elements.append(.null) }
      list.elements.append(value)
      list.attributes[.dim] = nil
      list.attributes[.dimnames] = nil
      if newName != nil || names != nil {
        var extended = names ?? []
        while extended.count < position { extended.append("") }
        extended.append(newName ?? "")
        list.attributes.names = extended
      }
    }
    x = isExpression ? .expressions(list) : .list(list)
  }

  private static func assignPath(_ x: inout Value, _ steps: [Value], _ value: Value) throws {
    if steps.count == 1 { return try assignElement(&x, steps, value) }
    var inner = try element(x, [steps[0]], exact: true)
    try assignPath(&inner, Array(steps.dropFirst()), value)
    try assignElement(&x, [steps[0]], inner)
  }

  /// `x$name <- value`.
  static func assignMember(_ x: inout Value, _ name: String, _ value: Value) throws {
    switch x {
    case .list, .expressions, .null, .language: break
    case .closure, .builtin, .symbol: throw RError.notSubsettable(x)
    case .object: throw RError("no method for assigning subsets of this S4 class")
    default:
      if x.count == 0 { x = .list(ListVector([])) } else {
        try Interpreter.current.warnReplacing("Coercing LHS to a list")
        x = .list(ListVector(x.asElements(), x.attributes))
      }
    }
    if x.isNull { x = .list(ListVector([])) }
    try assignElement(&x, [.string(name)], value)
  }
}

extension Value {
  /// Moves the vector out of this value, leaving NULL, when it has an element at `position`; a factor stays.
  @inline(never)
  fileprivate mutating func takeDoubles(longerThan position: Int) -> DoubleVector? {
    guard case .doubles(let v) = self, position < v.count else { return nil }
    self = .null
    return v
  }

  @inline(never)
  fileprivate mutating func takeIntegers(longerThan position: Int) -> IntegerVector? {
    guard case .integers(let v) = self, position < v.count, v.attributes[.levels] == nil else { return nil }
    self = .null
    return v
  }

  @inline(never)
  fileprivate mutating func takeLogicals(longerThan position: Int) -> LogicalVector? {
    guard case .logicals(let v) = self, position < v.count else { return nil }
    self = .null
    return v
  }

  @inline(never)
  fileprivate mutating func takeStrings(longerThan position: Int) -> StringVector? {
    guard case .strings(let v) = self, position < v.count else { return nil }
    self = .null
    return v
  }

  /// The storage of a list or expression vector.
  fileprivate var listStorage: ListVector? {
    switch self {
    case .list(let v), .expressions(let v): return v
    default: return nil
    }
  }
}
