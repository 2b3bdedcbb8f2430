import Glibc

/// Connectionist temporal classification: −log of the probability of all paths that read as the label.
///
/// Inputs: data (T, N, C) before softmax, label (N, L), data_lengths (N) and label_lengths (N) when used. Output: loss (N).
/// Without lengths a label ends at its first 0 (blank first; classes count from 1) or −1 (blank last). An empty label reads as blanks only; one that cannot
/// fit into the sequence has loss 0 and no gradient. Source: MXNet 1.9.1 src/operator/nn/ctc_loss-inl.h; Graves et al. 2006, equations 5 to 16.
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

  var storedOutputCount: Int { 2 }

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
    let blank = blankIsFirst ? 0 : classes - 1, repeats = zip(label, label.dropFirst()).filter { $0 == $1 }.count
    guard length > 0, label.count + repeats <= length else { return 0 }
    let path = [blank] + label.flatMap { [$0, blank] }, width = path.count
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: length * (classes + 2 * width) + classes) { buffer in
      let logs = buffer.baseAddress!, alpha = logs + length * classes, beta = alpha + length * width, occupancy = beta + length * width
      for t in 0..<length { CTCLoss.logSoftmax(x.baseAddress! + (t * batch + n) * classes, logs + t * classes, classes) }
      return path.withUnsafeBufferPointer { path in
        CTCLoss.prefixes(logs, path, blank, length, classes, isReversed: false, into: alpha)
        // Suffixes are the prefixes of everything reversed.
        CTCLoss.prefixes(logs, path, blank, length, classes, isReversed: true, into: beta)
        let end = alpha + length * width - 1, total = CTCLoss.logSum(end[0], width > 1 ? end[-1] : -.infinity, -.infinity)
        for t in 0..<length {
          for k in 0..<classes { occupancy[k] = 0 }
          for s in 0..<width {
            let both = alpha[t * width + s] + beta[(length - 1 - t) * width + width - 1 - s] - logs[t * classes + path[s]] - total
            if both > -700 { occupancy[path[s]] += Glibc.exp(both) }
          }
          let target = gradient.baseAddress! + (t * batch + n) * classes
          for k in 0..<classes { target[k] = Float(Glibc.exp(logs[t * classes + k]) - occupancy[k]) }
        }
        return Float(-total)
      }
    }
  }

  private static func logSoftmax(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Double>, _ count: Int) {
    var top = -Float.infinity, sum = 0.0
    for k in 0..<count { top = max(top, x[k]) }
    for k in 0..<count { sum += Glibc.exp(Double(x[k]) - Double(top)) }
    let shift = Double(top) + Glibc.log(sum)
    for k in 0..<count { y[k] = Double(x[k]) - shift }
  }

  /// log(e^a + e^b + e^c).
  @inline(__always)
  private static func logSum(_ a: Double, _ b: Double, _ c: Double) -> Double {
    let top = max(a, b, c)
    guard top > -.infinity else { return top }
    // The largest is e^0; what lies forty below adds nothing to a double.
    func term(_ x: Double) -> Double { x < top - 40 ? 0 : x == top ? 1 : Glibc.exp(x - top) }
    return top + Glibc.log(term(a) + term(b) + term(c))
  }

  /// log of the probability of all beginnings of paths that have reached position s at time t; of both reversed, their ends.
  private static func prefixes(
    _ logs: UnsafePointer<Double>, _ path: UnsafeBufferPointer<Int>, _ blank: Int, _ length: Int, _ classes: Int, isReversed: Bool, into result: UnsafeMutablePointer<Double>
  ) {
    let width = path.count
    func label(_ s: Int) -> Int { path[isReversed ? width - 1 - s : s] }
    for t in 0..<length {
      let row = logs + (isReversed ? length - 1 - t : t) * classes, now = result + t * width, before = now - width
      for s in 0..<width {
        if t == 0 {
          now[s] = s < 2 ? row[label(s)] : -.infinity
          continue
        }
        let skips = s > 1 && label(s) != blank && label(s) != label(s - 2)
        now[s] = logSum(before[s], s > 0 ? before[s - 1] : -.infinity, skips ? before[s - 2] : -.infinity) + row[label(s)]
      }
    }
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0), let gradient = c.memory.arrays.first else { return }
    let data = c.inputs[0].shape, gy = c.gy(0)
    for i in gx.indices { gx[i] += gradient[i] * gy[i / data[2] % data[1]] }
  }
}
