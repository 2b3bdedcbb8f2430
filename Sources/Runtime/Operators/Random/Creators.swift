/// Arrays made from nothing: zeros, ones, a value, a sequence, an identity matrix.
///
/// Source: MXNet 1.9.1 src/operator/tensor/init_op.h.
struct Creator: Operator {
  static let name = "_zeros"
  static let summary = "An array made from nothing."
  let shape: Shape
  let element: (Int) -> Float
  let inputNames: [String] = []

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(shaped: &a) { _ in 0 } }
  init(_ shape: Shape, _ element: @escaping (Int) -> Float) throws { (self.shape, self.element) = (try shape.checked(), element) }
  init(shaped a: inout AttributeReader, _ element: @escaping (Int) -> Float) throws {
    shape = try Shape(try a.shape("shape", default: [], "shape of the array")).checked()
    _ = try a.string("dtype", default: "float32", "element type")
    self.element = element
  }

  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.setOutput(0, shape) }

  func forward(_ c: ForwardContext) throws {
    let y = c.y(0)
    for i in y.indices { y[i] = element(i) }
  }

  func backward(_ c: BackwardContext) throws {}

  static let entries: [OperatorEntry] = [
    OperatorEntry("_zeros", ["_zeros_without_dtype"], "Zeros.") { a, _ in try Creator(shaped: &a) { _ in 0 } },
    OperatorEntry("_ones", [], "Ones.") { a, _ in try Creator(shaped: &a) { _ in 1 } },
    OperatorEntry("_full", [], "An array of one value.") { a, _ in
      let value = Float(try a.float("value", "the value"))
      return try Creator(shaped: &a) { _ in value }
    },
    OperatorEntry("_arange", [], "start, start + step, … below stop, each repeated.") { a, _ in
      let start = try a.float("start", "first value"), stop = try a.optionalFloat("stop", "limit, not reached; from 0 to start when None")
      let step = try a.float("step", default: 1, "difference of neighbours"), times = try a.int("repeat", default: 1, in: 1...1_000_000_000, "how often each value appears")
      _ = try a.bool("infer_range", default: false, "not used")
      _ = try a.string("dtype", default: "float32", "element type")
      let (first, last) = stop.map { (start, $0) } ?? (0, start)
      let length = ((last - first) / step).rounded(.up)
      guard a.isDescribing || (length.isFinite && length > 0 && length < 1e12) else { throw RuntimeError("Invalid range (start, stop, step) = (\(first), \(last), \(step))", at: "_arange") }
      return try Creator([a.isDescribing ? 1 : Int(length) * times]) { Float(first + Double($0 / times) * step) }
    },
    OperatorEntry("_linspace", [], "Evenly spaced values.") { a, _ in
      let start = try a.float("start", "first value"), stop = try a.optionalFloat("stop", "last value") ?? start
      let count = try a.int("num", in: 1...1_000_000_000, "number of values"), ends = try a.bool("endpoint", default: true, "stop is the last value")
      _ = try a.string("dtype", default: "float32", "element type")
      let step = (stop - start) / Double(max(1, ends ? count - 1 : count))
      return try Creator([max(1, count)]) { Float(start + Double($0) * step) }
    },
    OperatorEntry("_eye", [], "Ones on a diagonal.") { a, _ in
      let rows = try a.int("N", in: 1...1_000_000_000, "number of rows"), given = try a.int("M", default: 0, in: 0...1_000_000_000, "number of columns; N when 0")
      let k = try a.int("k", default: 0, in: -1_000_000_000...1_000_000_000, "which diagonal")
      _ = try a.string("dtype", default: "float32", "element type")
      let columns = max(1, given == 0 ? rows : given)
      return try Creator([max(1, rows), columns]) { $0 % columns - $0 / columns == k ? 1 : 0 }
    },
  ]
}
