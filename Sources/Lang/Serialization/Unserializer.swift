/// Reads R's serialization format, versions 2 and 3, in all three encodings. Lengths are checked against the bytes that are there.
/// Source: R Internals, "Serialization Formats".
struct Unserializer {
  private enum Encoding { case big, little, text }
  private let bytes: [UInt8]
  private(set) var position = 0
  private var encoding = Encoding.big
  private let interpreter: Interpreter
  private var references: [Value] = []
  private var depth = 0

  /// - Throws: an R error for other files and for damaged ones.
  init(_ bytes: [UInt8], from start: Int = 0, _ interpreter: Interpreter) throws {
    (self.bytes, position, self.interpreter) = (bytes, start, interpreter)
    guard bytes.count - start >= 2, bytes[start + 1] == 10 else { throw RError("unknown input format") }
    switch bytes[start] {
    case 88: encoding = .big
    case 66: encoding = .little
    case 65: encoding = .text
    default: throw RError("unknown input format")
    }
    position = start + 2
    let version = try integer()
    let writer = try integer()
    let needed = try integer()
    guard version == 2 || version == 3 else {
      let made = "\(writer >> 16).\((writer >> 8) & 255).\(writer & 255)", minimum = "\(needed >> 16).\((needed >> 8) & 255).\(needed & 255)"
      throw RError("cannot read workspace version \(version) written by R \(made); need R \(minimum) or newer")
    }
    if version == 3 { _ = try text(Int(try integer())) }
  }

  // MARK: Elements

  private var damaged: RError { RError("read error", hints: ["the data ends or breaks off at byte \(position)"]) }

  private mutating func word() throws -> ArraySlice<UInt8> {
    while position < bytes.count, [32, 9, 10, 13].contains(bytes[position]) { position += 1 }
    let start = position
    while position < bytes.count, ![32, 9, 10, 13].contains(bytes[position]) { position += 1 }
    guard start < position else { throw damaged }
    return bytes[start..<position]
  }

  private mutating func integer() throws -> Int32 {
    if encoding == .text {
      let text = String(decoding: try word(), as: UTF8.self)
      if text == "NA" { return .na }
      guard let x = Int32(text) else { throw damaged }
      return x
    }
    guard bytes.count - position >= 4 else { throw damaged }
    let bits = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: UInt32.self) }
    position += 4
    return Int32(bitPattern: encoding == .big ? UInt32(bigEndian: bits) : UInt32(littleEndian: bits))
  }

  private mutating func double() throws -> Double {
    if encoding == .text {
      let text = String(decoding: try word(), as: UTF8.self)
      switch text {
      case "NA": return .na
      case "NaN": return .nan
      case "Inf": return .infinity
      case "-Inf": return -.infinity
      default:
        guard let x = Double(text) else { throw damaged }
        return x
      }
    }
    guard bytes.count - position >= 8 else { throw damaged }
    let bits = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: UInt64.self) }
    position += 8
    return Double(bitPattern: encoding == .big ? UInt64(bigEndian: bits) : UInt64(littleEndian: bits))
  }

  private mutating func text(_ count: Int) throws -> [UInt8] {
    guard encoding == .text else {
      guard count >= 0, bytes.count - position >= count else { throw damaged }
      defer { position += count }
      return Array(bytes[position..<(position + count)])
    }
    if count == 0 { return [] }
    var rest = try word(), content: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == 92, let next = rest.popFirst() else { content.append(byte); continue }
      switch next {
      case 110: content.append(10)
      case 116: content.append(9)
      case 114: content.append(13)
      case 118: content.append(11)
      case 98: content.append(8)
      case 102: content.append(12)
      case 97: content.append(7)
      case 48...55:
        var code = Int(next - 48), digits = 1
        while digits < 3, let digit = rest.first, digit >= 48, digit < 56 { code = code * 8 + Int(digit - 48); rest.removeFirst(); digits += 1 }
        content.append(UInt8(truncatingIfNeeded: code))
      default: content.append(next)
      }
    }
    guard content.count == count else { throw damaged }
    return content
  }

  /// A length that the bytes left can hold.
  private mutating func length(itemBytes: Int) throws -> Int {
    var count = Int(try integer())
    if count == -1 {
      let high = Int(try integer())
      count = high << 32 | Int(UInt32(bitPattern: try integer()))
    }
    let size = encoding == .text ? 2 : itemBytes
    guard count >= 0, count <= (bytes.count - position) / size + 1 else { throw damaged }
    return count
  }

  // MARK: Values

  private mutating func attributes(_ flags: Int32) throws -> Attributes {
    guard flags & SerialCode.hasAttributes != 0 else { return Attributes() }
    return Unserializer.attributes(try read())
  }

  private static func attributes(_ list: Value) -> Attributes {
    var result = Attributes()
    for (name, value) in zip(list.names ?? [], list.asElements()) {
      guard let name, name != "srcref", name != "srcfile", name != "wholeSrcref" else { continue }
      result[Name(name)] = value
    }
    return result
  }

  mutating func read() throws -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth < 20_000 else { throw RError("the data is nested too deeply") }
    return try read(flags: try integer())
  }

  private mutating func read(flags: Int32) throws -> Value {
    switch flags & 255 {
    case SerialCode.null, SerialCode.nilValue, SerialCode.unbound: return .null
    case SerialCode.missing: return .missingArgument
    case SerialCode.global: return .environment(interpreter.global)
    case SerialCode.baseEnvironment, SerialCode.baseNamespace: return .environment(interpreter.base)
    case SerialCode.emptyEnvironment: return .environment(interpreter.emptyEnvironment)
    case SerialCode.reference:
      let index = flags >> 8 == 0 ? Int(try integer()) : Int(flags >> 8)
      guard index >= 1, index <= references.count else { throw damaged }
      return references[index - 1]
    case SerialCode.package, SerialCode.namespace, SerialCode.persistent:
      _ = try integer()
      for _ in 0..<(try length(itemBytes: 4)) { _ = try read() }
      references.append(.environment(interpreter.base))
      return .environment(interpreter.base)
    case SerialCode.symbol:
      guard case .strings(let v) = try read(), let name = v.elements.first else { throw damaged }
      let symbol = Value.symbol(Name(name ?? "NA"))
      references.append(symbol)
      return symbol
    case SerialCode.characters:
      let count = try integer()
      if count == -1 { return .string(nil) }
      return .string(decoded(try text(Int(count)), flags >> SerialCode.levelShift))
    case SerialCode.logical:
      var elements: [Logical] = []
      for _ in 0..<(try length(itemBytes: 4)) { let x = try integer(); elements.append(x == .na ? .na : Logical(x != 0)) }
      return Unserializer.simplified(.logicals(LogicalVector(elements, try attributes(flags))))
    case SerialCode.integer:
      let count = try length(itemBytes: 4)
      var elements: [Int32] = []
      elements.reserveCapacity(count)
      for _ in 0..<count { elements.append(try integer()) }
      return Unserializer.simplified(.integers(IntegerVector(elements, try attributes(flags))))
    case SerialCode.double:
      let count = try length(itemBytes: 8)
      var elements: [Double] = []
      elements.reserveCapacity(count)
      for _ in 0..<count { elements.append(try double()) }
      return Unserializer.simplified(.doubles(DoubleVector(elements, try attributes(flags))))
    case SerialCode.complex:
      var elements: [Complex] = []
      for _ in 0..<(try length(itemBytes: 16)) { let re = try double(); elements.append(Complex(re, try double())) }
      return .complexes(ComplexVector(elements, try attributes(flags)))
    case SerialCode.string:
      let count = try length(itemBytes: 8)
      var elements: [String?] = []
      elements.reserveCapacity(count)
      for _ in 0..<count {
        guard case .strings(let v) = try read() else { throw damaged }
        elements.append(v.elements[0])
      }
      return .strings(StringVector(elements, try attributes(flags)))
    case SerialCode.raw:
      let count = try length(itemBytes: 1)
      var elements: [UInt8] = []
      if encoding == .text {
        for _ in 0..<count {
          guard let byte = UInt8(String(decoding: try word(), as: UTF8.self), radix: 16) else { throw damaged }
          elements.append(byte)
        }
      } else { elements = try text(count) }
      return .raws(RawVector(elements, try attributes(flags)))
    case SerialCode.list, SerialCode.expression:
      var elements: [Value] = []
      for _ in 0..<(try length(itemBytes: 4)) { elements.append(try read()) }
      let vector = ListVector(elements, try attributes(flags))
      return flags & 255 == SerialCode.list ? .list(vector) : .expressions(vector)
    case SerialCode.pairlist, SerialCode.attributedPairlist, SerialCode.dots: return try pairlist(flags)
    case SerialCode.language, SerialCode.attributedLanguage: return try call(flags)
    case SerialCode.closure: return try closure(flags)
    case SerialCode.promise:
      if flags & SerialCode.hasAttributes != 0 { _ = try read() }
      let environment = flags & SerialCode.hasTag != 0 ? try read() : .null
      let value = try read(), expr = try read()
      if case .environment(let scope) = environment { return try interpreter.evaluate(expr.asExpr, in: scope) }
      return value
    case SerialCode.special, SerialCode.builtin:
      let name = String(decoding: try text(Int(try integer())), as: UTF8.self)
      guard let function = interpreter.base.local(Name(name)) else { throw RError("the data holds the function '\(name)', which there is not") }
      return function
    case SerialCode.environment: return try environment()
    case SerialCode.pointer:
      let index = references.count
      references.append(.null)
      let content = try read()
      _ = try read()
      var value = Value.foreign(NilPointer())
      if case .list(let v) = content, v.count == 2, let kind = v.elements[0].asStrings().first ?? nil, kind.hasPrefix(ForeignReaders.prefix) {
        value = try ForeignReaders.of(interpreter).value(String(kind.dropFirst(ForeignReaders.prefix.count)), v.elements[1])
      }
      references[index] = value
      let stored = try attributes(flags)
      if case .foreign(let f) = value, !stored.isEmpty { f.attributes = stored }
      return value
    case SerialCode.weakReference:
      references.append(.null)
      _ = try attributes(flags)
      return .null
    case SerialCode.formal: return .object(S4Object(try attributes(flags)))
    case SerialCode.byteCode:
      let count = try integer()
      guard count >= 0, Int(count) <= bytes.count else { throw damaged }
      var known = [Value?](repeating: nil, count: Int(count))
      let code = try byteCode(&known)
      _ = try attributes(flags)
      return code
    case SerialCode.alternative: return try alternative()
    default: throw RError("ReadItem: unknown type \(flags & 255), perhaps written by later version of R")
    }
  }

  private func decoded(_ content: [UInt8], _ levels: Int32) -> String {
    if levels & SerialCode.latin1 != 0 { return String(String.UnicodeScalarView(content.map { Unicode.Scalar($0) })) }
    return String(decoding: content, as: UTF8.self)
  }

  private static func simplified(_ value: Value) -> Value {
    guard value.count == 1, value.attributes.isEmpty else { return value }
    switch value {
    case .logicals(let v): return .logical(v.elements[0])
    case .integers(let v): return .integer(v.elements[0])
    case .doubles(let v): return .double(v.elements[0])
    default: return value
    }
  }

  /// The items of a pairlist, whose first flags were read.
  private mutating func items(_ first: Int32) throws -> (items: [(name: Name?, value: Value)], attributes: Attributes) {
    var items: [(Name?, Value)] = [], flags = first, own = Attributes(), isFirst = true
    while true {
      switch flags & 255 {
      case SerialCode.pairlist, SerialCode.attributedPairlist, SerialCode.language, SerialCode.attributedLanguage, SerialCode.dots:
        let found = try attributes(flags)
        if isFirst { own = found }
        isFirst = false
        var name: Name?
        if flags & SerialCode.hasTag != 0, case .symbol(let symbol) = try read() { name = symbol }
        items.append((name, try read()))
        flags = try integer()
      case SerialCode.nilValue, SerialCode.null: return (items, own)
      default:
        // A pair whose second half is no list.
        items.append((nil, try read(flags: flags)))
        return (items, own)
      }
    }
  }

  private mutating func pairlist(_ flags: Int32) throws -> Value {
    let (items, own) = try items(flags)
    return Unserializer.list(items, own)
  }

  private static func list(_ items: [(name: Name?, value: Value)], _ own: Attributes) -> Value {
    var attributes = own
    if items.contains(where: { $0.name != nil }) { attributes.names = items.map { $0.name?.text ?? "" } }
    return .list(ListVector(items.map(\.value), attributes))
  }

  private mutating func call(_ flags: Int32) throws -> Value {
    let (items, own) = try items(flags)
    return Unserializer.call(items, own)
  }

  private static func call(_ items: [(name: Name?, value: Value)], _ own: Attributes) -> Value {
    guard let head = items.first else { return .null }
    if case .symbol(let name) = head.value, name.text == "function", items.count >= 3, own.isEmpty {
      return Value(.function(FunctionExpr(formals: formals(items[1].value), body: items[2].value.asExpr)))
    }
    return .language(LanguageObject(Call(head.value.asExpr, items.dropFirst().map { Argument(name: $0.name, $0.value.asExpr) }), own))
  }

  private static func formals(_ list: Value) -> [Formal] {
    zip(list.names ?? [], list.asElements()).map { name, value in
      if case .missingArgument = value { return Formal(Name(name ?? "")) }
      return Formal(Name(name ?? ""), default: value.asExpr)
    }
  }

  private mutating func closure(_ flags: Int32) throws -> Value {
    let own = try attributes(flags)
    let scope = flags & SerialCode.hasTag != 0 ? try read() : .null
    let formals = Unserializer.formals(try read())
    let body = try read().asExpr
    var environment = interpreter.global
    if case .environment(let e) = scope { environment = e }
    return .closure(Closure(FunctionExpr(formals: formals, body: body), environment: environment, attributes: own))
  }

  private mutating func environment() throws -> Value {
    let isLocked = try integer() != 0
    let result = Environment(parent: interpreter.emptyEnvironment)
    references.append(.environment(result))
    if case .environment(let parent) = try read() { result.parent = parent }
    func bind(_ frame: Value) {
      for (name, value) in zip(frame.names ?? [], frame.asElements()) { if let name { result.set(Name(name), value) } }
    }
    bind(try read())
    for bucket in try read().asElements() { bind(bucket) }
    result.attributes = Unserializer.attributes(try read())
    if isLocked {
      let restrictions = BindingRestrictions()
      restrictions.isLocked = true
      result.restrictions = restrictions
    }
    return .environment(result)
  }

  // MARK: Compiled code and compact vectors

  /// Compiled code: the expression it was made from is its first constant.
  private mutating func byteCode(_ known: inout [Value?]) throws -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth < 20_000 else { throw RError("the data is nested too deeply") }
    _ = try read()
    var source = Value.null
    for index in 0..<(try length(itemBytes: 4)) {
      let type = try integer()
      let constant: Value
      switch type {
      case SerialCode.byteCode: constant = try byteCode(&known)
      case SerialCode.language, SerialCode.pairlist, SerialCode.codeDefinition, SerialCode.codeReference, SerialCode.attributedLanguage, SerialCode.attributedPairlist:
        constant = try codeLanguage(type, &known)
      default: constant = try read()
      }
      if index == 0 { source = constant }
    }
    return source
  }

  private mutating func codeLanguage(_ first: Int32, _ known: inout [Value?]) throws -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth < 20_000 else { throw RError("the data is nested too deeply") }
    var type = first
    if type == SerialCode.codeReference {
      let index = Int(try integer())
      guard index >= 0, index < known.count else { throw damaged }
      return known[index] ?? .null
    }
    var place = -1
    var items: [(name: Name?, value: Value)] = [], own = Attributes(), isCall = false, isFirst = true
    while true {
      if type == SerialCode.codeDefinition {
        let index = Int(try integer())
        if isFirst { place = index }
        type = try integer()
      }
      switch type {
      case SerialCode.language, SerialCode.attributedLanguage, SerialCode.pairlist, SerialCode.attributedPairlist:
        if isFirst { isCall = type == SerialCode.language || type == SerialCode.attributedLanguage }
        if type == SerialCode.attributedLanguage || type == SerialCode.attributedPairlist {
          let found = Unserializer.attributes(try read())
          if isFirst { own = found }
        }
        isFirst = false
        var name: Name?
        if case .symbol(let symbol) = try read() { name = symbol }
        let kind = try integer()
        items.append((name, try codeItem(kind, &known)))
        type = try integer()
        continue
      case SerialCode.codeReference: for item in try codeLanguage(type, &known).asElements() { items.append((nil, item)) }
      default: _ = try read()
      }
      break
    }
    let value = isCall ? Unserializer.call(items, own) : Unserializer.list(items, own)
    if place >= 0, place < known.count { known[place] = value }
    return value
  }

  private mutating func codeItem(_ type: Int32, _ known: inout [Value?]) throws -> Value {
    switch type {
    case SerialCode.language, SerialCode.pairlist, SerialCode.codeDefinition, SerialCode.codeReference, SerialCode.attributedLanguage, SerialCode.attributedPairlist:
      return try codeLanguage(type, &known)
    default: return try read()
    }
  }

  private mutating func alternative() throws -> Value {
    let info = try read(), state = try read()
    let stored = Unserializer.attributes(try read())
    guard case .symbol(let name)? = info.asElements().first else { throw damaged }
    let value: Value
    switch name.text {
    case "compact_intseq", "compact_realseq":
      let parts = state.asDoubles()
      guard parts.count == 3, parts[0] >= 0, parts[0] < 2_147_483_648 else { throw damaged }
      var numbers: [Double] = []
      for index in 0..<Int(parts[0]) { numbers.append(parts[1] + Double(index) * parts[2]) }
      if name.text == "compact_intseq" {
        let integers: [Int32] = numbers.map { (x: Double) -> Int32 in Int32(double: x) }
        value = Value.vector(integers)
      } else { value = Value.vector(numbers) }
    case "deferred_string":
      guard let source = state.asElements().first else { throw damaged }
      value = .strings(StringVector(source.withAttributes(Attributes()).asStrings()))
    case let wrapper where wrapper.hasPrefix("wrap_"):
      guard let source = state.asElements().first else { throw damaged }
      value = source
    default: throw RError("cannot unserialize ALTVEC object of class '\(name.text)'")
    }
    return stored.isEmpty ? value : value.withAttributes(stored)
  }
}
