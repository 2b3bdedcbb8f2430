/// How the elements of an array meet the results of a reduction over some of its axes: neighbouring axes that are both kept or both reduced are one.
struct ReductionWalk {
  /// Outermost first; steps in the array and in the results, which is 0 along what is reduced.
  private let dimensions: [PairedPosition.Loop]
  let count: Int

  init(_ shape: Shape, reduced: [Bool]) {
    var merged: [PairedPosition.Loop] = []
    var step = 1, result = 1
    for d in shape.extents.indices.reversed() where shape[d] != 1 {
      if let last = merged.last, (last.second == 0) == reduced[d] { merged[merged.count - 1].extent *= shape[d] } else { merged.append((shape[d], step, reduced[d] ? 0 : result)) }
      step *= shape[d]
      if !reduced[d] { result *= shape[d] }
    }
    if merged.isEmpty { merged = [(1, 1, 0)] }
    dimensions = merged.reversed()
    count = step
  }

  /// Whether runs lie along a reduced axis, so that all elements of one go into one result.
  var sumsRuns: Bool { dimensions.last!.second == 0 }

  /// Calls `body` with where each run begins, in the array and in the results, and its length; shared among threads so that each result is one
  /// thread's. Where there is one result only, there is one thread.
  func share(_ body: (_ input: Int, _ output: Int, _ length: Int) -> Void) {
    guard let shared = dimensions.indices.filter({ dimensions[$0].second != 0 }).max(by: { dimensions[$0].extent < dimensions[$1].extent }) else { return visit(dimensions, 0, 0, body) }
    let extent = dimensions[shared].extent
    Threads.split(extent, cost: count / extent) { part in
      var mine = dimensions
      mine[shared].extent = part.count
      visit(mine, part.lowerBound * dimensions[shared].first, part.lowerBound * dimensions[shared].second, body)
    }
  }

  /// As `share` for a body that writes elements, not results: those of a single run are shared, too.
  func shareElements(_ body: (_ input: Int, _ output: Int, _ length: Int) -> Void) {
    if dimensions.count == 1, sumsRuns { Threads.split(count) { body($0.lowerBound, 0, $0.count) } } else { share(body) }
  }

  private func visit(_ dimensions: [PairedPosition.Loop], _ input: Int, _ output: Int, _ body: (Int, Int, Int) -> Void) {
    let length = dimensions[dimensions.count - 1].extent
    var place = PairedPosition(dimensions.dropLast(), first: input, second: output)
    repeat { body(place.first, place.second, length) } while place.advance()
  }

  /// Each result from `first` on, `combine` called with it and each of its elements, in double precision.
  @inline(__always) func fold<T: Real>(_ x: UnsafePointer<T>, from first: Double, results: Int, _ combine: @escaping (Double, Double) -> Double, _ value: @escaping (Double) -> Double) -> [Double] {
    let runs = RunLoops<T>(combine, value)
    guard results > 1 || !sumsRuns || dimensions.count > 1 else {
      // One run and one result: each thread has a part.
      let parts = min(Threads.count, max(1, count >> 15))
      var found = [Double](repeating: first, count: parts)
      found.withUnsafeMutableBufferPointer { found in
        let found = found.baseAddress!
        Threads.split(parts, cost: count / parts) { for part in $0 { let piece = count * part / parts..<count * (part + 1) / parts; found[part] = runs.one(x + piece.lowerBound, piece.count, first) } }
      }
      return [found.reduce(first, combine)]
    }
    var totals = [Double](repeating: first, count: results)
    totals.withUnsafeMutableBufferPointer { totals in
      let totals = totals.baseAddress!
      if sumsRuns { share { totals[$1] = runs.one(x + $0, $2, totals[$1]) } } else { share { runs.each(x + $0, totals + $1, $2) } }
    }
    return totals
  }
}

/// The loops of a reduction, compiled with its functions inside: see `ElementLoops`.
private struct RunLoops<T: Real> {
  /// A run into one number.
  let one: (_ x: UnsafePointer<T>, _ count: Int, _ start: Double) -> Double
  /// The elements of a run into a number each.
  let each: (_ x: UnsafePointer<T>, _ totals: UnsafeMutablePointer<Double>, _ count: Int) -> Void

  @inline(__always) init(_ combine: @escaping (Double, Double) -> Double, _ value: @escaping (Double) -> Double) {
    one = { x, count, start in
      guard count >= 16 else {
        var total = start
        for i in 0..<count { total = combine(total, value(Double(x[i]))) }
        return total
      }
      // Eight at a time, so that one step does not wait for the one before.
      var s0 = value(Double(x[0])), s1 = value(Double(x[1])), s2 = value(Double(x[2])), s3 = value(Double(x[3]))
      var s4 = value(Double(x[4])), s5 = value(Double(x[5])), s6 = value(Double(x[6])), s7 = value(Double(x[7]))
      var i = 8
      while i + 8 <= count {
        s0 = combine(s0, value(Double(x[i])))
        s1 = combine(s1, value(Double(x[i + 1])))
        s2 = combine(s2, value(Double(x[i + 2])))
        s3 = combine(s3, value(Double(x[i + 3])))
        s4 = combine(s4, value(Double(x[i + 4])))
        s5 = combine(s5, value(Double(x[i + 5])))
        s6 = combine(s6, value(Double(x[i + 6])))
        s7 = combine(s7, value(Double(x[i + 7])))
        i += 8
      }
      while i < count {
        s0 = combine(s0, value(Double(x[i])))
        i += 1
      }
      return combine(start, combine(combine(combine(s0, s1), combine(s2, s3)), combine(combine(s4, s5), combine(s6, s7))))
    }
    each = { x, totals, count in for i in 0..<count { totals[i] = combine(totals[i], value(Double(x[i]))) } }
  }
}
