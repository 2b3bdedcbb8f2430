/// Writes values in R's serialization format, versions 2 and 3, big-endian ("X") or as text ("A"). Source: R Internals, "Serialization Formats".
struct Serializer {
  private(set) var bytes: [UInt8] = []
  private let isText: Bool
  private let interpreter: Interpreter
  private var references: [ObjectIdentifier: Int32] = [:]
  private var symbols: [Int32: Int32] = [:]
  private var referenceCount: Int32 = 0

  /// The version of R whose format is written: 4.2.2.
  private static let writer: Int32 = 0x0004_0202

  static func bytes(of value: Value, version: Int, asText: Bool = false, _ interpreter: Interpreter) throws -> [UInt8] {
    var serializer = Serializer(version: version, asText: asText, interpreter)
    try serializer.write(value)
    return serializer.bytes
  }

  /// Names and values as `save` stores them: one pairlist.
  static func bytes(ofVariables variables: [(name: String, value: Value)], version: Int, asText: Bool, _ interpreter: Interpreter) throws -> [UInt8] {
    var serializer = Serializer(version: version, asText: asText, interpreter)
    try serializer.pairlist(variables.map { (Name($0.name), $0.value) })
    return serializer.bytes
  }

  private init(version: Int, asText: Bool, _ interpreter: Interpreter) {
    (isText, self.interpreter) = (asText, interpreter)
    bytes = Array((asText ? "A\n" : "X\n").utf8)
    put(Int32(version))
    put(Serializer.writer)
    put(Int32(version == 3 ? 0x0003_0500 : 0x0002_0300))
    guard version == 3 else { return }
    put(Int32(5))
    putText(Array("UTF-8".utf8))
  }

  // MARK: Elements

  private mutating func put(_ x: Int32) {
    if isText { bytes += Array((x == .na ? "NA" : String(x)).utf8) + [10]; return }
    withUnsafeBytes(of: x.bigEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func put(_ x: Double) {
    if isText {
      let text = x.isNA ? "NA" : x.isNaN ? "NaN" : x.isInfinite ? (x > 0 ? "Inf" : "-Inf") : DecimalText.printf("%.16g", x)
      bytes += Array(text.utf8) + [10]
      return
    }
    withUnsafeBytes(of: x.bitPattern.bigEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func putText(_ text: [UInt8]) {
    guard isText else { bytes += text; return }
    for byte in text {
      switch byte {
      case 10: bytes += Array("\\n".utf8)
      case 9: bytes += Array("\\t".utf8)
      case 13: bytes += Array("\\r".utf8)
      case 11: bytes += Array("\\v".utf8)
      case 8: bytes += Array("\\b".utf8)
      case 12: bytes += Array("\\f".utf8)
      case 7: bytes += Array("\\a".utf8)
      case 34, 39, 63, 92: bytes += [92, byte]
      case 33...126: bytes.append(byte)
      default: bytes += Array("\\".utf8) + [48 + (byte >> 6), 48 + (byte >> 3 & 7), 48 + (byte & 7)]
      }
    }
    bytes.append(10)
  }

  private mutating func put(_ text: String?) {
    guard let text else {
      put(SerialCode.characters)
      return put(Int32(-1))
    }
    let content = Array(text.utf8)
    put(SerialCode.characters | (content.allSatisfy { $0 < 128 } ? SerialCode.ascii : SerialCode.utf8) << SerialCode.levelShift)
    put(Int32(clamping: content.count))
    putText(content)
  }

  /// Writes elements one after the other until Ctrl-C is pressed.
  private mutating func putEach<Element>(of elements: [Element], _ put: (inout Serializer, Element) throws -> Void) throws {
    putLength(elements.count)
    for (index, element) in elements.enumerated() {
      if index & 0xFFF == 0xFFF { try Interrupt.check() }
      try put(&self, element)
    }
  }

  private mutating func putLength(_ count: Int) {
    if count <= Int(Int32.max) { return put(Int32(count)) }
    put(Int32(-1))
    put(Int32(truncatingIfNeeded: count >> 32))
    put(Int32(truncatingIfNeeded: count))
  }

  // MARK: Values

  private mutating func put(_ name: Name) {
    if let index = symbols[name.id] { return putReference(index) }
    referenceCount += 1
    symbols[name.id] = referenceCount
    put(SerialCode.symbol)
    put(name.text)
  }

  private mutating func putReference(_ index: Int32) {
    if index < 1 << 23 { return put(index << 8 | SerialCode.reference) }
    put(SerialCode.reference)
    put(index)
  }

  /// True when the object was written before, as a reference then.
  private mutating func isKnown(_ object: AnyObject) -> Bool {
    if let index = references[ObjectIdentifier(object)] { putReference(index); return true }
    referenceCount += 1
    references[ObjectIdentifier(object)] = referenceCount
    return false
  }

  private mutating func flags(_ code: Int32, _ attributes: Attributes, levels: Int32 = 0) {
    put(code | (attributes[.class] == nil ? 0 : SerialCode.isObject) | (attributes.isEmpty ? 0 : SerialCode.hasAttributes) | levels << SerialCode.levelShift)
  }

  private mutating func putAttributes(_ attributes: Attributes) throws {
    if !attributes.isEmpty { try pairlist(attributes.entries.map { ($0.name, $0.value) }) }
  }

  private mutating func pairlist(_ items: [(name: Name?, value: Value)]) throws {
    for (name, value) in items {
      put(SerialCode.pairlist | (name == nil ? 0 : SerialCode.hasTag))
      if let name { put(name) }
      try write(value)
    }
    put(SerialCode.nilValue)
  }

  private mutating func write(_ value: Value) throws {
    switch value {
    case .null: put(SerialCode.nilValue)
    case .missingArgument: put(SerialCode.missing)
    case .symbol(let name): put(name)
    case .logical, .logicals:
      flags(SerialCode.logical, value.attributes)
      try putEach(of: value.asIntegers()) { $0.put($1) }
      try putAttributes(value.attributes)
    case .integer, .integers:
      flags(SerialCode.integer, value.attributes)
      try putEach(of: value.asIntegers()) { $0.put($1) }
      try putAttributes(value.attributes)
    case .double, .doubles:
      flags(SerialCode.double, value.attributes)
      try putEach(of: value.asDoubles()) { $0.put($1) }
      try putAttributes(value.attributes)
    case .complexes(let v):
      flags(SerialCode.complex, v.attributes)
      try putEach(of: v.elements) { $0.put($1.re); $0.put($1.im) }
      try putAttributes(v.attributes)
    case .strings(let v):
      flags(SerialCode.string, v.attributes)
      try putEach(of: v.elements) { $0.put($1) }
      try putAttributes(v.attributes)
    case .raws(let v):
      flags(SerialCode.raw, v.attributes)
      if isText { try putEach(of: v.elements) { $0.bytes += Array(((Coercion.text(of: $1) ?? "00") + "\n").utf8) } } else {
        putLength(v.count)
        bytes += v.elements
      }
      try putAttributes(v.attributes)
    case .list(let v), .expressions(let v):
      if case .list = value { flags(SerialCode.list, v.attributes) } else { flags(SerialCode.expression, v.attributes) }
      try putEach(of: v.elements) { try $0.write($1) }
      try putAttributes(v.attributes)
    case .language(let l): try write(l.expr, l.attributes)
    case .closure(let c):
      put(SerialCode.closure | SerialCode.hasTag | (c.attributes.isEmpty ? 0 : SerialCode.hasAttributes) | (c.attributes[.class] == nil ? 0 : SerialCode.isObject))
      try putAttributes(c.attributes)
      try write(.environment(c.environment))
      try formals(c.function.formals)
      try write(c.function.body)
    case .builtin(let b):
      put(SerialCode.builtin)
      put(Int32(b.name.utf8.count))
      putText(Array(b.name.utf8))
    case .environment(let e): try write(e)
    case .object(let o):
      flags(SerialCode.formal, o.attributes, levels: SerialCode.formalBit)
      try putAttributes(o.attributes)
    case .foreign(let f): try write(f)
    case .promise(let p): try write(try interpreter.force(p))
    case .dots: put(SerialCode.missing)
    }
  }

  private mutating func write(_ environment: Environment) throws {
    if environment === interpreter.global { return put(SerialCode.global) }
    if environment === interpreter.base { return put(SerialCode.baseNamespace) }
    if environment === interpreter.emptyEnvironment { return put(SerialCode.emptyEnvironment) }
    if isKnown(environment) { return }
    put(SerialCode.environment)
    put(Int32(environment.restrictions?.isLocked == true ? 1 : 0))
    if let parent = environment.parent { try write(parent) } else { put(SerialCode.emptyEnvironment) }
    try pairlist(environment.names.compactMap { name in environment.local(name).map { (name, $0) } })
    put(SerialCode.nilValue)
    if environment.attributes.isEmpty { put(SerialCode.nilValue) } else { try putAttributes(environment.attributes) }
  }

  private mutating func write(_ foreign: ForeignObject) throws {
    if isKnown(foreign) { return }
    flags(SerialCode.pointer, foreign.attributes)
    if let (kind, payload) = try foreign.serialized() {
      try write(.list([.string(ForeignReaders.prefix + kind), payload]))
    } else { put(SerialCode.nilValue) }
    put(SerialCode.nilValue)
    try putAttributes(foreign.attributes)
  }

  private mutating func formals(_ formals: [Formal]) throws {
    for formal in formals {
      put(SerialCode.pairlist | SerialCode.hasTag)
      put(formal.name)
      if let value = formal.defaultValue { try write(value) } else { put(SerialCode.missing) }
    }
    put(SerialCode.nilValue)
  }

  private mutating func write(_ expr: Expr, _ attributes: Attributes = Attributes()) throws {
    switch expr {
    case .constant(let value): try write(value)
    case .symbol(let name): put(name)
    case .missing: put(SerialCode.missing)
    case .call(let call):
      flags(SerialCode.language, attributes)
      try putAttributes(attributes)
      try write(call.function)
      for argument in call.arguments {
        put(SerialCode.pairlist | (argument.name == nil ? 0 : SerialCode.hasTag))
        if let name = argument.name { put(name) }
        try write(argument.value)
      }
      put(SerialCode.nilValue)
    case .function(let function):
      put(SerialCode.language)
      put(Name("function"))
      put(SerialCode.pairlist)
      try formals(function.formals)
      put(SerialCode.pairlist)
      try write(function.body)
      put(SerialCode.pairlist)
      put(SerialCode.nilValue)
      put(SerialCode.nilValue)
    }
  }
}
