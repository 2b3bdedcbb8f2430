/// How elements move when dimensions change places: lines that are contiguous in the result, whose elements lie a step apart in the array.
///
/// Neighbours that stay neighbours are one dimension. Where the step is not 1, lines are taken in pieces of a block, one below the other, so that
/// what comes into the cache with one element of the array serves the next lines.
struct TransposeWalk {
  /// In the result's order, with the step of each in the array and in the result.
  private let dimensions: [(extent: Int, from: Int, to: Int)]
  private static let block = 32
  /// Of a patch: as many lines of an array whose rows lie a power of two apart as a cache keeps beside each other.
  private static let width = 8

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

  /// Rows of the result below each other that are made of neighbouring columns of the array.
  struct Patch {
    /// Where it begins, in the array and in the result.
    let input, output: Int
    let rows, count: Int
    /// Between rows, in the array and in the result; and between the elements of a row in the array.
    let rowFrom, rowTo, step: Int
  }

  /// Calls `body` with patches that together are all elements. Threads share them.
  func share(_ body: (Patch) -> Void) {
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
        let first = job % bands * block, width = partner == nil ? line.extent : Self.width
        for start in stride(from: 0, to: line.extent, by: width) {
          body(Patch(
            input: p + first * rows.from + start * line.from, output: q + first * rows.to + start * line.to, rows: min(block, rows.extent - first), count: min(width, line.extent - start),
            rowFrom: rows.from, rowTo: rows.to, step: line.from))
        }
      }
    }
  }

  static func copy<T: Real>(_ patch: Patch, _ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>) {
    if T.self == Float.self, patch.rowFrom == 1 {
      let x = UnsafeRawPointer(x + patch.input).assumingMemoryBound(to: Float.self), y = UnsafeMutableRawPointer(y + patch.output).assumingMemoryBound(to: Float.self)
      return squares(patch, { SIMD4(x + $0) }, { value, place in value.store(y + place) }, { y[$1] = x[$0] })
    }
    for row in 0..<patch.rows {
      let x = x + patch.input + row * patch.rowFrom, y = y + patch.output + row * patch.rowTo
      if patch.step == 1 { y.update(from: x, count: patch.count) } else { for i in 0..<patch.count { y[i] = x[i * patch.step] } }
    }
  }

  /// The way back: gx is added what came of its elements.
  static func add<T: Real>(_ patch: Patch, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>) {
    for row in 0..<patch.rows {
      let gy = gy + patch.output + row * patch.rowTo, gx = gx + patch.input + row * patch.rowFrom
      if patch.step == 1 { Rearrangement.addLine(gy, gx, patch.count) } else { for i in 0..<patch.count { gx[i * patch.step] += gy[i] } }
    }
  }

  /// Squares of four rows and columns, turned in registers, and the elements left over.
  @inline(__always)
  private static func squares(_ patch: Patch, _ load: (Int) -> SIMD4<Float>, _ store: (SIMD4<Float>, Int) -> Void, _ single: (_ from: Int, _ to: Int) -> Void) {
    let rows = patch.rows & ~3, columns = patch.count & ~3, step = patch.step, to = patch.rowTo
    for j in stride(from: 0, to: columns, by: 4) {
      for i in stride(from: 0, to: rows, by: 4) {
        let a = load(i + j * step), b = load(i + (j + 1) * step), c = load(i + (j + 2) * step), d = load(i + (j + 3) * step)
        for k in 0..<4 { store(SIMD4(a[k], b[k], c[k], d[k]), (i + k) * to + j) }
      }
    }
    for i in 0..<patch.rows { for j in (i < rows ? columns : 0)..<patch.count { single(i + j * step, i * to + j) } }
  }
}

extension SIMD4 where Scalar == Float {
  @inline(__always) fileprivate init(_ p: UnsafePointer<Float>) { self = UnsafeRawPointer(p).loadUnaligned(as: Self.self) }
  @inline(__always) fileprivate func store(_ p: UnsafeMutablePointer<Float>) { UnsafeMutableRawPointer(p).storeBytes(of: self, as: Self.self) }
}
