import Glibc

/// First values of parameters, by name: `fill` draws weights, and gives `…bias`, `…beta`, `…moving_mean` 0 and `…gamma`, `…moving_var` 1.
///
/// Numbers come from the shared generator, so `RandomGenerator.shared.reseed` makes them repeatable: a seed gives MXNet's numbers.
/// Source: MXNet 1.9.1 python/mxnet/initializer.py.
public struct Initializer {
  let draw: (_ name: String, _ array: NDArray) throws -> Void
  /// Of one that hands parameters on to others: it gets what a variable says of its first values, too.
  private let handOn: ((_ name: String, _ array: NDArray, _ described: String?) throws -> Void)?
  /// True for an initializer that fills every parameter, whatever its name.
  private let ignoresNames: Bool

  /// An initializer of your own: `draw` fills the weights, or with `ignoresNames` every parameter.
  public init(ignoresNames: Bool = false, _ draw: @escaping (_ name: String, _ array: NDArray) throws -> Void) {
    (self.draw, self.ignoresNames, handOn) = (draw, ignoresNames, nil)
  }

  init(handingOn body: @escaping (_ name: String, _ array: NDArray, _ described: String?) throws -> Void) {
    (draw, ignoresNames, handOn) = ({ try body($0, $1, nil) }, true, body)
  }

  /// Fills `array`. Throws for a name that says nothing about the kind of parameter, and where the rule does not fit the shape.
  ///
  /// - Parameter described: what the parameter's variable says of its first values (`__init__`), which comes before its name and this initializer.
  public func fill(_ array: NDArray, named name: String, described: String? = nil) throws {
    if let handOn { return try handOn(name, array, described) }
    if let described { return try Initializer(described: described, otherwise: self).draw(name, array) }
    if ignoresNames || name.hasSuffix("weight") { return try draw(name, array) }
    if ["bias", "beta", "moving_mean", "moving_inv_var", "moving_avg", "min"].contains(where: name.hasSuffix) { return array.fill(0) }
    if ["gamma", "moving_var", "max"].contains(where: name.hasSuffix) { return array.fill(1) }
    throw RuntimeError(
      "Unknown initialization pattern for \(name). Default initialization is now limited to \"weight\", \"bias\", \"gamma\" (1.0), and \"beta\" (0.0).",
      hints: ["name it …_weight, or use an initializer that ignores names, such as .constant"])
  }

  /// Fills every argument of `executor` that has a gradient, and its auxiliary states.
  public func fill(_ executor: Executor) throws {
    for (node, (array, gradient)) in zip(executor.symbol.argumentNodes, zip(executor.arguments, executor.gradients)) where gradient != nil {
      try fill(array, named: node.name, described: node.attribute("__init__"))
    }
    for (node, array) in zip(executor.symbol.auxiliaryNodes, executor.auxiliary) { try fill(array, named: node.name, described: node.attribute("__init__")) }
  }

  /// Weights that are all `value`.
  public static func constant(_ value: Float) -> Initializer { Initializer { $1.fill(value) } }
  /// Evenly between −scale and scale.
  public static func uniform(scale: Float = 0.07) -> Initializer { Initializer { try $1.assign(from: uniforms($1.shape, scale)) } }
  /// Normal numbers of mean 0.
  public static func normal(deviation: Float = 0.01) -> Initializer { Initializer { try $1.assign(from: normals($1.shape, deviation)) } }

  /// What a weight's variance is divided by: its inputs, its outputs or the mean of both.
  public enum Fan { case input, output, average }

  /// Numbers of variance magnitude / fan (a third of it where they are uniform). Throws for arrays of fewer than two dimensions. Source: Glorot and Bengio 2010.
  public static func xavier(isNormal: Bool = false, fan: Fan = .average, magnitude: Double = 3) -> Initializer {
    Initializer { name, array in
      let shape = array.shape
      guard shape.rank >= 2 else { throw RuntimeError("Xavier initializer cannot be applied to vector \(name). It requires at least 2D.") }
      let cells = Double(shape.extents.dropFirst(2).reduce(1, *)), input = Double(shape[1]) * cells, output = Double(shape[0]) * cells
      let count = switch fan { case .input: input case .output: output case .average: (input + output) / 2 }
      let scale = Float((magnitude / count).squareRoot())
      try array.assign(from: isNormal ? normals(shape, scale) : uniforms(shape, scale))
    }
  }

  /// For layers before rectifiers of the given slope. Source: He et al. 2015.
  public static func msra(fan: Fan = .average, slope: Double = 0.25) -> Initializer { xavier(isNormal: true, fan: fan, magnitude: 2 / (1 + slope * slope)) }

  /// Weights of a deconvolution that enlarges by interpolation; shape (_, _, h, w).
  public static func bilinear() -> Initializer {
    Initializer { name, array in
      guard array.shape.rank == 4 else { throw RuntimeError("the bilinear initializer needs 4 dimensions, \(name) has shape \(array.shape)") }
      let width = array.shape[3], f = Float((Double(width) / 2).rounded(.up)), c = (2 * f - 1 - fmodf(f, 2)) / (2 * f)
      let y = array.floats
      for i in y.indices { y[i] = (1 - abs(Float(i % width) / f - c)) * (1 - abs(Float(i / width % array.shape[2]) / f - c)) }
      array.touch()
    }
  }

  /// Rows or columns, whichever are fewer, are orthogonal and of length `scale`: the singular vectors of numbers drawn. Source: Saxe et al. 2013.
  public static func orthogonal(scale: Float = 1.414, isNormal: Bool = false) -> Initializer {
    Initializer { name, array in
      guard array.shape.rank > 0, array.count > 0 else { throw RuntimeError("the orthogonal initializer needs elements, \(name) has shape \(array.shape)") }
      let rows = array.shape[0], columns = array.count / rows
      let drawn = isNormal ? RandomGenerator.shared.normals(array.count, 0, 1) : RandomGenerator.shared.uniforms(array.count, -1, 1)
      let vectors = try Matrix(rows, columns, elements: drawn.map(Double.init)).singularVectors(), basis = rows >= columns ? vectors.left : vectors.right
      try array.assign(from: NDArray(basis.elements.map { scale * Float($0) }, shape: array.shape))
    }
  }

  /// Biases of an LSTM cell: 0, and `forget` for the second quarter (of the rows, if there are more dimensions), the forget gate. Ignores names.
  public static func lstmBias(forget: Float = 1) -> Initializer {
    Initializer(ignoresNames: true) { _, array in
      let y = array.floats, quarter = (array.shape.extents.first ?? 0) / 4 * array.shape.rowCount
      for i in y.indices { y[i] = i >= quarter && i < 2 * quarter ? forget : 0 }
      array.touch()
    }
  }

  /// Arrays by name, such as a saved model's; others by `otherwise`, or an error. Names may begin with `arg:` or `aux:`.
  public static func load(_ arrays: [String: NDArray], otherwise: Initializer? = nil) -> Initializer {
    Initializer(handingOn: { name, array, described in
      if let saved = arrays[name] ?? arrays["arg:" + name] ?? arrays["aux:" + name] {
        guard saved.shape == array.shape else { throw RuntimeError("Parameter \(name) cannot be initialized from loading. Shape mismatch, target \(array.shape) vs loaded \(saved.shape)") }
        try array.assign(from: saved)
      } else if let otherwise { try otherwise.fill(array, named: name, described: described) } else {
        throw RuntimeError("Cannot Initialize \(name). Not found in loaded param and no default initializer is provided.")
      }
    })
  }

  private static func uniforms(_ shape: Shape, _ scale: Float) -> NDArray { NDArray(RandomGenerator.shared.uniforms(shape.count, -scale, scale), shape: shape) }
  private static func normals(_ shape: Shape, _ deviation: Float) -> NDArray { NDArray(RandomGenerator.shared.normals(shape.count, 0, deviation), shape: shape) }
}
