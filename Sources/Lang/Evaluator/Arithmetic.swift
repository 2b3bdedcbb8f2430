/// Operators on vectors: recycling, attributes, NA. Dispatch on classes has already happened.
enum Arithmetic {
  // MARK: + - * / ^ %% %/%

  static func binary(_ op: ArithmeticOperator, _ a: Value, _ b: Value, _ r: Interpreter, _ call: Call?) throws -> Value {
    guard isNumber(a), isNumber(b) else { throw RError("non-numeric argument to binary operator") }
    try checkConformable(a, b)
    let count = resultCount(a.count, b.count)
    try Allocation.check(Double(count), bytes: a.type <= .integer && b.type <= .integer ? 4 : 8)
    try a.checkSpace()
    try b.checkSpace()
    let attributes = try resultAttributes(a, b, count, r, call)
    if a.type == .complex || b.type == .complex {
      return .complexes(ComplexVector(try complexBinary(op, a.asComplexes(), b.asComplexes(), count), attributes))
    }
    let isIntegral = a.type <= .integer && b.type <= .integer
    if a.isNull || b.isNull {
      // NULL is an integer vector without elements here; quotients and powers are numbers.
      return isIntegral && op != .divide && op != .power ? .integers(IntegerVector([])) : .doubles(DoubleVector([]))
    }
    if isIntegral, op != .divide, op != .power {
      return try integerBinary(op, a.asIntegers(), b.asIntegers(), count, attributes, r, call)
    }
    if let made = onLevels(op, a, b) { return .doubles(DoubleVector(made, attributes)) }
    if op == .modulo {
      let x = a.asDoubles(), y = b.asDoubles()
      if (0..<count).contains(where: { ArithmeticOperator.losesRemainder(x[$0 % x.count], y[$0 % y.count]) }) {
        try r.warn("probable complete loss of accuracy in modulus", call: nil)
      }
    }
    return withDoubles(a) { x in
      withDoubles(b) { y in Coercion.make(doubleBinary(op, x, y, count), attributes) }
    }
  }

  /// Where one side is bytes that stand for levels and the other a single number.
  private static func onLevels(_ op: ArithmeticOperator, _ a: Value, _ b: Value) -> LevelNumbers? {
    if b.count == 1, let numbers = a.deferredDoubles as? LevelNumbers {
      return withDoubles(b) { y in numbers.changed { levels in levels.withUnsafeBufferPointer { doubleBinary(op, $0, y, levels.count) } } }
    }
    if a.count == 1, let numbers = b.deferredDoubles as? LevelNumbers {
      return withDoubles(a) { x in numbers.changed { levels in levels.withUnsafeBufferPointer { doubleBinary(op, x, $0, levels.count) } } }
    }
    return nil
  }

  private static func isNumber(_ x: Value) -> Bool {
    switch x.type {
    case .null, .logical, .integer, .double, .complex: return true
    default: return false
    }
  }

  /// The elements as doubles, without a copy when they already are.
  @inline(__always)
  private static func withDoubles<R>(_ x: Value, _ body: (UnsafeBufferPointer<Double>) -> R) -> R {
    if case .doubles(let v) = x { return v.elements.withUnsafeBufferPointer(body) }
    if case .double(let scalar) = x { return withUnsafePointer(to: scalar) { body(UnsafeBufferPointer(start: $0, count: 1)) } }
    return x.asDoubles().withUnsafeBufferPointer(body)
  }

  private static func doubleBinary(
    _ op: ArithmeticOperator, _ x: UnsafeBufferPointer<Double>, _ y: UnsafeBufferPointer<Double>, _ count: Int
  ) -> [Double] {
    switch op {
    case .add: return zipped(Sum.self, x, y, count)
    case .subtract: return zipped(Difference.self, x, y, count)
    case .multiply: return zipped(Product.self, x, y, count)
    case .divide: return zipped(Quotient.self, x, y, count)
    case .power: return y.count == 1 && y[0] == 2 ? zipped(Square.self, x, y, count) : zipped(Power.self, x, y, count)
    case .modulo: return zipped(Modulo.self, x, y, count)
    case .integerDivide: return zipped(IntegerQuotient.self, x, y, count)
    }
  }

  /// Applies `operation` to recycled pairs.
  @inline(__always)
  private static func zipped<Operation: PairOperation>(
    _ operation: Operation.Type, _ x: UnsafeBufferPointer<Operation.Operand>, _ y: UnsafeBufferPointer<Operation.Operand>, _ count: Int
  ) -> [Operation.Result] {
    if count == 0 { return [] }
    let a = x.baseAddress!, b = y.baseAddress!
    // What is unfinished when Ctrl-C is pressed is never seen; a first element serves to fill it.
    return Array(inPieces: count, blank: operation.apply(a[0], b[0])) { out, piece in
      if x.count == count, y.count == count {
        for i in piece { (out + i).initialize(to: operation.apply(a[i], b[i])) }
      } else if y.count == 1 {
        let right = b[0]
        for i in piece { (out + i).initialize(to: operation.apply(a[i], right)) }
      } else if x.count == 1 {
        let left = a[0]
        for i in piece { (out + i).initialize(to: operation.apply(left, b[i])) }
      } else {
        var p = piece.lowerBound % x.count, q = piece.lowerBound % y.count
        for i in piece {
          (out + i).initialize(to: operation.apply(a[p], b[q]))
          p += 1
          if p == x.count { p = 0 }
          q += 1
          if q == y.count { q = 0 }
        }
      }
    }
  }

  private static func integerBinary(
    _ op: ArithmeticOperator, _ x: [Int32], _ y: [Int32], _ count: Int, _ attributes: Attributes, _ r: Interpreter, _ call: Call?
  ) throws -> Value {
    let result: [Int32] = x.withUnsafeBufferPointer { p in
      y.withUnsafeBufferPointer { q in
        switch op {
        case .add: return zipped(IntegerSum.self, p, q, count)
        case .subtract: return zipped(IntegerDifference.self, p, q, count)
        case .multiply: return zipped(IntegerProduct.self, p, q, count)
        case .modulo: return zipped(IntegerModulo.self, p, q, count)
        default: return zipped(WholeQuotient.self, p, q, count)
        }
      }
    }
    try r.checkInterrupt()
    // Division by zero gives NA, too, but no warning.
    if op != .modulo, op != .integerDivide, result.contains(.na),
      result.indices.contains(where: { result[$0] == .na && x[$0 % x.count] != .na && y[$0 % y.count] != .na })
    {
      try r.warn("NAs produced by integer overflow", call: call)
    }
    return Coercion.make(result, attributes)
  }

  private static func complexBinary(_ op: ArithmeticOperator, _ x: [Complex], _ y: [Complex], _ count: Int) throws -> [Complex] {
    guard op != .modulo, op != .integerDivide else { throw RError("invalid operation on complex numbers") }
    return (0..<count).map { i in
      let a = x[i % x.count], b = y[i % y.count]
      switch op {
      case .add: return a + b
      case .subtract: return a - b
      case .multiply: return a * b
      case .divide: return a / b
      default: return a.raised(to: b)
      }
    }
  }

  // MARK: Comparison

  static func compare(_ op: ComparisonOperator, _ a: Value, _ b: Value, _ r: Interpreter, _ call: Call?) throws -> Value {
    let a = comparable(a), b = comparable(b)
    guard isComparable(a), isComparable(b) else {
      throw RError("comparison (\(op.rawValue)) is possible only for atomic and list types")
    }
    try checkConformable(a, b)
    let count = resultCount(a.count, b.count)
    try Allocation.check(Double(count), bytes: 4)
    try a.checkSpace()
    try b.checkSpace()
    let attributes = try resultAttributes(a, b, count, r, call, keepsAll: false)
    if a.type == .character || b.type == .character {
      return Coercion.make(compareStrings(op, a.asStrings(), b.asStrings(), count), attributes)
    }
    if a.type == .complex || b.type == .complex {
      guard op == .equal || op == .notEqual else { throw RError("invalid comparison with complex values") }
      let x = a.asComplexes(), y = b.asComplexes()
      let result: [Logical] = (0..<count).map { i in
        let p = x[i % x.count], q = y[i % y.count]
        return p.isNA || q.isNA ? .na : Logical((p == q) == (op == .equal))
      }
      return Coercion.make(result, attributes)
    }
    if case .integers(let x) = a, case .integers(let y) = b {
      let result = x.elements.withUnsafeBufferPointer { p in
        y.elements.withUnsafeBufferPointer { q in compared(op, IntegerOrder.self, p, q, count) }
      }
      return Coercion.make(result, attributes)
    }
    return withDoubles(a) { x in
      withDoubles(b) { y in Coercion.make(compared(op, DoubleOrder.self, x, y, count), attributes) }
    }
  }

  private static func compared<Order: ElementOrder>(
    _ op: ComparisonOperator, _ order: Order.Type, _ x: UnsafeBufferPointer<Order.Element>, _ y: UnsafeBufferPointer<Order.Element>, _ count: Int
  ) -> [Logical] {
    switch op {
    case .equal: return zipped(Equal<Order>.self, x, y, count)
    case .notEqual: return zipped(NotEqual<Order>.self, x, y, count)
    case .less: return zipped(Less<Order>.self, x, y, count)
    case .greater: return zipped(Less<Order>.self, y, x, count)
    case .lessOrEqual: return zipped(LessOrEqual<Order>.self, x, y, count)
    case .greaterOrEqual: return zipped(LessOrEqual<Order>.self, y, x, count)
    }
  }

  /// Symbols and calls compare as their text.
  private static func comparable(_ x: Value) -> Value {
    switch x {
    case .symbol(let name): return .string(name.text)
    case .language: return .string(deparse(x).joined(separator: "\n"))
    default: return x
    }
  }

  private static func isComparable(_ x: Value) -> Bool { x.isVector || x.isNull }

  private static func compareStrings(_ op: ComparisonOperator, _ x: [String?], _ y: [String?], _ count: Int) -> [Logical] {
    if count == 0 { return [] }
    return (0..<count).map { i in
      guard let a = x[x.count == 1 ? 0 : i % x.count], let b = y[y.count == 1 ? 0 : i % y.count] else { return .na }
      switch op {
      case .equal: return Logical(a == b)
      case .notEqual: return Logical(a != b)
      default: return Logical(op.compare(a == b ? 0 : Collation.compare(a, b), 0))
      }
    }
  }

  // MARK: Logic

  static func logic(_ op: LogicOperator, _ a: Value, _ b: Value, _ r: Interpreter, _ call: Call?) throws -> Value {
    if case .raws(let x) = a, case .raws(let y) = b {
      let count = resultCount(x.count, y.count)
      return .raws(RawVector((0..<count).map { op == .and ? x.elements[$0 % x.count] & y.elements[$0 % y.count] : x.elements[$0 % x.count] | y.elements[$0 % y.count] }))
    }
    guard isNumber(a), isNumber(b) else {
      throw RError("operations are possible only for numeric, logical or complex types")
    }
    try checkConformable(a, b)
    let count = resultCount(a.count, b.count)
    try Allocation.check(Double(count), bytes: 4)
    try a.checkSpace()
    try b.checkSpace()
    let attributes = try resultAttributes(a, b, count, r, call, keepsAll: false)
    let result = a.asLogicals().withUnsafeBufferPointer { x in
      b.asLogicals().withUnsafeBufferPointer { y in
        op == .and ? zipped(Conjunction.self, x, y, count) : zipped(Disjunction.self, x, y, count)
      }
    }
    return Coercion.make(result, attributes)
  }

  // MARK: Unary

  static func negate(_ x: Value) throws -> Value {
    try x.checkSpace()
    switch x {
    case .doubles(let v): return Coercion.make(v.elements.map { -$0 }, v.attributes)
    case .complexes(let v): return .complexes(ComplexVector(v.elements.map { Complex(-$0.re, -$0.im) }, v.attributes))
    case .logical, .logicals, .integer, .integers: return Coercion.make(x.asIntegers().map { $0 == .na ? .na : -$0 }, x.attributes)
    case .double(let value): return .double(-value)
    default: throw RError("invalid argument to unary operator")
    }
  }

  static func plus(_ x: Value) throws -> Value {
    switch x.type {
    case .logical: return Coercion.make(x.asIntegers(), x.attributes)
    case .integer, .double, .complex: return x
    default: throw RError("invalid argument to unary operator")
    }
  }

  static func not(_ x: Value) throws -> Value {
    if case .raws(let v) = x { return .raws(RawVector(v.elements.map { ~$0 }, v.attributes)) }
    if x.isNull { throw RError("invalid argument type") }
    if x.count == 0, x.isVector, !isNumber(x) { return .vector([Logical]()) }
    guard isNumber(x) else { throw RError("invalid argument type") }
    let kept = x.type == .logical ? x.attributes : x.attributes.keeping(.names, .dim, .dimnames)
    return Coercion.make(x.asLogicals().map { !$0 }, kept)
  }

  // MARK: Shapes

  @inline(__always)
  static func resultCount(_ x: Int, _ y: Int) -> Int { x == 0 || y == 0 ? 0 : max(x, y) }

  private static func checkConformable(_ a: Value, _ b: Value) throws {
    guard let x = a.dim, let y = b.dim else { return }
    if x != y { throw RError("non-conformable arrays") }
  }

  /// Attributes of the result: those of both operands, the first one's winning; of the longer one when lengths differ.
  static func resultAttributes(
    _ a: Value, _ b: Value, _ count: Int, _ r: Interpreter, _ call: Call?, keepsAll: Bool = true
  ) throws -> Attributes {
    let m = a.count, n = b.count
    if count > 0, m != n, m != 1, n != 1, count % min(m, n) != 0 {
      try r.warn("longer object length is not a multiple of shorter object length", call: call)
    }
    var x = a.attributes, y = b.attributes
    if x.isEmpty, y.isEmpty { return x }
    if count == 0, m != n {
      // Nothing of the longer side is left.
      if (m > 0 ? x : y)[.tsp] != nil { throw RError("cannot assign 'tsp' to zero-length vector") }
      if m > 0 { x = Attributes() } else { y = Attributes() }
    }
    if x.dim == nil, y.dim != nil, m > n, m > 0, n > 0 { throw RError("dims [product \(n)] do not match the length of object [\(m)]") }
    if y.dim == nil, x.dim != nil, n > m, m > 0, n > 0 { throw RError("dims [product \(m)] do not match the length of object [\(n)]") }
    var result = Attributes()
    // Attributes of a side that was recycled are dropped.
    func copy(_ source: Attributes, isWhole: Bool) {
      let matches = isWhole || source.dim != nil
      for (name, value) in source.entries where result[name] == nil {
        switch name {
        case .names: if matches, value.count == count, result[.dim] == nil { result[name] = value }
        case .dim, .dimnames: if matches { result[name] = value }
        case .tsp, .class: if isWhole, keepsAll || source[.tsp] != nil { result[name] = value }
        default: if keepsAll, isWhole { result[name] = value }
        }
      }
    }
    copy(x, isWhole: m == count)
    copy(y, isWhole: n == count)
    if result[.dim] != nil { result[.names] = nil }
    return result
  }
}
