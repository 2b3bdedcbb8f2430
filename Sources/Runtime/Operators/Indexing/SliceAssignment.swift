/// Parts of an array replaced: by another array or a number (`_slice_assign`), at coordinates (`_scatter_set_nd`), all rows but some by 0.
///
/// Source: MXNet 1.9.1 src/operator/tensor/matrix_op-inl.h, indexing_op.h, sparse_retain-inl.h.
enum SliceAssignment {
  static let entries: [OperatorEntry] = [
    OperatorEntry("_slice_assign", ["_crop_assign"], "lhs with a rectangular part replaced by rhs.") { a, n in
      let slice = try Slice(&a, inputCount: n)
      return PlainFunction(["lhs", "rhs"], shape: { s in
        let part = try slice.tables(s[0]).map(\.count)
        guard s[1].count == part.reduce(1, *) else { throw RuntimeError("the part has shape \(Shape(part)), rhs \(s[1])") }
        return [s[0]]
      }, { c in
        try c.outputs[0].assign(from: c.inputs[0])
        Rearrangement.assign(try slice.tables(c.inputs[0].shape), c.x(1).baseAddress!, c.y(0).baseAddress!)
      }, gradient: { c in
        let gy = c.gy(0), tables = try slice.tables(c.inputs[0].shape)
        if let gx = c.gx(0) {
          var kept = Array(gy)
          Rearrangement.fill(tables, 0, &kept)
          for i in gx.indices { gx[i] += kept[i] }
        }
        if let gx = c.gx(1) { Rearrangement.collect(tables, gy.baseAddress!, gx.baseAddress!) }
      })
    },
    OperatorEntry("_slice_assign_scalar", ["_crop_assign_scalar"], "data with a rectangular part set to a number.") { a, n in
      let slice = try Slice(&a, inputCount: n), value = Float(try a.float("scalar", default: 0, "the number"))
      return PlainFunction(["data"], shape: { s in
        _ = try slice.tables(s[0], mayBeEmpty: true)
        return s
      }, { c in
        try c.outputs[0].assign(from: c.inputs[0])
        let tables = try slice.tables(c.inputs[0].shape, mayBeEmpty: true)
        if tables.allSatisfy({ !$0.isEmpty }) { Rearrangement.fill(tables, value, c.y(0).baseAddress!) }
      }, gradient: { c in
        guard let gx = c.gx(0) else { return }
        var kept = Array(c.gy(0))
        let tables = try slice.tables(c.inputs[0].shape, mayBeEmpty: true)
        if tables.allSatisfy({ !$0.isEmpty }) { Rearrangement.fill(tables, 0, &kept) }
        for i in gx.indices { gx[i] += kept[i] }
      })
    },
    OperatorEntry("_scatter_set_nd", [], "lhs with slices at given coordinates replaced by those of rhs.") { a, _ in
      let shape = Shape(try a.shape("shape", "shape of the output"))
      return PlainFunction(["lhs", "rhs", "indices"], shape: { s in
        guard s[0] == shape else { throw RuntimeError("_scatter_set_nd: lhs has shape \(s[0]), shape is \(shape)") }
        guard s[2][0] <= s[0].rank else { throw RuntimeError("_scatter_set_nd: indices \(s[2]) have more coordinates than lhs \(s[0]) dimensions") }
        let count = s[2].extents.dropFirst().reduce(1, *) * s[0].extents[s[2][0]...].reduce(1, *)
        guard s[1].count == count else { throw RuntimeError("_scatter_set_nd: rhs has shape \(s[1]), \(count) elements are needed") }
        return [s[0]]
      }, { c in
        try c.outputs[0].assign(from: c.inputs[0])
        let (starts, length) = try GatherND.offsets(c.inputs[2], in: c.inputs[0].shape), x = c.x(1), y = c.y(0)
        for (j, start) in starts.enumerated() { for i in 0..<length { y[start + i] = x[j * length + i] } }
      })
    },
    OperatorEntry("_sparse_retain", ["sparse_retain"], "The given rows; zeros elsewhere.") { _, _ in
      func rows(_ c: [NDArray]) -> Set<Int> { Set(c[1].floatsForReading.map { $0.wholePart }) }
      return PlainFunction(["data", "indices"], shape: { [$0[0]] }, { c in
        let kept = rows(c.inputs), width = max(1, c.inputs[0].shape.rowCount)
        for i in c.y(0).indices { c.y(0)[i] = kept.contains(i / width) ? c.x(0)[i] : 0 }
      }, gradient: { c in
        let kept = rows(c.inputs), width = max(1, c.inputs[0].shape.rowCount)
        if let gx = c.gx(0) { for i in gx.indices where kept.contains(i / width) { gx[i] += c.gy(0)[i] } }
      })
    },
    OperatorEntry("_onehot_encode", [], "Rows that are 1 at an index and 0 elsewhere, as wide as those of rhs.") { _, _ in
      PlainFunction(["lhs", "rhs"], shape: { s in
        guard s[0].rank == 1, s[1].rank == 2, s[1][0] == s[0][0] else { throw RuntimeError("_onehot_encode needs indices (N) and an array (N, K), got \(s[0]) and \(s[1])") }
        return [s[1]]
      }, { c in
        let width = c.outputs[0].shape[1]
        for i in c.y(0).indices { c.y(0)[i] = c.x(0)[i / width].wholePart == i % width ? 1 : 0 }
      })
    },
  ]
}
