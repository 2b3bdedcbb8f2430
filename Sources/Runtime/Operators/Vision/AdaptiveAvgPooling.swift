/// Means over a grid of cells that covers each image whatever its extents.
///
/// Input: (N, C, H, W). Output: (N, C) + output_size; cell i spans ⌊i H / H'⌋ ..< ⌈(i + 1) H / H'⌉.
/// Source: MXNet 1.9.1 src/operator/contrib/adaptive_avg_pooling.cc.
struct AdaptiveAvgPooling: Operator {
  static let name = "_contrib_AdaptiveAvgPooling2D"
  static let summary = "Average-pools images to a fixed size. In R's order: data (w, h, channels, batch), output (w', h', channels, batch)."
  let size: [Int]

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    let given = try a.shape("output_size", default: [], "height and width of the output; one number for both; 1 when empty")
    size = given.isEmpty ? [1, 1] : given.count == 1 ? [given[0], given[0]] : given
    guard size.count == 2, size.allSatisfy({ $0 > 0 && $0 < 1_000_000 }) else { throw RuntimeError("output_size \(Shape(given)) must be one or two positive extents", at: Self.name) }
  }

  var inputNames: [String] { ["data"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name) else { return }
    try shapes.setOutput(0, try Shape([data[0], data[1]] + size).checked())
  }

  /// Calls `body` with each output position, the cell's element and the share 1 / area.
  private func visit(_ data: Shape, _ body: (_ output: Int, _ input: Int, _ share: Float) -> Void) {
    func cell(_ i: Int, _ count: Int, _ extent: Int) -> Range<Int> { (i * extent / count)..<(((i + 1) * extent + count - 1) / count) }
    for plane in 0..<(data[0] * data[1]) { for i in 0..<size[0] { for j in 0..<size[1] {
      let rows = cell(i, size[0], data[2]), columns = cell(j, size[1], data[3]), share = 1 / Float(rows.count * columns.count)
      for r in rows { for k in columns { body((plane * size[0] + i) * size[1] + j, (plane * data[2] + r) * data[3] + k, share) } }
    } } }
  }

  func forward(_ c: ForwardContext) throws {
    let x = c.x(0), y = c.y(0)
    for i in y.indices { y[i] = 0 }
    visit(c.inputs[0].shape) { y[$0] += x[$1] * $2 }
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    let gy = c.gy(0)
    visit(c.inputs[0].shape) { gx[$1] += gy[$0] * $2 }
  }
}
