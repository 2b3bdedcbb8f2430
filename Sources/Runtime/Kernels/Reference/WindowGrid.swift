/// Windows over the planes of pictures, by what they cover along each of three dimensions: the loops of poolings.
///
/// The functions are inlined where they are called, so that the loops are compiled with their closures inside. Planes are shared among threads.
struct WindowGrid {
  /// What windows at one place of a dimension cover, and how much that counts in averages.
  struct Span {
    let range: Range<Int>, size: Int
    var isEmpty: Bool { range.isEmpty }
  }

  /// Extents of a plane.
  private let input: [Int]
  private let spans: [[Span]]
  /// Elements of a plane, and of its results.
  let inputCount, outputCount: Int

  /// - Parameter spans: of each dimension, one for each of the results along it.
  init(input: [Int], spans: [[Span]]) {
    (self.input, self.spans) = (input, spans)
    (inputCount, outputCount) = (input.reduce(1, *), spans.reduce(1) { $0 * $1.count })
  }

  /// Calls `body` for each window of the planes with the numbers of its plane and its place in it.
  @inline(__always)
  private func visit(_ planes: Range<Int>, _ body: (_ plane: Int, _ place: Int, _ z: Span, _ y: Span, _ x: Span) -> Void) {
    spans[0].withUnsafeBufferPointer { depths in
      spans[1].withUnsafeBufferPointer { rows in
        spans[2].withUnsafeBufferPointer { columns in
          for plane in planes where !Interruption.isPending {
            var place = 0
            for z in depths {
              for y in rows {
                for x in columns {
                  body(plane, place, z, y, x)
                  place += 1
                }
              }
            }
          }
        }
      }
    }
  }

  private func share(_ planes: Int, _ body: (Range<Int>) -> Void) { Threads.split(planes, cost: max(inputCount, 4 * outputCount), body) }

  /// y = finish(result of `combine` over the elements of a window, what the window counts); `empty` where it covers nothing.
  @inline(__always)
  func fold<T: Real>(
    _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, planes: Int, from first: T, empty: T = 0, _ combine: (T, T) -> T, _ finish: (_ total: T, _ size: Int) -> T
  ) {
    let height = input[1], width = input[2]
    share(planes) { part in
      visit(part) { plane, place, depths, rows, columns in
        guard !depths.isEmpty, !rows.isEmpty, !columns.isEmpty else { return y[plane * outputCount + place] = empty }
        var total = first
        for z in depths.range {
          for row in rows.range {
            let line = x + plane * inputCount + (z * height + row) * width
            for column in columns.range { total = combine(total, line[column]) }
          }
        }
        y[plane * outputCount + place] = finish(total, depths.size * rows.size * columns.size)
      }
    }
  }

  /// gx += element(share(gy, y, what the window counts), x) for the elements of each window.
  @inline(__always)
  func spread<T: Real>(
    _ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, planes: Int,
    _ share: (_ g: T, _ y: T, _ size: Int) -> T, _ element: (_ share: T, _ x: T) -> T
  ) {
    let height = input[1], width = input[2]
    self.share(planes) { part in
      visit(part) { plane, place, depths, rows, columns in
        let result = plane * outputCount + place, share = share(gy[result], y[result], depths.size * rows.size * columns.size)
        for z in depths.range {
          for row in rows.range {
            let line = plane * inputCount + (z * height + row) * width
            for column in columns.range { gx[line + column] += element(share, x[line + column]) }
          }
        }
      }
    }
  }

  /// gx += gy for the first element of each window that equals its result.
  func passToMaximum<T: Real>(_ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, planes: Int) {
    let height = input[1], width = input[2]
    share(planes) { part in
      visit(part) { plane, place, depths, rows, columns in
        let result = plane * outputCount + place
        for z in depths.range {
          for row in rows.range {
            let line = plane * inputCount + (z * height + row) * width
            for column in columns.range where x[line + column] == y[result] { return gx[line + column] += gy[result] }
          }
        }
      }
    }
  }
}
