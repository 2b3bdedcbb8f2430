import CVectors

/// Products of small panels whose sums stay in registers: m = v · u or m += v · u, with m some rows of 16 elements.
enum RegisterProduct {
  /// Columns of the right factor, in vectors and in elements.
  static let vectors = 2, columns = 16

  /// How the factors lie in memory: element (r, k) of the left one at `v[r * row + k * depth]`, vectors of row k of the right one at `u[k * right]`.
  struct Strides {
    let row: Int, depth: Int
    /// In vectors.
    let right: Int
    /// Between rows of the result, in vectors.
    let result: Int
  }

  /// All `rows` rows: six at a time, the last ones four at a time. Up to three rows past the end are computed too; the memory of both factor and
  /// result must reach so far (`padded`).
  @inline(__always)
  static func multiply(
    rows: Int, depth: Int, _ v: UnsafePointer<Float>, _ u: UnsafePointer<Lanes>, into m: UnsafeMutablePointer<Lanes>, _ s: Strides, adding: Bool, ahead: Int = 0
  ) {
    if ChannelGroup.isWide {
      return wide(rows: rows, depth: depth, v, u, into: m, s, adding: adding, panels: 1, apart: 0)
    }
    // All rounds of rows ask for as much of the panel that comes next: bytes for each row of this one.
    let rounds = (rows + 5) / 6, pace = ahead == 0 ? 0 : (s.right * 32 + rounds - 1) / rounds
    var row = 0, next = UnsafeRawPointer(u + ahead)
    while row < rows {
      let left = rows - row
      // 6 rows by 2 vectors use 12 of 16 registers for sums, 4 by 2 use 8: enough to hide the latency of two multiply-adds a cycle.
      if left == 8 || left <= 4 {
        four(depth, v + row * s.row, u, m + row * s.result, s, adding, next, pace)
        row += 4
      } else {
        six(depth, v + row * s.row, u, m + row * s.result, s, adding, next, pace)
        row += 6
      }
      next += pace * depth
    }
  }

  /// Of some panels of the right factor, `apart` vectors from one to the next; those of the result are `distance` apart, which lets them lie side by side.
  ///
  /// - Parameters:
  ///   - asksAhead: panels are read for the first time, and the next ones are asked for on the way: of no use where they are in a cache.
  ///   - toNext: vectors from these panels to those of the product after this one.
  static func multiply(
    rows: Int, depth: Int, _ v: UnsafePointer<Float>, _ u: UnsafePointer<Lanes>, into m: UnsafeMutablePointer<Lanes>, _ s: Strides, adding: Bool = false, panels: Int,
    apart: Int, distance: Int = vectors, asksAhead: Bool = false, toNext: Int? = nil
  ) {
    var panel = 0
    while panel < panels {
      let taken = ChannelGroup.isWide ? min(2, panels - panel) : 1, u = u + panel * apart, m = m + panel * distance
      let ahead = !asksAhead ? 0 : panel + taken < panels ? taken * apart : toNext.map { $0 - panel * apart } ?? 0
      if ChannelGroup.isWide {
        wide(rows: rows, depth: depth, v, u, into: m, s, adding: adding, panels: taken, apart: apart, distance: distance, ahead: ahead)
      } else {
        multiply(rows: rows, depth: depth, v, u, into: m, s, adding: adding, ahead: ahead)
      }
      panel += taken
    }
  }

  private static func wide(
    rows: Int, depth: Int, _ v: UnsafePointer<Float>, _ u: UnsafePointer<Lanes>, into m: UnsafeMutablePointer<Lanes>, _ s: Strides, adding: Bool, panels: Int, apart: Int,
    distance: Int = vectors, ahead: Int = 0
  ) {
    var strides = nns_strides(
      row: s.row, step: s.depth, depth: depth, block: 0, blocks: 1, right: s.right * 8, panel: apart * 8, result: s.result * 8, distance: distance * 8,
      ahead: ahead * 8)
    let floats = UnsafeRawPointer(u).assumingMemoryBound(to: Float.self), target = UnsafeMutableRawPointer(m).assumingMemoryBound(to: Float.self)
    cvectors_wide_product(Int32(panels), rows, v, floats, target, &strides, adding ? 1 : 0)
  }

  /// Rows that are computed for `rows` rows by kernels of eight channels: sixes and fours.
  static func computed(_ rows: Int) -> Int {
    let rest = rows % 6
    return rows / 6 * 6 + (rest == 0 ? 0 : rest <= 2 && rows > 6 ? (rest == 1 ? 4 : 2) : rest <= 4 ? 4 : 6)
  }

  /// Rows the memory must have for `rows` rows.
  static func padded(_ rows: Int) -> Int { rows + 5 }

  @inline(never)
  private static func six(
    _ depth: Int, _ v: UnsafePointer<Float>, _ u: UnsafePointer<Lanes>, _ m: UnsafeMutablePointer<Lanes>, _ s: Strides, _ adding: Bool, _ next: UnsafeRawPointer, _ pace: Int
  ) {
    var c00 = Lanes.zero, c01 = Lanes.zero, c10 = Lanes.zero, c11 = Lanes.zero, c20 = Lanes.zero, c21 = Lanes.zero
    var c30 = Lanes.zero, c31 = Lanes.zero, c40 = Lanes.zero, c41 = Lanes.zero, c50 = Lanes.zero, c51 = Lanes.zero
    // Addresses of one pointer are that, plus one or two rows: of more they would come about one after the other, as slowly as the sums themselves.
    var v = v, w = v + 3 * s.row, u = u, next = next
    let row = s.row
    for _ in 0..<depth {
      cvectors_prefetch(next)
      next += pace
      let left = u[0], right = u[1]
      c00 = c00.addingProduct(left, v[0]); c01 = c01.addingProduct(right, v[0])
      c10 = c10.addingProduct(left, v[row]); c11 = c11.addingProduct(right, v[row])
      c20 = c20.addingProduct(left, v[2 * row]); c21 = c21.addingProduct(right, v[2 * row])
      c30 = c30.addingProduct(left, w[0]); c31 = c31.addingProduct(right, w[0])
      c40 = c40.addingProduct(left, w[row]); c41 = c41.addingProduct(right, w[row])
      c50 = c50.addingProduct(left, w[2 * row]); c51 = c51.addingProduct(right, w[2 * row])
      u += s.right
      v += s.depth
      w += s.depth
    }
    store(c00, c01, m, adding)
    store(c10, c11, m + s.result, adding)
    store(c20, c21, m + 2 * s.result, adding)
    store(c30, c31, m + 3 * s.result, adding)
    store(c40, c41, m + 4 * s.result, adding)
    store(c50, c51, m + 5 * s.result, adding)
  }

  @inline(never)
  private static func four(
    _ depth: Int, _ v: UnsafePointer<Float>, _ u: UnsafePointer<Lanes>, _ m: UnsafeMutablePointer<Lanes>, _ s: Strides, _ adding: Bool, _ next: UnsafeRawPointer, _ pace: Int
  ) {
    var c00 = Lanes.zero, c01 = Lanes.zero, c10 = Lanes.zero, c11 = Lanes.zero
    var c20 = Lanes.zero, c21 = Lanes.zero, c30 = Lanes.zero, c31 = Lanes.zero
    var v = v, u = u, next = next
    let row = s.row
    for _ in 0..<depth {
      cvectors_prefetch(next)
      next += pace
      let left = u[0], right = u[1]
      c00 = c00.addingProduct(left, v[0]); c01 = c01.addingProduct(right, v[0])
      c10 = c10.addingProduct(left, v[row]); c11 = c11.addingProduct(right, v[row])
      c20 = c20.addingProduct(left, v[2 * row]); c21 = c21.addingProduct(right, v[2 * row])
      c30 = c30.addingProduct(left, v[3 * row]); c31 = c31.addingProduct(right, v[3 * row])
      u += s.right
      v += s.depth
    }
    store(c00, c01, m, adding)
    store(c10, c11, m + s.result, adding)
    store(c20, c21, m + 2 * s.result, adding)
    store(c30, c31, m + 3 * s.result, adding)
  }

  @inline(__always)
  private static func store(_ left: Lanes, _ right: Lanes, _ m: UnsafeMutablePointer<Lanes>, _ adding: Bool) {
    if adding {
      m[0] += left
      m[1] += right
    } else {
      m[0] = left
      m[1] = right
    }
  }
}
