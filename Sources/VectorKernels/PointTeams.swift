/// How threads share the products of a Winograd convolution: teams have rows of points for themselves, and the threads of a team share what belongs to them.
///
/// A team transforms inputs, and filters, only to its own rows: nothing it multiplies was written by another team.
struct PointTeams {
  /// Of a tile's window.
  let side: Int
  let count: Int
  /// Threads of a team.
  let size: Int

  /// - Parameter isOne: all threads are one team.
  init(_ threads: Int, side: Int, isOne: Bool = false) {
    self.side = side
    count = isOne ? 1 : (1...side).last { side % $0 == 0 && threads % $0 == 0 } ?? 1
    size = threads / count
  }

  func rows(_ part: Int) -> Range<Int> {
    let each = side / count, team = part / size
    return team * each..<(team + 1) * each
  }

  func points(_ part: Int) -> Range<Int> {
    let rows = rows(part)
    return rows.lowerBound * side..<rows.upperBound * side
  }

  /// What a thread does of work its team shares.
  func share(_ work: Int, _ part: Int) -> Range<Int> { WorkerThreads.share(work, part % size, of: size) }
}
