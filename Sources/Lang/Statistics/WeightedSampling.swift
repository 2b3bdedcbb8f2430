/// Sampling with unequal probabilities, in R's order of draws.
enum WeightedSampling {
  /// Sorts `p` downwards by heapsort (Williams 1964), carrying the positions 1…n along; ties come out as R's do.
  private static func sortedDown(_ p: [Double]) -> (p: [Double], position: [Int32]) {
    var a = p, position = (0..<p.count).map { Int32($0 + 1) }
    var root = a.count / 2, end = a.count
    if end <= 1 { return (a, position) }
    while true {
      let key: Double, keyPosition: Int32
      if root > 0 {
        root -= 1
        (key, keyPosition) = (a[root], position[root])
      } else {
        end -= 1
        (key, keyPosition) = (a[end], position[end])
        (a[end], position[end]) = (a[0], position[0])
        if end == 1 {
          (a[0], position[0]) = (key, keyPosition)
          return (a, position)
        }
      }
      var hole = root, child = 2 * root + 1
      while child < end {
        if child + 1 < end, a[child] > a[child + 1] { child += 1 }
        if key <= a[child] { break }
        (a[hole], position[hole]) = (a[child], position[child])
        hole = child
        child = 2 * hole + 1
      }
      (a[hole], position[hole]) = (key, keyPosition)
    }
  }

  static func replacing(_ stream: RandomStream, _ prob: [Double], _ count: Int) -> [Int32] {
    var (p, position) = sortedDown(prob)
    for i in p.indices.dropFirst() { p[i] += p[i - 1] }
    return (0..<count).map { _ in
      let u = stream.uniform()
      var j = 0
      while j < p.count - 1, u > p[j] { j += 1 }
      return position[j]
    }
  }

  static func withoutReplacing(_ stream: RandomStream, _ prob: [Double], _ count: Int) -> [Int32] {
    var (p, position) = sortedDown(prob)
    var total = 1.0
    return (0..<count).map { _ in
      let target = total * stream.uniform()
      var mass = 0.0, j = 0
      while j < p.count - 1 {
        mass += p[j]
        if target <= mass { break }
        j += 1
      }
      total -= p[j]
      p.remove(at: j)
      return position.remove(at: j)
    }
  }

  /// Walker (1977): a cell chosen at random gives itself or its alias.
  static func byAlias(_ stream: RandomStream, _ prob: [Double], _ count: Int) -> [Int32] {
    let n = prob.count
    var q = prob.map { $0 * Double(n) }
    var alias = Array(0..<n)
    // Cells below 1 from the front, the others from the back in reverse.
    var cells = [Int](repeating: 0, count: n)
    var low = 0, high = n
    for i in 0..<n {
      if q[i] < 1 {
        cells[low] = i
        low += 1
      } else {
        high -= 1
        cells[high] = i
      }
    }
    if low > 0, high < n {
      for k in 0..<(n - 1) {
        let i = cells[k], j = cells[high]
        alias[i] = j
        q[j] += q[i] - 1
        if q[j] < 1 { high += 1 }
        if high >= n { break }
      }
    }
    for i in 0..<n { q[i] += Double(i) }
    return (0..<count).map { _ in
      let k = Int(stream.index(below: Double(n)))
      let u = Double(k) + stream.uniform()
      return Int32(u < q[k] ? k + 1 : alias[k] + 1)
    }
  }
}
