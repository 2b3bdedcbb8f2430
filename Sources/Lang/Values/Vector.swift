/// A vector of one element type with attributes.
///
/// A class behind one pointer, so that `Value` stays 16 bytes; the elements are a Swift array, so that `names(x) <- …` or
/// `dim(x) <- …` make a new vector that shares the elements. Change a vector in place only after `unshare`; everywhere else make a
/// new one.
public final class Vector<Element> {
  @inline(__always)
  public var elements: [Element] {
    _read {
      if let range {
        // What Ctrl-C left unfinished is not kept.
        let made = writeOut(range)
        yield made
      } else { yield stored }
    }
    _modify {
      if let range { stored = writeOut(range) }
      yield &stored
    }
  }
  public var attributes: Attributes
  /// What the elements are while none was asked for; nothing is stored then.
  private(set) var range: CompactRange?
  private var stored: [Element]

  @inline(__always)
  public init(_ elements: [Element], _ attributes: Attributes = Attributes()) {
    stored = elements
    self.attributes = attributes
  }

  /// A vector of `range`'s elements, which it makes when they are wanted.
  init(_ range: CompactRange, _ attributes: Attributes = Attributes()) {
    stored = []
    self.attributes = attributes
    self.range = range
  }

  @inline(__always) public var count: Int { range.map(\.count) ?? stored.count }

  @inline(never)
  private func writeOut(_ range: CompactRange) -> [Element] {
    let made = range.elements(Element.self)
    if Interrupt.isPending { return made }
    stored = made
    self.range = nil
    return made
  }

  /// Replaces `vector` by a copy of its own unless this is the only reference, so that it may be changed in place.
  ///
  /// Move the vector out of the value that holds it first: that reference would count, and every change would copy.
  @inline(__always)
  static func unshare(_ vector: inout Vector) {
    if !isKnownUniquelyReferenced(&vector) { vector = Vector(vector.elements, vector.attributes) }
  }
}

public typealias LogicalVector = Vector<Logical>
public typealias IntegerVector = Vector<Int32>
public typealias DoubleVector = Vector<Double>
public typealias ComplexVector = Vector<Complex>
extension IntegerVector {
  /// One element, without writing out a range.
  @inline(__always) subscript(position: Int) -> Int32 { range.map { Int32($0[position]) } ?? elements[position] }
}

extension DoubleVector {
  @inline(__always) subscript(position: Int) -> Double { range.map { $0[position] } ?? elements[position] }
}

/// A missing string is nil.
public typealias StringVector = Vector<String?>
public typealias RawVector = Vector<UInt8>
public typealias ListVector = Vector<Value>
