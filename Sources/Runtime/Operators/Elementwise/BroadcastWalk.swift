/// How the elements of two arrays meet in their broadcast result: runs along the last dimension, in which each of the two goes on or stays.
///
/// Neighbouring dimensions along which both behave alike are one.
struct BroadcastWalk {
  /// Of the result, outermost first, with the steps of a and b; the last one is the run.
  private let dimensions: [PairedPosition.Loop]
  let aStays, bStays: Bool
  var run: Int { dimensions.last!.extent }
  let runCount: Int

  init(_ a: Shape, _ b: Shape, _ out: Shape) {
    func strides(_ shape: Shape) -> [Int] {
      let extents = [Int](repeating: 1, count: out.rank - shape.rank) + shape.extents
      var result = [Int](repeating: 0, count: out.rank), step = 1
      for d in out.extents.indices.reversed() {
        result[d] = extents[d] == 1 ? 0 : step
        step *= extents[d]
      }
      return result
    }
    let sa = strides(a), sb = strides(b)
    var merged: [PairedPosition.Loop] = []
    for d in out.extents.indices where out[d] != 1 {
      if let last = merged.last, last.first == sa[d] * out[d], last.second == sb[d] * out[d] { merged[merged.count - 1] = (last.extent * out[d], sa[d], sb[d]) } else { merged.append((out[d], sa[d], sb[d])) }
    }
    if merged.isEmpty { merged = [(1, 0, 0)] }
    dimensions = merged
    (aStays, bStays) = (merged.last!.first == 0, merged.last!.second == 0)
    runCount = merged.dropLast().reduce(1) { $0 * $1.extent }
  }

  /// Calls `body` with where each of the runs begins, in the result, a and b.
  func visit(_ runs: Range<Int>, _ body: (_ out: Int, _ a: Int, _ b: Int) -> Void) {
    guard !runs.isEmpty else { return }
    var place = PairedPosition(dimensions.dropLast(), after: runs.lowerBound)
    for k in runs {
      body(k * run, place.first, place.second)
      _ = place.advance()
    }
  }

  /// As `visit` with all runs, shared among threads, which take whole runs or pieces of each: `body` gets the count, too. What it writes is told
  /// by `target`: no two threads get an element of it.
  func share(writing target: Target = .out, _ body: (_ out: Int, _ a: Int, _ b: Int, _ count: Int) -> Void) {
    let stays = target == .a ? aStays : target == .b && bStays
    let isWhole = target == .out || dimensions.allSatisfy { (target == .a ? $0.first : $0.second) != 0 }
    func pieces() {
      Threads.split(run, cost: runCount) { part in
        visit(0..<runCount) { body($0 + part.lowerBound, aStays ? $1 : $1 + part.lowerBound, bStays ? $2 : $2 + part.lowerBound, part.count) }
      }
    }
    if isWhole, runCount >= Threads.count { Threads.split(runCount, cost: run) { visit($0) { body($0, $1, $2, run) } } } else if isWhole || !stays && run >= 64 { pieces() } else {
      visit(0..<runCount) { body($0, $1, $2, run) }
    }
  }

  /// Whose elements a loop writes.
  enum Target { case out, a, b }
}
