import Glibc

/// Mathematical functions of each element, and summaries of all elements.
enum MathBuiltins {
  static let all: [Builtin] =
    unary.map { name, f in
      Builtin(name, "x", "\(name) of each element; keeps attributes. Source: R ?\(name).", dispatch: .math) { call in
        let x = try call[0]
        if case .double(let value) = x {
          let result = f(value)
          if result.isNaN, !value.isNaN { try call.warn("NaNs produced") }
          return .double(result)
        }
        if case .complexes(let v) = x {
          guard let g = complexUnary[name] else { throw RError("unimplemented complex function") }
          return .complexes(ComplexVector(v.elements.map(g), v.attributes))
        }
        return try map(call, x, f)
      }.shortcut { x in
        let value: Double
        switch x {
        case .double(let number): value = number
        case .integer(let number) where number != .na: value = Double(number)
        default: return nil
        }
        let result = f(value)
        return result.isNaN ? nil : .double(result)
      }
    } + integral + cumulative.map { name, start, combine in
      Builtin(name, "x", "Running \(name.dropFirst(3)). Source: R ?cumsum.", dispatch: .math) { call in
        let x = try call[0]
        if x.isFactor { throw RError("'\(name)' needs a numeric argument") }
        guard x.isVector || x.isNull else { throw call.inContext("cannot coerce type '\(x.storedTypeName)' to vector of type 'double'") }
        if case .complexes(let v) = x { return try runningComplex(name, v) }
        if x.isNull { return .doubles(DoubleVector([])) }
        let numbers = try CoercionBuiltins.converted(x, to: .double, call).asDoubles()
        var total = start, isMissing = false
        let result: [Double] = numbers.mapInPieces(blank: .na) { value in
          if isMissing || value.isNaN { isMissing = true; return value.isNaN ? value : .na }
          total = combine(total, value)
          return total
        }
        let attributes = x.names.map { Attributes(names: $0) } ?? Attributes()
        if x.type <= .integer, name != "cumprod" { return Coercion.make(result.map { Int32(double: $0) }, attributes) }
        return Coercion.make(result, attributes)
      }
    } + others

  private static let unary: [(String, (Double) -> Double)] = [
    ("sqrt", { $0.squareRoot() }), ("exp", exp), ("expm1", expm1), ("log1p", log1p), ("log2", log2), ("log10", log10),
    ("sin", sin), ("cos", cos), ("tan", tan), ("asin", asin), ("acos", acos), ("atan", atan), ("sinh", sinh), ("cosh", cosh),
    ("tanh", tanh), ("asinh", asinh), ("acosh", acosh), ("atanh", atanh), ("gamma", SpecialFunctions.gamma),
    ("lgamma", { lgamma($0) }), ("digamma", SpecialFunctions.digamma), ("trigamma", SpecialFunctions.trigamma),
    ("sinpi", { sineOfHalfTurns($0) }), ("cospi", { sineOfHalfTurns(fmod($0, 2) + 0.5) }), ("tanpi", { abs(fmod($0, 1)) == 0.5 ? .nan : sineOfHalfTurns(fmod($0, 1)) / sineOfHalfTurns(fmod($0, 1) + 0.5) }),
    ("lfactorial", { lgamma($0 + 1) }),
  ]

  /// sin(πx), exact where 2x is whole.
  private static func sineOfHalfTurns(_ x: Double) -> Double {
    let turns = fmod(x, 2), place = turns < 0 ? turns + 2 : turns
    switch place {
    case 0, 1: return 0
    case 0.5: return 1
    case 1.5: return -1
    default: return sin(.pi * place)
    }
  }

  private static let complexUnary: [String: (Complex) -> Complex] = [
    "sqrt": { z in
      let r = z.modulus.squareRoot(), t = z.argument / 2
      return Complex(r * cos(t), r * sin(t))
    },
    "exp": { Complex(exp($0.re) * cos($0.im), exp($0.re) * sin($0.im)) },
    "log2": { $0.logarithm.divided(by: log(2)) }, "log10": { $0.logarithm.divided(by: log(10)) },
    "sin": { $0.turned.hyperbolicSine.turnedBack }, "cos": { $0.turned.hyperbolicCosine }, "tan": { $0.turned.hyperbolicTangent.turnedBack },
    "sinh": { $0.hyperbolicSine }, "cosh": { $0.hyperbolicCosine }, "tanh": { $0.hyperbolicTangent },
    "asin": { $0.inverseSine }, "acos": { $0.inverseCosine }, "atan": { $0.inverseTangent },
    "asinh": { $0.turned.inverseSine.turnedBack }, "acosh": { $0.inverseCosine.turned }, "atanh": { $0.turned.inverseTangent.turnedBack },
  ]

  private static let cumulative: [(String, Double, (Double, Double) -> Double)] = [
    ("cumsum", 0, { $0 + $1 }), ("cumprod", 1, { $0 * $1 }), ("cummax", -.infinity, { max($0, $1) }), ("cummin", .infinity, { min($0, $1) }),
  ]

  /// Running sums or products of complex numbers, which have no order to tell extremes by.
  private static func runningComplex(_ name: String, _ v: ComplexVector) throws -> Value {
    guard name == "cumsum" || name == "cumprod" else { throw RError("'\(name)' not defined for complex numbers") }
    var total = Complex(name == "cumsum" ? 0 : 1), isMissing = false
    let result = v.elements.map { z -> Complex in
      isMissing = isMissing || z.isNA
      total = name == "cumsum" ? total + z : total * z
      return isMissing ? .na : total
    }
    return .complexes(ComplexVector(result, v.attributes.keeping(.names)))
  }

  static func map(_ call: BuiltinCall, _ x: Value, _ f: (Double) -> Double) throws -> Value {
    guard x.isNumeric || x.type == .logical, !x.isFactor else { throw RError("non-numeric argument to mathematical function") }
    var producedNaN = false
    let result = x.asDoubles().withUnsafeBufferPointer { values in
      Array(inPieces: values.count, blank: Double.na) { out, piece in
        for i in piece {
          var y = f(values[i])
          if y.isNaN { if values[i].isNaN { y = values[i] } else { producedNaN = true } }
          (out + i).initialize(to: y)
        }
      }
    }
    if producedNaN { try call.warn("NaNs produced") }
    return Coercion.make(result, x.attributes)
  }

  /// Functions that keep integers.
  private static let integral: [Builtin] = [
    Builtin("abs", "x", "Absolute value. Source: R ?abs.", dispatch: .math) { call in
      let x = try call[0]
      switch x {
      case .integer, .integers, .logical, .logicals: return Coercion.make(x.asIntegers().map { $0 == .na ? .na : Int32(clamping: $0.magnitude) }, x.attributes)
      case .complexes(let v): return Coercion.make(v.elements.map(\.modulus), v.attributes)
      default: return try map(call, x) { abs($0) }
      }
    }.shortcut { x in
      switch x {
      case .double(let value): return .double(abs(value))
      case .integer(let value) where value != .na: return .integer(abs(value))
      default: return nil
      }
    },
    rounding("floor") { $0.rounded(.down) }, rounding("ceiling") { $0.rounded(.up) },
    Builtin("trunc", "x, ...", "Toward zero. Source: R ?Round.", dispatch: .math) { call in try map(call, try call[0]) { $0.rounded(.towardZero) } },
    Builtin("sign", "x", "-1, 0 or 1. Source: R ?sign.", dispatch: .math) { call in
      let x = try call[0]
      if x.type <= .integer { return Coercion.make(x.asIntegers().map { $0 == .na ? .na : $0.signum() }, x.attributes) }
      return try map(call, x) { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 }
    },
    Builtin("round", "x, digits = 0, ...", "Rounds to decimal places, halves to even. Source: R ?Round.", dispatch: .math) { call in
      // Places that are not whole numbers are rounded themselves.
      let count = call.dots.count + (call.call?.arguments.count == 0 ? 0 : 1) + (call.isSupplied("digits") ? 1 : 0)
      guard count == 1 || count == 2 else { throw call.inContext("\(count) arguments passed to 'round' which requires 1 or 2 arguments") }
      guard call.isSupplied("x") else { throw call.inContext("argument \"x\" is missing, with no default") }
      return try toDigits(call, Rounding.round) { z, digits in Complex(Rounding.round(z.re, digits), Rounding.round(z.im, digits)) }
    }.shortcut { x in
      if case .double(let value) = x { return .double(value.rounded(.toNearestOrEven)) }
      return nil
    },
    Builtin("signif", "x, digits = 6", "Rounds to significant digits. Source: R ?Round.", dispatch: .math) { call in
      try toDigits(call, { Rounding.signif($0, max(1, min(22, $1))) }) { z, digits in
        // Both parts to the digits of the larger one.
        let larger = max(abs(z.re), abs(z.im))
        guard larger > 0, larger.isFinite else { return z }
        let places = max(1, min(22, digits)) - 1 - Int(log10(larger).rounded(.down))
        return Complex(Rounding.round(z.re, places), Rounding.round(z.im, places))
      }
    },
  ]

  /// `x` rounded to `digits`, which are recycled along it and rounded themselves; of them any number is allowed. The result is never of integers.
  private static func toDigits(
    _ call: BuiltinCall, _ round: (Double, Int) -> Double, complex: (Complex, Int) -> Complex
  ) throws -> Value {
    guard try !call["digits"].isString else { throw RError("non-numeric argument to mathematical function") }
    let x = try call[0], digits = try call.doubles("digits").map { ($0 + 0.5).rounded(.down) }
    if x.isNull { throw RError("non-numeric argument to mathematical function") }
    guard let first = digits.first else { throw RError("invalid second argument of length 0") }
    func whole(_ digits: Double) -> Int { Int(max(-400, min(400, digits))) }
    if case .complexes(let v) = x, !first.isNaN { return .complexes(ComplexVector(v.elements.map { complex($0, whole(first)) }, v.attributes)) }
    if digits.count == 1 {
      if first.isNaN { return Coercion.make(x.asDoubles().map { $0 + first }, x.attributes) }
      return try map(call, x) { round($0, whole(first)) }
    }
    guard x.isNumeric || x.type == .logical, !x.isFactor else { throw RError("non-numeric argument to mathematical function") }
    let values = x.asDoubles(), count = Arithmetic.resultCount(values.count, digits.count)
    let results = (0..<count).map { i -> Double in
      let value = values[i % values.count], digits = digits[i % digits.count]
      return digits.isNaN ? value + digits : round(value, whole(digits))
    }
    return Coercion.make(results, count == values.count ? x.attributes : Attributes())
  }

  private static func rounding(_ name: String, _ f: @escaping (Double) -> Double) -> Builtin {
    Builtin(name, "x", "Rounds to a whole number. Source: R ?Round.", dispatch: .math) { call in
      try map(call, try call[0], f)
    }.shortcut { x in
      if case .double(let value) = x { return .double(f(value)) }
      return nil
    }
  }

  private static let others: [Builtin] = [
    Builtin("log", "x, base", "Natural logarithm, or to `base`. Source: R ?log.", dispatch: .math) { call in
      guard call.isSupplied("x") else { throw call.inContext("argument \"x\" is missing, with no default") }
      let x = try call[0]
      if case .complexes(let v) = x {
        let base = try call.values[1].map { base -> Complex in
          guard let first = base.asComplexes().first, base.isNumeric || base.type == .complex else { throw RError("non-numeric argument to mathematical function") }
          return first.logarithm
        }
        return .complexes(ComplexVector(v.elements.map { z in base.map { z.logarithm / $0 } ?? z.logarithm }, v.attributes))
      }
      guard let given = call.values[1] else { return try map(call, x, log) }
      guard given.isNumeric || given.type == .logical else { throw RError("non-numeric argument to mathematical function") }
      if given.count != 1 { return try pairs(call) { log($0) / log($1) } }
      let base = given.asDoubles()[0]
      if base == 2 { return try map(call, x, log2) }
      if base == 10 { return try map(call, x, log10) }
      return try map(call, x) { log($0) / log(base) }
    },
    Builtin("atan2", "y, x", "Angle of (x, y). Source: R ?atan2.") { try pairs($0) { atan2($0, $1) } },
    Builtin("choose", "n, k", "Binomial coefficient. Source: R ?choose.") { try pairs($0, SpecialFunctions.choose) },
    Builtin("lchoose", "n, k", "Log of the binomial coefficient. Source: R ?choose.") { try pairs($0) { log(abs(SpecialFunctions.choose($0, $1))) } },
    Builtin("beta", "a, b", "Beta function. Source: R ?beta.") { try pairs($0) { exp(SpecialFunctions.logBeta($0, $1)) } },
    Builtin("lbeta", "a, b", "Log of the beta function. Source: R ?beta.") { try pairs($0, SpecialFunctions.logBeta) },
    Builtin("Re", "z", "Real part. Source: R ?Re.") { Coercion.make(try complexes($0).map(\.re), try $0[0].attributes) },
    Builtin("Im", "z", "Imaginary part. Source: R ?Im.") { call in
      // A missing real number has no imaginary part to miss.
      let parts = try complexes(call).map(\.im)
      return Coercion.make(try call[0].type == .complex ? parts : parts.map { _ in 0 }, try call[0].attributes)
    },
    Builtin("Mod", "z", "Modulus. Source: R ?Mod.") { Coercion.make(try complexes($0).map(\.modulus), try $0[0].attributes) },
    Builtin("Arg", "z", "Argument. Source: R ?Arg.") { Coercion.make(try complexes($0).map(\.argument), try $0[0].attributes) },
    Builtin("Conj", "z", "Conjugate. Source: R ?Conj.") { call in
      let x = try call[0]
      let parts = try complexes(call)
      if x.type == .complex { return .complexes(ComplexVector(parts.map { Complex($0.re, -$0.im) }, x.attributes)) }
      return x.type == .double ? x : Coercion.make(x.asDoubles(), x.attributes)
    },
    Builtin("bitwAnd", "a, b", "Bitwise and. Source: R ?bitwAnd.") { try bits($0) { $0 & $1 } },
    Builtin("bitwOr", "a, b", "Bitwise or. Source: R ?bitwAnd.") { try bits($0) { $0 | $1 } },
    Builtin("bitwXor", "a, b", "Bitwise exclusive or. Source: R ?bitwAnd.") { try bits($0) { $0 ^ $1 } },
    Builtin("bitwShiftL", "a, n", "Shift left. Source: R ?bitwAnd.") { try bits($0, isShift: true) { !(0...31).contains($1) ? .na : Int32(truncatingIfNeeded: UInt32(bitPattern: $0) << UInt32($1)) } },
    Builtin("bitwShiftR", "a, n", "Shift right. Source: R ?bitwAnd.") { try bits($0, isShift: true) { !(0...31).contains($1) ? .na : Int32(truncatingIfNeeded: UInt32(bitPattern: $0) >> UInt32($1)) } },
    Builtin("bitwNot", "a", "Bitwise complement. Source: R ?bitwAnd.") { call in
      try checkBits(call, try call[0])
      return .vector(try call.integers("a").map { $0 == .na ? .na : ~$0 })
    },
    Builtin("xor", "x, y", "Exclusive or; of bits for raw vectors. Source: R ?Logic.") { call in
      if case .raws(let x) = try call[0], case .raws(let y) = try call[1] {
        let n = Arithmetic.resultCount(x.count, y.count)
        return .raws(RawVector((0..<n).map { x.elements[$0 % x.count] ^ y.elements[$0 % y.count] }))
      }
      let x = try call.logicals("x"), y = try call.logicals("y")
      let n = Arithmetic.resultCount(x.count, y.count)
      return Coercion.make((0..<n).map { i -> Logical in
        let a = x[i % x.count], b = y[i % y.count]
        return a == .na || b == .na ? .na : Logical(a != b)
      }, try Arithmetic.resultAttributes(try call[0], try call[1], n, call.interpreter, call.call))
    },
  ]

  /// The argument of `Re` and its like as complex numbers.
  private static func complexes(_ call: BuiltinCall) throws -> [Complex] {
    let z = try call[0]
    guard z.isNumeric || z.type == .logical || z.type == .complex, !z.isFactor else { throw RError("non-numeric argument to function") }
    return z.asComplexes()
  }

  static func pairs(_ call: BuiltinCall, _ f: (Double, Double) -> Double) throws -> Value {
    let a = try call[0], b = try call[1]
    guard [a, b].allSatisfy({ ($0.isNumeric || $0.type == .logical) && !$0.isFactor }) else { throw RError("non-numeric argument to mathematical function") }
    let x = a.asDoubles(), y = b.asDoubles()
    let n = Arithmetic.resultCount(x.count, y.count)
    let attributes = try Arithmetic.resultAttributes(a, b, n, call.interpreter, call.call)
    var producedNaN = false
    let result = (0..<n).map { i -> Double in
      let a = x[i % x.count], b = y[i % y.count], value = f(a, b)
      if value.isNaN, !a.isNaN, !b.isNaN { producedNaN = true }
      return value
    }
    if producedNaN { try call.warn("NaNs produced") }
    return Coercion.make(result, attributes)
  }

  private static func checkBits(_ call: BuiltinCall, _ x: Value) throws {
    guard x.isNumeric, !x.isFactor || x.type == .integer else { throw RError("unimplemented type '\(x.storedTypeName)' in '\(call.builtin.name)'\n") }
  }

  /// Whole numbers pass for integers; the distance of a shift may be anything that converts.
  private static func bits(_ call: BuiltinCall, isShift: Bool = false, _ f: (Int32, Int32) -> Int32) throws -> Value {
    let a = try call[0], b = try call[1]
    guard isShift ? a.isNumeric : a.isNumeric == b.isNumeric && (a.isNumeric || a.type == b.type) else { throw RError("'a' and 'b' must have the same type") }
    if !isShift { try checkBits(call, a) }
    let x = a.asIntegers(), y = try call.integers(isShift ? "n" : "b")
    let n = Arithmetic.resultCount(x.count, y.count)
    return .vector((0..<n).map { i in
      let a = x[i % x.count], b = y[i % y.count]
      return a == .na || b == .na ? .na : f(a, b)
    })
  }
}

/// Rounding to decimal places as R 4 does: the candidate nearest to `x`, the even one when equally near.
enum Rounding {
  static func round(_ x: Double, _ digits: Int) -> Double {
    if !x.isFinite || digits > 308 { return x }
    if digits < -308 { return 0 * x }
    if digits == 0 { return x.rounded(.toNearestOrEven) }
    if digits < 0 {
      let scale = pow(10, Double(-digits))
      return (x / scale).rounded(.toNearestOrEven) * scale
    }
    let magnitude = x == 0 ? 0 : Int(floor(log10(abs(x))))
    if digits + magnitude >= 15 { return x }
    let scale = pow(10, Double(digits))
    let scaled = x * scale
    let low = scaled.rounded(.down) / scale, high = scaled.rounded(.up) / scale
    let below = x - low, above = high - x
    if below == above { return scaled.rounded(.down).truncatingRemainder(dividingBy: 2) == 0 ? low : high }
    return below < above ? low : high
  }

  /// `x` to significant digits as R does: a product with a power of ten, rounded with halves to even. What lies so far out that the power overflows
  /// or loses digits is rounded in decimal.
  static func signif(_ x: Double, _ digits: Int) -> Double {
    if !x.isFinite || x == 0 || digits > 22 { return x }
    let places = digits - 1 - Int(log10(abs(x)).rounded(.down))
    guard abs(places) <= 300, abs(x) > 1e-290 else { return strtod(DecimalText.scientific(x, decimals: digits - 1), nil) }
    let scale = pow(10, Double(abs(places)))
    return places > 0 ? (x * scale).rounded(.toNearestOrEven) / scale : (x / scale).rounded(.toNearestOrEven) * scale
  }
}

/// Functions the C library lacks.
enum SpecialFunctions {
  /// ψ(x): recurrence up to 6, then the asymptotic series (Abramowitz and Stegun 6.3.18).
  static func digamma(_ x: Double) -> Double {
    if x.isNaN || (x <= 0 && x == x.rounded()) { return .nan }
    if x < 0 { return digamma(1 - x) - .pi / tan(.pi * x) }
    var x = x, shift = 0.0
    while x < 10 {
      shift -= 1 / x
      x += 1
    }
    let f = 1 / (x * x)
    return shift + log(x) - 0.5 / x - f * (1.0 / 12 - f * (1.0 / 120 - f * (1.0 / 252 - f * (1.0 / 240 - f * (1.0 / 132)))))
  }

  /// ψ′(x), likewise (6.4.12).
  static func trigamma(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x <= 0, x == x.rounded() { return .infinity }
    var x = x, sum = 0.0
    while x < 12 {
      sum += 1 / (x * x)
      x += 1
    }
    let f = 1 / (x * x)
    return sum + 1 / x + f / 2 + f / x * (1.0 / 6 - f * (1.0 / 30 - f * (1.0 / 42 - f * (1.0 / 30))))
  }

  /// log B(a, b), which is not defined below zero; its limit for an infinite argument is minus infinity.
  static func logBeta(_ a: Double, _ b: Double) -> Double {
    if a.isNaN || b.isNaN { return a + b }
    if min(a, b) < 0 { return .nan }
    if min(a, b) > 0, max(a, b) == .infinity { return -.infinity }
    return lgamma(a) + lgamma(b) - lgamma(a + b)
  }

  static func choose(_ n: Double, _ k: Double) -> Double {
    let k = k.rounded()
    if n.isNaN || k.isNaN { return n + k }
    if k < 0 { return 0 }
    if k < 30 {
      var result = 1.0, j = 0.0
      while j < k {
        result *= (n - j) / (j + 1)
        j += 1
      }
      return n == n.rounded() ? result.rounded() : result
    }
    if n == n.rounded(), n < k, n >= 0 { return 0 }
    if n == n.rounded(), n - k < 30 { return choose(n, n - k) }
    return exp(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)).rounded()
  }
}
