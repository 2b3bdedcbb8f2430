/// What is computed of each window: y = finish(Σ each(x)), where `combine` adds and must not depend on the order; and of each element the gradient
/// element(Σ share(gy, y), x), the sum over its windows, where `element` is linear in the share. A type, so that the loops are compiled for each rule.
protocol WindowRule {
  /// What `combine` begins with.
  static func first<T: Real>() -> T
  static func each<T: Real>(_ x: T) -> T
  static func combine<T: Real>(_ total: T, _ x: T) -> T
  /// - Parameter size: what the window counts.
  static func finish<T: Real>(_ total: T, _ size: Int) -> T
  static func share<T: Real>(_ g: T, _ y: T, _ size: Int) -> T
  static func element<T: Real>(_ share: T, _ x: T) -> T
}

extension WindowRule {
  static func first<T: Real>() -> T { 0 }
  static func each<T: Real>(_ x: T) -> T { x }
  static func combine<T: Real>(_ total: T, _ x: T) -> T { total + x }
  static func finish<T: Real>(_ total: T, _ size: Int) -> T { total }
  static func share<T: Real>(_ g: T, _ y: T, _ size: Int) -> T { g }
  static func element<T: Real>(_ share: T, _ x: T) -> T { share }
}

/// Sums, and Lp norms for p = 1.
enum WindowSum: WindowRule {}

enum WindowMean: WindowRule {
  static func finish<T: Real>(_ total: T, _ size: Int) -> T { total / T(size) }
  static func share<T: Real>(_ g: T, _ y: T, _ size: Int) -> T { g / T(size) }
}

/// The largest element; NaN where there is one. Its gradient is `passToMaximum`.
enum WindowMaximum: WindowRule {
  static func first<T: Real>() -> T { -T.infinity }
  static func combine<T: Real>(_ total: T, _ x: T) -> T { x > total || x.isNaN ? x : total }
}

enum WindowNorm2: WindowRule {
  static func each<T: Real>(_ x: T) -> T { x * x }
  static func finish<T: Real>(_ total: T, _ size: Int) -> T { total.squareRoot() }
  static func share<T: Real>(_ g: T, _ y: T, _ size: Int) -> T { y == 0 ? 0 : g / y }
  static func element<T: Real>(_ share: T, _ x: T) -> T { share * x }
}

/// The third powers keep their signs.
enum WindowNorm3: WindowRule {
  static func each<T: Real>(_ x: T) -> T { x * x * x }
  static func finish<T: Real>(_ total: T, _ size: Int) -> T { T.cbrt(total) }
  static func share<T: Real>(_ g: T, _ y: T, _ size: Int) -> T { y == 0 ? 0 : g / y / y }
  static func element<T: Real>(_ share: T, _ x: T) -> T { share * x * x }
}

/// Windows over the planes of pictures, by what they cover along each of three dimensions: the loops of poolings. Planes are shared among threads.
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

  /// y of each window; `empty` where it covers nothing. The lines of a row of windows are combined as vectors, then the columns of each window.
  func fold<T: Real, Rule: WindowRule>(_: Rule.Type, _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, planes: Int, empty: T = 0) {
    let height = input[1], width = input[2]
    share(planes) { part in
      visitRows(part, T.self) { plane, place, depths, rows, line in
        line.update(repeating: Rule.first(), count: width)
        for z in depths.range {
          for row in rows.range {
            let source = x + plane * inputCount + (z * height + row) * width
            for column in 0..<width { line[column] = Rule.combine(line[column], Rule.each(source[column])) }
          }
        }
        spans[2].withUnsafeBufferPointer { columns in
          for (k, span) in columns.enumerated() {
            guard !depths.isEmpty, !rows.isEmpty, !span.isEmpty else {
              y[place + k] = empty
              continue
            }
            var total: T = Rule.first()
            for column in span.range { total = Rule.combine(total, line[column]) }
            y[place + k] = Rule.finish(total, depths.size * rows.size * span.size)
          }
        }
      }
    }
  }

  /// Adds to gx the gradient of each window: the shares of the windows of a row are added up first.
  func spread<T: Real, Rule: WindowRule>(_: Rule.Type, _ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, planes: Int) {
    let height = input[1], width = input[2], covered = coveredColumns
    share(planes) { part in
      visitRows(part, T.self) { plane, place, depths, rows, line in
        guard !depths.isEmpty, !rows.isEmpty else { return }
        line.update(repeating: 0, count: width)
        spans[2].withUnsafeBufferPointer { columns in
          for (k, span) in columns.enumerated() where !span.isEmpty {
            let share = Rule.share(gy[place + k], y[place + k], depths.size * rows.size * span.size)
            for column in span.range { line[column] += share }
          }
        }
        for z in depths.range {
          for row in rows.range {
            let start = plane * inputCount + (z * height + row) * width, x = x + start, gx = gx + start
            for part in covered { for column in part { gx[column] += Rule.element(line[column], x[column]) } }
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
