/// Extents in MXNet's order, slowest dimension first. While shapes are being inferred 0 stands for an unknown extent, and an empty
/// shape for a wholly unknown one.
public struct Shape: Hashable, ExpressibleByArrayLiteral, CustomStringConvertible, Sendable {
  /// Outermost first, in MXNet's order; 0 where an extent is not known.
  public var extents: [Int]

  /// Keeps the extents as they are: `checkedCount` tells whether an array can have them.
  public init(_ extents: [Int]) { self.extents = extents }
  /// `[32, 784]`, in MXNet's order.
  public init(arrayLiteral elements: Int...) { extents = elements }

  /// How many dimensions there are; 0 for a wholly unknown shape.
  public var rank: Int { extents.count }
  /// Number of elements; 1 for rank 0.
  public var count: Int { extents.reduce(1, *) }
  /// True when every extent is known.
  public var isKnown: Bool { !extents.isEmpty && !extents.contains(0) }
  /// An extent by its dimension, the outermost being 0; traps outside `0 ..< rank`.
  public subscript(index: Int) -> Int {
    get { extents[index] }
    set { extents[index] = newValue }
  }
  /// Elements of one step along the first dimension.
  public var rowCount: Int { extents.dropFirst().reduce(1, *) }
  /// `(1, 3, 224, 224)`, as MXNet writes it; one extent as `(3,)`.
  public var description: String {
    extents.count == 1 ? "(\(extents[0]),)" : "(" + extents.map(String.init).joined(separator: ", ") + ")"
  }
  /// `[1,3,224,224]`, as MXNet's errors show shapes.
  public var inBrackets: String { "[" + extents.map(String.init).joined(separator: ",") + "]" }
  /// The same extents in R's order, for messages to R users.
  public var inROrder: String { "(" + extents.reversed().map(String.init).joined(separator: ", ") + ")" }

  /// Fills unknown extents of each from the other; nil when they contradict.
  public func merged(with other: Shape) -> Shape? {
    if extents.isEmpty { return other }
    if other.extents.isEmpty { return self }
    guard rank == other.rank else { return nil }
    var result = self
    for i in 0..<rank {
      if result[i] == 0 { result[i] = other[i] } else if other[i] != 0, other[i] != result[i] { return nil }
    }
    return result
  }

  /// Element count, or nil when an extent is negative or a product of extents overflows, even beside one that is 0.
  public var checkedCount: Int? {
    var total = 1
    for extent in extents where extent != 0 {
      guard extent > 0 else { return nil }
      let (product, overflow) = total.multipliedReportingOverflow(by: extent)
      if overflow { return nil }
      total = product
    }
    return extents.contains(0) ? 0 : total
  }
}
