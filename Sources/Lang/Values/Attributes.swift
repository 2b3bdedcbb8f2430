/// The attributes of a value, in the order they were set. Empty costs no allocation.
public struct Attributes {
  public private(set) var entries: [(name: Name, value: Value)]

  @inline(__always) public init() { entries = [] }
  public init(_ entries: [(name: Name, value: Value)]) { self.entries = entries }
  /// Attributes holding only `names`.
  public init(names: [String?]) { entries = [(.names, .strings(StringVector(names)))] }

  @inline(__always) public var isEmpty: Bool { entries.isEmpty }

  /// The attribute called `name`; setting nil or NULL removes it.
  public subscript(name: Name) -> Value? {
    get {
      for entry in entries where entry.name == name { return entry.value }
      return nil
    }
    set {
      let position = entries.firstIndex { $0.name == name }
      // No class is a class of no names, too.
      if let newValue, !newValue.isNull, name != .class || newValue.count > 0 {
        if let position { entries[position].value = newValue } else { entries.append((name, newValue)) }
      } else if let position {
        entries.remove(at: position)
      }
    }
  }

  /// Changes one element of the names in place; false where there is no such element.
  mutating func rename(_ position: Int, to name: String?) -> Bool {
    guard let entry = entries.firstIndex(where: { $0.name == .names }), case .strings(var names) = entries[entry].value,
      names.attributes.isEmpty, position < names.count
    else { return false }
    // Moved out first: a second reference would force a copy.
    entries[entry].value = .null
    StringVector.unshare(&names)
    names.elements[position] = name
    entries[entry].value = .strings(names)
    return true
  }

  /// A copy with only the attributes in `kept`.
  public func keeping(_ kept: Name...) -> Attributes { Attributes(entries.filter { kept.contains($0.name) }) }
  /// A copy without the attributes in `dropped`.
  public func dropping(_ dropped: Name...) -> Attributes { Attributes(entries.filter { !dropped.contains($0.name) }) }

  /// Moves these attributes to the end, where R leaves the row names and class of a frame it took apart and put together.
  mutating func moveLast(_ names: Name...) {
    for name in names {
      guard let value = self[name] else { continue }
      self[name] = nil
      self[name] = value
    }
  }

  /// `names` as strings; nil when there are none.
  public var names: [String?]? {
    get { if case .strings(let v)? = self[.names] { return v.elements } else { return nil } }
    set { self[.names] = newValue.map { .strings(StringVector($0)) } }
  }

  /// `dim` as integers; nil when there is none.
  public var dim: [Int]? {
    get {
      guard !isEmpty, let value = self[.dim] else { return nil }
      return value.asIntegers().map { Int($0) }
    }
    set { self[.dim] = newValue.map { .integers(IntegerVector($0.map { Int32(clamping: $0) })) } }
  }

  /// `class` as strings; nil when there is none.
  public var classNames: [String]? {
    get {
      guard !isEmpty, let value = self[.class] else { return nil }
      return value.asStrings().map { $0 ?? "NA" }
    }
    set { self[.class] = newValue.map { .strings(StringVector($0)) } }
  }
}
