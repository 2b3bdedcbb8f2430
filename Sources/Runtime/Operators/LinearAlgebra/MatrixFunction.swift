/// A function of matrices applied to each of a batch: inputs (…, m, n) whose leading extents agree.
///
/// Computed in double precision. `shape` gives the trailing extents of the outputs (none for a number, one for a vector held as a column)
/// from those of the inputs; `df` gives the gradients of the inputs. Source: MXNet 1.9.1 src/operator/tensor/la_op.h.
struct MatrixFunction: GenericOperator {
  static let name = "_linalg"
  static let summary = ""
  typealias Gradient = (_ x: [Matrix], _ y: [Matrix], _ gy: [Matrix]) throws -> [Matrix]
  let op: String
  let inputNames: [String]
  let outputNames: [String]
  /// Trailing dimensions of the inputs: 2, or 1 for vectors.
  var coreRank = 2
  /// The dimension of a matrix's rows; columns are last.
  var rowAxis = -2
  let shape: ([[Int]]) throws -> [[Int]]
  /// How this is computed, where it needs no matrices of doubles.
  var inPlace: InPlaceFunction?
  let f: ([Matrix]) throws -> [Matrix]
  let df: Gradient

  init(_ a: inout AttributeReader, inputCount: Int) throws { self.init("_linalg", ["A"], shape: { $0 }, { $0 }, { $2 }) }
  init(_ op: String, _ inputs: [String], outputs: [String] = ["output"], coreRank: Int = 2, rowAxis: Int = -2, shape: @escaping ([[Int]]) throws -> [[Int]], _ f: @escaping ([Matrix]) throws -> [Matrix], _ df: @escaping Gradient) {
    (self.op, inputNames, outputNames, self.coreRank, self.rowAxis, self.shape, self.f, self.df) = (op, inputs, outputs, coreRank, rowAxis, shape, f, df)
  }
  /// Of one input, computed where the matrices are.
  init(_ op: String, coreRank: Int = 2, shape: @escaping ([[Int]]) throws -> [[Int]], _ inPlace: InPlaceFunction) {
    self.init(op, ["A"], coreRank: coreRank, shape: shape, { $0 }, { $2 })
    self.inPlace = inPlace
  }

  /// The leading extents and the trailing ones.
  private func split(_ shape: Shape) throws -> (batch: [Int], core: [Int]) {
    guard shape.rank >= coreRank else { throw RuntimeError("\(op) needs an input of at least \(coreRank) dimensions, got shape \(shape)") }
    if rowAxis == -2 { return (Array(shape.extents.dropLast(coreRank)), Array(shape.extents.suffix(coreRank))) }
    let row = try AxisLayout.index(rowAxis, rank: shape.rank)
    guard row < shape.rank - 1 else { throw RuntimeError("\(op): axis \(rowAxis) must not be the last of \(shape)") }
    var batch = Array(shape.extents.dropLast())
    batch.remove(at: row)
    return (batch, [shape[row], shape[shape.rank - 1]])
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard shapes.inputs.allSatisfy(\.isKnown) else { return }
    let parts = try shapes.inputs.map(split)
    for (k, part) in parts.enumerated() where part.batch != parts[0].batch {
      throw RuntimeError("\(op): leading extents of '\(inputNames[k])' \(shapes.inputs[k]) differ from those of '\(inputNames[0])' \(shapes.inputs[0])")
    }
    let cores: [[Int]]
    do { cores = try shape(parts.map(\.core)) } catch let error as RuntimeError { throw RuntimeError("\(op): \(error.message)", hints: error.hints) }
    for (k, core) in cores.enumerated() {
      guard core.reduce(1, *) <= 1 << 26 else { throw RuntimeError("\(op): a matrix of \(core[0]) × \(core[core.count - 1]) is too large") }
      var extents = parts[0].batch + core
      if rowAxis != -2 {
        let row = try AxisLayout.index(rowAxis, rank: shapes.inputs[0].rank)
        extents = parts[0].batch + [core[1]]
        extents.insert(core[0], at: row)
      }
      try shapes.setOutput(k, try Shape(extents.isEmpty ? [1] : extents).checked())
    }
  }

  /// Where each matrix starts, and the distance of its rows.
  private func places(_ shape: Shape, _ core: [Int], batch: Int) throws -> (starts: [Int], step: Int) {
    let count = core.reduce(1, *)
    if rowAxis == -2 { return ((0..<batch).map { $0 * count }, core.count == 2 ? core[1] : 1) }
    let row = try AxisLayout.index(rowAxis, rank: shape.rank), strides = shape.strides
    var starts = [0]
    for d in 0..<(shape.rank - 1) where d != row { starts = starts.flatMap { start in (0..<shape[d]).map { start + $0 * strides[d] } } }
    return (starts, strides[row])
  }

  private func cores(_ inputs: [NDArray]) throws -> (batch: Int, inputs: [[Int]], outputs: [[Int]]) {
    let parts = try inputs.map { try split($0.shape) }
    return (parts[0].batch.reduce(1, *), parts.map(\.core), try shape(parts.map(\.core)))
  }

  /// Arrays and where their matrices lie.
  private struct Batch<T: Real> {
    let pointer: UnsafeMutablePointer<T>
    let starts: [Int]
    let step: Int, rows: Int, columns: Int

    func matrix(_ b: Int) -> Matrix {
      let rows = rows, columns = columns, step = step, x = pointer + starts[b]
      return Matrix(rows, columns, elements: [Double](unsafeUninitializedCapacity: rows * columns) { buffer, filled in
        for i in 0..<rows { for j in 0..<columns { buffer[i * columns + j] = Double(x[i * step + j]) } }
        filled = rows * columns
      })
    }

    func write(_ y: Matrix, _ b: Int, adds: Bool) {
      let target = pointer + starts[b], step = step, columns = y.columns
      y.elements.withUnsafeBufferPointer { y in
        for i in 0..<(y.count / max(1, columns)) {
          if adds { for j in 0..<columns { target[i * step + j] += T(y[i * columns + j]) } } else { for j in 0..<columns { target[i * step + j] = T(y[i * columns + j]) } }
        }
      }
    }
  }

  private func batch<T: Real>(_ array: NDArray, _ core: [Int], _ batch: Int, _: T.Type, isWritten: Bool = false) throws -> Batch<T> {
    let (starts, step) = try places(array.shape, core, batch: batch)
    let pointer = isWritten ? array.elements(T.self).baseAddress! : UnsafeMutablePointer(mutating: array.elementsForReading(T.self).baseAddress!)
    return Batch(pointer: pointer, starts: starts, step: step, rows: core.first ?? 1, columns: core.count == 2 ? core[1] : 1)
  }

  /// Small matrices are shared among threads; products of large ones have threads of their own.
  private func forEach(_ batch: Int, _ cores: [[Int]], _ body: (Int) throws -> Void) throws {
    let failure = Lock<(any Error)?>(nil), extent = cores.joined().max() ?? 1
    func run(_ part: Range<Int>) {
      do {
        for b in part {
          try Interruption.check()
          try body(b)
        }
      } catch { failure.with { $0 = $0 ?? error } }
    }
    if extent <= Matrix.smallExtent { Threads.split(batch, cost: cores.map { $0.reduce(1, *) }.max() ?? 1, run) } else { run(0..<batch) }
    if let error = failure.with({ $0 }) { throw error }
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (count, inputs, outputs) = try cores(c.inputs)
    if let inPlace, rowAxis == -2 { return inPlace.forward(c, batch: count, left: inputs[0], result: outputs[0], in: T.self) }
    let x = try c.inputs.indices.map { try batch(c.inputs[$0], inputs[$0], count, T.self) }
    let y = try c.outputs.indices.map { try batch(c.outputs[$0], outputs[$0], count, T.self, isWritten: true) }
    try forEach(count, inputs) { b in
      for (k, result) in try f(x.map { $0.matrix(b) }).enumerated() { y[k].write(result, b, adds: false) }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let (count, inputs, outputs) = try cores(c.inputs)
    if let inPlace, rowAxis == -2 { return inPlace.backward(c, batch: count, left: inputs[0], result: outputs[0], in: T.self) }
    let x = try c.inputs.indices.map { try batch(c.inputs[$0], inputs[$0], count, T.self) }
    let y = try c.outputs.indices.map { try batch(c.outputs[$0], outputs[$0], count, T.self) }
    let gy = try c.outputGradients.indices.map { try batch(c.outputGradients[$0], outputs[$0], count, T.self) }
    let gx = try c.inputGradients.indices.map { k in try c.inputGradients[k].map { try batch($0, inputs[k], count, T.self, isWritten: true) } }
    try forEach(count, inputs) { b in
      for (k, result) in try df(x.map { $0.matrix(b) }, y.map { $0.matrix(b) }, gy.map { $0.matrix(b) }).enumerated() { gx[k]?.write(result, b, adds: true) }
    }
  }

  /// The extent of a square matrix.
  static func square(_ core: [Int]) throws -> Int {
    guard core[0] == core[1] else { throw RuntimeError("a square matrix is needed, got \(core[0]) × \(core[1])") }
    return core[0]
  }

  static func inverse(_ a: Matrix, _ op: String) throws -> Matrix {
    guard let inverse = a.inverse else { throw RuntimeError("\(op): the matrix is singular") }
    return inverse
  }
}

/// A function of matrices that lie one behind the other, computed where they are; `left` and `result` are the extents of the first input's and
/// output's matrices.
protocol InPlaceMatrices {
  func forward<T: Real>(_ c: ForwardContext, batch: Int, left: [Int], result: [Int], in _: T.Type)
  func backward<T: Real>(_ c: BackwardContext, batch: Int, left: [Int], result: [Int], in _: T.Type)
}

/// One of them, by a choice instead of a type only known when it runs: generic code behind such types is not compiled for floats.
enum InPlaceFunction {
  case product(PlainProduct), part(MatrixDiagonals.Extraction), logDiagonal(MatrixDiagonals.LogarithmsOfDiagonal)

  func forward<T: Real>(_ c: ForwardContext, batch: Int, left: [Int], result: [Int], in _: T.Type) {
    switch self {
    case .product(let f): f.forward(c, batch: batch, left: left, result: result, in: T.self)
    case .part(let f): f.forward(c, batch: batch, left: left, result: result, in: T.self)
    case .logDiagonal(let f): f.forward(c, batch: batch, left: left, result: result, in: T.self)
    }
  }

  func backward<T: Real>(_ c: BackwardContext, batch: Int, left: [Int], result: [Int], in _: T.Type) {
    switch self {
    case .product(let f): f.backward(c, batch: batch, left: left, result: result, in: T.self)
    case .part(let f): f.backward(c, batch: batch, left: left, result: result, in: T.self)
    case .logDiagonal(let f): f.backward(c, batch: batch, left: left, result: result, in: T.self)
    }
  }
}
