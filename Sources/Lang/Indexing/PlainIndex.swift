/// The indices of loops: one positive number, or one name, for an element that is there.
extension Value {
  /// The offset that a single positive number means as an index; nil for every other index.
  @inline(__always)
  var plainPosition: Int? {
    switch self {
    case .integer(let i) where i > 0: return Int(i) - 1
    case .double(let d) where d >= 1 && d < 4e15: return Int(d) - 1
    default: return nil
    }
  }

  /// The offset of row `i`, column `j` (from 0) of a matrix; nil outside it and for what is no matrix.
  @inline(__always)
  func matrixOffset(_ i: Int, _ j: Int) -> Int? {
    guard case .integers(let dim)? = attribute(.dim), dim.count == 2, i < Int(dim.elements[0]), j < Int(dim.elements[1]) else { return nil }
    return j * Int(dim.elements[0]) + i
  }

  /// Element `position` of an atomic vector as a value of its own, when it is there and the attributes are `count` in number; otherwise,
  /// and for other types, nil.
  @inline(__always)
  func scalar(at position: Int, attributes count: Int) -> Value? {
    switch self {
    case .doubles(let v) where position < v.count && v.attributes.entries.count == count: return .double(v[position])
    case .integers(let v) where position < v.count && v.attributes.entries.count == count: return .integer(v[position])
    case .logicals(let v) where position < v.count && v.attributes.entries.count == count: return .logical(v.elements[position])
    default: return nil
    }
  }

  /// Row `i` (from 0), or column, of a matrix without other attributes than its dimensions; nil outside it and for other types.
  func matrixLine(_ i: Int, isRow: Bool) -> Value? {
    func line<T>(_ v: Vector<T>) -> Vector<T>? {
      guard v.range == nil, v.attributes.entries.count == 1, case .integers(let dim)? = v.attributes[.dim], dim.count == 2 else { return nil }
      let rows = Int(dim.elements[0]), columns = Int(dim.elements[1])
      guard i < (isRow ? rows : columns), (isRow ? columns : rows) > 1 else { return nil }
      if !isRow { return Vector(Array(v.elements[(i * rows)..<((i + 1) * rows)])) }
      return v.elements.withUnsafeBufferPointer { source in
        Vector([T](unsafeUninitializedCapacity: columns) { line, count in
          for j in 0..<columns { (line.baseAddress! + j).initialize(to: source[j * rows + i]) }
          count = columns
        })
      }
    }
    switch self {
    case .doubles(let v): return line(v).map { .doubles($0) }
    case .integers(let v): return line(v).map { .integers($0) }
    case .logicals(let v): return line(v).map { .logicals($0) }
    case .strings(let v): return line(v).map { .strings($0) }
    default: return nil
    }
  }

  /// Elements `first` to `last`, counted from one, of a vector without attributes, where all of them are there and more than one; otherwise nil.
  func slice(_ first: Int32, _ last: Int32) -> Value? {
    guard first > 0, first < last else { return nil }
    let low = Int(first) - 1, high = Int(last)
    func part<T>(_ v: Vector<T>) -> Vector<T>? {
      v.range == nil && high <= v.count && v.attributes.entries.isEmpty ? Vector(Array(v.elements[low..<high])) : nil
    }
    switch self {
    case .doubles(let v): return part(v).map { .doubles($0) }
    case .integers(let v): return part(v).map { .integers($0) }
    case .logicals(let v): return part(v).map { .logicals($0) }
    case .strings(let v): return part(v).map { .strings($0) }
    case .list(let v): return part(v).map { .list($0) }
    default: return nil
    }
  }

  /// Where the element of a list without class is that `[[index]]` means, when it is there and `index` is one positive number or one
  /// name spelled out.
  func listPosition(of index: Value) -> Int? {
    if let position = index.plainPosition {
      guard case .list(let v) = self, position < v.count, v.attributes[.class] == nil else { return nil }
      return position
    }
    guard case .strings(let v) = index, v.count == 1, v.attributes.isEmpty, let name = v.elements[0] else { return nil }
    return listPosition(named: name)
  }

  /// Where the element called `name` is in a list without class.
  func listPosition(named name: String) -> Int? {
    guard case .list(let v) = self, v.attributes[.class] == nil, case .strings(let names)? = v.attributes[.names] else { return nil }
    return names.elements.firstIndex { $0 == name }
  }
}
