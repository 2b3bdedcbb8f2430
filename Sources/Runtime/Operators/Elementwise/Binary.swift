import Glibc

/// A function of pairs of elements, with broadcasting: extents of 1 repeat.
struct BinaryFunction: GenericOperator {
  static let name = "binary"
  static let summary = ""
  private let single: BinaryFunctions.Row<Float>
  private let double: BinaryFunctions.Row<Double>
  let broadcasts: Bool
  /// Sums, differences and products of whole numbers, which wrap.
  private let exact: ((Int64, Int64) -> Int64)?

  init(_ a: inout AttributeReader, inputCount: Int) throws { throw RuntimeError("made from a table only", at: Self.name) }
  init(_ single: BinaryFunctions.Row<Float>, _ double: BinaryFunctions.Row<Double>, broadcasts: Bool) {
    (self.single, self.double, self.broadcasts) = (single, double, broadcasts)
    exact = ["elemwise_add": { $0 &+ $1 }, "elemwise_sub": { $0 &- $1 }, "elemwise_mul": { $0 &* $1 }][single.elementwise[0]]
  }

  /// A plain sum, which oneDNN does in any layout.
  var isSum: Bool { single.elementwise[0] == "elemwise_add" }

  private func row<T: Real>(_: T.Type) -> BinaryFunctions.Row<T> {
    guard let found = (T.self == Float.self ? single as Any : double as Any) as? BinaryFunctions.Row<T> else { preconditionFailure("arithmetic is done in Float or Double") }
    return found
  }

  func forwardExactly(_ c: ForwardContext) -> Bool {
    guard let exact, c.inputs.allSatisfy({ $0.dtype.isInteger }) else { return false }
    let a = c.inputs[0].integers(), b = c.inputs[1].integers()
    var y = [Int64](repeating: 0, count: c.outputs[0].count)
    BinaryFunction.visit(c.inputs[0].shape, c.inputs[1].shape, c.outputs[0].shape) { y[$0] = exact(a[$1], b[$2]) }
    c.outputs[0].setIntegers(y)
    return true
  }

  var backwardReads: BackwardReads { isSum ? [] : [.inputs, .outputs] }
  var samplewiseInputs: [Int]? { broadcasts ? nil : [0, 1] }
  var inputNames: [String] { ["lhs", "rhs"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    if !broadcasts { return try shapes.unifyAll() }
    let a = shapes.inputs[0], b = shapes.inputs[1]
    guard !a.extents.isEmpty, !b.extents.isEmpty else { return }
    try shapes.setOutput(0, try BinaryFunction.broadcast(a, b))
  }

  static func broadcast(_ a: Shape, _ b: Shape) throws -> Shape {
    let rank = max(a.rank, b.rank)
    let x = [Int](repeating: 1, count: rank - a.rank) + a.extents, y = [Int](repeating: 1, count: rank - b.rank) + b.extents
    return Shape(try (0..<rank).map { d in
      if x[d] == y[d] || y[d] == 1 { return x[d] }
      if x[d] == 1 { return y[d] }
      if x[d] == 0 || y[d] == 0 { return 0 }
      throw RuntimeError("operands could not be broadcast together with shapes \(a.inBrackets) \(b.inBrackets)")
    })
  }

  /// Calls `body` with the positions in output, a and b.
  static func visit(_ a: Shape, _ b: Shape, _ out: Shape, _ body: (Int, Int, Int) -> Void) {
    if a == b {
      for i in 0..<out.count { body(i, i, i) }
      return
    }
    let rank = out.rank
    func strides(_ shape: Shape) -> [Int] {
      let extents = [Int](repeating: 1, count: rank - shape.rank) + shape.extents
      var result = [Int](repeating: 0, count: rank)
      var step = 1
      for d in stride(from: rank - 1, through: 0, by: -1) {
        result[d] = extents[d] == 1 ? 0 : step
        step *= extents[d]
      }
      return result
    }
    let sa = strides(a), sb = strides(b)
    var index = [Int](repeating: 0, count: rank)
    var p = 0, q = 0
    for i in 0..<out.count {
      body(i, p, q)
      var d = rank - 1
      while d >= 0 {
        index[d] += 1
        p += sa[d]
        q += sb[d]
        if index[d] < out[d] { break }
        p -= sa[d] * out[d]
        q -= sb[d] * out[d]
        index[d] = 0
        d -= 1
      }
    }
  }

  private func sumsInLayouts(_ a: Shape, _ b: Shape) -> Bool { isSum && OneDNN.isReady && a == b && (3...6).contains(a.rank) && a.count > 0 }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    if T.self == Float.self, sumsInLayouts(c.inputs[0].shape, c.inputs[1].shape) {
      return try c.outputs[0].become(OneDNNSum.add(c.inputs[0].memory(), c.inputs[1].memory()))
    }
    let a = c.x(0, T.self).baseAddress!, b = c.x(1, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!, loop = row(T.self).loops.forward
    let walk = BroadcastWalk(c.inputs[0].shape, c.inputs[1].shape, c.outputs[0].shape)
    walk.share { i, p, q, count in loop(a + p, walk.aStays, b + q, walk.bStays, y + i, count) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    if T.self == Float.self, sumsInLayouts(c.inputs[0].shape, c.inputs[1].shape) {
      for target in c.inputGradients { if let target { try target.add(c.outputGradients[0].memory()) } }
      return
    }
    let a = c.x(0, T.self).baseAddress!, b = c.x(1, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!, gy = c.gy(0, T.self).baseAddress!, loops = row(T.self).loops
    let walk = BroadcastWalk(c.inputs[0].shape, c.inputs[1].shape, c.outputs[0].shape)
    if let loop = loops.left, let target = c.gx(0, T.self)?.baseAddress {
      walk.share(writing: .a) { i, p, q, count in loop(a + p, walk.aStays, b + q, walk.bStays, y + i, gy + i, target + p, walk.aStays, count) }
    }
    if let loop = loops.right, let target = c.gx(1, T.self)?.baseAddress {
      walk.share(writing: .b) { i, p, q, count in loop(a + p, walk.aStays, b + q, walk.bStays, y + i, gy + i, target + q, walk.bStays, count) }
    }
  }
}

enum BinaryFunctions {
  typealias Partial<T: Real> = (_ a: T, _ b: T, _ y: T) -> T

  struct Row<T: Real> {
    /// Names of the form without broadcasting, then of the form with it.
    let elementwise: [String], broadcast: [String]
    let loops: BinaryLoops<T>
    let doc: String
  }

  @inline(__always) private static func rows<T: Real>(_: T.Type) -> [Row<T>] {
    var rows: [Row<T>] = []
    @inline(__always) func row(_ elementwise: [String], _ broadcast: [String], _ f: @escaping (T, T) -> T, _ da: Partial<T>?, _ db: Partial<T>?, _ doc: String) {
      rows.append(.init(elementwise: elementwise, broadcast: broadcast, loops: .init(f, da, db), doc: doc))
    }
    row(["elemwise_add", "_plus", "_Plus", "_add", "_grad_add"], ["broadcast_add", "broadcast_plus"], { $0 + $1 }, { _, _, _ in 1 }, { _, _, _ in 1 }, "sum")
    row(["elemwise_sub", "_minus", "_Minus", "_sub"], ["broadcast_sub", "broadcast_minus"], { $0 - $1 }, { _, _, _ in 1 }, { _, _, _ in -1 }, "difference")
    row(["elemwise_mul", "_mul", "_Mul"], ["broadcast_mul"], { $0 * $1 }, { _, b, _ in b }, { a, _, _ in a }, "product")
    row(["elemwise_div", "_div", "_Div", "_scatter_elemwise_div"], ["broadcast_div"], { $0 / $1 }, { _, b, _ in 1 / b }, { _, b, y in -y / b }, "quotient")
    row(["_mod", "_Mod"], ["broadcast_mod"], { ElementRules.modulo($0, $1) }, { _, _, _ in 1 }, { a, b, _ in -(a / b).rounded(.down) }, "remainder with the sign of the divisor")
    row(["_power", "_Power", "pow"], ["broadcast_power"], { T.pow($0, $1) }, { a, b, _ in b * T.pow(a, b - 1) }, { a, _, y in y * T.log(a) }, "power")
    row(["_maximum", "_Maximum"], ["broadcast_maximum"], { max($0, $1) }, { a, b, _ in a >= b ? 1 : 0 }, { a, b, _ in a >= b ? 0 : 1 }, "larger of two")
    row(["_minimum", "_Minimum"], ["broadcast_minimum"], { min($0, $1) }, { a, b, _ in a <= b ? 1 : 0 }, { a, b, _ in a <= b ? 0 : 1 }, "smaller of two")
    row(["_hypot", "_Hypot"], ["broadcast_hypot"], { T.hypot($0, $1) }, { a, _, y in a / y }, { _, b, y in b / y }, "length of the hypotenuse")
    row(["_equal", "_Equal"], ["broadcast_equal"], { $0 == $1 ? 1 : 0 }, nil, nil, "1 where equal")
    row(["_not_equal", "_Not_Equal"], ["broadcast_not_equal"], { $0 != $1 ? 1 : 0 }, nil, nil, "1 where different")
    row(["_greater", "_Greater"], ["broadcast_greater"], { $0 > $1 ? 1 : 0 }, nil, nil, "1 where greater")
    row(["_greater_equal", "_Greater_Equal"], ["broadcast_greater_equal"], { $0 >= $1 ? 1 : 0 }, nil, nil, "1 where not smaller")
    row(["_lesser", "_Lesser"], ["broadcast_lesser"], { $0 < $1 ? 1 : 0 }, nil, nil, "1 where smaller")
    row(["_lesser_equal", "_Lesser_Equal"], ["broadcast_lesser_equal"], { $0 <= $1 ? 1 : 0 }, nil, nil, "1 where not greater")
    row(["_logical_and", "_Logical_And"], ["broadcast_logical_and"], { $0 != 0 && $1 != 0 ? 1 : 0 }, nil, nil, "1 where both are not 0")
    row(["_logical_or", "_Logical_Or"], ["broadcast_logical_or"], { $0 != 0 || $1 != 0 ? 1 : 0 }, nil, nil, "1 where one is not 0")
    row(["_logical_xor", "_Logical_Xor"], ["broadcast_logical_xor"], { ($0 != 0) != ($1 != 0) ? 1 : 0 }, nil, nil, "1 where just one is not 0")
    return rows
  }

  static let entries: [OperatorEntry] = zip(rows(Float.self), rows(Double.self)).flatMap { row, double in
    [
      OperatorEntry(row.elementwise[0], Array(row.elementwise.dropFirst()), row.doc + " of equal shapes") { _, _ in BinaryFunction(row, double, broadcasts: false) },
      OperatorEntry(row.broadcast[0], Array(row.broadcast.dropFirst()), row.doc + ", with broadcasting") { _, _ in BinaryFunction(row, double, broadcasts: true) },
    ]
  } + [
    OperatorEntry(AddMany.self),
    OperatorEntry("_identity_with_attr_like_rhs", [], "lhs itself; rhs tells its shape.") { _, _ in
      BinaryFunction(
        .init(elementwise: ["first"], broadcast: [], loops: .init({ a, _ in a }, { _, _, _ in 1 }, nil), doc: ""), .init(elementwise: ["first"], broadcast: [], loops: .init({ a, _ in a }, { _, _, _ in 1 }, nil), doc: ""),
        broadcasts: false)
    },
    OperatorEntry("amp_multicast", [], "The inputs, in one element type.") { a, n in
      let count = try a.int("num_outputs", default: max(1, n), in: 1...10_000, "number of inputs")
      _ = try a.bool("cast_narrow", default: false, "take the narrowest type")
      return PlainFunction((0..<count).map { "data_\($0)" }, outputs: count == 1 ? ["output"] : (0..<count).map { "output\($0)" }, shape: { $0 }, { c in
        for k in 0..<count { try c.outputs[k].assign(from: c.inputs[k]) }
      }, gradient: { c in
        for k in 0..<count {
          guard let gx = c.gx(k) else { continue }
          let gy = c.gy(k)
          Threads.split(gx.count) { for i in $0 { gx[i] += gy[i] } }
        }
      }, types: { set in
        // The widest of the floating types given.
        guard let widest = set.inputs.compactMap({ $0 }).max(by: { $0.byteCount < $1.byteCount }) else { return }
        for k in 0..<count { try set.setOutput(k, widest) }
      })
    },
  ]
}

/// The sum of any number of arrays of one shape.
struct AddMany: GenericOperator {
  static let name = "add_n"
  static let aliases = ["ElementWiseSum", "_sum"]
  static let summary = "Sum of all inputs."
  let count: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws { count = try a.int("num_args", default: inputCount, in: 1...100_000, "number of inputs") }
  var inputNames: [String] { (0..<count).map { "arg\($0)" } }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let y = c.y(0, T.self), inputs = (0..<count).map { c.x($0, T.self).baseAddress! }
    Threads.split(y.count, cost: count) { part in
      for (k, x) in inputs.enumerated() {
        if k == 0 { (y.baseAddress! + part.lowerBound).update(from: x + part.lowerBound, count: part.count) } else { AddMany.add(x, y.baseAddress!, part) }
      }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let gy = c.gy(0, T.self)
    for k in 0..<count { if let gx = c.gx(k, T.self) { Threads.split(gx.count) { AddMany.add(gy.baseAddress!, gx.baseAddress!, $0) } } }
  }

  private static func add<T: Real>(_ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ part: Range<Int>) { for i in part { y[i] += x[i] } }
}

enum ElementwiseOperators {
  static let entries: [OperatorEntry] = UnaryFunctions.entries + BinaryFunctions.entries
}
