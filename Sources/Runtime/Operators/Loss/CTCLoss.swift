import Glibc

/// Connectionist temporal classification: −log of the probability of all paths that read as the label.
///
/// Inputs: data (T, N, C) before softmax, label (N, L), data_lengths (N) and label_lengths (N) when used. Output: loss (N).
/// Without lengths a label ends at its first 0 (blank first; classes count from 1) or −1 (blank last). An empty label, and one that cannot fit into the
/// sequence has loss 0 and no gradient. Source: MXNet 1.9.1 src/operator/nn/ctc_loss-inl.h; Graves et al. 2006, equations 5 to 16.
struct CTCLoss: Operator {
  static let name = "CTCLoss"
  static let aliases = ["ctc_loss", "_contrib_CTCLoss", "_contrib_ctc_loss"]
  static let summary = "Loss of connectionist temporal classification. In R's order: data (classes, batch, steps) before softmax, label (length, batch), data_lengths and label_lengths (batch), output (batch)."
  let usesDataLengths: Bool
  let usesLabelLengths: Bool
  let blankIsFirst: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    usesDataLengths = try a.bool("use_data_lengths", default: false, "take data_lengths as an input")
    usesLabelLengths = try a.bool("use_label_lengths", default: false, "take label_lengths as an input")
    blankIsFirst = try a.choice("blank_label", default: "first", ["first", "last"], "which class is the blank") == "first"
  }

  var inputNames: [String] { ["data", "label"] + (usesDataLengths ? ["data_lengths"] : []) + (usesLabelLengths ? ["label_lengths"] : []) }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 3...3, Self.name) else { return }
    if let label = try shapes.input(1, rank: 2...2, Self.name) {
      guard label[0] == data[1] else { throw RuntimeError("The batch size for the labels and data arrays must be the same: label \(label), data \(data)") }
      guard data[0] >= label[1] else { throw RuntimeError("The max number of labels cannot exceed the maximum sequence length of the data: label \(label), data \(data)") }
    }
    for k in 2..<max(2, inputNames.count) { try shapes.setInput(k, [data[1]], inputNames[k]) }
    try shapes.setOutput(0, [data[1]])
  }

  private func labels(_ c: ForwardContext, _ n: Int, classes: Int) throws -> [Int] {
    let width = c.inputs[1].shape[1], row = (0..<width).map { c.x(1)[n * width + $0].wholePart }
    var length = row.firstIndex(of: blankIsFirst ? 0 : -1) ?? width
    if usesLabelLengths { length = min(max(c.x(usesDataLengths ? 3 : 2)[n].wholePart, 0), width) }
    let label = Array(row[..<length])
    if let bad = label.first(where: { $0 < 0 || $0 >= classes }) { throw RuntimeError("CTCLoss: label \(bad) of sample \(n) is not one of \(classes) classes") }
    return label
  }

  func forward(_ c: ForwardContext) throws {
    let data = c.inputs[0].shape, steps = data[0], batch = data[1], classes = data[2], x = c.x(0)
    var gradient = [Float](repeating: 0, count: x.count)
    let samples = try (0..<batch).map { try labels(c, $0, classes: classes) }, lengths = (0..<batch).map { usesDataLengths ? min(max(c.x(2)[$0].wholePart, 0), steps) : steps }
    let y = c.y(0)
    gradient.withUnsafeMutableBufferPointer { gradient in
      Threads.split(batch, cost: steps * classes * 16) { part in
        for n in part { y[n] = loss(x, n, samples[n], length: lengths[n], batch, classes, gradient) }
      }
    }
    c.memory.arrays = [gradient]
  }

  /// The loss of sample n, whose gradient it writes.
  private func loss(
    _ x: UnsafeBufferPointer<Float>, _ n: Int, _ label: [Int], length: Int, _ batch: Int, _ classes: Int, _ gradient: UnsafeMutableBufferPointer<Float>
  ) -> Float {
    let blank = blankIsFirst ? 0 : classes - 1
    var logs = [[Double]]()
    for t in 0..<length {
      let row = (0..<classes).map { Double(x[(t * batch + n) * classes + $0]) }, top = row.max() ?? 0
      let sum = top + Glibc.log(row.reduce(0) { $0 + Glibc.exp($1 - top) })
      logs.append(row.map { $0 - sum })
    }
    let repeats = zip(label, label.dropFirst()).filter { $0 == $1 }.count
    guard length > 0, !label.isEmpty, label.count + repeats <= length else { return 0 }
    let path = [blank] + label.flatMap { [$0, blank] }, alpha = CTCLoss.prefixes(logs, path, blank)
    // Suffixes are the prefixes of everything reversed.
    let beta = CTCLoss.prefixes(logs.reversed(), path.reversed(), blank)
    let last = alpha[length - 1], total = CTCLoss.add(last[path.count - 1], path.count > 1 ? last[path.count - 2] : -.infinity)
    for t in 0..<length {
      var occupancy = [Double](repeating: 0, count: classes)
      for s in path.indices {
        let both = alpha[t][s] + beta[length - 1 - t][path.count - 1 - s] - logs[t][path[s]] - total
        if both > -700 { occupancy[path[s]] += Glibc.exp(both) }
      }
      for k in 0..<classes { gradient[(t * batch + n) * classes + k] = Float(Glibc.exp(logs[t][k]) - occupancy[k]) }
    }
    return Float(-total)
  }

  private static func add(_ a: Double, _ b: Double) -> Double {
    let top = max(a, b)
    return top == -.infinity ? top : top + Glibc.log1p(Glibc.exp(min(a, b) - top))
  }

  /// log of the probability of all beginnings of paths that have reached position s at time t.
  private static func prefixes(_ logs: [[Double]], _ path: [Int], _ blank: Int) -> [[Double]] {
    var result: [[Double]] = []
    for (t, row) in logs.enumerated() {
      result.append(path.indices.map { s in
        if t == 0 { return s < 2 ? row[path[s]] : -.infinity }
        let before = result[t - 1]
        var sum = before[s]
        if s > 0 { sum = add(sum, before[s - 1]) }
        if s > 1, path[s] != blank, path[s] != path[s - 2] { sum = add(sum, before[s - 2]) }
        return sum + row[path[s]]
      })
    }
    return result
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0), let gradient = c.memory.arrays.first else { return }
    let data = c.inputs[0].shape, gy = c.gy(0)
    for i in gx.indices { gx[i] += gradient[i] * gy[i / data[2] % data[1]] }
  }
}
