/// Elements of a vector that are made when somebody wants or changes them.
///
/// Vectors of other attributes share it until they are asked; each then has elements of its own.
open class DeferredElements {
  public let count: Int

  init(count: Int) { self.count = count }

  /// The elements as the ends of a range, where they are one.
  var asRange: CompactRange? { nil }

  /// All elements; `type` is the vector's.
  func elements<Element>(_ type: Element.Type) -> [Element] { preconditionFailure("a kind of deferred elements makes them") }
}

/// Numbers that a binding keeps in a form of its own, for instance as bytes, while no script looks at them.
open class DeferredDoubles: DeferredElements {
  private var made: [Double]?
  /// Whether somebody has asked for them.
  var areMade: Bool { made != nil }

  public override init(count: Int) {
    super.init(count: count)
    Allocation.promised += count * 8
  }

  deinit { if made == nil { Allocation.promised -= count * 8 } }

  /// `count` numbers. Called once. It cannot fail: what might not fit into memory is not deferred.
  open func doubles() -> [Double] { preconditionFailure("a kind of deferred numbers makes them") }

  final override func elements<Element>(_ type: Element.Type) -> [Element] {
    precondition(type == Double.self, "numbers are doubles")
    let result = made ?? doubles()
    if made == nil { Allocation.promised -= count * 8 }
    made = result
    return unsafeBitCast(result, to: [Element].self)
  }
}

extension Value {
  /// What makes the elements of these doubles, while nobody has asked for them.
  public var deferredDoubles: DeferredDoubles? {
    if case .doubles(let v) = self { return v.deferred as? DeferredDoubles }
    return nil
  }
}
