/// An operator each of whose output elements is one input element, or a constant.
///
/// The output, perhaps cut into more dimensions than its shape has, takes element (i₀, i₁, …) from input position
/// `tables[0][i₀] + tables[1][i₁] + …`; an entry `Rearrangement.outside` stands for the constant. Slices, tiles, reversals,
/// padding, cropping and interleavings are all of this form, and the gradient is the same walk the other way.
protocol RearrangingOperator: GenericOperator {
  func tables(_ data: Shape) throws -> [[Int]]
  /// What elements from outside are.
  var filler: Float { get }
}

enum Rearrangement {
  static let outside = Int.min

  /// Calls `body` with each output position and the input position, or -1, it comes from.
  static func visit(_ tables: [[Int]], _ body: (_ output: Int, _ input: Int) -> Void) {
    guard let last = tables.last, tables.allSatisfy({ !$0.isEmpty }) else { return body(0, 0) }
    let rank = tables.count
    var index = [Int](repeating: 0, count: rank)
    var position = 0
    while true {
      var base = 0
      for d in 0..<(rank - 1) {
        let entry = tables[d][index[d]]
        if entry == outside { base = outside; break }
        base += entry
      }
      for entry in last {
        body(position, base == outside || entry == outside ? -1 : base + entry)
        position += 1
      }
      var d = rank - 2
      while d >= 0 {
        index[d] += 1
        if index[d] < tables[d].count { break }
        index[d] = 0
        d -= 1
      }
      if d < 0 { return }
    }
  }

  /// The table of a dimension copied whole.
  static func whole(_ extent: Int, _ stride: Int) -> [Int] { (0..<extent).map { $0 * stride } }
}

extension RearrangingOperator {
  var filler: Float { 0 }
  var inputNames: [String] { ["data"] }

  /// As many elements along each dimension as its table has.
  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard shapes.inputs[0].isKnown else { return }
    try shapes.setOutput(0, Shape(try tables(shapes.inputs[0]).map(\.count)))
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), y = c.y(0, T.self), filler = T(filler)
    Rearrangement.visit(try tables(c.inputs[0].shape)) { y[$0] = $1 < 0 ? filler : x[$1] }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let gy = c.gy(0, T.self)
    Rearrangement.visit(try tables(c.inputs[0].shape)) { if $1 >= 0 { gx[$1] += gy[$0] } }
  }
}
