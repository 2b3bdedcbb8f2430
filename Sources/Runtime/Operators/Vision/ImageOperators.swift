/// Small operators on pictures (H, W, C), or batches (N, H, W, C): to an array of channels, normalization, flips, cropping, lighting.
///
/// Source: MXNet 1.9.1 src/operator/image/image_random-inl.h, crop-inl.h.
enum ImageOperators {
  static let entries: [OperatorEntry] = [
    OperatorEntry("_image_to_tensor", [], "Channels first, values divided by 255.") { _, _ in
      func extents(_ s: Shape) throws -> (batch: [Int], height: Int, width: Int, channels: Int) {
        guard (3...4).contains(s.rank) else { throw RuntimeError("to_tensor needs a picture (H, W, C) or a batch of them, got \(s)") }
        return (Array(s.extents.dropLast(3)), s[s.rank - 3], s[s.rank - 2], s[s.rank - 1])
      }
      return PlainFunction(["data"], shape: { s in
        let e = try extents(s[0])
        return [Shape(e.batch + [e.channels, e.height, e.width])]
      }, { c in
        let e = try extents(c.inputs[0].shape), plane = e.height * e.width, x = c.x(0), y = c.y(0)
        for n in 0..<e.batch.reduce(1, *) { for p in 0..<plane { for k in 0..<e.channels { y[(n * e.channels + k) * plane + p] = x[(n * plane + p) * e.channels + k] / 255 } } }
      }, gradient: { c in
        // MXNet's: as it comes, in the order of the result.
        if let gx = c.gx(0) { for i in gx.indices { gx[i] += c.gy(0)[i] } }
      }, types: { try $0.setOutput(0, .float32) })
    },
    OperatorEntry("_image_normalize", [], "(x - mean) / std of each channel of (C, H, W).") { a, _ in
      let mean = try a.floats("mean", default: [0, 0, 0, 0], "one for each channel, or one for all").map { Float($0) }
      let std = try a.floats("std", default: [1, 1, 1, 1], "one for each channel, or one for all").map { Float($0) }
      guard !mean.isEmpty, !std.isEmpty else { throw RuntimeError("mean and std must not be empty", at: a.op) }
      /// Calls `body` with the elements of each channel, its mean and its deviation.
      func planes(_ shape: Shape, _ body: (Range<Int>, Float, Float) -> Void) {
        let size = shape[shape.rank - 1] * shape[shape.rank - 2], channels = shape[shape.rank - 3]
        Threads.split(size == 0 ? 0 : shape.count / size, cost: size) { planes in
          for plane in planes { body(plane * size..<(plane + 1) * size, mean[mean.count == 1 ? 0 : plane % channels], std[std.count == 1 ? 0 : plane % channels]) }
        }
      }
      return PlainFunction(["data"], shape: { s in
        guard (3...4).contains(s[0].rank) else { throw RuntimeError("normalize needs an array (C, H, W) or (N, C, H, W), got \(s[0])") }
        let channels = s[0][s[0].rank - 3]
        guard [mean, std].allSatisfy({ $0.count == 1 || $0.count >= channels }) else { throw RuntimeError("mean and std need \(channels) numbers or one") }
        return s
      }, { c in
        let x = c.x(0), y = c.y(0)
        planes(c.inputs[0].shape) { part, mean, std in for i in part { y[i] = (x[i] - mean) / std } }
      }, gradient: { c in
        guard let gx = c.gx(0) else { return }
        let gy = c.gy(0)
        planes(c.inputs[0].shape) { part, _, std in for i in part { gx[i] += gy[i] / std } }
      })
    },
    flip("_image_flip_left_right", axisFromEnd: 2, "The picture mirrored left to right."), flip("_image_flip_top_bottom", axisFromEnd: 3, "The picture upside down."),
    flip("_image_random_flip_left_right", axisFromEnd: 2, isRandom: true, "The picture, or mirrored left to right, at random."),
    flip("_image_random_flip_top_bottom", axisFromEnd: 3, isRandom: true, "The picture, or upside down, at random."),
    OperatorEntry("_image_crop", [], "A part of pictures (H, W, C).") { a, _ in
      let x = try a.int("x", in: 0...1_000_000, "left edge"), y = try a.int("y", in: 0...1_000_000, "upper edge")
      let width = try a.int("width", in: 1...1_000_000, "width"), height = try a.int("height", in: 1...1_000_000, "height")
      func tables(_ s: Shape) throws -> [[Int]] {
        guard (3...4).contains(s.rank), y + height <= s[s.rank - 3], x + width <= s[s.rank - 2] else { throw RuntimeError("crop (\(x), \(y)) of \(width) x \(height) does not lie in \(s)") }
        let strides = s.strides
        return (0..<s.rank).map { d in
          d == s.rank - 3 ? (y..<(y + height)).map { $0 * strides[d] } : d == s.rank - 2 ? (x..<(x + width)).map { $0 * strides[d] } : Rearrangement.whole(s[d], strides[d])
        }
      }
      return PlainFunction(["data"], shape: { [Shape(try tables($0[0]).map(\.count))] }, { c in
        Rearrangement.copy(try tables(c.inputs[0].shape), c.x(0).baseAddress!, c.y(0).baseAddress!, outside: 0)
      }, gradient: { c in
        if let gx = c.gx(0) { Rearrangement.add(try tables(c.inputs[0].shape), c.gy(0).baseAddress!, gx.baseAddress!) }
      })
    },
  ]

  private static func flip(_ name: String, axisFromEnd: Int, isRandom: Bool = false, _ summary: String) -> OperatorEntry {
    OperatorEntry(name, [], summary) { _, _ in
      /// Calls `body` with where lines of elements that stay together come from, where they go, and how many elements they have.
      func visit(_ s: Shape, _ body: (_ from: Int, _ to: Int, _ count: Int) -> Void) {
        let axis = s.rank - axisFromEnd, length = s[axis], inner = s.extents[(axis + 1)...].reduce(1, *)
        Threads.split(s.extents[..<axis].reduce(1, *), cost: length * inner) { part in
          for outer in part { for k in 0..<length { body((outer * length + length - 1 - k) * inner, (outer * length + k) * inner, inner) } }
        }
      }
      return PlainFunction(["data"], shape: { s in
        if isRandom { try ImageColors.check(s[0], name) }
        guard (3...4).contains(s[0].rank) else { throw RuntimeError("\(name) needs a picture (H, W, C), got \(s[0])") }
        return s
      }, { c in
        if isRandom, RandomGenerator.shared.withSequence({ $0.wideUnit() < 0.5 }) { return _ = c.y(0).update(from: c.x(0)) }
        let x = c.x(0).baseAddress!, y = c.y(0).baseAddress!
        visit(c.inputs[0].shape) { from, to, count in if count < 16 { for k in 0..<count { y[to + k] = x[from + k] } } else { (y + to).update(from: x + from, count: count) } }
      }, gradient: { c in
        guard let gx = c.gx(0) else { return }
        // MXNet's does not turn what was turned at random.
        if isRandom { for i in gx.indices { gx[i] += c.gy(0)[i] } } else {
          let gy = c.gy(0)
          visit(c.inputs[0].shape) { from, to, count in for k in 0..<count { gx[from + k] += gy[to + k] } }
        }
      })
    }
  }
}
