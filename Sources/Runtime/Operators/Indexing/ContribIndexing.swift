/// Small operators of the contrib family: sequences in an input's shape, copied rows, scaled inputs.
enum ContribIndexing {
  static let entries: [OperatorEntry] = [
    OperatorEntry(BooleanMask.self),
    OperatorEntry("_contrib_arange_like", [], "start, start + step, … in the input's shape, or along one of its axes.") { a, _ in
      let start = try a.float("start", default: 0, "first value"), step = try a.float("step", default: 1, "difference of neighbours")
      let times = try a.int("repeat", default: 1, in: 1...1_000_000_000, "how often each value appears"), axis = try a.optionalInt("axis", "the axis; all elements when None")
      return PlainFunction(["data"], shape: { s in
        guard let axis else { return s }
        return [[s[0][try AxisLayout.index(axis, rank: s[0].rank)]]]
      }, { c in Creator.count(c.y(0), from: start, by: step, times: times) })
    },
    OperatorEntry("_contrib_div_sqrt_dim", [], "The input divided by the root of its last extent.") { _, _ in
      PlainFunction(["data"], shape: { $0 }, { c in
        let root = Float(c.inputs[0].shape.extents.last ?? 1).squareRoot(), x = c.x(0), y = c.y(0)
        Threads.split(y.count) { for i in $0 { y[i] = x[i] / root } }
      }, gradient: { c in
        guard let gx = c.gx(0) else { return }
        let root = Float(c.inputs[0].shape.extents.last ?? 1).squareRoot(), gy = c.gy(0)
        Threads.split(gx.count) { for i in $0 { gx[i] += gy[i] / root } }
      })
    },
    OperatorEntry("_contrib_index_copy", [], "Rows of the first input replaced, at given positions, by those of the last.") { _, _ in
      func places(_ indices: UnsafeBufferPointer<Float>, _ rows: Int) throws -> [Int] {
        try indices.map { value in
          let k = value.wholePart
          guard k >= 0, k < rows else { throw RuntimeError("index_copy: index \(k) is out of bounds for \(rows) rows") }
          return k
        }
      }
      return PlainFunction(["old_tensor", "index_vector", "new_tensor"], shape: { s in
        guard s[1].rank == 1, s[2].rank == s[0].rank, s[2][0] == s[1][0], s[2].extents.dropFirst() == s[0].extents.dropFirst() else {
          throw RuntimeError("index_copy: old_tensor \(s[0]), index_vector \(s[1]) and new_tensor \(s[2]) do not go together")
        }
        return [s[0]]
      }, { c in
        let length = c.inputs[0].shape.rowCount
        try c.outputs[0].assign(from: c.inputs[0])
        let y = c.y(0), new = c.x(2)
        for (j, row) in try places(c.x(1), c.inputs[0].shape[0]).enumerated() { for i in 0..<length { y[row * length + i] = new[j * length + i] } }
      }, gradient: { c in
        let length = c.inputs[0].shape.rowCount, count = c.inputs[0].shape[0], rows = try places(c.x(1), count), gy = c.gy(0)
        if let gx = c.gx(0) {
          var isKept = [Bool](repeating: true, count: count)
          for row in rows { isKept[row] = false }
          Threads.split(count, cost: length) { for row in $0 where isKept[row] { for i in (row * length)..<((row + 1) * length) { gx[i] += gy[i] } } }
        }
        if let gNew = c.gx(2) { for (j, row) in rows.enumerated() { for i in 0..<length { gNew[j * length + i] += gy[row * length + i] } } }
      })
    },
  ]
}
