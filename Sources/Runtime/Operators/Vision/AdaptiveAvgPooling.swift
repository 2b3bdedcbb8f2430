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

  private func grid(_ data: Shape) -> WindowGrid {
    WindowGrid(input: [1, data[2], data[3]], spans: [[1], size].joined().enumerated().map { d, count in
      let extent = [1, data[2], data[3]][d]
      return (0..<count).map { i in
        let range = (i * extent / count)..<(((i + 1) * extent + count - 1) / count)
        return WindowGrid.Span(range: range, size: range.count)
      }
    })
  }

  func forward(_ c: ForwardContext) throws {
    let data = c.inputs[0].shape
    grid(data).fold(WindowMean.self, c.x(0).baseAddress!, c.y(0).baseAddress!, planes: data[0] * data[1])
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0)?.baseAddress else { return }
    let data = c.inputs[0].shape
    grid(data).spread(WindowMean.self, c.x(0).baseAddress!, c.y(0).baseAddress!, c.gy(0).baseAddress!, gx, planes: data[0] * data[1])
  }
}
