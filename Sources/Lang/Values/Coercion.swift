import Glibc

/// Conversions between element types, one element at a time.
public enum Coercion {
  /// The number a string spells, with blanks around it: decimal, hexadecimal, Inf, NaN. nil when it spells none, NA for "NA".
  public static func double(of text: String?) -> Double? {
    guard let text else { return .na }
    if let plain = plainNumber(text) { return plain }
    var bytes = Array(text.utf8)
    while let last = bytes.last, last == 32 || (last >= 9 && last <= 13) { bytes.removeLast() }
    var start = 0
    while start < bytes.count, bytes[start] == 32 || (bytes[start] >= 9 && bytes[start] <= 13) { start += 1 }
    if start == bytes.count { return nil }
    let trimmed = String(decoding: bytes[start...], as: UTF8.self)
    switch trimmed {
    case "NA": return .na
    case "NaN", "+NaN", "-NaN": return .nan
    case "Inf", "+Inf", "inf", "+inf", "infinity", "Infinity", "INF": return .infinity
    case "-Inf", "-inf", "-infinity", "-Infinity", "-INF": return -.infinity
    default: break
    }
    let first = bytes[start]
    guard (first >= 48 && first <= 57) || first == 43 || first == 45 || first == 46 else { return nil }
    return trimmed.withCString { pointer -> Double? in
      var end: UnsafeMutablePointer<CChar>?
      let value = strtod(pointer, &end)
      guard let end, end.pointee == 0, end != UnsafeMutablePointer(mutating: pointer) else {
        // R also accepts a Fortran-style D exponent.
        let replaced = trimmed.map { $0 == "d" || $0 == "D" ? "e" : $0 }
        return String(replaced) == trimmed || trimmed.hasPrefix("0x") ? nil : double(of: String(replaced))
      }
      return value
    }
  }

  /// The number a short decimal without blanks spells; nil for all else.
  private static func plainNumber(_ text: String) -> Double? {
    let count = text.utf8.count
    guard count > 0, count < 32 else { return nil }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 33) { buffer in
      var filled = 0, hasDigit = false
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
        case UInt8(ascii: "."): break
        case UInt8(ascii: "-") where filled == 0: break
        default: return nil
        }
        buffer[filled] = CChar(byte)
        filled += 1
      }
      guard hasDigit else { return nil }
      buffer[filled] = 0
      var end: UnsafeMutablePointer<CChar>?
      let value = strtod(buffer.baseAddress!, &end)
      return end == buffer.baseAddress! + filled ? value : nil
    }
  }

  public static func logical(of text: String?) -> Logical {
    switch text {
    case "TRUE"?, "true"?, "T"?, "True"?: return .true
    case "FALSE"?, "false"?, "F"?, "False"?: return .false
    default: return .na
    }
  }

  /// `a+bi`, `bi` or a real number.
  public static func complex(of text: String?) -> Complex? {
    guard let text else { return .na }
    if let real = double(of: text) { return real.isNA ? .na : Complex(real) }
    let trimmed = text.filter { $0 != " " }
    guard trimmed.hasSuffix("i") else { return nil }
    let body = Array(trimmed.dropLast())
    var split = body.count - 1
    while split > 0 {
      if body[split] == "+" || body[split] == "-", body[split - 1] != "e", body[split - 1] != "E" { break }
      split -= 1
    }
    if split <= 0 { return double(of: String(body)).map { Complex(0, $0) } }
    guard let re = double(of: String(body[..<split])), let im = double(of: String(body[split...])) else { return nil }
    return Complex(re, im)
  }

  public static func text(of x: Logical) -> String? { x == .na ? nil : (x == .true ? "TRUE" : "FALSE") }
  public static func text(of x: Int32) -> String? { x == .na ? nil : String(x) }
  /// Up to 15 significant digits, fixed or scientific, whichever is shorter (fixed when equal).
  public static func text(of x: Double) -> String? { x.isNA ? nil : DecimalMark.applied(to: DecimalText.shortest(x, digits: 15, scipen: scipen)) }
  /// `options(scipen =)`, kept here by `Options`.
  nonisolated(unsafe) static var scipen = 0
  public static func text(of x: UInt8) -> String? {
    let digits = Array("0123456789abcdef")
    return String([digits[Int(x >> 4)], digits[Int(x & 15)]])
  }
  public static func text(of x: Complex) -> String? {
    if x.isNA, x.re.isNA || x.im.isNA { return nil }
    let im = DecimalText.shortest(abs(x.im), digits: 15, scipen: scipen)
    let sign = x.im.sign == .minus && !x.im.isNaN ? "-" : "+"
    return DecimalMark.applied(to: DecimalText.shortest(x.re, digits: 15, scipen: scipen) + sign + im + "i")
  }

  /// A name in a call as `as.character` shows it.
  static func text(ofCallPart name: Name) -> String {
    Builtin.primitives.contains(name.text) || name.text.hasPrefix("%") ? name.text : SyntacticName.quoted(name.text)
  }

  /// A list element as `as.character(list(…))` shows it: strings as they are, single numbers as numbers, the rest deparsed.
  static func text(ofListElement value: Value) -> String? {
    switch value {
    case .strings(let v) where v.count == 1: return v.elements[0] ?? "NA"
    case .logical, .integer, .double: return value.asStrings()[0] ?? "NA"
    case .symbol(let name): return name.text
    case .null: return "NULL"
    default:
      if value.isAtomic, value.count == 1, value.attribute(.names) == nil { return value.asStrings()[0] ?? "NA" }
      return Deparser.element(value)
    }
  }

  /// The vector as another vector type, attributes dropped unless `keepingAttributes`.
  ///
  /// `lossy` is called at most once with R's warning text when elements became NA.
  public static func convert(
    _ value: Value, to type: ValueType, keepingAttributes: Bool = false, lossy: (String) throws -> Void = { _ in }
  ) rethrows -> Value {
    let attributes = keepingAttributes ? value.attributes : Attributes()
    if value.type == type { return keepingAttributes || value.attributes.isEmpty ? value : value.withAttributes(attributes) }
    switch type {
    case .null: return .null
    case .logical: return make(value.asLogicals(), attributes)
    case .integer:
      let result = value.asIntegers()
      if case .strings(let v) = value {
        if zip(v.elements, result).contains(where: { $1 == .na && $0 != nil && !["", "NA"].contains(trimmed($0!)) }) {
          let outOfRange = v.elements.contains { double(of: $0).map { !$0.isNaN && abs($0) >= 2147483648 } ?? false }
          try lossy(outOfRange ? "NAs introduced by coercion to integer range" : "NAs introduced by coercion")
        }
      } else if value.type == .double,
        zip(value.asDoubles(), result).contains(where: { $1 == .na && !$0.isNaN })
      {
        try lossy("NAs introduced by coercion to integer range")
      }
      return make(result, attributes)
    case .double:
      let result = value.asDoubles()
      if case .strings(let v) = value, zip(v.elements, result).contains(where: { $1.isNA && $0 != nil && !["", "NA"].contains(trimmed($0!)) }) {
        try lossy("NAs introduced by coercion")
      }
      if case .complexes(let v) = value, v.elements.contains(where: { $0.im != 0 && !$0.isNA }) {
        try lossy("imaginary parts discarded in coercion")
      }
      return make(result, attributes)
    case .complex:
      if case .strings(let v) = value, v.elements.contains(where: { $0 != nil && $0 != "NA" && complex(of: $0) == nil }) { try lossy("NAs introduced by coercion") }
      return .complexes(ComplexVector(value.asComplexes(), attributes))
    case .character: return .strings(StringVector(value.asStrings(), attributes))
    case .raw: return .raws(RawVector(value.asRaws(), attributes))
    case .list: return .list(ListVector(value.asElements(), attributes))
    case .expression: return .expressions(ListVector(value.asElements(), attributes))
    default: return value
    }
  }

  private static func trimmed(_ text: String) -> String { String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }

  static func make(_ x: [Logical], _ a: Attributes) -> Value {
    x.count == 1 && a.isEmpty ? .logical(x[0]) : .logicals(LogicalVector(x, a))
  }
  static func make(_ x: [Int32], _ a: Attributes) -> Value {
    x.count == 1 && a.isEmpty ? .integer(x[0]) : .integers(IntegerVector(x, a))
  }
  static func make(_ x: [Double], _ a: Attributes) -> Value {
    x.count == 1 && a.isEmpty ? .double(x[0]) : .doubles(DoubleVector(x, a))
  }
}
