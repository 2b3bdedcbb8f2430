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

  /// Neighbouring elements of the last dimension: where the first comes from beyond the line's beginning, and the step to the next; nil for the constant.
  private struct Piece {
    let output: Int, count: Int
    let input: Int?, step: Int
  }

  private static func pieces(_ table: [Int]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    while start < table.count {
      var end = start + 1
      if table[start] == outside {
        while end < table.count, table[end] == outside { end += 1 }
        pieces.append(Piece(output: start, count: end - start, input: nil, step: 0))
      } else {
        let step = end < table.count && table[end] != outside ? table[end] - table[start] : 1
        while end < table.count, table[end] != outside, table[end] - table[end - 1] == step { end += 1 }
        pieces.append(Piece(output: start, count: end - start, input: table[start], step: step))
      }
      start = end
    }
    return pieces
  }

  /// Last dimensions that are copied whole make one, up to lines long enough.
  private static func merged(_ tables: [[Int]]) -> [[Int]] {
    var tables = tables
    while tables.count > 1, let last = tables.last, last.count < 1024, isWhole(last, step: 1), isWhole(tables[tables.count - 2], step: last.count) {
      let outer = tables[tables.count - 2]
      tables.removeLast(2)
      tables.append((0..<outer.count * last.count).map { outer[0] + last[0] + $0 })
    }
    return tables
  }

  private static func isWhole(_ table: [Int], step: Int) -> Bool { table[0] != outside && table.indices.dropFirst().allSatisfy { table[$0] != outside && table[$0] - table[$0 - 1] == step } }

  /// Calls `body` with the pieces of each line; several threads have lines of their own where `isShared`.
  private static func visit(_ tables: [[Int]], isShared: Bool, _ body: (_ output: Int, _ input: Int?, _ step: Int, _ count: Int) -> Void) {
    guard !tables.isEmpty, tables.allSatisfy({ !$0.isEmpty }) else { return body(0, 0, 1, 1) }
    let tables = merged(tables), outer = tables.count - 1, width = tables[outer].count, pieces = pieces(tables[outer])
    let lines = tables.dropLast().reduce(1) { $0 * $1.count }
    func visit(_ part: Range<Int>) {
      for line in part {
        var base: Int? = 0, rest = line
        for d in (0..<outer).reversed() {
          let entry = tables[d][rest % tables[d].count]
          rest /= tables[d].count
          base = entry == outside ? nil : base.map { $0 + entry }
        }
        guard let base else {
          body(line * width, nil, 0, width)
          continue
        }
        for piece in pieces { body(line * width + piece.output, piece.input.map { base + $0 }, piece.step, piece.count) }
      }
    }
    if isShared { Threads.split(lines, cost: width, visit) } else { visit(0..<lines) }
  }

  /// y is made of elements of x.
  static func copy<T>(_ tables: [[Int]], _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, outside filler: T) {
    visit(tables, isShared: true) { output, input, step, count in
      guard let input else { return (y + output).update(repeating: filler, count: count) }
      switch step {
      case 1: (y + output).update(from: x + input, count: count)
      case 0: (y + output).update(repeating: x[input], count: count)
      default: gather(x + input, step, y + output, count)
      }
    }
  }

  /// gx is given what came of its elements: the way back.
  static func add<T: Real>(_ tables: [[Int]], _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>) {
    visit(tables, isShared: false) { output, input, step, count in
      guard let input else { return }
      switch step {
      case 1: addLine(gy + output, gx + input, count)
      case 0: gx[input] += sum(gy + output, count)
      default: scatter(gy + output, gx + input, step, count)
      }
    }
  }

  /// y is given the elements of x that `copy` would make it of.
  static func collect<T: Real>(_ tables: [[Int]], _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>) {
    visit(tables, isShared: false) { output, input, step, count in
      guard let input else { return }
      for i in 0..<count { y[output + i] += x[input + i * step] }
    }
  }

  /// The elements of the walk itself are x, those elsewhere stay.
  static func assign<T>(_ tables: [[Int]], _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>) {
    visit(tables, isShared: false) { output, input, step, count in
      guard let input else { return }
      for i in 0..<count { y[input + i * step] = x[output + i] }
    }
  }

  /// The elements the walk comes to are `value`.
  static func fill<T>(_ tables: [[Int]], _ value: T, _ y: UnsafeMutablePointer<T>) {
    visit(tables, isShared: false) { _, input, step, count in
      guard let input else { return }
      for i in 0..<count { y[input + i * step] = value }
    }
  }

  // Over pointers that are arguments, as in `ElementLoops`.

  private static func gather<T>(_ x: UnsafePointer<T>, _ step: Int, _ y: UnsafeMutablePointer<T>, _ count: Int) { for i in 0..<count { y[i] = x[i * step] } }
  private static func scatter<T: Real>(_ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, _ step: Int, _ count: Int) { for i in 0..<count { gx[i * step] += gy[i] } }
  static func addLine<T: Real>(_ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, _ count: Int) { for i in 0..<count { gx[i] += gy[i] } }
  private static func sum<T: Real>(_ gy: UnsafePointer<T>, _ count: Int) -> T {
    var sum: T = 0
    for i in 0..<count { sum += gy[i] }
    return sum
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
    Rearrangement.copy(try tables(c.inputs[0].shape), c.x(0, T.self).baseAddress!, c.y(0, T.self).baseAddress!, outside: T(filler))
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    Rearrangement.add(try tables(c.inputs[0].shape), c.gy(0, T.self).baseAddress!, gx.baseAddress!)
  }
}
