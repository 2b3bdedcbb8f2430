import Glibc

/// Probability that a table with these margins is at most as probable as the one seen: Fisher's exact test beyond 2 x 2.
///
/// Columns are dealt out one after another. What remains to be dealt depends only on the rows' remaining sums, in any order, so
/// tables that agree in those meet in one node, which keeps how many have which product of factorials behind them. A node whose
/// completions all count, or none of which do, is settled at once: the most and the least probable completion are known by
/// recursion over the nodes. Source: C. Mehta, N. Patel, J. Am. Stat. Assoc. 78 (1983).
struct ExactTables {
  private let columns: [Int]
  private let logFactorial: [Double]
  private var longest: [Key: (most: Double, least: Double)] = [:]
  private let limit: Int

  private struct Key: Hashable {
    let rows: [Int]
    let stage: Int
  }

  struct TooLarge: Error {}

  /// - Parameter limit: how many nodes and values may be kept before `TooLarge` is thrown.
  static func probability(_ table: [[Int]], limit: Int) throws -> Double {
    let rowSums = table.map { $0.reduce(0, +) }
    let columnSums = table[0].indices.map { j in table.reduce(0) { $0 + $1[j] } }
    let transposes = rowSums.count > columnSums.count
    var tables = ExactTables(rows: transposes ? columnSums : rowSums, columns: transposes ? rowSums : columnSums, limit: limit)
    let seen = -table.joined().reduce(0) { $0 + tables.logFactorial[$1] }
    return try tables.sum(rows: (transposes ? columnSums : rowSums).sorted(), seen: seen + 1e-7)
  }

  private init(rows: [Int], columns: [Int], limit: Int) {
    self.columns = columns.sorted(by: >)
    self.limit = limit
    logFactorial = SpecialFunctions.logFactorials(through: rows.reduce(0, +))
  }

  private mutating func sum(rows: [Int], seen: Double) throws -> Double {
    let scale = rows.reduce(0) { $0 + logFactorial[$1] } + columns.reduce(0) { $0 + logFactorial[$1] } - logFactorial[rows.reduce(0, +)]
    var total = 0.0
    var nodes: [[Int]: [Int: (value: Double, count: Double)]] = [rows: [0: (0, 1)]]
    for stage in columns.indices {
      try Interrupt.check()
      var next: [[Int]: [Int: (value: Double, count: Double)]] = [:]
      for (rows, pasts) in nodes {
        let bounds = try extremes(Key(rows: rows, stage: stage))
        var open: [(value: Double, count: Double)] = []
        let left = rows.reduce(0, +)
        let completions = logFactorial[left] - rows.reduce(0) { $0 + logFactorial[$1] } - columns[stage...].reduce(0) { $0 + logFactorial[$1] }
        for past in pasts.values {
          if past.value + bounds.most <= seen { total += past.count * exp(scale + past.value + completions) } else if past.value + bounds.least <= seen {
            open.append(past)
          }
        }
        guard !open.isEmpty else { continue }
        deal(columns[stage], to: rows) { rest, value in
          var merged = next[rest] ?? [:]
          for past in open {
            let sum = past.value + value
            merged[Int((sum * 1e9).rounded()), default: (sum, 0)].count += past.count
          }
          next[rest] = merged
        }
        guard next.count + next.values.reduce(0, { $0 + $1.count }) < limit else { throw TooLarge() }
      }
      nodes = next
    }
    for past in nodes.values.joined() where past.value.value <= seen { total += past.value.count * exp(scale + past.value.value) }
    return min(1, total)
  }

  /// Logarithms of the largest and smallest product of 1/x! over all completions of a node.
  private mutating func extremes(_ key: Key) throws -> (most: Double, least: Double) {
    if key.stage == columns.count { return (0, 0) }
    if let known = longest[key] { return known }
    guard longest.count < limit else { throw TooLarge() }
    var children: [[Int]: (most: Double, least: Double)] = [:]
    deal(columns[key.stage], to: key.rows) { rest, value in
      let old = children[rest] ?? (value, value)
      children[rest] = (max(old.most, value), min(old.least, value))
    }
    var found = (most: -Double.infinity, least: Double.infinity)
    for (rest, value) in children {
      let further = try extremes(Key(rows: rest, stage: key.stage + 1))
      found = (max(found.most, value.most + further.most), min(found.least, value.least + further.least))
    }
    longest[key] = found
    return found
  }

  /// Every way to deal `total` to rows that take at most `rows`: what remains, in order, and minus the logarithms of the factorials.
  private func deal(_ total: Int, to rows: [Int], _ use: ([Int], Double) -> Void) {
    var rest = rows
    var room = [Int](repeating: 0, count: rows.count + 1)
    for i in rows.indices.reversed() { room[i] = room[i + 1] + rows[i] }
    func place(_ i: Int, _ left: Int, _ value: Double) {
      if i == rows.count {
        use(rest.sorted(), value)
        return
      }
      let low = max(0, left - room[i + 1]), high = min(left, rows[i])
      guard low <= high else { return }
      for x in low...high {
        rest[i] = rows[i] - x
        place(i + 1, left - x, value - logFactorial[x])
      }
      rest[i] = rows[i]
    }
    place(0, total, 0)
  }
}
