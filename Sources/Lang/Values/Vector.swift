/// A vector of one element type with attributes.
///
/// A class behind one pointer, so that `Value` stays 16 bytes; the elements are a Swift array, so that `names(x) <- …` or
/// `dim(x) <- …` make a new vector that shares the elements. Change a vector in place only when it is known to be unshared:
/// `Value.withUnshared…` in `Value+Mutation.swift`; everywhere else make a new one.
public final class Vector<Element> {
  public var elements: [Element]
  public var attributes: Attributes

  @inline(__always)
  public init(_ elements: [Element], _ attributes: Attributes = Attributes()) {
    self.elements = elements
    self.attributes = attributes
  }

  @inline(__always) public var count: Int { elements.count }
}

public typealias LogicalVector = Vector<Logical>
public typealias IntegerVector = Vector<Int32>
public typealias DoubleVector = Vector<Double>
public typealias ComplexVector = Vector<Complex>
/// A missing string is nil.
public typealias StringVector = Vector<String?>
public typealias RawVector = Vector<UInt8>
public typealias ListVector = Vector<Value>
