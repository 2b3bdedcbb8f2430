import Runtime
import Testing
import TestSupport
import VectorKernels

/// Products of float32 matrices against sums of doubles.
@Suite("Products of matrices")
struct ProductTests {
  /// Rows of numbers with a gap behind each, in which numbers lie that are not the matrix's.
  private struct Rows {
    let rows: Int, columns: Int, stride: Int
    var numbers: [Float]
    static let gap: Float = 777

    init(_ rows: Int, _ columns: Int, gap: Int, _ random: inout Choices) {
      (self.rows, self.columns, stride) = (rows, columns, columns + gap)
      numbers = [Float](repeating: Rows.gap, count: rows * stride)
      for r in 0..<rows { for c in 0..<columns { numbers[r * stride + c] = random.number() } }
    }

    subscript(r: Int, c: Int) -> Float { numbers[r * stride + c] }
    var gapsAreLeft: Bool { (0..<rows).allSatisfy { r in (columns..<stride).allSatisfy { numbers[r * stride + $0] == Rows.gap } } }
  }

  /// The sum and how far a float32 one may be from it: half a unit of the last digit for each of its products.
  private func sum(_ k: Int, _ a: (Int) -> Float, _ b: (Int) -> Float) -> (value: Double, tolerance: Double) {
    var value = 0.0, size = 0.0
    for i in 0..<k {
      let product = Double(a(i)) * Double(b(i))
      value += product
      size += abs(product)
    }
    return (value, 6e-8 * Double(k + 4) * size + 1e-30)
  }

  private func agrees(_ found: Float, _ wanted: Double, _ tolerance: Double) -> Bool {
    if wanted.isNaN { return found.isNaN }
    return wanted.isInfinite ? Double(found) == wanted : abs(Double(found) - wanted) <= tolerance
  }

  @Test("of rows with rows, whatever their sizes and distances, with biases, factors and numbers that are not finite", .enabled(if: ChannelGroup.isWide))
  func rows() {
    var random = Choices.seeded(11)
    for turn in 0..<160 {
      let m = random.pick([0, 1, 2, 7, 13, 15, 16, 17, 29, 33, 130, 300]), n = random.pick([1, 3, 14, 15, 16, 17, 28, 31, 33, 47, 300])
      let k = random.pick([0, 1, 2, 15, 16, 33, 300, 1024, 1030].filter { m * n * $0 <= 200_000 })
      var x = Rows(m, k, gap: random.pick([0, 3]), &random), w = Rows(n, k, gap: random.pick([0, 5]), &random), y = Rows(m, n, gap: random.pick([0, 1, 9]), &random)
      let isOdd = random.pick([false, true]), bias = Rows(1, n, gap: 0, &random), hasBias = random.pick([false, true])
      if isOdd {
        for _ in 0..<2 where x.numbers.count > 3 && k > 0 { x.numbers[random.below(m) * x.stride + random.below(k)] = random.pick([.nan, .infinity, -.infinity]) }
        if k > 0 { w.numbers[random.below(n) * w.stride + random.below(k)] = random.pick([.nan, .infinity]) }
      }
      let alpha = random.pick([Float(1), 1, -0.5]), beta = random.pick([Float(0), 0, 1, 2]), threads = random.pick([1, 2, 3]), before = y
      // What is not to be read may be anything.
      if beta == 0 { for r in 0..<m { for c in 0..<n { y.numbers[r * y.stride + c] = .nan } } }
      let scratch = UnsafeMutablePointer<Float>.allocate(capacity: RowProduct.scratch(m: m, n: n, k: k, threads: threads))
      defer { scratch.deallocate() }
      y.numbers.withUnsafeMutableBufferPointer { target in
        // An empty buffer has no address.
        guard let target = target.baseAddress else { return }
        x.numbers.withUnsafeBufferPointer { x0 in
          w.numbers.withUnsafeBufferPointer { w0 in
            bias.numbers.withUnsafeBufferPointer { b0 in
              let none = UnsafePointer(target)
              RowProduct.multiply(
                x0.baseAddress ?? none, x.stride, w0.baseAddress ?? none, w.stride, into: target, y.stride, m: m, n: n, k: k, alpha: alpha, beta: beta,
                bias: hasBias ? b0.baseAddress : nil, threads: threads, scratch: scratch)
            }
          }
        }
      }
      var wrong = 0
      for r in 0..<m {
        for c in 0..<n {
          let (value, tolerance) = sum(k, { x[r, $0] }, { w[c, $0] })
          let wanted = Double(alpha) * value + (beta == 0 ? 0 : Double(beta) * Double(before[r, c])) + (hasBias ? Double(bias[0, c]) : 0)
          if !agrees(y[r, c], wanted, tolerance + 1e-6 * (1 + abs(wanted))) { wrong += 1 }
        }
      }
      #expect(wrong == 0, "\(wrong) of \(m) x \(n) x \(k), alpha \(alpha), beta \(beta), bias \(hasBias), odd \(isOdd), \(threads) threads, turn \(turn)")
      #expect(y.gapsAreLeft, "\(m) x \(n) x \(k)")
    }
  }

  @Test("of every transposition, with what was there added or not")
  func transposed() {
    var random = Choices.seeded(12)
    for turn in 0..<80 {
      let m = random.pick([1, 5, 24, 40, 128]), n = random.pick([1, 9, 64, 100, 257]), k = random.pick([0, 1, 31, 256, 290].filter { m * n * $0 <= 700_000 })
      let ta = random.pick([false, true]), tb = random.pick([false, true, true]), beta = random.pick([Float(0), 1])
      let a = ta ? Rows(k, m, gap: 0, &random) : Rows(m, k, gap: 0, &random), b = tb ? Rows(n, k, gap: 0, &random) : Rows(k, n, gap: 0, &random)
      let before = Rows(m, n, gap: 0, &random)
      var c = before.numbers
      c.withUnsafeMutableBufferPointer { c in
        a.numbers.withUnsafeBufferPointer { x in
          b.numbers.withUnsafeBufferPointer { y in
            let none = UnsafePointer(c.baseAddress!)
            Float.multiply(x.baseAddress ?? none, transposed: ta, y.baseAddress ?? none, rightTransposed: tb, into: c.baseAddress!, m: m, n: n, k: k, alpha: 1, beta: beta)
          }
        }
      }
      var wrong = 0
      for r in 0..<m {
        for j in 0..<n {
          let (value, tolerance) = sum(k, { ta ? a[$0, r] : a[r, $0] }, { tb ? b[j, $0] : b[$0, j] })
          let wanted = value + Double(beta) * Double(before[r, j])
          if !agrees(c[r * n + j], wanted, tolerance + 1e-6 * (1 + abs(wanted))) { wrong += 1 }
        }
      }
      #expect(wrong == 0, "\(wrong) of \(m) x \(n) x \(k), transposed \(ta) \(tb), beta \(beta), turn \(turn)")
    }
  }

  @Test("a layer adds its biases and passes on every gradient, added to what is there or not", arguments: [(30, 300, 70), (3, 20, 5), (70, 260, 26)])
  func layer(_ rows: Int, _ width: Int, _ units: Int) throws {
    var random = Choices.seeded(13)
    let x = Rows(rows, width, gap: 0, &random), w = Rows(units, width, gap: 0, &random), b = Rows(1, units, gap: 0, &random), gy = Rows(rows, units, gap: 0, &random)
    let symbol = try Symbol.apply("FullyConnected", positional: [.variable("data")], attributes: [("num_hidden", String(units))], name: "fc")
    for request in [GradientRequest.write, .add] {
      let arguments = [NDArray(x.numbers, shape: [rows, width]), NDArray(w.numbers, shape: [units, width]), NDArray(b.numbers, shape: [units])]
      let gradients = arguments.map { NDArray(zeros: $0.shape) }
      let executor = try Executor(symbol, arguments: arguments, gradients: gradients, requests: [request, request, request], auxiliary: [])
      for _ in 0..<2 {
        try executor.forward(isTraining: true)
        try executor.backward(headGradients: [NDArray(gy.numbers, shape: [rows, units])])
      }
      let times = request == .add ? 2.0 : 1
      func check(_ array: NDArray, _ columns: Int, _ wanted: (Int, Int) -> (value: Double, tolerance: Double), _ name: String) {
        let found = array.floatsForReading
        let wrong = found.indices.count { i in
          let (value, tolerance) = wanted(i / columns, i % columns)
          return !agrees(found[i], value, tolerance * times + 1e-6 * (1 + abs(value)))
        }
        #expect(wrong == 0, "\(wrong) of \(name), \(request)")
      }
      check(executor.outputs[0], units, { r, j in
        let (value, tolerance) = sum(width, { x[r, $0] }, { w[j, $0] })
        return (value + Double(b[0, j]), tolerance)
      }, "output")
      func scaled(_ s: (value: Double, tolerance: Double)) -> (value: Double, tolerance: Double) { (s.value * times, s.tolerance) }
      check(gradients[0], width, { r, i in scaled(sum(units, { gy[r, $0] }, { w[$0, i] })) }, "data")
      check(gradients[1], width, { j, i in scaled(sum(rows, { gy[$0, j] }, { x[$0, i] })) }, "weights")
      check(gradients[2], units, { _, j in scaled(sum(rows, { gy[$0, j] }, { _ in 1 })) }, "biases")
    }
  }
}
