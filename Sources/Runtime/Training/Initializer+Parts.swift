/// Initializers that hand parameters, or parts of one, on to others.
extension Initializer {
  /// The first whose pattern, a regular expression, fits the beginning of the parameter's name fills it.
  ///
  /// Each initializer still tells kinds of parameters by their names: a bias that `.uniform()` gets becomes 0. Throws for a pattern that is no
  /// regular expression; filling throws for a name that none fits.
  public static func mixed(_ rules: [(pattern: String, initializer: Initializer)]) throws -> Initializer {
    let compiled = try rules.map { rule in
      do { return (try Regex(rule.pattern), rule.initializer) } catch { throw RuntimeError("the pattern '\(rule.pattern)' is not a regular expression", hints: ["\(error)"]) }
    }
    return Initializer(handingOn: { name, array, described in
      guard let (_, initializer) = compiled.first(where: { name.prefixMatch(of: $0.0) != nil }) else {
        throw RuntimeError("Parameter name \(name) did not match any pattern.", hints: ["add the pattern \".*\" at the end with a default initializer"])
      }
      try initializer.fill(array, named: name, described: described)
    })
  }

  /// The one vector of parameters of an `RNN` layer: `inner` fills the weights and biases of each gate as a matrix or vector of its own, called
  /// `l0_i2h_f_weight` and the like (`r0_…` backward in time); of `lstm` the biases of forget gates become `forget`. Ignores the vector's own name.
  ///
  /// - Parameters:
  ///   - width: the layer's `state_size`.
  ///   - mode: the layer's: `rnn_relu`, `rnn_tanh`, `lstm` or `gru`.
  /// - Throws: when filling, for another mode and for a vector that no such layer has.
  public static func fusedRNN(_ inner: Initializer, width: Int, layerCount: Int, mode: String, isBidirectional: Bool = false, forget: Float = 1) -> Initializer {
    Initializer(ignoresNames: true) { name, array in
      guard let gates = ["rnn_relu": [""], "rnn_tanh": [""], "lstm": ["_i", "_f", "_c", "_o"], "gru": ["_r", "_z", "_o"]][mode] else {
        throw RuntimeError("mode '\(mode)' is not one of rnn_relu, rnn_tanh, lstm, gru", at: name)
      }
      let directions = isBidirectional ? ["l", "r"] : ["l"], rows = directions.count * gates.count * max(1, width)
      let inputWidth = array.count / rows - (layerCount - 1) * (width + directions.count * width + 2) - width - 2
      guard width > 0, layerCount > 0, inputWidth > 0, array.shape.rank == 1, array.count % rows == 0 else {
        throw RuntimeError("shape \(array.shape) is not that of the parameters of \(layerCount) layers of width \(width) (\(mode), \(directions.count) direction(s))", at: name)
      }
      var start = 0
      func fillNext(_ name: String, _ shape: Shape) throws {
        let part = try array.slice(start..<(start + shape.count)).reshaped(shape)
        if mode == "lstm", name.hasSuffix("_f_bias") { part.fill(forget) } else { try inner.fill(part, named: name) }
        start += shape.count
      }
      for layer in 0..<layerCount {
        for direction in directions {
          for gate in gates { try fillNext("\(direction)\(layer)_i2h\(gate)_weight", [width, layer == 0 ? inputWidth : directions.count * width]) }
          for gate in gates { try fillNext("\(direction)\(layer)_h2h\(gate)_weight", [width, width]) }
        }
      }
      for layer in 0..<layerCount {
        for direction in directions { for source in ["i2h", "h2h"] { for gate in gates { try fillNext("\(direction)\(layer)_\(source)\(gate)_bias", [width]) } } }
      }
    }
  }
}
