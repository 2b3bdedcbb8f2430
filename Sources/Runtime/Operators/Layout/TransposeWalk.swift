/// How elements move when dimensions change places: lines that are contiguous in the result, whose elements lie a step apart in the array.
///
/// Neighbours that stay neighbours are one dimension. Where the step is not 1, lines are taken in pieces of a block, one below the other, so that
/// what comes into the cache with one element of the array serves the next lines.
struct TransposeWalk {
  /// In the result's order, with the step of each in the array and in the result.
  private let dimensions: [(extent: Int, from: Int, to: Int)]
  private static let block = 32

  init(_ shape: Shape, order: [Int]) {
    let strides = shape.strides
    var merged: [(extent: Int, from: Int, to: Int)] = []
    for d in order where shape[d] != 1 {
      if let last = merged.last, last.from == strides[d] * shape[d] { merged[merged.count - 1] = (last.extent * shape[d], strides[d], 0) } else { merged.append((shape[d], strides[d], 0)) }
    }
    if merged.isEmpty { merged = [(1, 1, 0)] }
    var step = 1
    for k in merged.indices.reversed() {
      merged[k].to = step
      step *= merged[k].extent
    }
    dimensions = merged
  }

  /// Calls `body` with pieces of lines: their places in the array and the result, how many elements, and the step in the array. Threads share them.
  func share(_ body: (_ input: Int, _ output: Int, _ count: Int, _ step: Int) -> Void) {
    let line = dimensions.last!, count = dimensions.reduce(1) { $0 * $1.extent }
    // The dimension along which the array is contiguous: lines beside each other share its cache lines.
    let partner = dimensions.indices.dropLast().first { dimensions[$0].from == 1 }
    let others = dimensions.indices.dropLast().filter { $0 != partner }.map { dimensions[$0] }
    let rows = partner.map { dimensions[$0] } ?? (extent: 1, from: 0, to: 0)
    let block = Self.block, bands = (rows.extent + block - 1) / block, outer = others.reduce(1) { $0 * $1.extent }
    Threads.split(outer * bands, cost: count / (outer * bands)) { part in
      for job in part {
        var rest = job / bands, p = 0, q = 0
        for d in others.indices.reversed() {
          let index = rest % others[d].extent
          rest /= others[d].extent
          p += index * others[d].from
          q += index * others[d].to
        }
        let first = job % bands * block, last = min(first + block, rows.extent), width = partner == nil ? line.extent : block
        for start in stride(from: 0, to: line.extent, by: width) {
          let count = min(width, line.extent - start)
          for row in first..<last { body(p + row * rows.from + start * line.from, q + row * rows.to + start * line.to, count, line.from) }
        }
      }
    }
  }

  static func copy<T>(_ x: UnsafePointer<T>, _ step: Int, _ y: UnsafeMutablePointer<T>, _ count: Int) {
    if step == 1 { y.update(from: x, count: count) } else { for i in 0..<count { y[i] = x[i * step] } }
  }

  static func add<T: Real>(_ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, _ step: Int, _ count: Int) {
    if step == 1 { for i in 0..<count { gx[i] += gy[i] } } else { for i in 0..<count { gx[i * step] += gy[i] } }
  }
}
