/// Arrays of random numbers from the shared generator. No inputs, no gradient.
///
/// Source: MXNet 1.9.1 src/operator/random/sample_op.h.
struct RandomSampler: Operator {
  static let name = "_random_uniform"
  static let summary = "Random numbers."
  let shape: Shape
  let draw: (Int) -> [Float]
  let inputNames: [String] = []

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(&a) { RandomGenerator.shared.uniforms($0, 0, 1) } }
  init(_ a: inout AttributeReader, _ draw: @escaping (Int) -> [Float]) throws {
    let extents = try a.shape("shape", default: [1], "shape of the array")
    guard extents.allSatisfy({ $0 > 0 }) else { throw RuntimeError("shape \(Shape(extents)) must be positive", at: a.op) }
    shape = try Shape(extents.isEmpty ? [1] : extents).checked()
    _ = try a.string("dtype", default: "None", "element type")
    self.draw = draw
  }

  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.setOutput(0, shape) }

  func forward(_ c: ForwardContext) throws {
    let y = c.y(0), drawn = draw(y.count)
    for i in y.indices { y[i] = drawn[i] }
  }

  func backward(_ c: BackwardContext) throws {}

  static let entries: [OperatorEntry] = [
    OperatorEntry("_random_uniform", ["random_uniform", "uniform"], "Uniform random numbers in low … high.") { a, _ in
      let low = Float(try a.float("low", default: 0, "lower limit")), high = Float(try a.float("high", default: 1, "upper limit"))
      return try RandomSampler(&a) { RandomGenerator.shared.uniforms($0, low, high) }
    },
    OperatorEntry("_random_normal", ["random_normal", "normal"], "Normal random numbers.") { a, _ in
      let mean = Float(try a.float("loc", default: 0, "mean")), deviation = Float(try a.float("scale", default: 1, in: 0...Double.infinity, "standard deviation"))
      return try RandomSampler(&a) { RandomGenerator.shared.normals($0, mean, deviation) }
    },
  ]
}
