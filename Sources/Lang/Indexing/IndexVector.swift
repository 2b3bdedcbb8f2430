/// An index argument resolved to zero-based positions: -1 stands for NA, positions may lie beyond the end.
struct IndexVector {
  var positions: [Int]
  /// The index was empty (`x[]`): all positions in order.
  var isAll = false
  /// Names to give to elements beyond the end, when the index was made of names.
  var newNames: [(position: Int, name: String)] = []
  /// Largest position + 1.
  var extent: Int { (positions.max() ?? -1) + 1 }

  /// Resolves `index` against a dimension of `length` elements called `names`.
  ///
  /// - Parameter canExtend: for `[<-` on vectors, unknown names become new elements; for `[` they become NA.
  static func resolve(_ index: Value, length: Int, names: () -> [String?]?, canExtend: Bool = false) throws -> IndexVector {
    switch index {
    case .missingArgument:
      try Allocation.check(Double(length))
      return IndexVector(positions: Array(0..<length), isAll: true)
    case .null: return IndexVector(positions: [])
    case .integer(let i) where i > 0: return IndexVector(positions: [Int(i) - 1])
    case .double(let d) where d >= 1 && d < 4e15: return IndexVector(positions: [Int(d) - 1])
    case .integer, .integers, .double, .doubles: return try numeric(index, length)
    case .logical, .logicals: return try logical(index.asLogicals(), length)
    case .strings(let v): return try named(v.elements, length, names() ?? [], canExtend)
    case .raws, .complexes, .list, .closure, .builtin, .environment, .symbol, .language, .expressions, .object, .foreign, .promise, .dots:
      throw RError("invalid subscript type '\(index.storedTypeName)'")
    }
  }

  private static func numeric(_ index: Value, _ length: Int) throws -> IndexVector {
    var hasNegative = false, hasPositive = false, hasMissing = false
    var positions: [Int] = []
    func scan(_ x: Double) {
      if x.isNaN { hasMissing = true; positions.append(-1) } else if x <= -1 { hasNegative = true; positions.append(Int(max(x, -9e15))) } else if x >= 1 {
        hasPositive = true
        positions.append(Int(min(x, 9e15)) - 1)
      }
    }
    switch index {
    case .integer(let i): scan(Double(integer: i))
    case .integers(let v):
      positions.reserveCapacity(v.count)
      for x in v.elements {
        if positions.count & 0xFFFF == 0 { try Interrupt.check() }
        if x > 0 { hasPositive = true; positions.append(Int(x) - 1) } else { scan(Double(integer: x)) }
      }
    default:
      let doubles = index.asDoubles()
      positions.reserveCapacity(doubles.count)
      for x in doubles {
        if positions.count & 0xFFFF == 0 { try Interrupt.check() }
        scan(x)
      }
    }
    if !hasNegative { return IndexVector(positions: positions) }
    if hasPositive { throw RError("only 0's may be mixed with negative subscripts") }
    if hasMissing { throw RError("only 0's may be mixed with negative subscripts") }
    try Allocation.check(Double(length), bytes: 4, held: 9)
    var keep = [Bool](repeating: true, count: length)
    for x in positions where -x <= length { keep[-x - 1] = false }
    return IndexVector(positions: (0..<length).filter { keep[$0] })
  }

  private static func logical(_ flags: [Logical], _ length: Int) throws -> IndexVector {
    if flags.isEmpty { return IndexVector(positions: []) }
    let count = max(length, flags.count)
    var positions: [Int] = []
    var cursor = 0
    for position in 0..<count {
      if position & 0xFFFF == 0 { try Interrupt.check() }
      switch flags[cursor] {
      case .true: positions.append(position)
      case .na: positions.append(-1)
      case .false: break
      }
      cursor += 1
      if cursor == flags.count { cursor = 0 }
    }
    return IndexVector(positions: positions)
  }

  private static func named(_ wanted: [String?], _ length: Int, _ names: [String?], _ canExtend: Bool) throws -> IndexVector {
    var result = IndexVector(positions: [])
    var table: [String: Int]?
    if wanted.count > 8 {
      var built: [String: Int] = [:]
      for (position, name) in names.enumerated() {
        if position & 0xFFFF == 0xFFFF { try Interrupt.check() }
        if let name, built[name] == nil { built[name] = position }
      }
      table = built
    }
    var next = length
    for (place, name) in wanted.enumerated() {
      if place & 0xFFF == 0xFFF { try Interrupt.check() }
      guard let name, !name.isEmpty else {
        result.positions.append(canExtend ? next : -1)
        if canExtend { result.newNames.append((next, name ?? "NA")); next += 1 }
        continue
      }
      if let position = table != nil ? table![name] : names.firstIndex(where: { $0 == name }) {
        result.positions.append(position)
      } else if canExtend {
        if let known = result.newNames.first(where: { $0.name == name }) { result.positions.append(known.position) } else {
          result.positions.append(next)
          result.newNames.append((next, name))
          next += 1
        }
      } else { result.positions.append(-1) }
    }
    return result
  }
}
