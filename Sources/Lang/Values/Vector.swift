/// A vector of one element type with attributes.
///
/// A class behind one pointer, so that `Value` stays 16 bytes; the elements are a Swift array, so that `names(x) <- …` or
/// `dim(x) <- …` make a new vector that shares the elements. Change a vector in place only after `unshare`; everywhere else make a
/// new one.
public final class Vector<Element> {
  @inline(__always)
  public var elements: [Element] {
    _read {
      if let deferred {
        // What Ctrl-C left unfinished is not kept.
        let made = writeOut(deferred)
        yield made
      } else { yield stored }
    }
    _modify {
      if let deferred { stored = writeOut(deferred) }
      yield &stored
    }
  }
  public var attributes: Attributes
  /// What makes the elements while none was asked for; nothing is stored then.
  private(set) var deferred: DeferredElements?
  /// The ends of a range that nobody has written out yet.
  var range: CompactRange? { deferred?.asRange }
  private var stored: [Element]

  @inline(__always)
  public init(_ elements: [Element], _ attributes: Attributes = Attributes()) {
    stored = elements
    self.attributes = attributes
  }

  /// A vector of elements that are made when they are wanted.
  public init(_ deferred: DeferredElements, _ attributes: Attributes = Attributes()) {
    stored = []
    self.attributes = attributes
    self.deferred = deferred
  }

  @inline(__always) public var count: Int { deferred.map(\.count) ?? stored.count }

  @inline(never)
  private func writeOut(_ deferred: DeferredElements) -> [Element] {
    let made = deferred.elements(Element.self)
    if Interrupt.isPending { return made }
    stored = made
    self.deferred = nil
    return made
  }

  /// Has `change` replace what makes the elements, or change it where nobody else holds it; false where it cannot, or they are here.
  func changeDeferred(_ change: (inout DeferredElements) -> Bool) -> Bool {
    guard var held = deferred else { return false }
    deferred = nil
    defer { deferred = held }
    return change(&held)
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
