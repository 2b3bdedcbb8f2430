/// Mean and variance over axes, and `argmax_channel`.
///
/// Outputs: mean, var. Source: MXNet 1.9.1 src/operator/nn/moments-inl.h.
enum Moments {
  static func make(_ a: inout AttributeReader, _ inputCount: Int) throws -> any Operator {
    let axes = try a.shape("axes", default: [], "axes to reduce; all when None"), keeps = try a.bool("keepdims", default: false, "keep reduced axes with extent 1")

    func kept(_ data: Shape) throws -> Shape {
      if axes.isEmpty { return Shape([Int](repeating: 1, count: data.rank)) }
      var result = data
      for axis in axes { result[try AxisLayout.index(axis, rank: data.rank)] = 1 }
      return result
    }

    func shape(_ data: Shape) throws -> Shape {
      if keeps { return try kept(data) }
      let reduced = try axes.map { try AxisLayout.index($0, rank: data.rank) }
      let rest = axes.isEmpty ? [] : data.extents.enumerated().filter { !reduced.contains($0.offset) }.map(\.element)
      return Shape(rest.isEmpty ? [1] : rest)
    }

    return PlainFunction(["data"], outputs: ["mean", "var"], shape: { let out = try shape($0[0]); return [out, out] }, { c in
      let data = c.inputs[0].shape, small = try kept(data), x = c.x(0), n = Double(data.count) / Double(max(1, small.count))
      var mean = [Double](repeating: 0, count: small.count), variance = mean
      BinaryFunction.visit(data, small, data) { i, _, q in mean[q] += Double(x[i]) }
      for q in mean.indices { mean[q] /= n }
      BinaryFunction.visit(data, small, data) { i, _, q in variance[q] += (Double(x[i]) - mean[q]) * (Double(x[i]) - mean[q]) }
      for q in mean.indices { (c.y(0)[q], c.y(1)[q]) = (Float(mean[q]), Float(variance[q] / n)) }
    }, gradient: { c in
      guard let gx = c.gx(0) else { return }
      let data = c.inputs[0].shape, small = try kept(data), x = c.x(0), mean = c.y(0), gMean = c.gy(0), gVariance = c.gy(1), n = Float(data.count) / Float(max(1, small.count))
      BinaryFunction.visit(data, small, data) { i, _, q in gx[i] += (gMean[q] + 2 * gVariance[q] * (x[i] - mean[q])) / n }
    })
  }

  static var argmaxChannel: PlainFunction {
    PlainFunction(["data"], shape: { shapes in
      guard shapes[0].rank >= 2 else { throw RuntimeError("argmax_channel needs an input of at least 2 dimensions, got shape \(shapes[0])") }
      return [Shape(Array(shapes[0].extents[..<1]) + Array(shapes[0].extents[2...]))]
    }, { c in
      let layout = try AxisLayout(c.inputs[0].shape, 1), x = c.x(0)
      layout.forEachLine { line, start in
        var best = 0
        for k in 0..<layout.length where x[start + k * layout.inner] > x[start + best * layout.inner] { best = k }
        c.y(0)[line] = Float(best)
      }
    })
  }
}
