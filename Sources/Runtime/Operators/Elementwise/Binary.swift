import Glibc

/// A function of pairs of elements, with broadcasting: extents of 1 repeat.
struct BinaryFunction: Operator {
  static let name = "binary"
  static let summary = ""
  let f: (Float, Float) -> Float
  /// Partial derivatives from a, b and y.
  let da: ((Float, Float, Float) -> Float)?
  let db: ((Float, Float, Float) -> Float)?
  let broadcasts: Bool
  /// A plain sum, which oneDNN does in any layout.
  var isSum = false

  init(_ a: inout AttributeReader, inputCount: Int) throws { (f, da, db, broadcasts) = ({ x, _ in x }, nil, nil, false) }
  init(_ f: @escaping (Float, Float) -> Float, _ da: ((Float, Float, Float) -> Float)?, _ db: ((Float, Float, Float) -> Float)?, broadcasts: Bool) {
    (self.f, self.da, self.db, self.broadcasts) = (f, da, db, broadcasts)
  }

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

  func forward(_ c: ForwardContext) throws {
    if sumsInLayouts(c.inputs[0].shape, c.inputs[1].shape) {
      return try c.outputs[0].become(OneDNNSum.add(c.inputs[0].memory(), c.inputs[1].memory()))
    }
    let a = c.x(0), b = c.x(1), y = c.y(0)
    BinaryFunction.visit(c.inputs[0].shape, c.inputs[1].shape, c.outputs[0].shape) { y[$0] = f(a[$1], b[$2]) }
  }

  func backward(_ c: BackwardContext) throws {
    if sumsInLayouts(c.inputs[0].shape, c.inputs[1].shape) {
      for target in c.inputGradients { if let target { try target.add(c.outputGradients[0].memory()) } }
      return
    }
    let a = c.x(0), b = c.x(1), y = c.y(0), gy = c.gy(0)
    let ga = da == nil ? nil : c.gx(0), gb = db == nil ? nil : c.gx(1)
    BinaryFunction.visit(c.inputs[0].shape, c.inputs[1].shape, c.outputs[0].shape) { i, p, q in
      if let ga { ga[p] += gy[i] * da!(a[p], b[q], y[i]) }
      if let gb { gb[q] += gy[i] * db!(a[p], b[q], y[i]) }
    }
  }
}

enum BinaryFunctions {
  typealias Partial = (Float, Float, Float) -> Float
  typealias Row = (elementwise: [String], broadcast: [String], f: (Float, Float) -> Float, da: Partial?, db: Partial?, doc: String)

  /// Names of the form without broadcasting, then of the form with it.
  static let rows: [Row] = [
    (["elemwise_add", "_plus", "_Plus", "_add", "_grad_add"], ["broadcast_add", "broadcast_plus"], { $0 + $1 }, { _, _, _ in 1 }, { _, _, _ in 1 }, "sum"),
    (["elemwise_sub", "_minus", "_Minus", "_sub"], ["broadcast_sub", "broadcast_minus"], { $0 - $1 }, { _, _, _ in 1 }, { _, _, _ in -1 }, "difference"),
    (["elemwise_mul", "_mul", "_Mul"], ["broadcast_mul"], { $0 * $1 }, { _, b, _ in b }, { a, _, _ in a }, "product"),
    (["elemwise_div", "_div", "_Div"], ["broadcast_div"], { $0 / $1 }, { _, b, _ in 1 / b }, { _, b, y in -y / b }, "quotient"),
    (["_mod", "_Mod"], ["broadcast_mod"], ElementRules.modulo, { _, _, _ in 1 }, { a, b, _ in -floorf(a / b) }, "remainder with the sign of the divisor"),
    (["_power", "_Power", "pow"], ["broadcast_power"], { powf($0, $1) }, { a, b, _ in b * powf(a, b - 1) }, { a, _, y in y * logf(a) }, "power"),
    (["_maximum", "_Maximum"], ["broadcast_maximum"], { max($0, $1) }, { a, b, _ in a >= b ? 1 : 0 }, { a, b, _ in a >= b ? 0 : 1 }, "larger of two"),
    (["_minimum", "_Minimum"], ["broadcast_minimum"], { min($0, $1) }, { a, b, _ in a <= b ? 1 : 0 }, { a, b, _ in a <= b ? 0 : 1 }, "smaller of two"),
    (["_hypot", "_Hypot"], ["broadcast_hypot"], hypotf, { a, _, y in a / y }, { _, b, y in b / y }, "length of the hypotenuse"),
    (["_equal", "_Equal"], ["broadcast_equal"], { $0 == $1 ? 1 : 0 }, nil, nil, "1 where equal"),
    (["_not_equal", "_Not_Equal"], ["broadcast_not_equal"], { $0 != $1 ? 1 : 0 }, nil, nil, "1 where different"),
    (["_greater", "_Greater"], ["broadcast_greater"], { $0 > $1 ? 1 : 0 }, nil, nil, "1 where greater"),
    (["_greater_equal", "_Greater_Equal"], ["broadcast_greater_equal"], { $0 >= $1 ? 1 : 0 }, nil, nil, "1 where not smaller"),
    (["_lesser", "_Lesser"], ["broadcast_lesser"], { $0 < $1 ? 1 : 0 }, nil, nil, "1 where smaller"),
    (["_lesser_equal", "_Lesser_Equal"], ["broadcast_lesser_equal"], { $0 <= $1 ? 1 : 0 }, nil, nil, "1 where not greater"),
    (["_logical_and", "_Logical_And"], ["broadcast_logical_and"], { $0 != 0 && $1 != 0 ? 1 : 0 }, nil, nil, "1 where both are not 0"),
    (["_logical_or", "_Logical_Or"], ["broadcast_logical_or"], { $0 != 0 || $1 != 0 ? 1 : 0 }, nil, nil, "1 where one is not 0"),
    (["_logical_xor", "_Logical_Xor"], ["broadcast_logical_xor"], { ($0 != 0) != ($1 != 0) ? 1 : 0 }, nil, nil, "1 where just one is not 0"),
  ]

  static let entries: [OperatorEntry] = rows.flatMap { row in
    func make(broadcasts: Bool) -> BinaryFunction {
      var function = BinaryFunction(row.f, row.da, row.db, broadcasts: broadcasts)
      function.isSum = row.elementwise[0] == "elemwise_add"
      return function
    }
    return [
      OperatorEntry(row.elementwise[0], Array(row.elementwise.dropFirst()), row.doc + " of equal shapes") { _, _ in make(broadcasts: false) },
      OperatorEntry(row.broadcast[0], Array(row.broadcast.dropFirst()), row.doc + ", with broadcasting") { _, _ in make(broadcasts: true) },
    ]
  } + [OperatorEntry(AddMany.self)]
}

/// The sum of any number of arrays of one shape.
struct AddMany: Operator {
  static let name = "add_n"
  static let aliases = ["ElementWiseSum", "_sum"]
  static let summary = "Sum of all inputs."
  let count: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws { count = try a.int("num_args", default: inputCount, in: 1...100_000, "number of inputs") }
  var inputNames: [String] { (0..<count).map { "arg\($0)" } }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }

  func forward(_ c: ForwardContext) throws {
    let y = c.y(0)
    for i in y.indices { y[i] = c.x(0)[i] }
    for k in 1..<max(1, count) where k < count {
      let x = c.x(k)
      for i in y.indices { y[i] += x[i] }
    }
  }

  func backward(_ c: BackwardContext) throws {
    let gy = c.gy(0)
    for k in 0..<count { if let gx = c.gx(k) { for i in gx.indices { gx[i] += gy[i] } } }
  }
}

enum ElementwiseOperators {
  static let entries: [OperatorEntry] = UnaryFunctions.entries + BinaryFunctions.entries
}
