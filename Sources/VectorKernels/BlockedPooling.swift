/// Pooling of pictures with eight channels side by side, (N, C/8, H, W, 8).
public struct BlockedPooling {
  /// An average divides by the window's elements in the picture or, where padding counts, by all up to the padded edge.
  public enum Kind { case maximum, average(countsPadding: Bool) }

  /// Pictures times blocks of eight channels.
  public let planes: Int
  /// Pixels of the pictures before and after.
  public let height: Int, width: Int, outHeight: Int, outWidth: Int
  /// Vertical, then horizontal; padding above and to the left.
  public let kernel: (Int, Int), stride: (Int, Int), pad: (Int, Int)
  /// What is taken of each window.
  public let kind: Kind

  /// Nothing is checked: the extents have to fit each other.
  public init(
    planes: Int, height: Int, width: Int, outHeight: Int, outWidth: Int, kernel: (Int, Int), stride: (Int, Int), pad: (Int, Int), kind: Kind
  ) {
    self.planes = planes
    (self.height, self.width, self.outHeight, self.outWidth) = (height, width, outHeight, outWidth)
    (self.kernel, self.stride, self.pad, self.kind) = (kernel, stride, pad, kind)
  }

  /// The part of a window that lies in the picture.
  @inline(__always)
  private func window(_ at: Int, _ stride: Int, _ pad: Int, _ kernel: Int, _ extent: Int) -> Range<Int> {
    let start = at * stride - pad
    let low = max(0, start)
    return low..<max(low, min(extent, start + kernel))
  }

  /// Elements a window counts when padding does: up to the padded edge.
  @inline(__always)
  private func paddedCount(_ at: Int, _ stride: Int, _ pad: Int, _ kernel: Int, _ extent: Int) -> Int {
    let start = at * stride - pad
    return min(start + kernel, extent + pad) - start
  }

  /// Fills `y`, which has `planes · outHeight · outWidth · 8` elements; both aligned to 32 bytes.
  public func forward(_ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>, threads: Int) {
    let source = Lanes.pointer(x), target = Lanes.pointer(y)
    WorkerThreads.run(threads) { part in
      for plane in WorkerThreads.share(planes, part, of: threads) {
        let image = source + plane * height * width
        var out = target + plane * outHeight * outWidth
        for i in 0..<outHeight {
          let rows = window(i, stride.0, pad.0, kernel.0, height)
          for j in 0..<outWidth {
            let columns = window(j, stride.1, pad.1, kernel.1, width)
            switch kind {
            case .maximum: out[0] = maximum(image, rows, columns)
            case .average(let countsPadding):
              let count = countsPadding
                ? paddedCount(i, stride.0, pad.0, kernel.0, height) * paddedCount(j, stride.1, pad.1, kernel.1, width) : rows.count * columns.count
              out[0] = sum(image, rows, columns) / Float(count)
            }
            out += 1
          }
        }
      }
    }
  }

  @inline(__always)
  private func maximum(_ image: UnsafePointer<Lanes>, _ rows: Range<Int>, _ columns: Range<Int>) -> Lanes {
    var best = Lanes(repeating: -.infinity)
    for row in rows {
      let line = image + row * width
      // What is not a number wins, as it does in a plain comparison of all.
      for column in columns { best = best.replacing(with: line[column], where: .!(line[column] .<= best)) }
    }
    return best
  }

  @inline(__always)
  private func sum(_ image: UnsafePointer<Lanes>, _ rows: Range<Int>, _ columns: Range<Int>) -> Lanes {
    var sum = Lanes.zero
    for row in rows {
      let line = image + row * width
      for column in columns { sum += line[column] }
    }
    return sum
  }

  /// Adds the gradient of the inputs of maximum pooling: each output's goes to the first element of its window that equals it.
  public func backwardMaximum(_ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, into gx: UnsafeMutablePointer<Float>, threads: Int) {
    let source = Lanes.pointer(x), results = Lanes.pointer(y), gradients = Lanes.pointer(gy), target = Lanes.pointer(gx)
    WorkerThreads.run(threads) { part in
      for plane in WorkerThreads.share(planes, part, of: threads) {
        let image = source + plane * height * width, to = target + plane * height * width
        var place = plane * outHeight * outWidth
        for p in 0..<height * width { to[p] = .zero }
        for i in 0..<outHeight {
          let rows = window(i, stride.0, pad.0, kernel.0, height)
          for j in 0..<outWidth {
            let columns = window(j, stride.1, pad.1, kernel.1, width)
            let best = results[place]
            var left = gradients[place]
            for row in rows {
              for column in columns {
                let at = row * width + column
                let isHere = image[at] .== best
                to[at] += Lanes().replacing(with: left, where: isHere)
                left.replace(with: Lanes(), where: isHere)
              }
            }
            place += 1
          }
        }
      }
    }
  }
}
