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

  /// Calls `body` for each row of windows of the planes, with the number of its first window and a line of scratch as wide as the planes.
  @inline(__always)
  private func visitRows<T: Real>(_ planes: Range<Int>, _: T.Type, _ body: (_ plane: Int, _ place: Int, _ z: Span, _ y: Span, _ line: UnsafeMutablePointer<T>) -> Void) {
    withUnsafeTemporaryAllocation(of: T.self, capacity: max(1, input[2])) { line in
      for plane in planes where !Interruption.isPending {
        var place = plane * outputCount
        for z in spans[0] {
          for y in spans[1] {
            body(plane, place, z, y, line.baseAddress!)
            place += spans[2].count
          }
        }
      }
    }
  }

  /// y = finish(result of `combine` over `each` element of a window, what the window counts); `empty` where it covers nothing.
  ///
  /// `combine` must not depend on the order: the lines of a row of windows are combined as vectors, then the columns of each window.
  @inline(__always)
  func fold<T: Real>(
    _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, planes: Int, from first: T, empty: T = 0, each: (T) -> T = { $0 }, _ combine: (T, T) -> T,
    _ finish: (_ total: T, _ size: Int) -> T
  ) {
    let height = input[1], width = input[2]
    share(planes) { part in
      visitRows(part, T.self) { plane, place, depths, rows, line in
        line.update(repeating: first, count: width)
        for z in depths.range {
          for row in rows.range {
            let source = x + plane * inputCount + (z * height + row) * width
            for column in 0..<width { line[column] = combine(line[column], each(source[column])) }
          }
        }
        spans[2].withUnsafeBufferPointer { columns in
          for (k, span) in columns.enumerated() {
            guard !depths.isEmpty, !rows.isEmpty, !span.isEmpty else {
              y[place + k] = empty
              continue
            }
            var total = first
            for column in span.range { total = combine(total, line[column]) }
            y[place + k] = finish(total, depths.size * rows.size * span.size)
          }
        }
      }
    }
  }

  /// gx += element(share(gy, y, what the window counts), x) for the elements of each window. `element` must be linear in the share: those of the windows
  /// of a row are added up first.
  @inline(__always)
  func spread<T: Real>(
    _ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, planes: Int,
    _ share: (_ g: T, _ y: T, _ size: Int) -> T, _ element: (_ share: T, _ x: T) -> T
  ) {
    let height = input[1], width = input[2], covered = coveredColumns
    self.share(planes) { part in
      visitRows(part, T.self) { plane, place, depths, rows, line in
        guard !depths.isEmpty, !rows.isEmpty else { return }
        line.update(repeating: 0, count: width)
        spans[2].withUnsafeBufferPointer { columns in
          for (k, span) in columns.enumerated() where !span.isEmpty {
            let share = share(gy[place + k], y[place + k], depths.size * rows.size * span.size)
            for column in span.range { line[column] += share }
          }
        }
        for z in depths.range {
          for row in rows.range {
            let start = plane * inputCount + (z * height + row) * width, x = x + start, gx = gx + start
            for part in covered { for column in part { gx[column] += element(line[column], x[column]) } }
          }
        }
      }
    }
  }

  /// Columns in some window, in rising order.
  private var coveredColumns: [Range<Int>] {
    spans[2].filter { !$0.isEmpty }.map(\.range).reduce(into: []) { result, range in
      if let last = result.last, range.lowerBound <= last.upperBound { result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound) } else { result.append(range) }
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
