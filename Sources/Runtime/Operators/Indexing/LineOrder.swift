/// Orders lines of numbers, NaN last and equal ones by their place; keeps its memory from line to line.
///
/// A float32 number becomes a key: its rank above, its place below, so that all keys of a line differ. Keys are sorted digit by digit; few of many are
/// kept in a heap instead.
final class LineOrder {
  private let length, kept: Int
  private let isAscending: Bool
  private var keys, spare: UnsafeMutablePointer<UInt64>
  /// How many keys have each digit, of each place of digits: 11, 11 and 10 bits.
  private var counts = [Int](repeating: 0, count: 3 << 11)

  init(length: Int, kept: Int, isAscending: Bool) {
    (self.length, self.kept, self.isAscending) = (length, kept, isAscending)
    keys = .allocate(capacity: length)
    spare = .allocate(capacity: length)
  }

  deinit {
    keys.deallocate()
    spare.deallocate()
  }

  /// Places of the kept elements of a line, in order, in the lower halves; valid until the next call. Of no use after Ctrl-C.
  func places<T: Real>(_ x: UnsafePointer<T>, step: Int) -> UnsafePointer<UInt64> {
    guard T.self == Float.self, length <= UInt32.max else { return compared(x, step: step) }
    let x = UnsafeRawPointer(x).assumingMemoryBound(to: Float.self)
    if kept <= length / 8 { return selected(x, step: step) }
    for i in 0..<length { keys[i] = key(x[i * step], i) }
    if length < 256 { LineOrder.sort(keys, length) } else { sortByDigits() }
    return UnsafePointer(keys)
  }

  @inline(__always) private func key(_ value: Float, _ place: Int) -> UInt64 {
    // Adding 0 makes one of both zeros.
    let bits = (value + 0).bitPattern, rising = bits ^ (UInt32(bitPattern: Int32(bitPattern: bits) >> 31) | 0x8000_0000)
    let rank = value.isNaN ? UInt32.max : isAscending ? rising : ~rising
    return UInt64(rank) << 32 | UInt64(UInt32(truncatingIfNeeded: place))
  }

  private static func sort(_ keys: UnsafeMutablePointer<UInt64>, _ count: Int) {
    var few = UnsafeMutableBufferPointer(start: keys, count: count)
    few.sort()
  }

  private func sortByDigits() {
    counts.withUnsafeMutableBufferPointer { counts in
      counts.update(repeating: 0)
      for i in 0..<length {
        let key = keys[i]
        counts[Int(key >> 32 & 2047)] += 1
        counts[2048 + Int(key >> 43 & 2047)] += 1
        counts[4096 + Int(key >> 54)] += 1
      }
      for (first, shift) in [(0, 32), (2048, 43), (4096, 54)] where !Interruption.isPending {
        // Where each digit's keys begin.
        var begin = 0, isOne = false
        for digit in first..<(first + 2048) {
          isOne = isOne || counts[digit] == length
          (counts[digit], begin) = (begin, begin + counts[digit])
        }
        if isOne { continue }
        for i in 0..<length {
          let key = keys[i], digit = first + Int(key >> UInt64(shift) & 2047)
          spare[counts[digit]] = key
          counts[digit] += 1
        }
        swap(&keys, &spare)
      }
    }
  }

  /// The first keys in a heap whose largest is on top.
  private func selected(_ x: UnsafePointer<Float>, step: Int) -> UnsafePointer<UInt64> {
    let heap = UnsafeMutableBufferPointer(start: keys, count: kept)
    func sink(_ start: Int) {
      let key = heap[start]
      var at = start
      while true {
        var child = 2 * at + 1
        if child >= kept { break }
        if child + 1 < kept, heap[child + 1] > heap[child] { child += 1 }
        if heap[child] <= key { break }
        heap[at] = heap[child]
        at = child
      }
      heap[at] = key
    }
    guard kept > 0 else { return UnsafePointer(keys) }
    for i in 0..<kept { heap[i] = key(x[i * step], i) }
    for i in stride(from: kept / 2, through: 0, by: -1) { sink(i) }
    var top = heap[0]
    for i in kept..<length {
      let key = key(x[i * step], i)
      guard key < top else { continue }
      heap[0] = key
      sink(0)
      top = heap[0]
    }
    LineOrder.sort(keys, kept)
    return UnsafePointer(keys)
  }

  /// By comparing numbers of any type.
  private func compared<T: Real>(_ x: UnsafePointer<T>, step: Int) -> UnsafePointer<UInt64> {
    var order = Array(0..<length), count = 0
    // An error thrown leaves the sort early.
    try? order.sort { a, b in
      count &+= 1
      if count & 0xFFFF == 0 { try Interruption.check() }
      let u = x[a * step], v = x[b * step]
      if u.isNaN || v.isNaN { return u.isNaN == v.isNaN ? a < b : v.isNaN }
      return u == v ? a < b : isAscending ? u < v : u > v
    }
    for i in 0..<kept { keys[i] = UInt64(order[i]) }
    return UnsafePointer(keys)
  }
}
