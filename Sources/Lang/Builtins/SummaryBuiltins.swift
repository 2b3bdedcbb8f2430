/// Summaries of all elements of all arguments.
enum SummaryBuiltins {
  /// The larger or smaller of two single numbers that are there; nil for anything else.
  private static func extreme(_ a: Value, _ b: Value, isMax: Bool) -> Value? {
    switch (a, b) {
    case (.integer(let x), .integer(let y)) where x != .na && y != .na: return .integer(isMax ? max(x, y) : min(x, y))
    case (.double(let x), .double(let y)): return extreme(x, y, isMax)
    case (.integer(let x), .double(let y)) where x != .na: return extreme(Double(x), y, isMax)
    case (.double(let x), .integer(let y)) where y != .na: return extreme(x, Double(y), isMax)
    default: return nil
    }
  }

  private static func extreme(_ x: Double, _ y: Double, _ isMax: Bool) -> Value? {
    x.isNaN || y.isNaN ? nil : .double((isMax ? x < y : y < x) ? y : x)
  }

  static let all: [Builtin] = [
    Builtin("sum", "..., na.rm = FALSE", "Sum. Source: R ?sum.", dispatch: .summary, sum),
    Builtin("prod", "..., na.rm = FALSE", "Product. Source: R ?prod.", dispatch: .summary) { call in
      if call.dots.contains(where: { $0.value.type == .complex }) {
        let removes = try call.flag("na.rm")
        for (_, value) in call.dots { try checkNumeric(value, "prod") }
        let factors = call.dots.flatMap { $0.value.asComplexes() }
        return .complexes(ComplexVector([(removes ? factors.filter { !$0.isNA } : factors).reduce(Complex(1), *)]))
      }
      return .double(try doubles(call).reduce(1, *))
    },
    Builtin("max", "..., na.rm = FALSE", "Largest element. Source: R ?max.", dispatch: .summary) { try extreme($0, isMax: true) }.shortcut { extreme($0, $1, isMax: true) },
    Builtin("min", "..., na.rm = FALSE", "Smallest element. Source: R ?min.", dispatch: .summary) { try extreme($0, isMax: false) }.shortcut { extreme($0, $1, isMax: false) },
    Builtin("range", "..., na.rm = FALSE, finite = FALSE", "Smallest and largest element. Source: R ?range.", dispatch: .summary) { call in
      if try call.flag("finite"), !call.dots.contains(where: { $0.value.isString }) {
        let kept = call.dots.flatMap { $0.value.asDoubles() }.filter(\.isFinite)
        guard let least = kept.min(), let greatest = kept.max() else { return .vector([try nothing(call, isMax: false), try nothing(call, isMax: true)]) }
        let isInteger = call.dots.allSatisfy { $0.value.type <= .integer }
        return isInteger ? .vector([Int32(double: least), Int32(double: greatest)]) : .vector([least, greatest])
      }
      return try Combining.combine([(nil, try extreme(call, isMax: false)), (nil, try extreme(call, isMax: true))])
    },
    Builtin("any", "..., na.rm = FALSE", "TRUE when any is TRUE. Source: R ?any.", dispatch: .summary) { call in
      let flags = try logicals(call, until: .true)
      if flags.contains(.true) { return .logical(.true) }
      return .logical(try flags.contains(.na) && !call.flag("na.rm") ? .na : .false)
    },
    Builtin("all", "..., na.rm = FALSE", "TRUE when all are TRUE. Source: R ?all.", dispatch: .summary) { call in
      let flags = try logicals(call, until: .false)
      if flags.contains(.false) { return .logical(.false) }
      return .logical(try flags.contains(.na) && !call.flag("na.rm") ? .na : .true)
    },
    Builtin("mean", "x, ...", "Arithmetic mean; `na.rm`, `trim` as in R. Source: R ?mean.", dispatch: .generic, mean).accepting("x, trim = 0, na.rm = FALSE, ..."),
    Builtin("pmax", "..., na.rm = FALSE", "Largest of each position. Source: R ?pmax.") { try parallel($0, isMax: true) },
    Builtin("pmin", "..., na.rm = FALSE", "Smallest of each position. Source: R ?pmin.") { try parallel($0, isMax: false) },
    Builtin("which", "x, arr.ind = FALSE, useNames = TRUE", "Positions of TRUE. Source: R ?which.") { call in
      let x = try call[0]
      guard x.type == .logical else { throw RError("argument to 'which' is not logical") }
      let flags = x.asLogicals()
      let positions = try flags.indices.filter {
        if $0 & 0xFFFF == 0 { try Interrupt.check() }
        return flags[$0] == .true
      }
      if try call.flag("arr.ind"), x.dim != nil {
        let arguments: [Value] = [
          .vector(positions.map { Int32($0 + 1) }), x.attribute(.dim)!, x.attribute(.dimnames) ?? .null, .bool(try call.flag("useNames")),
        ]
        return try call.interpreter.callFunction("arrayInd", arguments, environment: call.environment)
      }
      return .integers(IntegerVector(positions.map { Int32($0 + 1) }, x.names.map { n in Attributes(names: positions.map { n[$0] }) } ?? Attributes())).unwrappedScalar
    },
    Builtin("which.max", "x", "Position of the first largest element. Source: R ?which.max.") { try whichExtreme($0) { $0 > $1 } },
    Builtin("which.min", "x", "Position of the first smallest element. Source: R ?which.max.") { try whichExtreme($0) { $0 < $1 } },
  ]

  private static func checkNumeric(_ value: Value, _ name: String) throws {
    if value.isFactor { throw RError("‘\(name)’ not meaningful for factors") }
    switch value.type {
    case .null, .logical, .integer, .double, .complex: return
    default: throw RError("invalid 'type' (\(value.storedTypeName)) of argument")
    }
  }

  private static func doubles(_ call: BuiltinCall) throws -> [Double] {
    let removes = try call.flag("na.rm")
    var result: [Double] = []
    for (_, value) in call.dots {
      try checkNumeric(value, call.builtin.name)
      let elements = value.asDoubles()
      result += removes ? elements.filter { !$0.isNaN } : elements
    }
    return result
  }

  /// The arguments as flags; those after one that holds `decision` are not looked at.
  private static func logicals(_ call: BuiltinCall, until decision: Logical) throws -> [Logical] {
    var flags: [Logical] = []
    for (_, value) in call.dots {
      if value.isString || value.type == .double || value.type == .complex, value.count > 0 { try call.warn("coercing argument of type '\(value.storedTypeName)' to logical") }
      if value.isList, value.count > 0 { throw RError("invalid 'type' (list) of argument") }
      try value.checkConvertible(to: .logical)
      let more = value.asLogicals()
      flags += more
      if more.contains(decision) { break }
    }
    return flags
  }

  private static func sum(_ call: BuiltinCall) throws -> Value {
    let removes = try call.flag("na.rm")
    if call.dots.count == 1, let range = call.dots[0].value.compactRange {
      // Exact for whole numbers; R sums integer ranges as doubles where they do not fit.
      let total = Double(Float80(range.count) * (Float80(range.first) + Float80(range.last)) / 2)
      if call.dots[0].value.type == .integer, let small = Int32(exactly: total), small != .na { return .integer(small) }
      return .double(total)
    }
    if call.dots.contains(where: { $0.value.type == .complex }) {
      return .complexes(ComplexVector([call.dots.flatMap { $0.value.asComplexes() }.reduce(Complex(0), +)]))
    }
    var integral = 0
    var isIntegral = true
    var total: Float80 = 0
    for (_, value) in call.dots {
      try checkNumeric(value, "sum")
      switch value {
      case .null: break
      case .logical, .logicals, .integer, .integers:
        for x in value.asIntegers() {
          if x == .na {
            if removes { continue }
            return call.dots.contains { $0.value.type == .double } ? .double(.na) : .integer(.na)
          }
          integral += Int(x)
        }
      default:
        isIntegral = false
        if case .doubles(let v) = value, !removes {
          total += v.elements.withUnsafeBufferPointer { buffer in
            var sum: Float80 = 0
            for (i, x) in buffer.enumerated() {
              if i & 0xFFFF == 0, Interrupt.isPending { break }
              sum += Float80(x)
            }
            return sum
          }
        } else { for x in value.asDoubles() where !(removes && x.isNaN) { total += Float80(x) } }
      }
    }
    if isIntegral {
      if let small = Int32(exactly: integral), small != .na { return .integer(small) }
      return .double(Double(integral))
    }
    let result = Double(total + Float80(integral))
    // Extended precision loses the payload of NA.
    if result.isNaN, call.dots.contains(where: { $0.value.asDoubles().contains { $0.isNA } }) { return .double(.na) }
    return .double(result)
  }

  private static func extreme(_ call: BuiltinCall, isMax: Bool) throws -> Value {
    let removes = try call.flag("na.rm")
    let name = call.builtin.name == "range" ? (isMax ? "max" : "min") : call.builtin.name
    if call.dots.contains(where: { $0.value.isString }) {
      if let list = call.dots.first(where: { $0.value.isList }) { throw RError("invalid 'type' (\(list.value.storedTypeName)) of argument") }
      // Beside texts, TRUE is the number 1.
      let texts = try call.dots.flatMap { $0.value.type == .logical ? try Coercion.convert($0.value, to: .integer).asStrings() : $0.value.asStrings() }
      let present = texts.compactMap { $0 }
      if present.count < texts.count, !removes { return .string(nil) }
      guard let first = present.first else {
        try call.warn("no non-missing arguments, returning NA")
        return .string(nil)
      }
      return .string(present.dropFirst().reduce(first) { (Collation.compare($1, $0) > 0) == isMax ? $1 : $0 })
    }
    var isInteger = true
    var best: Double?
    var sawMissing: Double?

    for (_, value) in call.dots {
      if value.isFactor, !value.inherits("ordered") { throw RError("‘\(name)’ not meaningful for factors") }
      if value.isList { throw RError("invalid 'type' (list) of argument") }
      try checkNumeric(value, name)
      if value.type == .complex { throw RError("invalid 'type' (complex) of argument") }
      if value.type == .double { isInteger = false }
      if let range = value.compactRange {
        let x = isMax ? max(range.first, range.last) : min(range.first, range.last)
        if best == nil || (isMax ? x > best! : x < best!) { best = x }
        continue
      }
      if case .doubles(let v) = value {
        v.elements.withUnsafeBufferPointer { buffer in
          for x in buffer {
            if x.isNaN { if !removes, sawMissing == nil || x.isNA { sawMissing = x } } else if best == nil || (isMax ? x > best! : x < best!) { best = x }
          }
        }
      } else {
        for x in value.asDoubles() {
          if x.isNaN { if !removes, sawMissing == nil || x.isNA { sawMissing = x } } else if best == nil || (isMax ? x > best! : x < best!) { best = x }
        }
      }
    }
    if let sawMissing { return isInteger ? .integer(.na) : .double(sawMissing) }
    guard let best else { return .double(try nothing(call, isMax: isMax)) }
    return isInteger ? .integer(Int32(double: best)) : .double(best)
  }

  /// The extreme of no elements, with a warning. `range` asks `min` and `max`.
  private static func nothing(_ call: BuiltinCall, isMax: Bool) throws -> Double {
    let isRange = call.builtin.name == "range", name = isRange ? (isMax ? "max" : "min") : call.builtin.name
    let isNumeric = call.dots.contains { $0.value.isNumeric }
    let asked = Call(.symbol(Name(name)), [Argument(.symbol("x"))] + (isNumeric ? [] : [Argument(name: "na.rm", .symbol("na.rm"))]))
    try call.interpreter.warn("no non-missing arguments to \(name); returning \(isMax ? "-Inf" : "Inf")", call: isRange ? asked : call.call)
    return isMax ? -.infinity : .infinity
  }

  private static func mean(_ call: BuiltinCall) throws -> Value {
    let shown = call.call.map { Call(.symbol("mean.default"), $0.arguments, span: $0.span) }
    guard call.values[0] != nil else { throw RError("argument \"x\" is missing, with no default", call: shown.map { Value(.call($0)) }) }
    let x = try call[0]
    var removes = false, trim = 0.0
    var unnamed = ["trim", "na.rm"]
    for argument in call.dots where argument.name != nil { unnamed.removeAll { argument.name?.text == $0 } }
    for argument in call.dots {
      let value = argument.value
      let name = argument.name?.text ?? (unnamed.isEmpty ? "" : unnamed.removeFirst())
      if value.isMissingArgument { continue }
      if name == "na.rm" { removes = value.asLogicals().first == .true }
      if name == "trim" {
        guard value.isNumeric, value.count == 1 else { throw RError("'trim' must be numeric of length one", call: shown.map { Value(.call($0)) }) }
        trim = value.asDoubles()[0]
      }
    }
    if case .complexes(let v) = x {
      let total = v.elements.reduce(Complex(0), +)
      return .complexes(ComplexVector([Complex(total.re / Double(v.count), total.im / Double(v.count))]))
    }
    guard x.isNumeric || x.type == .logical, !x.isFactor else {
      try call.interpreter.warn("argument is not numeric or logical: returning NA", call: shown)
      return .double(.na)
    }
    if let range = x.compactRange, trim == 0 { return .double((range.first + range.last) / 2) }
    var values = x.asDoubles()
    if removes { values = values.filter { !$0.isNaN } }
    if trim > 0, !values.isEmpty {
      if values.contains(where: { $0.isNaN }) { return .double(.na) }
      let n = values.count
      if trim >= 0.5 { return try call.interpreter.callFunction("median", [.vector(values)], environment: call.environment) }
      let low = Int(Double(n) * trim)
      values = Array(values.sorted()[low..<(n - low)])
    }
    if values.isEmpty { return .double(.nan) }
    if values.contains(where: { $0.isNA }) { return .double(.na) }
    // Two passes in extended precision, as R does.
    var sum: Float80 = 0
    for (i, value) in values.enumerated() {
      if i & 0xFFFF == 0 { try Interrupt.check() }
      sum += Float80(value)
    }
    let first = sum / Float80(values.count)
    guard first.isFinite else { return .double(Double(first)) }
    var rest: Float80 = 0
    for (i, value) in values.enumerated() {
      if i & 0xFFFF == 0 { try Interrupt.check() }
      rest += Float80(value) - first
    }
    return .double(Double(first + rest / Float80(values.count)))
  }

  private static func parallel(_ call: BuiltinCall, isMax: Bool) throws -> Value {
    let removes = try call.flag("na.rm")
    guard let first = call.dots.first?.value else { throw RError("no arguments") }
    if call.dots.contains(where: { $0.value.count == 0 }) { return first.count == 0 ? first : try ConstructionBuiltins.blank(first.type.typeName, 0) }
    let count = call.dots.map { $0.value.count }.max() ?? 0
    if call.dots.contains(where: { $0.value.isString }) {
      let columns = call.dots.map { $0.value.asStrings() }
      guard columns.allSatisfy({ !$0.isEmpty }) else { throw RError("invalid input type") }
      return .strings((0..<count).map { i in
        columns.map { $0[i % $0.count] }.reduce(columns[0][i % columns[0].count]) { best, x in
          guard let best, let x else { return nil }
          return (Collation.compare(x, best) > 0) == isMax ? x : best
        }
      })
    }
    let columns = call.dots.map { $0.value.asDoubles() }
    guard columns.allSatisfy({ !$0.isEmpty }), !call.dots.contains(where: { $0.value.type == .complex || $0.value.type == .raw }) else { throw RError("invalid input type") }
    let isInteger = call.dots.allSatisfy { $0.value.type <= .integer }
    let result: [Double] = (0..<count).map { i in
      var best = columns[0][columns[0].count == count ? i : i % columns[0].count]
      for column in columns.dropFirst() {
        let x = column[column.count == count ? i : i % column.count]
        if best.isNaN { if removes { best = x } } else if x.isNaN { if !removes { best = x } } else if isMax ? x > best : x < best { best = x }
      }
      return best
    }
    let attributes = first.count == count ? first.attributes : Attributes()
    return isInteger ? Coercion.make(result.map { Int32(double: $0) }, attributes) : Coercion.make(result, attributes)
  }

  private static func whichExtreme(_ call: BuiltinCall, _ better: (Double, Double) -> Bool) throws -> Value {
    let x = try call[0], values = try call.doubles("x")
    var best: Int?
    for (index, value) in values.enumerated() where !value.isNaN {
      if best == nil || better(value, values[best!]) { best = index }
    }
    guard let best else { return .integers(IntegerVector([])) }
    if let names = x.names { return .integers(IntegerVector([Int32(best + 1)], Attributes(names: [names[best]]))) }
    return .integer(Int32(best + 1))
  }
}

extension Value {
  /// A plain vector of length one as an inline scalar.
  var unwrappedScalar: Value {
    switch self {
    case .integers(let v) where v.count == 1 && v.attributes.isEmpty: return .integer(v.elements[0])
    case .doubles(let v) where v.count == 1 && v.attributes.isEmpty: return .double(v.elements[0])
    case .logicals(let v) where v.count == 1 && v.attributes.isEmpty: return .logical(v.elements[0])
    default: return self
    }
  }
}
