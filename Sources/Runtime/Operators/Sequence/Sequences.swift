/// Time and batch of (T, B, …) data, or (B, T, …) with axis 1, and each sequence's length.
struct SequenceLayout {
  let steps: Int
  let batch: Int
  let inner: Int
  let axis: Int

  init(_ data: Shape, axis: Int) {
    (steps, batch) = axis == 0 ? (data[0], data[1]) : (data[1], data[0])
    inner = data.extents.dropFirst(2).reduce(1, *)
    self.axis = axis
  }

  /// The first element of step `t` of sequence `b`.
  func start(_ t: Int, _ b: Int) -> Int { (axis == 0 ? t * batch + b : b * steps + t) * inner }
}

/// What the sequence operators share: inputs data and, with use_sequence_length, the lengths.
struct SequenceOptions {
  let usesLengths: Bool
  let axis: Int

  init(_ a: inout AttributeReader) throws {
    usesLengths = try a.bool("use_sequence_length", default: false, "take the lengths of sequences from the second input")
    axis = try a.int("axis", default: 0, in: 0...1, "the dimension of time")
  }

  var inputNames: [String] { usesLengths ? ["data", "sequence_length"] : ["data"] }

  func inferInputs(_ shapes: inout ShapeSet, _ op: String) throws -> Shape? {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return nil }
    guard data.rank >= 2 else { throw RuntimeError("\(op): data of at least 2 dimensions is needed, got \(data)") }
    if usesLengths { try shapes.setInput(1, [data[1 - axis]], "sequence_length") }
    return data
  }

  /// The result has the data's type; lengths may have another.
  func inferTypes(_ types: inout TypeSet) throws { try types.unify(inputs: [0]) }

  func lengths(_ inputs: [NDArray], _ layout: SequenceLayout, atLeast: Int = 0) -> [Int] {
    guard usesLengths else { return [Int](repeating: layout.steps, count: layout.batch) }
    return inputs[1].doubles().map { min(max(Float($0).wholePart, atLeast), layout.steps) }
  }
}

/// Steps beyond each sequence's length replaced by a value. Source: MXNet 1.9.1 src/operator/sequence_mask-inl.h.
struct SequenceMask: GenericOperator {
  static let name = "SequenceMask"
  static let summary = "Replaces the steps beyond each sequence's length by a value. In R's order: data and output (..., batch, steps), sequence_length (batch)."
  let options: SequenceOptions
  let value: Float

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    options = try SequenceOptions(&a)
    value = Float(try a.float("value", default: 0, "what steps beyond the length become"))
  }

  var inputNames: [String] { options.inputNames }
  func inferShapes(_ shapes: inout ShapeSet) throws { if let data = try options.inferInputs(&shapes, Self.name) { try shapes.setOutput(0, data) } }

  private func visit(_ inputs: [NDArray], _ body: (_ start: Int, _ count: Int, _ isInside: Bool) -> Void) {
    let layout = SequenceLayout(inputs[0].shape, axis: options.axis), lengths = options.lengths(inputs, layout)
    for b in 0..<layout.batch { for t in 0..<layout.steps { body(layout.start(t, b), layout.inner, t < lengths[b]) } }
  }

  func inferTypes(_ types: inout TypeSet) throws { try options.inferTypes(&types) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), y = c.y(0, T.self)
    visit(c.inputs) { start, count, isInside in for i in start..<(start + count) { y[i] = isInside ? x[i] : T(value) } }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let gy = c.gy(0, T.self)
    visit(c.inputs) { start, count, isInside in if isInside { for i in start..<(start + count) { gx[i] += gy[i] } } }
  }
}

/// Each element of the output is one of the data: forward copies it, backward adds its gradient.
protocol StepChoice: GenericOperator {
  /// Calls `body` with where each output element comes from and goes to.
  func visit(_ inputs: [NDArray], _ body: (_ input: Int, _ output: Int) -> Void)
}

extension StepChoice {
  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), y = c.y(0, T.self)
    visit(c.inputs) { y[$1] = x[$0] }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let gy = c.gy(0, T.self)
    visit(c.inputs) { gx[$0] += gy[$1] }
  }
}

/// The last step of each sequence. Source: MXNet 1.9.1 src/operator/sequence_last-inl.h.
struct SequenceLast: StepChoice {
  static let name = "SequenceLast"
  static let summary = "The last step of each sequence. In R's order: data (..., batch, steps), sequence_length (batch), output (..., batch)."
  let options: SequenceOptions

  init(_ a: inout AttributeReader, inputCount: Int) throws { options = try SequenceOptions(&a) }
  var inputNames: [String] { options.inputNames }
  func inferTypes(_ types: inout TypeSet) throws { try options.inferTypes(&types) }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try options.inferInputs(&shapes, Self.name) else { return }
    try shapes.setOutput(0, Shape([data[1 - options.axis]] + data.extents.dropFirst(2)))
  }

  func visit(_ inputs: [NDArray], _ body: (_ input: Int, _ output: Int) -> Void) {
    let layout = SequenceLayout(inputs[0].shape, axis: options.axis), lengths = options.lengths(inputs, layout, atLeast: 1)
    for b in 0..<layout.batch { for i in 0..<layout.inner { body(layout.start(lengths[b] - 1, b) + i, b * layout.inner + i) } }
  }
}

/// Each sequence's steps in opposite order; those beyond its length stay. Source: MXNet 1.9.1 src/operator/sequence_reverse-inl.h.
struct SequenceReverse: StepChoice {
  static let name = "SequenceReverse"
  static let summary = "Reverses the steps of each sequence. In R's order: data and output (..., batch, steps), sequence_length (batch)."
  let options: SequenceOptions

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    options = try SequenceOptions(&a)
    guard options.axis == 0 else { throw RuntimeError("value \(options.axis) for Parameter axis: only 0 is supported", at: Self.name) }
  }

  var inputNames: [String] { options.inputNames }
  func inferTypes(_ types: inout TypeSet) throws { try options.inferTypes(&types) }
  func inferShapes(_ shapes: inout ShapeSet) throws { if let data = try options.inferInputs(&shapes, Self.name) { try shapes.setOutput(0, data) } }

  func visit(_ inputs: [NDArray], _ body: (_ input: Int, _ output: Int) -> Void) {
    let layout = SequenceLayout(inputs[0].shape, axis: 0), lengths = options.lengths(inputs, layout)
    for b in 0..<layout.batch {
      for t in 0..<layout.steps {
        let source = layout.start(t < lengths[b] ? lengths[b] - 1 - t : t, b), target = layout.start(t, b)
        for i in 0..<layout.inner { body(source + i, target + i) }
      }
    }
  }
}
