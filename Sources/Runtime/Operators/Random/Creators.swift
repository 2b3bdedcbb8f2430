/// Arrays made from nothing: zeros, ones, a value, a sequence, an identity matrix.
///
/// Source: MXNet 1.9.1 src/operator/tensor/init_op.h.
struct Creator: GenericOperator {
  static let name = "_zeros"
  static let summary = "An array made from nothing."
  let shape: Shape
  /// What the elements are.
  private enum Elements {
    case all(Double)
    /// start, start + step, …, each `times` times.
    case counted(from: Double, by: Double, times: Int = 1)
    /// Ones on a diagonal of a matrix.
    case diagonal(Int)
  }
  private let elements: Elements
  let type: DType
  let inputNames: [String] = []

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(shaped: &a, .all(0)) }
  private init(_ shape: Shape, _ type: DType?, _ elements: Elements) throws { (self.shape, self.elements, self.type) = (try shape.checked(), elements, type ?? .float32) }
  private init(shaped a: inout AttributeReader, _ elements: Elements) throws {
    try self.init(Shape(try a.shape("shape", default: [], "shape of the array")), try a.type(default: .float32), elements)
  }

  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.setOutput(0, shape) }

  func inferTypes(_ types: inout TypeSet) throws { try types.setOutput(0, type) }
  var namesTypes: Bool { type != .float32 }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let y = c.y(0, T.self)
    switch elements {
    case .all(let value): Threads.split(y.count) { (y.baseAddress! + $0.lowerBound).update(repeating: T(value), count: $0.count) }
    case .counted(let start, let step, let times): Creator.count(y, from: start, by: step, times: times)
    case .diagonal(let k):
      y.update(repeating: 0)
      for row in max(0, -k)..<max(0, -k, min(shape[0], shape[1] - k)) { y[row * shape[1] + row + k] = 1 }
    }
  }

  /// start, start + step, …, each `times` times.
  static func count<T: Real>(_ y: UnsafeMutableBufferPointer<T>, from start: Double, by step: Double, times: Int) {
    Threads.split(y.count) { part in
      guard let y = y.baseAddress else { return }
      if times == 1 { return count(y, part, start, step) }
      for k in part.lowerBound / times...(part.upperBound - 1) / times {
        let run = max(part.lowerBound, k * times)..<min(part.upperBound, (k + 1) * times)
        (y + run.lowerBound).update(repeating: T(start + Double(k) * step), count: run.count)
      }
    }
  }

  private static func count<T: Real>(_ y: UnsafeMutablePointer<T>, _ part: Range<Int>, _ start: Double, _ step: Double) {
    // Counted in 32 bits, which become doubles four at a time, where they suffice.
    if part.upperBound <= Int(Int32.max) { for i in Int32(part.lowerBound)..<Int32(part.upperBound) { y[Int(i)] = T(start + Double(i) * step) } } else {
      for i in part { y[i] = T(start + Double(i) * step) }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {}

  static let entries: [OperatorEntry] = [
    OperatorEntry("_zeros", ["_zeros_without_dtype"], "Zeros.") { a, _ in try Creator(shaped: &a, .all(0)) },
    OperatorEntry("_ones", [], "Ones.") { a, _ in try Creator(shaped: &a, .all(1)) },
    OperatorEntry("_full", [], "An array of one value.") { a, _ in
      let value = try a.float("value", "the value")
      return try Creator(shaped: &a, .all(value))
    },
    OperatorEntry("_arange", [], "start, start + step, … below stop, each repeated.") { a, _ in
      let start = try a.float("start", "first value"), stop = try a.optionalFloat("stop", "limit, not reached; from 0 to start when None")
      let step = try a.float("step", default: 1, "difference of neighbours"), times = try a.int("repeat", default: 1, in: 1...1_000_000_000, "how often each value appears")
      _ = try a.bool("infer_range", default: false, "not used")
      let type = try a.type(default: .float32)
      let (first, last) = stop.map { (start, $0) } ?? (0, start)
      let length = ((last - first) / step).rounded(.up)
      guard a.isDescribing || (length.isFinite && length > 0 && length < 1e12) else { throw RuntimeError("Invalid range (start, stop, step) = (\(first), \(last), \(step))", at: "_arange") }
      // Whole numbers start at a whole number and take whole steps.
      func fitted(_ x: Double) -> Double { type?.isInteger == true ? x.rounded(.towardZero) : x }
      let (origin, stride) = (fitted(first), fitted(step))
      let count = a.isDescribing ? 1 : try Shape([Int(length), times]).checked().count
      return try Creator([count], type, .counted(from: origin, by: stride, times: times))
    },
    OperatorEntry("_linspace", [], "Evenly spaced values.") { a, _ in
      let start = try a.float("start", "first value"), stop = try a.optionalFloat("stop", "last value") ?? start
      let count = try a.int("num", in: 1...1_000_000_000, "number of values"), ends = try a.bool("endpoint", default: true, "stop is the last value")
      let type = try a.type(default: .float32)
      _ = try (a.float("step", default: 1, "not used"), a.int("repeat", default: 1, "not used"), a.bool("infer_range", default: false, "not used"))
      let step = (stop - start) / Double(max(1, ends ? count - 1 : count))
      return try Creator([max(1, count)], type, .counted(from: start, by: step))
    },
    OperatorEntry("_eye", [], "Ones on a diagonal.") { a, _ in
      let rows = try a.int("N", in: 1...1_000_000_000, "number of rows"), given = try a.int("M", default: 0, in: 0...1_000_000_000, "number of columns; N when 0")
      let k = try a.int("k", default: 0, in: -1_000_000_000...1_000_000_000, "which diagonal")
      let type = try a.type(default: .float32)
      let columns = max(1, given == 0 ? rows : given)
      return try Creator([max(1, rows), columns], type, .diagonal(k))
    },
  ]
}
