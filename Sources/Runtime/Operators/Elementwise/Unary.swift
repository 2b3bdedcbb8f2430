import Glibc
import VectorKernels

/// A function of each element: y = f(x), dx = gy · df(x, y).
struct UnaryFunction: GenericOperator {
  static let name = "unary"
  static let summary = ""
  private let single: UnaryLoops<Float>
  private let double: UnaryLoops<Double>

  init(_ a: inout AttributeReader, inputCount: Int) throws { self = .identity }
  init(_ single: UnaryLoops<Float>, _ double: UnaryLoops<Double>) { (self.single, self.double) = (single, double) }
  /// A function whose double form is computed in float32.
  init(forward: @escaping UnaryLoops<Float>.Forward, backward: UnaryLoops<Float>.Backward?) {
    let loops = UnaryLoops<Float>(forward: forward, backward: backward)
    self.init(loops, loops.forDoubles)
  }
  static let identity = UnaryFunction(.init({ $0 }, { _, _ in 1 }), .init({ $0 }, { _, _ in 1 }))

  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }
  var samplewiseInputs: [Int]? { [0] }

  /// Vectors for large float32 arrays; small ones keep the C library's functions, whose last digits are MXNet's.
  func byVectors(_ forward: @escaping UnaryLoops<Float>.Forward, _ backward: @escaping UnaryLoops<Float>.Backward) -> UnaryFunction {
    guard OneDNN.isReady, VectorSupport.isAvailable else { return self }
    let plain = single
    return UnaryFunction(
      UnaryLoops(
        forward: { x, y, part in part.count >= 4096 ? forward(x, y, part) : plain.forward(x, y, part) },
        backward: { x, y, gy, gx, part in part.count >= 4096 ? backward(x, y, gy, gx, part) : plain.backward?(x, y, gy, gx, part) }), double)
  }

  private func loops<T: Real>(_: T.Type) -> UnaryLoops<T> {
    guard let found = (T.self == Float.self ? single as Any : double as Any) as? UnaryLoops<T> else { preconditionFailure("arithmetic is done in Float or Double") }
    return found
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), y = c.y(0, T.self), loop = loops(T.self).forward
    Threads.split(x.count) { loop(x.baseAddress!, y.baseAddress!, $0) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self), let loop = loops(T.self).backward else { return }
    let x = c.x(0, T.self), y = c.y(0, T.self), gy = c.gy(0, T.self)
    Threads.split(gx.count) { loop(x.baseAddress!, y.baseAddress!, gy.baseAddress!, gx.baseAddress!, $0) }
  }
}

/// The unary functions: name, aliases, f, derivative from x and y (nil where it is zero everywhere), what it is.
enum UnaryFunctions {
  typealias Row<T: Real> = (name: String, aliases: [String], function: UnaryLoops<T>, doc: String)

  @inline(__always) private static func rows<T: Real>(_: T.Type) -> [Row<T>] {
    var rows: [Row<T>] = []
    @inline(__always) func row(_ name: String, _ aliases: [String], _ f: @escaping (T) -> T, _ df: ((_ x: T, _ y: T) -> T)?, _ doc: String) { rows.append((name, aliases, .init(f, df), doc)) }
    row("relu", [], { $0 > 0 ? $0 : 0 }, { $1 > 0 ? 1 : 0 }, "max(x, 0)")
    row("sigmoid", [], { 1 / (1 + T.exp(-$0)) }, { $1 * (1 - $1) }, "1 / (1 + exp(-x))")
    row("softsign", [], { $0 / (1 + abs($0)) }, { x, _ in 1 / ((1 + abs(x)) * (1 + abs(x))) }, "x / (1 + |x|)")
    row("tanh", [], T.tanh, { 1 - $1 * $1 }, "hyperbolic tangent")
    row("exp", [], T.exp, { $1 }, "e to the x")
    row("log", [], T.log, { x, _ in 1 / x }, "natural logarithm")
    row("log2", [], T.log2, { x, _ in 1 / (x * 0.693_147_180_559_945_3) }, "binary logarithm")
    row("log10", [], T.log10, { x, _ in 1 / (x * 2.302_585_092_994_045_7) }, "decimal logarithm")
    row("log1p", [], T.log1p, { x, _ in 1 / (1 + x) }, "log(1 + x)")
    row("expm1", [], T.expm1, { $1 + 1 }, "exp(x) - 1")
    row("sqrt", [], { $0.squareRoot() }, { 0.5 / $1 }, "square root")
    row("rsqrt", [], { 1 / $0.squareRoot() }, { x, y in -0.5 * y / x }, "1 / square root")
    row("cbrt", [], T.cbrt, { 1 / (3 * $1 * $1) }, "cube root")
    row("rcbrt", [], { 1 / T.cbrt($0) }, { x, y in -y / (3 * x) }, "1 / cube root")
    row("square", [], { $0 * $0 }, { x, _ in 2 * x }, "x squared")
    row("abs", [], { abs($0) }, { x, _ in x > 0 ? 1 : x < 0 ? -1 : 0 }, "absolute value")
    row("sign", [], { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }, nil, "-1, 0 or 1")
    row("round", [], { $0.rounded(.toNearestOrAwayFromZero) }, nil, "nearest integer, halves away from zero")
    row("rint", [], { ElementRules.nearestDown($0) }, nil, "nearest integer, halves down")
    row("ceil", [], { $0.rounded(.up) }, nil, "next integer up")
    row("floor", [], { $0.rounded(.down) }, nil, "next integer down")
    row("trunc", [], { $0.rounded(.towardZero) }, nil, "toward zero")
    row("fix", [], { $0.rounded(.towardZero) }, nil, "toward zero")
    row("negative", ["_np_negative"], { -$0 }, { _, _ in -1 }, "-x")
    row("reciprocal", [], { 1 / $0 }, { -$1 * $1 }, "1 / x")
    row("sin", [], T.sin, { x, _ in T.cos(x) }, "sine")
    row("cos", [], T.cos, { x, _ in -T.sin(x) }, "cosine")
    row("tan", [], T.tan, { 1 + $1 * $1 }, "tangent")
    row("arcsin", [], T.asin, { x, _ in 1 / (1 - x * x).squareRoot() }, "inverse sine")
    row("arccos", [], T.acos, { x, _ in -1 / (1 - x * x).squareRoot() }, "inverse cosine")
    row("arctan", [], T.atan, { x, _ in 1 / (1 + x * x) }, "inverse tangent")
    row("sinh", [], T.sinh, { x, _ in T.cosh(x) }, "hyperbolic sine")
    row("cosh", [], T.cosh, { x, _ in T.sinh(x) }, "hyperbolic cosine")
    row("arcsinh", [], T.asinh, { x, _ in 1 / (x * x + 1).squareRoot() }, "inverse hyperbolic sine")
    row("arccosh", [], T.acosh, { x, _ in 1 / (x * x - 1).squareRoot() }, "inverse hyperbolic cosine")
    row("arctanh", [], T.atanh, { x, _ in 1 / (1 - x * x) }, "inverse hyperbolic tangent")
    row("degrees", [], { $0 * 57.295_779_513_082_32 }, { _, _ in 57.295_779_513_082_32 }, "radians to degrees")
    row("radians", [], { $0 * 0.017_453_292_519_943_295 }, { _, _ in 0.017_453_292_519_943_295 }, "degrees to radians")
    row("gamma", [], { T.tgamma($0) }, { $1 * ElementRules.digamma($0) }, "gamma function")
    row("gammaln", [], { T.lgamma($0) }, { x, _ in ElementRules.digamma(x) }, "log of the gamma function")
    row("erf", [], T.erf, { x, _ in 1.128_379_167_095_512_6 * T.exp(-x * x) }, "error function")
    row("erfinv", [], ElementRules.inverseErrorFunction, { _, y in 0.886_226_925_452_758 * T.exp(y * y) }, "inverse of the error function")
    row("_contrib_round_ste", ["_sparse__contrib_round_ste"], { $0.rounded(.toNearestOrAwayFromZero) }, { _, _ in 1 }, "nearest integer; the gradient passes")
    row("_contrib_sign_ste", ["_sparse__contrib_sign_ste"], { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }, { _, _ in 1 }, "-1, 0 or 1; the gradient passes")
    row("_copy", ["identity", "_copyto", "_CrossDeviceCopy", "_np_copy"], { $0 }, { _, _ in 1 }, "the input itself")
    row("BlockGrad", ["stop_gradient"], { $0 }, nil, "the input itself; no gradient passes")
    row("logical_not", [], { $0 == 0 ? 1 : 0 }, nil, "1 where x is 0")
    row("zeros_like", [], { _ in 0 }, nil, "zeros of the same shape")
    row("ones_like", [], { _ in 1 }, nil, "ones of the same shape")
    return rows
  }

  /// Functions of an element and an attribute `scalar`.
  typealias ScalarRow<T: Real> = (name: String, aliases: [String], loops: ScalarLoops<T>, doc: String)

  @inline(__always) private static func scalarRows<T: Real>(_: T.Type) -> [ScalarRow<T>] {
    var rows: [ScalarRow<T>] = []
    @inline(__always) func row(_ name: String, _ aliases: [String], _ f: @escaping (T, T) -> T, _ df: ((_ x: T, _ y: T, _ s: T) -> T)?, _ doc: String) { rows.append((name, aliases, .init(f, df), doc)) }
    row("_plus_scalar", ["_PlusScalar", "_scatter_plus_scalar"], { $0 + $1 }, { _, _, _ in 1 }, "x + scalar")
    row("_minus_scalar", ["_MinusScalar", "_scatter_minus_scalar"], { $0 - $1 }, { _, _, _ in 1 }, "x - scalar")
    row("_rminus_scalar", ["_RMinusScalar"], { $1 - $0 }, { _, _, _ in -1 }, "scalar - x")
    row("_mul_scalar", ["_MulScalar"], { $0 * $1 }, { $2 }, "x * scalar")
    row("_div_scalar", ["_DivScalar"], { $0 / $1 }, { 1 / $2 }, "x / scalar")
    row("_rdiv_scalar", ["_RDivScalar"], { $1 / $0 }, { x, y, _ in -y / x }, "scalar / x")
    row("_power_scalar", ["_PowerScalar"], { T.pow($0, $1) }, { x, _, s in s * T.pow(x, s - 1) }, "x to the scalar")
    row("_rpower_scalar", ["_RPowerScalar"], { T.pow($1, $0) }, { _, y, s in y * T.log(s) }, "scalar to the x")
    row("_mod_scalar", ["_ModScalar"], { ElementRules.modulo($0, $1) }, { _, _, _ in 1 }, "x mod scalar")
    row("_rmod_scalar", ["_RModScalar"], { ElementRules.modulo($1, $0) }, { x, _, s in -(s / x).rounded(.down) }, "scalar mod x")
    row("_maximum_scalar", ["_MaximumScalar"], { max($0, $1) }, { x, _, s in x >= s ? 1 : 0 }, "larger of x and scalar")
    row("_minimum_scalar", ["_MinimumScalar"], { min($0, $1) }, { x, _, s in x <= s ? 1 : 0 }, "smaller of x and scalar")
    row("_hypot_scalar", ["_HypotScalar"], { T.hypot($0, $1) }, { x, y, _ in x / y }, "length of the hypotenuse")
    row("_logical_and_scalar", ["_LogicalAndScalar"], { $0 != 0 && $1 != 0 ? 1 : 0 }, nil, "1 where x and scalar are not 0")
    row("_logical_or_scalar", ["_LogicalOrScalar"], { $0 != 0 || $1 != 0 ? 1 : 0 }, nil, "1 where x or scalar is not 0")
    row("_logical_xor_scalar", ["_LogicalXorScalar"], { ($0 != 0) != ($1 != 0) ? 1 : 0 }, nil, "1 where just one of x and scalar is not 0")
    row("_equal_scalar", ["_EqualScalar"], { $0 == $1 ? 1 : 0 }, nil, "x == scalar")
    row("_not_equal_scalar", ["_NotEqualScalar"], { $0 != $1 ? 1 : 0 }, nil, "x != scalar")
    row("_greater_scalar", ["_GreaterScalar"], { $0 > $1 ? 1 : 0 }, nil, "x > scalar")
    row("_greater_equal_scalar", ["_GreaterEqualScalar"], { $0 >= $1 ? 1 : 0 }, nil, "x >= scalar")
    row("_lesser_scalar", ["_LesserScalar"], { $0 < $1 ? 1 : 0 }, nil, "x < scalar")
    row("_lesser_equal_scalar", ["_LesserEqualScalar"], { $0 <= $1 ? 1 : 0 }, nil, "x <= scalar")
    return rows
  }

  static let entries: [OperatorEntry] = zip(rows(Float.self), rows(Double.self)).map { row, double in
    OperatorEntry(row.name, row.aliases, row.doc) { _, _ in UnaryFunction(row.function, double.function) }
  } + zip(scalarRows(Float.self), scalarRows(Double.self)).map { row, double in
    OperatorEntry(row.name, row.aliases, row.doc) { reader, _ in
      let s = try reader.float("scalar", "the number")
      let isWhole = try reader.bool("is_int", default: true, "the number is whole; if not, arrays of whole numbers become float64")
      return ScalarFunction(row, double, s, isWhole)
    }
  } + [
    OperatorEntry(Clip.self),
    OperatorEntry("cast_storage", [], "the input itself: all arrays are dense") { reader, _ in
      _ = try reader.choice("stype", ["csr", "default", "row_sparse"], "the storage asked for")
      return UnaryFunction.identity
    },
    OperatorEntry("_contrib_quadratic", [], "a x² + b x + c") { reader, _ in
      let a = Float(try reader.float("a", default: 0, "factor of x²")), b = Float(try reader.float("b", default: 0, "factor of x")), c = Float(try reader.float("c", default: 0, "constant"))
      return UnaryFunction(
        forward: { ElementLoops.map($0, $1, $2) { a * $0 * $0 + b * $0 + c } }, backward: { ElementLoops.spread($0, $1, $2, $3, $4) { x, _ in 2 * a * x + b } })
    },
    OperatorEntry("_contrib_gradientmultiplier", [], "the input itself; the gradient is multiplied by a number") { reader, _ in
      let s = Float(try reader.float("scalar", default: 1, "factor of the gradient"))
      _ = try reader.bool("is_int", default: true, "not used")
      return UnaryFunction(forward: { ElementLoops.map($0, $1, $2) { $0 } }, backward: { ElementLoops.spread($0, $1, $2, $3, $4) { _, _ in s } })
    },
    OperatorEntry("hard_sigmoid", [], "alpha x + beta limited to 0 … 1") { reader, _ in
      let alpha = Float(try reader.float("alpha", default: 0.2, "slope")), beta = Float(try reader.float("beta", default: 0.5, "value at 0"))
      return UnaryFunction(
        forward: { ElementLoops.map($0, $1, $2) { max(0, min(1, alpha * $0 + beta)) } }, backward: { ElementLoops.spread($0, $1, $2, $3, $4) { _, y in y > 0 && y < 1 ? alpha : 0 } })
    },
    OperatorEntry("smooth_l1", [], "smooth absolute value: 0.5 (s x)² below 1/s², |x| - 0.5/s² above") { reader, _ in
      let s = Float(try reader.float("scalar", default: 1, "sharpness")), s2 = s * s
      return UnaryFunction(
        forward: { ElementLoops.map($0, $1, $2) { abs($0) > 1 / s2 ? abs($0) - 0.5 / s2 : 0.5 * $0 * $0 * s2 } },
        backward: { ElementLoops.spread($0, $1, $2, $3, $4) { x, _ in x > 1 / s2 ? 1 : x < -1 / s2 ? -1 : s2 * x } })
    },
    OperatorEntry("LeakyReLU", [], "leaky, elu, selu or gelu rectifier") { reader, _ in
      let kind = try reader.choice("act_type", default: "leaky", ["elu", "gelu", "leaky", "prelu", "rrelu", "selu"], "the function")
      let slope = Float(try reader.float("slope", default: 0.25, "slope left of zero"))
      let low = Float(try reader.float("lower_bound", default: 0.125, "rrelu's smallest slope")), high = Float(try reader.float("upper_bound", default: 0.334, "rrelu's largest slope"))
      switch kind {
      case "leaky":
        return UnaryFunction(
          forward: { ElementLoops.map($0, $1, $2) { $0 * ($0 > 0 ? 1 : slope) } }, backward: { ElementLoops.spread($0, $1, $2, $3, $4) { x, _ in x > 0 ? 1 : slope } }
        ).byVectors(
          { VectorActivation.leaky($0, $1, $2, slope: slope) }, { x, _, gy, gx, part in VectorActivation.leakyGradient(x, gy, gx, part, slope: slope) })
      case "elu":
        return UnaryFunction(
          forward: { ElementLoops.map($0, $1, $2) { $0 > 0 ? $0 : slope * expm1f($0) } }, backward: { ElementLoops.spread($0, $1, $2, $3, $4) { x, y in x > 0 ? 1 : y + slope } }
        ).byVectors(
          { VectorActivation.elu($0, $1, $2, slope: slope, scale: 1) }, { VectorActivation.eluGradient($0, $1, $2, $3, $4, slope: slope) })
      case "selu":
        let lambda: Float = 1.050_701, alpha: Float = 1.673_263_2
        return UnaryFunction(
          forward: { ElementLoops.map($0, $1, $2) { lambda * ($0 > 0 ? $0 : alpha * expm1f($0)) } },
          // MXNet's: not the derivative, λ (α + y) for y + λ α.
          backward: { ElementLoops.spread($0, $1, $2, $3, $4) { x, y in x > 0 ? lambda : lambda * (alpha + y) } }
        ).byVectors(
          { VectorActivation.elu($0, $1, $2, slope: alpha, scale: lambda) }, { VectorActivation.seluGradient($0, $1, $2, $3, $4, slope: alpha, scale: lambda) })
      case "gelu":
        return UnaryFunction(
          forward: { ElementLoops.map($0, $1, $2) { 0.5 * $0 * (1 + erff($0 * 0.707_106_8)) } },
          backward: { ElementLoops.spread($0, $1, $2, $3, $4) { x, _ in 0.5 * (1 + erff(x * 0.707_106_8)) + x * 0.398_942_3 * expf(-0.5 * x * x) } }
        ).byVectors({ VectorActivation.gelu($0, $1, $2) }, { x, _, gy, gx, part in VectorActivation.geluGradient(x, gy, gx, part) })
      case "rrelu": return RandomizedReLU(low: low, high: high)
      default: return ParametricReLU()
      }
    },
  ]
}

/// A function of each element and a number, which integer arrays take as their own type does: without its fraction, and with the low bits only.
struct ScalarFunction: GenericOperator {
  static let name = "scalar"
  static let summary = ""
  private let single: UnaryFunctions.ScalarRow<Float>
  private let double: UnaryFunctions.ScalarRow<Double>
  private let scalar: Double
  private let isWhole: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws { throw RuntimeError("made from a table only", at: Self.name) }
  init(_ single: UnaryFunctions.ScalarRow<Float>, _ double: UnaryFunctions.ScalarRow<Double>, _ scalar: Double, _ isWhole: Bool) {
    (self.single, self.double, self.scalar, self.isWhole) = (single, double, scalar, isWhole)
  }

  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }

  func inferTypes(_ types: inout TypeSet) throws {
    if isWhole { return try types.unify() }
    if let given = types.inputs[0] { return try types.setOutput(0, given.isInteger ? .float64 : given) }
    if let made = types.outputs[0], made != .float64 { try types.setInput(0, made) }
  }

  func prepared(for types: [DType]) -> any Operator {
    guard isWhole, let type = types.first, type.isInteger else { return self }
    let converted = NDArray(zeros: [1], dtype: type)
    converted.setDoubles([scalar])
    return ScalarFunction(single, double, converted.doubles()[0], isWhole)
  }

  private func row<T: Real>(_: T.Type) -> UnaryFunctions.ScalarRow<T> {
    guard let found = (T.self == Float.self ? single as Any : double as Any) as? UnaryFunctions.ScalarRow<T> else { preconditionFailure("arithmetic is done in Float or Double") }
    return found
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), y = c.y(0, T.self), loop = row(T.self).loops.forward, s = T(scalar)
    Threads.split(x.count) { loop(x.baseAddress!, s, y.baseAddress!, $0) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self), let loop = row(T.self).loops.backward else { return }
    let x = c.x(0, T.self), y = c.y(0, T.self), gy = c.gy(0, T.self), s = T(scalar)
    Threads.split(gx.count) { loop(x.baseAddress!, s, y.baseAddress!, gy.baseAddress!, gx.baseAddress!, $0) }
  }
}

/// PReLU: the slope left of zero is learned, one for each channel.
struct ParametricReLU: GenericOperator {
  static let name = "LeakyReLU"
  static let summary = "rectifier with a learned slope"
  init() {}
  init(_ a: inout AttributeReader, inputCount: Int) throws {}
  func initialization(of input: String) -> String? { input == "gamma" ? #"["Constant", {"value": 0.25}]"# : nil }
  var inputNames: [String] { ["data", "gamma"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    if shapes.inputs[1].extents.isEmpty { try shapes.setInput(1, [data.rank > 1 ? data[1] : 1], "gamma") }
    try shapes.setOutput(0, data)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), g = c.x(1, T.self), y = c.y(0, T.self), shape = c.inputs[0].shape
    let plane = g.count == 1 ? x.count : max(1, shape.extents.dropFirst(2).reduce(1, *))
    Threads.split(x.count / plane, cost: plane) { planes in
      for p in planes { ParametricReLU.rectify(x.baseAddress! + p * plane, g[p % g.count], y.baseAddress! + p * plane, plane) }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), g = c.x(1, T.self), gy = c.gy(0, T.self), shape = c.inputs[0].shape
    let plane = g.count == 1 ? x.count : max(1, shape.extents.dropFirst(2).reduce(1, *))
    for p in 0..<(x.count / plane) {
      let x = x.baseAddress! + p * plane, gy = gy.baseAddress! + p * plane, k = p % g.count
      if let gx = c.gx(0, T.self) { ParametricReLU.pass(x, g[k], gy, gx.baseAddress! + p * plane, plane) }
      if let gg = c.gx(1, T.self) { gg[k] += ParametricReLU.slope(x, gy, plane) }
    }
  }

  // Over pointers that are arguments, as in `ElementLoops`.

  private static func rectify<T: Real>(_ x: UnsafePointer<T>, _ slope: T, _ y: UnsafeMutablePointer<T>, _ count: Int) {
    for i in 0..<count { y[i] = x[i] > 0 ? x[i] : slope * x[i] }
  }

  private static func pass<T: Real>(_ x: UnsafePointer<T>, _ slope: T, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, _ count: Int) {
    for i in 0..<count { gx[i] += gy[i] * (x[i] > 0 ? 1 : slope) }
  }

  private static func slope<T: Real>(_ x: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ count: Int) -> T {
    var sum: T = 0
    for i in 0..<count { sum += x[i] > 0 ? 0 : gy[i] * x[i] }
    return sum
  }
}

/// Randomized rectifier: in training each element left of zero has a slope of its own from low … high, else the middle.
struct RandomizedReLU: GenericOperator {
  static let name = "LeakyReLU"
  static let summary = "rectifier with random slopes"
  let low: Float
  let high: Float
  init(low: Float, high: Float) { (self.low, self.high) = (low, high) }
  init(_ a: inout AttributeReader, inputCount: Int) throws { self.init(low: 0.125, high: 0.334) }
  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), y = c.y(0, T.self)
    let slopes = c.isTraining ? RandomGenerator.shared.withSequence { t in (0..<x.count).map { _ in t.unit() * (high - low) + low } } : []
    for i in x.indices { y[i] = x[i] > 0 ? x[i] : x[i] * (slopes.isEmpty ? T((low + high) / 2) : T(slopes[i])) }
    c.memory.arrays = [slopes]
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let x = c.x(0, T.self), gy = c.gy(0, T.self), slopes = c.memory.arrays.first ?? []
    for i in gx.indices { gx[i] += gy[i] * (x[i] > 0 ? 1 : slopes.isEmpty ? T((low + high) / 2) : T(slopes[i])) }
  }
}

enum ElementRules {
  /// The nearest whole number; of two, the lower.
  static func nearestDown<T: Real>(_ x: T) -> T {
    let low = x.rounded(.down), high = x.rounded(.up)
    return x - low <= high - x ? low : high
  }

  /// erf⁻¹: polynomials to six digits, a step of Halley's to all of float32, and one of Newton's for doubles, by erfc where erf is near 1.
  static func inverseErrorFunction<T: Real>(_ value: T) -> T {
    guard abs(value) < 1 else { return abs(value) == 1 ? value * .infinity : .nan }
    let x = Double(value), w = -Glibc.log((1 - x) * (1 + x))
    let y = x * inverseErrorSlope(w)
    // The digits triple, since the curvature is taken into the step.
    let error = (Glibc.erf(y) - x) * 0.886_226_925_452_758 * Glibc.exp(y * y), closer = y - error / (1 + y * error)
    guard T.self == Double.self else { return T(closer) }
    let left = abs(x) < 0.5 ? Glibc.erf(closer) - x : (x > 0 ? (1 - x) - Glibc.erfc(closer) : Glibc.erfc(-closer) - (1 + x))
    return T(closer - left * 0.886_226_925_452_758 * Glibc.exp(closer * closer))
  }

  /// erfinv(x) / x to six digits from w = −log(1 − x²): two polynomials (M. Giles, Approximating the erfinv function, GPU Computing Gems 2011).
  @inline(__always)
  private static func inverseErrorSlope(_ w: Double) -> Double {
    func polynomial(_ t: Double, _ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double, _ g: Double, _ h: Double, _ i: Double) -> Double {
      ((((((((a * t + b) * t + c) * t + d) * t + e) * t + f) * t + g) * t + h) * t + i)
    }
    return w < 5
      ? polynomial(w - 2.5, 2.810_226_36e-8, 3.432_739_39e-7, -3.523_387_7e-6, -4.391_506_54e-6, 2.185_808_7e-4, -1.253_725_03e-3, -4.177_681_64e-3, 0.246_640_727, 1.501_409_41)
      : polynomial(
        w.squareRoot() - 3, -2.002_142_57e-4, 1.009_505_58e-4, 1.349_343_22e-3, -3.673_428_44e-3, 5.739_507_73e-3, -7.622_461_3e-3, 9.438_870_47e-3, 1.001_674_06, 2.832_976_82)
  }

  /// ψ(x), the derivative of ln Γ: the recurrence up to 10, then the asymptotic series; reflected left of 0.
  static func digamma<T: Real>(_ value: T) -> T {
    var x = Double(value), result = 0.0
    guard x.isFinite else { return value }
    if x <= 0 {
      if x == x.rounded() { return .nan }
      result = -Double.pi / Glibc.tan(Double.pi * x)
      x = 1 - x
    }
    while x < 10 {
      result -= 1 / x
      x += 1
    }
    let q = 1 / (x * x)
    return T(result + Glibc.log(x) - 0.5 / x - q * (1 / 12 - q * (1 / 120 - q / 252)))
  }

  /// The sign of the result is that of `b`.
  static func modulo<T: Real>(_ a: T, _ b: T) -> T {
    if b == 0 { return 0 }
    let r = T.remainder(a, dividingTowardZeroBy: b)
    return r != 0 && (r < 0) != (b < 0) ? r + b : r
  }
}
