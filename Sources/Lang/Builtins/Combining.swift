/// `c` and `unlist`.
enum Combining {
  static func combine(
    _ arguments: [(name: Name?, value: Value)], recursive: Bool = false, useNames: Bool = true
  ) throws -> Value {
    var type = ValueType.null
    var hasNames = false
    for (index, (name, value)) in arguments.enumerated() {
      if index & 0xFFFF == 0xFFFF { try Interrupt.check() }
      if value.isMissingArgument { throw RError("argument \(index + 1) is empty") }
      if name != nil { hasNames = true }
      if !hasNames, value.names != nil { hasNames = true }
      let own: ValueType = value.isVector || value.isNull ? (recursive && value.isList ? leafType(value) : value.type) : .list
      type = max(type, own)
    }
    if type == .null { return .null }
    var flat = arguments
    if recursive, arguments.contains(where: { $0.value.isList }) {
      flat = [(nil, try unlist(.list(arguments.map(\.value), names: hasNames ? arguments.map { $0.name?.text ?? "" } : nil), recursive: true, useNames: useNames))]
      return flat[0].value
    }
    var attributes = Attributes()
    if hasNames, useNames {
      var names: [String?] = []
      for (name, value) in flat { appendNames(name?.text, value, isSpread: value.isVector || value.isNull, to: &names) }
      attributes.names = names
    }
    let values = flat.map { $0.value }
    try Allocation.check(values.reduce(0.0) { $0 + Double($1.count) }, held: type == .character || type == .list ? 16 : 8)
    switch type {
    case .logical: return Coercion.make(values.flatMap { $0.asLogicals() }, attributes)
    case .integer: return Coercion.make(values.flatMap { $0.asIntegers() }, attributes)
    case .double: return Coercion.make(try joinDoubles(values), attributes)
    case .complex: return .complexes(ComplexVector(values.flatMap { $0.asComplexes() }, attributes))
    case .character: return .strings(StringVector(values.flatMap { $0.asStrings() }, attributes))
    case .raw: return .raws(RawVector(values.flatMap { $0.asRaws() }, attributes))
    case .expression: return .expressions(ListVector(values.flatMap { $0.isVector ? $0.asElements() : [$0] }, attributes))
    default: return .list(ListVector(values.flatMap { $0.isVector || $0.isNull ? $0.asElements() : [$0] }, attributes))
    }
  }

  private static func joinDoubles(_ values: [Value]) throws -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(values.reduce(0) { $0 + $1.count })
    for (index, value) in values.enumerated() {
      if index & 0xFFFF == 0xFFFF { try Interrupt.check() }
      if case .double(let x) = value { result.append(x) } else { result.append(contentsOf: value.asDoubles()) }
    }
    return result
  }

  /// Names of one argument's elements: `tag`, `tag1`…, `tag.name`, or their own.
  private static func appendNames(_ tag: String?, _ value: Value, isSpread: Bool, to names: inout [String?]) {
    let count = isSpread ? value.count : 1
    let own = isSpread ? value.names : nil
    guard let tag, !tag.isEmpty else {
      if let own { names += own } else { names += [String?](repeating: "", count: count) }
      return
    }
    for index in 0..<count {
      if let name = own?[index], !name.isEmpty { names.append(tag + "." + name) } else { names.append(count == 1 ? tag : tag + String(index + 1)) }
    }
  }

  /// The highest type among the leaves of a nested list.
  private static func leafType(_ value: Value) -> ValueType {
    guard case .list(let v) = value else { return value.isVector || value.isNull ? value.type : .list }
    return v.elements.reduce(.null) { max($0, leafType($1)) }
  }

  /// Short numbers, texts and vectors of them without attributes, joined; nil for everything else.
  static func plain(_ values: [Value]) -> Value? {
    var count = 0, hasDoubles = false, hasIntegers = false, hasTexts = false
    for value in values {
      switch value {
      case .double: (hasDoubles, count) = (true, count + 1)
      case .integer: (hasIntegers, count) = (true, count + 1)
      case .doubles(let v) where v.attributes.isEmpty && v.count < 100: (hasDoubles, count) = (true, count + v.count)
      case .integers(let v) where v.attributes.isEmpty && v.count < 100: (hasIntegers, count) = (true, count + v.count)
      case .strings(let v) where v.attributes.isEmpty && v.count < 100: (hasTexts, count) = (true, count + v.count)
      default: return nil
      }
    }
    if hasTexts {
      guard !hasDoubles, !hasIntegers else { return nil }
      var texts: [String?] = []
      texts.reserveCapacity(count)
      for case .strings(let v) in values { texts.append(contentsOf: v.elements) }
      return .strings(StringVector(texts))
    }
    guard count > 1 else { return nil }
    if hasDoubles {
      var numbers: [Double] = []
      numbers.reserveCapacity(count)
      for value in values {
        switch value {
        case .double(let x): numbers.append(x)
        case .integer(let x): numbers.append(Double(integer: x))
        case .doubles(let v): numbers.append(contentsOf: v.elements)
        case .integers(let v): for x in v.elements { numbers.append(Double(integer: x)) }
        default: break
        }
      }
      return .doubles(DoubleVector(numbers))
    }
    guard hasIntegers else { return nil }
    var integers: [Int32] = []
    integers.reserveCapacity(count)
    for value in values {
      switch value {
      case .integer(let x): integers.append(x)
      case .integers(let v): integers.append(contentsOf: v.elements)
      default: break
      }
    }
    return .integers(IntegerVector(integers))
  }

  static func unlist(_ x: Value, recursive: Bool, useNames: Bool) throws -> Value {
    guard case .list(let list) = x else { return x }
    if !recursive {
      let names = list.attributes.names
      return try combine(
        list.elements.enumerated().map { (names?[$0].flatMap { $0.isEmpty ? nil : Name($0) }, $1) }, useNames: useNames)
    }
    // Factors all through: the levels are joined.
    if !list.elements.isEmpty, list.elements.allSatisfy({ $0.isFactor }) {
      var levels: [String?] = []
      for element in list.elements { for level in element.attribute(.levels)?.asStrings() ?? [] where !levels.contains(level) { levels.append(level) } }
      let labels = list.elements.flatMap { $0.factorLabels() }
      var attributes = Attributes()
      if useNames, let joined = leafNames(x), joined.contains(where: { $0 != "" }) { attributes.names = joined }
      attributes[.levels] = .strings(levels)
      attributes[.class] = .string("factor")
      return .integers(IntegerVector(labels.map { label in levels.firstIndex { $0 == label }.map { Int32($0 + 1) } ?? .na }, attributes))
    }
    var leaves: [Value] = []
    var type = ValueType.null, hasNames = false
    func collect(_ value: Value) throws {
      if value.names != nil { hasNames = true }
      if case .list(let v) = value {
        for element in v.elements { try collect(element) }
        return
      }
      if leaves.count & 0xFFFF == 0xFFFF { try Interrupt.check() }
      leaves.append(value)
      type = max(type, value.isVector || value.isNull ? value.type : .list)
    }
    try collect(x)
    // Something that is not a vector (a function, a symbol) keeps the list as it is.
    if type == .list { 
      if leaves.contains(where: { !$0.isVector && !$0.isNull }) { return flattenedList(x, useNames) }
    }
    let joined = try combine(leaves.map { (nil, $0.withAttributes(Attributes())) }, useNames: false)
    guard useNames, hasNames, !joined.isNull, let names = leafNames(x), names.contains(where: { $0 != "" }) else { return joined }
    return joined.with(.names, .strings(names))
  }

  private static func flattenedList(_ x: Value, _ useNames: Bool) -> Value {
    var leaves: [Value] = []
    func collect(_ value: Value) {
      if case .list(let v) = value { v.elements.forEach(collect) } else if value.isNull { return } else if value.isVector, value.count != 1 { leaves += value.asElements() } else { leaves.append(value) }
    }
    collect(x)
    let names = useNames ? leafNames(x) : nil
    return .list(leaves, names: names.flatMap { n in n.count == leaves.count && n.contains { $0 != "" } ? n : nil })
  }

  /// Names of all leaves: a named list's leaves get `name` when single, `name1`, `name2` … when several, `name.own` when named.
  static func leafNames(_ x: Value) -> [String?]? {
    var result: [String?] = []
    /// Counts unnamed leaves below one tag, as R does across nested levels.
    final class Sequence { var next = 0; let total: Int; init(_ total: Int) { self.total = total } }
    func leafCount(_ value: Value) -> Int {
      if case .list(let v) = value { return v.elements.reduce(0) { $0 + leafCount($1) } }
      return value.isVector ? value.count : (value.isNull ? 0 : 1)
    }
    func walk(_ value: Value, _ base: String, _ sequence: Sequence) {
      let own = value.isVector ? value.names : nil
      let isList = value.isList
      let count = isList || value.isVector ? value.count : (value.isNull ? 0 : 1)
      for index in 0..<count {
        let tag = own?[index] ?? ""
        let element: Value? = isList ? value.asElements()[index] : nil
        let isNested = element.map { $0.isVector || $0.isNull } ?? false
        if isNested, let element {
          if tag.isEmpty { walk(element, base, sequence) } else {
            let path = base.isEmpty ? tag : base + "." + tag
            walk(element, path, Sequence(leafCount(element)))
          }
        } else {
          sequence.next += 1
          if tag.isEmpty { result.append(base.isEmpty ? "" : sequence.total == 1 ? base : base + String(sequence.next)) } else {
            result.append(base.isEmpty ? tag : base + "." + tag)
          }
        }
      }
    }
    walk(x, "", Sequence(leafCount(x)))
    return result
  }
}
