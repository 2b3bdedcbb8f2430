/// Products of attention on projections that lie interleaved: (L, N, heads · parts · d), where parts are queries, keys and values.
///
/// `qk` gives scores (N · heads, Lq, Lk) of queries scaled by 1/√d; `valatt` gives (Lq, N, heads · d) from values and attention.
/// Source: MXNet 1.9.1 src/operator/contrib/transformer.cc; Vaswani et al. 2017.
enum InterleavedAttention {
  /// One part of an interleaved projection.
  private struct Part {
    /// The input it is in, and its place among `parts`.
    let input: Int, index: Int, parts: Int

    /// Where row `l` of batch `n` and head `h` begins.
    func start(_ shape: Shape, _ l: Int, _ n: Int, _ h: Int, heads: Int) -> Int {
      let width = shape[2] / heads
      return (l * shape[1] + n) * shape[2] + h * width + index * (width / parts)
    }
  }

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
      /// Calls `body` with each score's place, scale, and the starts of its query and key.
      func visit(_ c: [NDArray], _ out: Shape, _ body: (_ score: Int, _ query: Int, _ key: Int) -> Void) {
        let q = c[queries.input].shape, k = c[keys.input].shape
        for n in 0..<q[1] { for h in 0..<heads { for i in 0..<out[1] { for j in 0..<out[2] {
          body(((n * heads + h) * out[1] + i) * out[2] + j, queries.start(q, i, n, h, heads: heads), keys.start(k, j, n, h, heads: heads))
        } } } }
      }
      return PlainFunction(inputs, shape: { s in
        let q = s[queries.input], k = s[keys.input], d = try width(q, queries, heads, name)
        guard try width(k, keys, heads, name) == d, q[1] == k[1] else { throw RuntimeError("\(name): \(q) and \(k) do not go together") }
        return [[q[1] * heads, q[0], k[0]]]
      }, { c in
        let d = try width(c.inputs[queries.input].shape, queries, heads, name), q = c.x(queries.input), k = c.x(keys.input), y = c.y(0), scale = 1 / Float(d).squareRoot()
        visit(c.inputs, c.outputs[0].shape) { s, at, to in
          var sum: Float = 0
          for e in 0..<d { sum += q[at + e] * scale * k[to + e] }
          y[s] = sum
        }
      }, gradient: { c in
        let d = try width(c.inputs[queries.input].shape, queries, heads, name), q = c.x(queries.input), k = c.x(keys.input), gy = c.gy(0), scale = 1 / Float(d).squareRoot()
        let gq = c.gx(queries.input), gk = c.gx(keys.input)
        visit(c.inputs, c.outputs[0].shape) { s, at, to in
          for e in 0..<d {
            gq?[at + e] += gy[s] * scale * k[to + e]
            gk?[to + e] += gy[s] * scale * q[at + e]
          }
        }
      })
    }
  }

  private static func mixture(_ name: String, _ input: String, _ values: Part) -> OperatorEntry {
    OperatorEntry(name, [], "Values of each head mixed by attention.") { a, _ in
      let heads = try a.int("heads", in: 1...100_000, "number of heads")
      /// Calls `body` with each weight's place and the starts of its value and of the result.
      func visit(_ x: Shape, _ attention: Shape, _ d: Int, _ body: (_ weight: Int, _ value: Int, _ result: Int) -> Void) {
        for n in 0..<x[1] { for h in 0..<heads { for i in 0..<attention[1] { for j in 0..<attention[2] {
          body(((n * heads + h) * attention[1] + i) * attention[2] + j, values.start(x, j, n, h, heads: heads), ((i * x[1] + n) * heads + h) * d)
        } } } }
      }
      return PlainFunction([input, "attention"], shape: { s in
        let d = try width(s[0], values, heads, name)
        guard s[1].rank == 3, s[1][0] == s[0][1] * heads, s[1][2] == s[0][0] else { throw RuntimeError("\(name): attention \(s[1]) does not go with \(s[0])") }
        return [[s[1][1], s[0][1], heads * d]]
      }, { c in
        let d = try width(c.inputs[0].shape, values, heads, name), x = c.x(0), w = c.x(1), y = c.y(0)
        for i in y.indices { y[i] = 0 }
        visit(c.inputs[0].shape, c.inputs[1].shape, d) { s, at, to in for e in 0..<d { y[to + e] += w[s] * x[at + e] } }
      }, gradient: { c in
        let d = try width(c.inputs[0].shape, values, heads, name), x = c.x(0), w = c.x(1), gy = c.gy(0), gx = c.gx(0), gw = c.gx(1)
        visit(c.inputs[0].shape, c.inputs[1].shape, d) { s, at, to in
          for e in 0..<d {
            gx?[at + e] += w[s] * gy[to + e]
            gw?[s] += gy[to + e] * x[at + e]
          }
        }
      })
    }
  }
}
