import Glibc

/// Making and joining vectors.
enum ConstructionBuiltins {
  static let all: [Builtin] = [
    Builtin("c", "..., recursive = FALSE, use.names = TRUE", """
      Joins its arguments into one vector of the highest type among them. Source: R ?c.
      """, dispatch: .generic) { call in
      try Combining.combine(call.dots, recursive: try call.flag("recursive"), useNames: try call.flag("use.names"))
    }.shortcut(ofMany: Combining.plain),
    Builtin("list", "...", "A list of its arguments. Source: R ?list.") { call in
      // Only what is written as empty is refused: `quote(expr = )` is a value.
      if let empty = call.dots.firstIndex(where: { $0.value.isMissingArgument }), call.call?.arguments.contains(where: { if case .missing = $0.value { true } else { false } }) ?? false {
        throw RError("argument \(empty + 1) is empty")
      }
      let named = call.dots.contains { $0.name != nil }
      return .list(call.dots.map(\.value), names: named ? call.dots.map { $0.name?.text ?? "" } : nil)
    },
    Builtin.special("expression", "...", "An expression vector of its arguments, unevaluated. Source: R ?expression.") { call in
      let arguments = call.call.arguments
      let named = arguments.contains { $0.name != nil }
      let attributes = named ? Attributes(names: arguments.map { $0.name?.text ?? "" }) : Attributes()
      return .expressions(ListVector(arguments.map { Value($0.value) }, attributes))
    },
    Builtin("unlist", "x, recursive = TRUE, use.names = TRUE", """
      The leaves of a list as one vector, with names made from the path. Source: R ?unlist.
      """, dispatch: .generic) { call in
      let x = try call[0]
      guard x.isList || x.type == .expression else { return x }
      return try Combining.unlist(x, recursive: try call.flag("recursive"), useNames: try call.flag("use.names"))
    },
    Builtin("vector", #"mode = "logical", length = 0L"#, "A vector of zeros, FALSE, \"\" or NULLs. Source: R ?vector.") { call in
      try blank(try call.string("mode"), try length(call))
    },
    Builtin("logical", "length = 0L", "A vector of FALSE. Source: R ?logical.") { try blank("logical", try length($0)) },
    Builtin("integer", "length = 0L", "A vector of 0L. Source: R ?integer.") { try blank("integer", try length($0)) },
    Builtin("numeric", "length = 0L", "A vector of 0. Source: R ?numeric.") { try blank("numeric", try length($0)) },
    Builtin("double", "length = 0L", "A vector of 0. Source: R ?double.") { try blank("double", try length($0)) },
    Builtin("character", "length = 0L", "A vector of \"\". Source: R ?character.") { try blank("character", try length($0)) },
    Builtin("raw", "length = 0L", "A vector of zero bytes. Source: R ?raw.") { try blank("raw", try length($0)) },
    Builtin("complex", "length.out = 0, real, imaginary, modulus, argument", "A complex vector. Source: R ?complex.", complex),
    Builtin("rep", "x, times, length.out, each, ...", "Repeats the elements of `x`. Source: R ?rep.", dispatch: .generic, rep),
    Builtin("rep.int", "x, times", "Repeats the elements of `x`. Source: R ?rep.") { call in
      try Repetition.rep(try call[0], times: try call.integers("times").map { Int($0) }, each: 1, lengthOut: nil).withAttributes(Attributes())
    },
    Builtin("rep_len", "x, length.out", "Repeats `x` to the given length. Source: R ?rep.") { call in
      let x = try call[0]
      guard let n = try call.doubles("length.out").first, n >= 0, n < 9e15 else { throw RError("invalid 'length.out' value") }
      return try Repetition.rep(x, times: [1], each: 1, lengthOut: Int(n))
    },
    Builtin("seq_len", "length.out", "1, 2, …, length.out. Source: R ?seq.") { call in
      let given = try call[0]
      if given.count != 1, given.isVector || given.isNull { try call.warn("first element used of 'length.out' argument") }
      if !given.isVector || given.type == .list { throw RError("argument must be coercible to non-negative integer") }
      let numbers = try CoercionBuiltins.converted(given, to: .double, call).asDoubles()
      guard let n = numbers.first, n >= 0, n.isFinite else { throw RError("argument \(numbers.isEmpty ? "of length 0" : "must be coercible to non-negative integer")") }
      return n < 1 ? .integers(IntegerVector([])) : try Sequences.range(.integer(1), .double(n.rounded(.down)), call.interpreter)
    }.shortcut { n in
      switch n {
      case .integer(let n) where n > 0 && n < 1000: return .integers(IntegerVector(Array(1...n)))
      case .double(let n) where n >= 1 && n < 1000: return .integers(IntegerVector(Array(1...Int32(n))))
      default: return nil
      }
    },
    Builtin("seq_along", "along.with", "1, 2, …, length(along.with). Source: R ?seq.") { call in
      let n = try call.interpreter.length(try call[0], environment: call.environment)
      return n == 0 ? .integers(IntegerVector([])) : try Sequences.range(.integer(1), .int(n), call.interpreter)
    },
    Builtin(":", "from, to", "from, from + 1, …, to. Source: R ?Colon.") { call in
      try Sequences.range(try call[0], try call[1], call.interpreter)
    },
    Builtin("length", "x", "Number of elements. Source: R ?length.", dispatch: .generic) { call in
      let x = try call[0]
      if case .environment(let e) = x, e.isReferenceObject { return .int(1) }
      return .int(x.count)
    }
      .shortcut { x in x.isObject ? nil : .int(x.count) },
    Builtin("lengths", "x, use.names = TRUE", "Length of each element of a list. Source: R ?lengths.") { call in
      let x = try call[0]
      guard x.isVector || x.isNull || x.isObject && x.type != .language else { throw RError("'x' must be a list or atomic vector") }
      let counts = try x.asElements().map { Int32(clamping: try call.interpreter.length($0, environment: call.environment)) }
      return .integers(IntegerVector(counts, try call.flag("use.names") ? x.attributes.keeping(.names, .dim, .dimnames) : x.attributes.keeping(.dim)))
    },
    Builtin("length<-", "x, value", "Cuts or extends a vector. Source: R ?length.") { call in
      let x = try call[0], value = try call["value"]
      guard x.isVector || x.isNull else { throw RError("cannot set length of non-(vector or list)") }
      guard value.count == 1 else { throw RError("wrong length for 'value' argument") }
      guard let size = try call.doubles("value").first, !size.isNaN else { throw RError("vector size cannot be NA/NaN") }
      guard size >= 0, size.isFinite else { throw RError(size < 0 ? "invalid value" : "vector size cannot be infinite") }
      try Allocation.check(size)
      let n = Int(size)
      var attributes = Attributes()
      if let names = x.names { attributes.names = (0..<n).map { $0 < names.count ? names[$0] : "" } }
      return Subsetting.gather(x.isNull ? .list(ListVector([])) : x, (0..<n).map { $0 < x.count ? $0 : -1 }, attributes: attributes)
    },
    Builtin("rev", "x", "The elements in reverse order. Source: R ?rev.", dispatch: .generic) { call in
      let x = try call[0]
      if x.isObject || x.attribute(.dim)?.count == 1 {
        let n = try call.interpreter.length(x, environment: call.environment)
        let indices = Value.integers(IntegerVector((0..<n).map { Int32(n - $0) }))
        return try call.interpreter.subset(x, [(nil, indices)], call: nil, environment: call.environment)
      }
      if case .symbol = x { throw RError.notSubsettable(x) }
      if case .language = x {
        let parts = x.asElements()
        return try LanguageParts.call(from: .list(ListVector(parts.reversed(), x.names.map { Attributes(names: $0.reversed()) } ?? Attributes())))
      }
      let positions = Array((0..<x.count).reversed())
      return Subsetting.gather(x, positions, attributes: x.names.map { n in Attributes(names: positions.map { n[$0] }) } ?? Attributes())
    },
    Builtin("append", "x, values, after", "Inserts `values` into `x` after position `after`. Source: R ?append.") { call in
      if let after = call.values[2] {
        guard after.isNumeric || after.type == .logical else { throw RError("invalid argument type") }
        guard let first = after.asDoubles().first else { throw RError("argument is of length zero") }
        guard !first.isNaN else { throw RError("missing value where TRUE/FALSE needed") }
      }
      let x = try call[0], values = try call[1]
      if x.isObject {
        // By the methods of `c` and `[`.
        let n = try call.interpreter.length(x, environment: call.environment)
        let after = call.values[2].flatMap { $0.asDoubles().first }.map { Int(max(0, min(Double(n), $0))) } ?? n
        func part(_ range: Range<Int>) throws -> Value {
          try call.interpreter.subset(x, [(nil, .integers(IntegerVector(range.map { Int32($0 + 1) })))], call: nil, environment: call.environment)
        }
        let pieces = after >= n ? [x, values] : after == 0 ? [values, x] : [try part(0..<after), values, try part(after..<n)]
        return try call.interpreter.callFunction("c", pieces, environment: call.environment)
      }
      let after = call.values[2].flatMap { $0.asDoubles().first }.map { Int(max(0, min(Double(x.count), $0))) } ?? x.count
      if after >= x.count { return try Combining.combine([(nil, x), (nil, values)]) }
      if after <= 0 { return try Combining.combine([(nil, values), (nil, x)]) }
      func part(_ range: Range<Int>) -> Value {
        Subsetting.gather(x, Array(range), attributes: x.names.map { Attributes(names: Array($0[range])) } ?? Attributes())
      }
      return try Combining.combine([(nil, part(0..<after)), (nil, values), (nil, part(after..<x.count))])
    },
  ]

  private static func length(_ call: BuiltinCall) throws -> Int {
    let given = try call[call.builtin.name == "vector" ? 1 : 0]
    guard given.isVector, given.count == 1, given.type != .list, given.type != .logical, let n = given.asDoubles().first else { throw RError("invalid 'length' argument") }
    if n.isNaN {
      if case .strings(let v) = given, v.elements[0] != nil { try call.warn("NAs introduced by coercion") }
      throw RError("vector size cannot be NA\(given.type == .integer ? "" : "/NaN")")
    }
    if n.isInfinite, n > 0 { throw RError("vector size cannot be infinite") }
    if n >= 9e15 { throw RError("vector size specified is too large") }
    guard n >= 0 else { throw RError("invalid 'length' argument") }
    let mode = call.builtin.name == "vector" ? try call.string("mode") : call.builtin.name
    try Allocation.check(n, bytes: Allocation.bytes(of: mode))
    return Int(n)
  }

  static func blank(_ mode: String, _ n: Int) throws -> Value {
    switch mode {
    case "logical": return .logicals(LogicalVector([Logical](stoppablyRepeating: .false, count: n)))
    case "integer": return .integers(IntegerVector([Int32](stoppablyRepeating: 0, count: n)))
    case "numeric", "double": return .doubles(RepeatedNumber.vector(0, count: n))
    case "complex": return .complexes(ComplexVector([Complex](stoppablyRepeating: Complex(0), count: n)))
    case "character": return .strings(StringVector([String?](stoppablyRepeating: "", count: n)))
    case "raw": return .raws(RawVector([UInt8](repeating: 0, count: n)))
    case "list": return .list(ListVector([Value](stoppablyRepeating: .null, count: n)))
    case "expression": return .expressions(ListVector([Value](stoppablyRepeating: .null, count: n)))
    default: throw RError("vector: cannot make a vector of mode '\(mode)'.")
    }
  }

  private static func complex(_ call: BuiltinCall) throws -> Value {
    guard let size = try call.doubles("length.out").first, size >= 0, size < 2147483648 else { throw RError("invalid length") }
    try Allocation.check(size, bytes: 16)
    if let modulus = call.values[3] ?? (call.values[4] != nil ? .double(1) : nil) {
      let m = modulus.asDoubles(), a = call.values[4]?.asDoubles() ?? [0]
      return .complexes(ComplexVector((0..<(m.isEmpty || a.isEmpty ? 0 : max(m.count, a.count))).map { i in
        let r = m[i % m.count], t = a[i % a.count]
        return Complex(r * cos(t), r * sin(t))
      }))
    }
    let re = call.values[1]?.asDoubles() ?? [], im = call.values[2]?.asDoubles() ?? []
    let n = max(re.count, im.count, try call.integer("length.out", atLeast: 0))
    return .complexes(ComplexVector((0..<n).map { i in Complex(re.isEmpty ? 0 : re[i % re.count], im.isEmpty ? 0 : im[i % im.count]) }))
  }

  private static func rep(_ call: BuiltinCall) throws -> Value {
    let x = try call[0]
    let times = call.values[1]?.asDoubles() ?? [1]
    guard times.allSatisfy({ $0 >= 0 && $0 < 9e15 }) else { throw RError("invalid 'times' argument") }
    let each = call.values[3]?.asDoubles().first ?? 1
    guard each.isNaN || (each >= 0 && each < 9e15) else { throw RError("invalid 'each' argument") }
    var lengthOut: Int?
    if let given = call.values[2], let n = given.asDoubles().first, !n.isNaN {
      guard n >= 0, n < 9e15 else { throw RError("invalid 'length.out' argument") }
      lengthOut = Int(n)
    }
    return try Repetition.rep(x, times: times.map { Int($0) }, each: each.isNaN ? 1 : Int(each), lengthOut: lengthOut)
  }
}

/// `rep`.
enum Repetition {
  /// `count` elements: each of `elements` `each` times, over and over.
  private static func repeated<Element>(_ elements: [Element], _ each: Int, _ count: Int, blank: Element) -> [Element] {
    elements.withUnsafeBufferPointer { source in
      [Element](inPieces: count, blank: blank) { out, piece in
        var i = piece.lowerBound / each % source.count, done = piece.lowerBound % each
        for place in piece {
          (out + place).initialize(to: source[i])
          done += 1
          if done == each {
            done = 0
            i += 1
            if i == source.count { i = 0 }
          }
        }
      }
    }
  }

  static func rep(_ x: Value, times: [Int], each: Int, lengthOut: Int?) throws -> Value {
    if x.isFunction || x.type == .symbol || x.type == .language { throw RError("attempt to replicate an object of type '\(x.storedTypeName)'") }
    let count = x.count
    var positions: [Int] = []
    guard times.allSatisfy({ $0 >= 0 }), each >= 0, lengthOut ?? 0 >= 0 else { throw RError("invalid 'times' argument") }
    let length = lengthOut.map { Double($0) } ?? (times.count == 1 ? Double(count) * Double(each) * Double(times[0]) : times.reduce(0) { $0 + Double($1) })
    try Allocation.check(max(length, Double(count) * Double(each)), bytes: Allocation.bytes(of: x), held: Allocation.heldBytes(of: x))
    // One plain number needs no positions.
    if count == 1, times.count == 1, x.attributes.isEmpty {
      switch x {
      case .double(let element): return .vector([Double](stoppablyRepeating: element, count: Int(length)))
      case .integer(let element): return .vector([Int32](stoppablyRepeating: element, count: Int(length)))
      case .logical(let element): return .vector([Logical](stoppablyRepeating: element, count: Int(length)))
      default: break
      }
    }
    let spread = count * each
    // Without attributes elements follow one another by counting; positions would take more memory than the result.
    if times.count == 1, spread > 0, x.attributes.isEmpty, !x.isObject {
      switch x {
      case .doubles(let v): return .vector(repeated(v.elements, each, Int(length), blank: 0))
      case .integers(let v): return .vector(repeated(v.elements, each, Int(length), blank: 0))
      case .logicals(let v): return .vector(repeated(v.elements, each, Int(length), blank: .na))
      case .strings(let v): return .strings(repeated(v.elements, each, Int(length), blank: nil))
      default: break
      }
    }
    // Positions take 8 bytes each beside the result.
    try Allocation.check(length, bytes: Allocation.bytes(of: x), held: 8 + Allocation.heldBytes(of: x))
    if let lengthOut {
      if spread == 0 { positions = [Int](repeating: -1, count: count == 0 && !x.isNull ? lengthOut : 0) } else {
        positions = (0..<lengthOut).map { ($0 % spread) / each }
      }
    } else if times.count == 1 {
      positions = [Int](inPieces: spread * times[0], blank: 0) { out, piece in
        var i = spread == 0 ? 0 : piece.lowerBound % spread / each, repeated = spread == 0 ? 0 : piece.lowerBound % each
        for place in piece {
          (out + place).initialize(to: i)
          repeated += 1
          if repeated == each {
            repeated = 0
            i += 1
            if i == count { i = 0 }
          }
        }
      }
    } else {
      guard times.count == spread else { throw RError("invalid 'times' argument") }
      for i in 0..<spread {
        if i & 0xFFFF == 0 { try Interrupt.check() }
        for _ in 0..<times[i] { positions.append(i / each) }
      }
    }
    var attributes = Attributes()
    if let names = x.names { attributes.names = positions.map { $0 < 0 ? nil : names[$0] } }
    if x.isFactor {
      attributes[.levels] = x.attribute(.levels)
      attributes[.class] = x.attribute(.class)
    } else if let oldClass = x.attribute(.class), ["Date", "POSIXct", "difftime"].contains(where: { x.inherits($0) }) {
      attributes[.class] = oldClass
      attributes["units"] = x.attribute("units")
      attributes["tzone"] = x.attribute("tzone")
    }
    return Subsetting.gather(x, positions, attributes: attributes)
  }
}
