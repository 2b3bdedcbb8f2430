/// Products of attention on projections that lie interleaved: (L, N, heads · parts · d), where parts are queries, keys and values.
///
/// `qk` gives scores (N · heads, Lq, Lk) of queries scaled by 1/√d; `valatt` gives (Lq, N, heads · d) from values and attention.
/// Source: MXNet 1.9.1 src/operator/contrib/transformer.cc; Vaswani et al. 2017.
enum InterleavedAttention {
  /// One part of an interleaved projection.
  private struct Part {
    /// The input it is in, and its place among `parts`.
    let input: Int, index: Int, parts: Int

    /// Where the first row of a batch's head begins; the next ones are a whole step of the sequence apart.
    func start(_ shape: Shape, _ head: Int, _ heads: Int) -> Int {
      let width = shape[2] / heads
      return head / heads * shape[2] + head % heads * width + index * (width / parts)
    }
  }

  /// The heads of all batches shared among threads; products within one thread's are its own.
  private static func forEachHead(_ count: Int, cost: Int, _ body: (Int) -> Void) { Threads.split(count, cost: cost) { for head in $0 where !Interruption.isPending { body(head) } } }

  static let entries: [OperatorEntry] = [
    scores("_contrib_interleaved_matmul_selfatt_qk", ["queries_keys_values"], Part(input: 0, index: 0, parts: 3), Part(input: 0, index: 1, parts: 3)),
    scores("_contrib_interleaved_matmul_encdec_qk", ["queries", "keys_values"], Part(input: 0, index: 0, parts: 1), Part(input: 1, index: 0, parts: 2)),
    mixture("_contrib_interleaved_matmul_selfatt_valatt", "queries_keys_values", Part(input: 0, index: 2, parts: 3)),
    mixture("_contrib_interleaved_matmul_encdec_valatt", "keys_values", Part(input: 0, index: 1, parts: 2)),
  ]

  private static func width(_ shape: Shape, _ part: Part, _ heads: Int, _ op: String) throws -> Int {
    guard shape.rank == 3, shape[2] % (heads * part.parts) == 0 else { throw RuntimeError("\(op) with \(heads) heads needs (L, N, \(heads * part.parts) d), got \(shape)") }
    return shape[2] / (heads * part.parts)
  }

  private static func scores(_ name: String, _ inputs: [String], _ queries: Part, _ keys: Part) -> OperatorEntry {
    OperatorEntry(name, [], "Scores of scaled queries and keys of each head.") { a, _ in
      let heads = try a.int("heads", in: 1...100_000, "number of heads")
      return PlainFunction(inputs, shape: { s in
        let q = s[queries.input], k = s[keys.input], d = try width(q, queries, heads, name)
        guard try width(k, keys, heads, name) == d, q[1] == k[1] else { throw RuntimeError("\(name): \(q) and \(k) do not go together") }
        return [[q[1] * heads, q[0], k[0]]]
      }, { c in
        let qs = c.inputs[queries.input].shape, ks = c.inputs[keys.input].shape, d = try width(qs, queries, heads, name), m = qs[0], n = ks[0]
        let q = c.x(queries.input).baseAddress!, k = c.x(keys.input).baseAddress!, y = c.y(0).baseAddress!
        forEachHead(qs[1] * heads, cost: m * n * d) { b in
          StridedProduct.multiply(
            q + queries.start(qs, b, heads), k + keys.start(ks, b, heads), rightTransposed: true, into: y + b * m * n, m: m, n: n, k: d, alpha: 1 / Float(d).squareRoot(),
            leftStride: qs[1] * qs[2], rightStride: ks[1] * ks[2])
        }
      }, gradient: { c in
        let qs = c.inputs[queries.input].shape, ks = c.inputs[keys.input].shape, d = try width(qs, queries, heads, name), m = qs[0], n = ks[0]
        let q = c.x(queries.input).baseAddress!, k = c.x(keys.input).baseAddress!, gy = c.gy(0).baseAddress!
        let gq = c.gx(queries.input)?.baseAddress, gk = c.gx(keys.input)?.baseAddress, scale = 1 / Float(d).squareRoot()
        forEachHead(qs[1] * heads, cost: 2 * m * n * d) { b in
          let query = queries.start(qs, b, heads), key = keys.start(ks, b, heads), qStride = qs[1] * qs[2], kStride = ks[1] * ks[2]
          if let gq { StridedProduct.multiply(gy + b * m * n, k + key, into: gq + query, m: m, n: d, k: n, alpha: scale, beta: 1, rightStride: kStride, stride: qStride) }
          if let gk { StridedProduct.multiply(gy + b * m * n, transposed: true, q + query, into: gk + key, m: n, n: d, k: m, alpha: scale, beta: 1, rightStride: qStride, stride: kStride) }
        }
      })
    }
  }

  private static func mixture(_ name: String, _ input: String, _ values: Part) -> OperatorEntry {
    OperatorEntry(name, [], "Values of each head mixed by attention.") { a, _ in
      let heads = try a.int("heads", in: 1...100_000, "number of heads")
      return PlainFunction([input, "attention"], shape: { s in
        let d = try width(s[0], values, heads, name)
        guard s[1].rank == 3, s[1][0] == s[0][1] * heads, s[1][2] == s[0][0] else { throw RuntimeError("\(name): attention \(s[1]) does not go with \(s[0])") }
        return [[s[1][1], s[0][1], heads * d]]
      }, { c in
        let xs = c.inputs[0].shape, d = try width(xs, values, heads, name), m = c.inputs[1].shape[1], n = xs[0]
        let x = c.x(0).baseAddress!, w = c.x(1).baseAddress!, y = c.y(0).baseAddress!
        forEachHead(xs[1] * heads, cost: m * n * d) { b in
          StridedProduct.multiply(w + b * m * n, x + values.start(xs, b, heads), into: y + b * d, m: m, n: d, k: n, rightStride: xs[1] * xs[2], stride: xs[1] * heads * d)
        }
      }, gradient: { c in
        let xs = c.inputs[0].shape, d = try width(xs, values, heads, name), m = c.inputs[1].shape[1], n = xs[0]
        let x = c.x(0).baseAddress!, w = c.x(1).baseAddress!, gy = c.gy(0).baseAddress!, gx = c.gx(0)?.baseAddress, gw = c.gx(1)?.baseAddress
        forEachHead(xs[1] * heads, cost: 2 * m * n * d) { b in
          let value = values.start(xs, b, heads), stride = xs[1] * xs[2], gyStride = xs[1] * heads * d
          if let gx { StridedProduct.multiply(w + b * m * n, transposed: true, gy + b * d, into: gx + value, m: n, n: d, k: m, beta: 1, rightStride: gyStride, stride: stride) }
          if let gw { StridedProduct.multiply(gy + b * d, x + value, rightTransposed: true, into: gw + b * m * n, m: m, n: n, k: d, beta: 1, leftStride: gyStride, rightStride: stride) }
        }
      })
    }
  }
}
