import Glibc

/// A function of each element: y = f(x), dx = gy · df(x, y).
struct UnaryFunction: Operator {
  static let name = "unary"
  static let summary = ""
  let f: (Float) -> Float
  let df: ((_ x: Float, _ y: Float) -> Float)?

  init(_ a: inout AttributeReader, inputCount: Int) throws { (f, df) = ({ $0 }, { _, _ in 1 }) }
  init(_ f: @escaping (Float) -> Float, _ df: ((Float, Float) -> Float)?) { (self.f, self.df) = (f, df) }

  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }

  func forward(_ c: ForwardContext) throws {
    let x = c.x(0), y = c.y(0)
    for i in x.indices { y[i] = f(x[i]) }
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0), let df else { return }
    let x = c.x(0), y = c.y(0), gy = c.gy(0)
    for i in gx.indices { gx[i] += gy[i] * df(x[i], y[i]) }
  }
}

/// The unary functions: name, aliases, f, derivative from x and y (nil where it is zero everywhere), what it is.
enum UnaryFunctions {
  typealias Row = (name: String, aliases: [String], f: (Float) -> Float, df: ((Float, Float) -> Float)?, doc: String)

  static let rows: [Row] = [
    ("relu", [], { $0 > 0 ? $0 : 0 }, { $1 > 0 ? 1 : 0 }, "max(x, 0)"),
    ("sigmoid", [], { 1 / (1 + expf(-$0)) }, { $1 * (1 - $1) }, "1 / (1 + exp(-x))"),
    ("softsign", [], { $0 / (1 + abs($0)) }, { x, _ in 1 / ((1 + abs(x)) * (1 + abs(x))) }, "x / (1 + |x|)"),
    ("tanh", [], tanhf, { 1 - $1 * $1 }, "hyperbolic tangent"), ("exp", [], expf, { $1 }, "e to the x"),
    ("log", [], logf, { x, _ in 1 / x }, "natural logarithm"), ("log2", [], log2f, { x, _ in 1 / (x * 0.693_147_2) }, "binary logarithm"),
    ("log10", [], log10f, { x, _ in 1 / (x * 2.302_585) }, "decimal logarithm"), ("log1p", [], log1pf, { x, _ in 1 / (1 + x) }, "log(1 + x)"),
    ("expm1", [], expm1f, { $1 + 1 }, "exp(x) - 1"), ("sqrt", [], { $0.squareRoot() }, { 0.5 / $1 }, "square root"),
    ("rsqrt", [], { 1 / $0.squareRoot() }, { x, y in -0.5 * y / x }, "1 / square root"),
    ("cbrt", [], cbrtf, { 1 / (3 * $1 * $1) }, "cube root"), ("rcbrt", [], { 1 / cbrtf($0) }, { x, y in -y / (3 * x) }, "1 / cube root"),
    ("square", [], { $0 * $0 }, { x, _ in 2 * x }, "x squared"), ("abs", [], { abs($0) }, { x, _ in x > 0 ? 1 : x < 0 ? -1 : 0 }, "absolute value"),
    ("sign", [], { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }, nil, "-1, 0 or 1"), ("round", [], { roundf($0) }, nil, "nearest integer, halves away from zero"),
    ("rint", [], { rintf($0) }, nil, "nearest integer, halves down"), ("ceil", [], ceilf, nil, "next integer up"),
    ("floor", [], floorf, nil, "next integer down"), ("trunc", [], truncf, nil, "toward zero"), ("fix", [], truncf, nil, "toward zero"),
    ("negative", ["_np_negative"], { -$0 }, { _, _ in -1 }, "-x"), ("reciprocal", [], { 1 / $0 }, { -$1 * $1 }, "1 / x"),
    ("sin", [], sinf, { x, _ in cosf(x) }, "sine"), ("cos", [], cosf, { x, _ in -sinf(x) }, "cosine"), ("tan", [], tanf, { 1 + $1 * $1 }, "tangent"),
    ("arcsin", [], asinf, { x, _ in 1 / (1 - x * x).squareRoot() }, "inverse sine"),
    ("arccos", [], acosf, { x, _ in -1 / (1 - x * x).squareRoot() }, "inverse cosine"), ("arctan", [], atanf, { x, _ in 1 / (1 + x * x) }, "inverse tangent"),
    ("sinh", [], sinhf, { x, _ in coshf(x) }, "hyperbolic sine"), ("cosh", [], coshf, { x, _ in sinhf(x) }, "hyperbolic cosine"),
    ("arcsinh", [], asinhf, { x, _ in 1 / (x * x + 1).squareRoot() }, "inverse hyperbolic sine"),
    ("arccosh", [], acoshf, { x, _ in 1 / (x * x - 1).squareRoot() }, "inverse hyperbolic cosine"),
    ("arctanh", [], atanhf, { x, _ in 1 / (1 - x * x) }, "inverse hyperbolic tangent"),
    ("degrees", [], { $0 * 57.295_78 }, { _, _ in 57.295_78 }, "radians to degrees"), ("radians", [], { $0 * 0.017_453_292 }, { _, _ in 0.017_453_292 }, "degrees to radians"),
    ("gamma", [], { tgammaf($0) }, { $1 * ElementRules.digamma($0) }, "gamma function"), ("gammaln", [], { lgammaf($0) }, { x, _ in ElementRules.digamma(x) }, "log of the gamma function"),
    ("erf", [], erff, { x, _ in 1.128_379_2 * expf(-x * x) }, "error function"),
    ("erfinv", [], ElementRules.inverseErrorFunction, { _, y in 0.886_226_9 * expf(y * y) }, "inverse of the error function"),
    ("_contrib_round_ste", ["_sparse__contrib_round_ste"], { roundf($0) }, { _, _ in 1 }, "nearest integer; the gradient passes"),
    ("_contrib_sign_ste", ["_sparse__contrib_sign_ste"], { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }, { _, _ in 1 }, "-1, 0 or 1; the gradient passes"),
    ("_copy", ["identity", "_copyto", "_CrossDeviceCopy", "_np_copy"], { $0 }, { _, _ in 1 }, "the input itself"), ("BlockGrad", ["stop_gradient"], { $0 }, nil, "the input itself; no gradient passes"),
    ("logical_not", [], { $0 == 0 ? 1 : 0 }, nil, "1 where x is 0"), ("zeros_like", [], { _ in 0 }, nil, "zeros of the same shape"),
    ("ones_like", [], { _ in 1 }, nil, "ones of the same shape"),
  ]

  /// Functions of an element and an attribute `scalar`.
  typealias ScalarRow = (name: String, aliases: [String], f: (Float, Float) -> Float, df: ((_ x: Float, _ y: Float, _ s: Float) -> Float)?, doc: String)
  static let scalarRows: [ScalarRow] = [
    ("_plus_scalar", ["_PlusScalar", "_scatter_plus_scalar"], { $0 + $1 }, { _, _, _ in 1 }, "x + scalar"), ("_minus_scalar", ["_MinusScalar", "_scatter_minus_scalar"], { $0 - $1 }, { _, _, _ in 1 }, "x - scalar"),
    ("_rminus_scalar", ["_RMinusScalar"], { $1 - $0 }, { _, _, _ in -1 }, "scalar - x"), ("_mul_scalar", ["_MulScalar"], { $0 * $1 }, { $2 }, "x * scalar"),
    ("_div_scalar", ["_DivScalar"], { $0 / $1 }, { 1 / $2 }, "x / scalar"), ("_rdiv_scalar", ["_RDivScalar"], { $1 / $0 }, { x, y, _ in -y / x }, "scalar / x"),
    ("_power_scalar", ["_PowerScalar"], { powf($0, $1) }, { x, _, s in s * powf(x, s - 1) }, "x to the scalar"),
    ("_rpower_scalar", ["_RPowerScalar"], { powf($1, $0) }, { _, y, s in y * logf(s) }, "scalar to the x"),
    ("_mod_scalar", ["_ModScalar"], { ElementRules.modulo($0, $1) }, { _, _, _ in 1 }, "x mod scalar"), ("_rmod_scalar", ["_RModScalar"], { ElementRules.modulo($1, $0) }, nil, "scalar mod x"),
    ("_maximum_scalar", ["_MaximumScalar"], { max($0, $1) }, { x, _, s in x >= s ? 1 : 0 }, "larger of x and scalar"),
    ("_minimum_scalar", ["_MinimumScalar"], { min($0, $1) }, { x, _, s in x <= s ? 1 : 0 }, "smaller of x and scalar"),
    ("_hypot_scalar", ["_HypotScalar"], { hypotf($0, $1) }, { x, y, _ in x / y }, "length of the hypotenuse"),
    ("_logical_and_scalar", ["_LogicalAndScalar"], { $0 != 0 && $1 != 0 ? 1 : 0 }, nil, "1 where x and scalar are not 0"),
    ("_logical_or_scalar", ["_LogicalOrScalar"], { $0 != 0 || $1 != 0 ? 1 : 0 }, nil, "1 where x or scalar is not 0"),
    ("_logical_xor_scalar", ["_LogicalXorScalar"], { ($0 != 0) != ($1 != 0) ? 1 : 0 }, nil, "1 where just one of x and scalar is not 0"),
    ("_equal_scalar", ["_EqualScalar"], { $0 == $1 ? 1 : 0 }, nil, "x == scalar"), ("_not_equal_scalar", ["_NotEqualScalar"], { $0 != $1 ? 1 : 0 }, nil, "x != scalar"),
    ("_greater_scalar", ["_GreaterScalar"], { $0 > $1 ? 1 : 0 }, nil, "x > scalar"), ("_greater_equal_scalar", ["_GreaterEqualScalar"], { $0 >= $1 ? 1 : 0 }, nil, "x >= scalar"),
    ("_lesser_scalar", ["_LesserScalar"], { $0 < $1 ? 1 : 0 }, nil, "x < scalar"), ("_lesser_equal_scalar", ["_LesserEqualScalar"], { $0 <= $1 ? 1 : 0 }, nil, "x <= scalar"),
  ]

  static let entries: [OperatorEntry] = rows.map { row in
    OperatorEntry(row.name, row.aliases, row.doc) { _, _ in UnaryFunction(row.f, row.df) }
  } + scalarRows.map { row in
    OperatorEntry(row.name, row.aliases, row.doc) { reader, _ in
      let s = Float(try reader.float("scalar", "the number"))
      return UnaryFunction({ row.f($0, s) }, row.df.map { df in { x, y in df(x, y, s) } })
    }
  } + [
    OperatorEntry(Clip.self),
    OperatorEntry("cast_storage", [], "the input itself: all arrays are dense") { reader, _ in
      _ = try reader.choice("stype", ["csr", "default", "row_sparse"], "the storage asked for")
      return UnaryFunction({ $0 }, { _, _ in 1 })
    },
    OperatorEntry("_contrib_quadratic", [], "a x² + b x + c") { reader, _ in
      let a = Float(try reader.float("a", default: 0, "factor of x²")), b = Float(try reader.float("b", default: 0, "factor of x")), c = Float(try reader.float("c", default: 0, "constant"))
      return UnaryFunction({ a * $0 * $0 + b * $0 + c }, { x, _ in 2 * a * x + b })
    },
    OperatorEntry("_contrib_gradientmultiplier", [], "the input itself; the gradient is multiplied by a number") { reader, _ in
      let s = Float(try reader.float("scalar", default: 1, "factor of the gradient"))
      _ = try reader.bool("is_int", default: true, "not used")
      return UnaryFunction({ $0 }, { _, _ in s })
    },
    OperatorEntry("hard_sigmoid", [], "alpha x + beta limited to 0 … 1") { reader, _ in
      let alpha = Float(try reader.float("alpha", default: 0.2, "slope")), beta = Float(try reader.float("beta", default: 0.5, "value at 0"))
      return UnaryFunction({ max(0, min(1, alpha * $0 + beta)) }, { _, y in y > 0 && y < 1 ? alpha : 0 })
    },
    OperatorEntry("smooth_l1", [], "smooth absolute value: 0.5 (s x)² below 1/s², |x| - 0.5/s² above") { reader, _ in
      let s = Float(try reader.float("scalar", default: 1, "sharpness")), s2 = s * s
      return UnaryFunction({ abs($0) > 1 / s2 ? abs($0) - 0.5 / s2 : 0.5 * $0 * $0 * s2 }, { x, _ in x > 1 / s2 ? 1 : x < -1 / s2 ? -1 : s2 * x })
    },
    OperatorEntry("LeakyReLU", [], "leaky, elu, selu or gelu rectifier") { reader, _ in
      let kind = try reader.choice("act_type", default: "leaky", ["elu", "gelu", "leaky", "prelu", "rrelu", "selu"], "the function")
      let slope = Float(try reader.float("slope", default: 0.25, "slope left of zero"))
      let low = Float(try reader.float("lower_bound", default: 0.125, "rrelu's smallest slope")), high = Float(try reader.float("upper_bound", default: 0.334, "rrelu's largest slope"))
      switch kind {
      case "leaky": return UnaryFunction({ $0 > 0 ? $0 : slope * $0 }, { x, _ in x > 0 ? 1 : slope })
      case "elu": return UnaryFunction({ $0 > 0 ? $0 : slope * expm1f($0) }, { x, y in x > 0 ? 1 : y + slope })
      case "selu":
        let lambda: Float = 1.050_701, alpha: Float = 1.673_263_2
        return UnaryFunction({ lambda * ($0 > 0 ? $0 : alpha * expm1f($0)) }, { x, y in x > 0 ? lambda : lambda * (alpha + y) })  // MXNet's: not the derivative, λ (α + y) for y + λ α
      case "gelu":
        return UnaryFunction({ 0.5 * $0 * (1 + erff($0 * 0.707_106_8)) }, { x, _ in 0.5 * (1 + erff(x * 0.707_106_8)) + x * 0.398_942_3 * expf(-0.5 * x * x) })
      case "rrelu": return RandomizedReLU(low: low, high: high)
      default: return ParametricReLU()
      }
    },
  ]
}

/// PReLU: the slope left of zero is learned, one for each channel.
struct ParametricReLU: Operator {
  static let name = "LeakyReLU"
  static let summary = "rectifier with a learned slope"
  init() {}
  init(_ a: inout AttributeReader, inputCount: Int) throws {}
  var inputNames: [String] { ["data", "gamma"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    if shapes.inputs[1].extents.isEmpty { try shapes.setInput(1, [data.rank > 1 ? data[1] : 1], "gamma") }
    try shapes.setOutput(0, data)
  }

  private func slopeIndex(_ i: Int, _ data: Shape, _ count: Int) -> Int {
    count == 1 ? 0 : (i / data.extents.dropFirst(2).reduce(1, *)) % count
  }

  func forward(_ c: ForwardContext) throws {
    let x = c.x(0), g = c.x(1), y = c.y(0), shape = c.inputs[0].shape
    for i in x.indices { y[i] = x[i] > 0 ? x[i] : g[slopeIndex(i, shape, g.count)] * x[i] }
  }

  func backward(_ c: BackwardContext) throws {
    let x = c.x(0), g = c.x(1), gy = c.gy(0), shape = c.inputs[0].shape
    for i in x.indices {
      let k = slopeIndex(i, shape, g.count)
      if let gx = c.gx(0) { gx[i] += gy[i] * (x[i] > 0 ? 1 : g[k]) }
      if let gg = c.gx(1), x[i] <= 0 { gg[k] += gy[i] * x[i] }
    }
  }
}

/// Randomized rectifier: in training each element left of zero has a slope of its own from low … high, else the middle.
struct RandomizedReLU: Operator {
  static let name = "LeakyReLU"
  static let summary = "rectifier with random slopes"
  let low: Float
  let high: Float
  init(low: Float, high: Float) { (self.low, self.high) = (low, high) }
  init(_ a: inout AttributeReader, inputCount: Int) throws { self.init(low: 0.125, high: 0.334) }
  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }

  func forward(_ c: ForwardContext) throws {
    let x = c.x(0), y = c.y(0)
    let slopes = c.isTraining ? RandomGenerator.shared.withSequence { t in (0..<x.count).map { _ in t.unit() * (high - low) + low } } : []
    for i in x.indices { y[i] = x[i] > 0 ? x[i] : x[i] * (slopes.isEmpty ? (low + high) / 2 : slopes[i]) }
    c.memory.arrays = [slopes]
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    let x = c.x(0), gy = c.gy(0), slopes = c.memory.arrays.first ?? []
    for i in gx.indices { gx[i] += gy[i] * (x[i] > 0 ? 1 : slopes.isEmpty ? (low + high) / 2 : slopes[i]) }
  }
}

enum ElementRules {
  /// erf⁻¹: Winitzki's approximation, then three of Newton's steps.
  static func inverseErrorFunction(_ value: Float) -> Float {
    guard abs(value) < 1 else { return abs(value) == 1 ? value * .infinity : .nan }
    let x = Double(value), l = Glibc.log(1 - x * x), h = 2 / (Double.pi * 0.147) + l / 2
    var y = (((h * h - l / 0.147).squareRoot() - h).squareRoot()) * (x < 0 ? -1 : 1)
    for _ in 0..<3 { y -= (Glibc.erf(y) - x) * 0.886_226_925_452_758 * Glibc.exp(y * y) }
    return Float(y)
  }

  /// ψ(x), the derivative of ln Γ: the recurrence up to 10, then the asymptotic series; reflected left of 0.
  static func digamma(_ value: Float) -> Float {
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
    return Float(result + Glibc.log(x) - 0.5 / x - q * (1 / 12 - q * (1 / 120 - q / 252)))
  }

  /// The sign of the result is that of `b`.
  static func modulo(_ a: Float, _ b: Float) -> Float {
    if b == 0 { return 0 }
    let r = fmodf(a, b)
    return r != 0 && (r < 0) != (b < 0) ? r + b : r
  }
}
