/// A vector of one element type with attributes.
///
/// A class behind one pointer, so that `Value` stays 16 bytes; the elements are a Swift array, so that `names(x) <- …` or
/// `dim(x) <- …` make a new vector that shares the elements. Change a vector in place only after `unshare`; everywhere else make a
/// new one.
public final class Vector<Element> {
  public var elements: [Element]
  public var attributes: Attributes

  @inline(__always)
  public init(_ elements: [Element], _ attributes: Attributes = Attributes()) {
    self.elements = elements
    self.attributes = attributes
  }

  @inline(__always) public var count: Int { elements.count }

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
/// A missing string is nil.
public typealias StringVector = Vector<String?>
public typealias RawVector = Vector<UInt8>
public typealias ListVector = Vector<Value>
