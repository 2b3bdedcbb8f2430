import CPages
import Glibc

/// Pages side by side.
struct PageRange {
  var start: UInt
  var byteCount: Int
  var end: UInt { start + UInt(byteCount) }

  func unmap() { munmap(UnsafeMutableRawPointer(bitPattern: start), byteCount) }
}

/// Mapped pages that nobody uses.
struct FreePages {
  /// By address, none next to another.
  private var ranges: [PageRange] = []
  /// Addresses at which the system may have one mapping end and another begin, in order: what is moved at once must not lie across.
  private var seams: [UInt] = []
  /// Bytes in use now, and at most so far.
  private var used = 0, mostUsed = 0
  private var byteCount: Int { ranges.reduce(0) { $0 + $1.byteCount } }
  /// Smaller blocks are not worth moving pages for, nor are smaller ranges worth moving.
  private static let smallestGathered = 1 << 18, smallestMoved = 1 << 16
  /// Each step of training may add some; the system allows a process about 65,000 mappings.
  private static let mostSeams = 1000

  /// The address of so many bytes; nil where there are too few: the caller maps as many then, and tells by `addSeams`.
  mutating func take(_ wanted: Int) -> UInt? {
    used += wanted
    mostUsed = max(mostUsed, used)
    guard let best = ranges.indices.filter({ ranges[$0].byteCount >= wanted }).min(by: { ranges[$0].byteCount < ranges[$1].byteCount }) else { return gather(wanted) }
    return take(wanted, of: best)
  }

  private mutating func take(_ wanted: Int, of index: Int) -> UInt {
    let start = ranges[index].start
    if ranges[index].byteCount == wanted { ranges.remove(at: index) } else { ranges[index] = PageRange(start: start + UInt(wanted), byteCount: ranges[index].byteCount - wanted) }
    return start
  }

  /// False where more than `most` bytes would lie here.
  mutating func give(_ range: PageRange, most: Int) -> Bool {
    used -= range.byteCount
    guard byteCount + range.byteCount <= most else { return false }
    var place = ranges.firstIndex { $0.start > range.start } ?? ranges.count
    ranges.insert(range, at: place)
    if place + 1 < ranges.count, range.end == ranges[place + 1].start { ranges[place].byteCount += ranges.remove(at: place + 1).byteCount }
    if place > 0, ranges[place - 1].end == range.start {
      let joined = ranges.remove(at: place).byteCount
      place -= 1
      ranges[place].byteCount += joined
    }
    return true
  }

  /// All ranges, where they are more than so many bytes; nothing stays here then, and what is used at most is found anew.
  mutating func takeAll(above limit: Int) -> [PageRange] {
    if byteCount <= limit { return [] }
    mostUsed = used
    defer {
      for range in ranges { seams.removeSubrange(place(of: range.start + 1)..<place(of: range.end)) }
      ranges = []
    }
    return ranges
  }

  /// Notes where a new mapping begins and ends.
  mutating func addSeams(of range: PageRange) {
    for address in [range.start, range.end] {
      let place = place(of: address)
      if place == seams.count || seams[place] != address { seams.insert(address, at: place) }
    }
  }

  /// Of the first seam that is not before an address.
  private func place(of address: UInt) -> Int {
    var low = 0, high = seams.count
    while low < high {
      let middle = (low + high) / 2
      if seams[middle] < address { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Moves pages of the largest ranges together; pages that are lacking are new ones. Nil where there is little to be moved, or the system will not.
  private mutating func gather(_ wanted: Int) -> UInt? {
    // Moving pages takes a tenth of the time of writing them. With a little more memory than is used at most, a loop soon finds all ranges it needs.
    guard wanted >= Self.smallestGathered, used + byteCount > mostUsed + mostUsed / 8 + 8 << 20 else { return nil }
    if seams.count > Self.mostSeams {
      // Pieces that nobody uses go, and with them what divides them.
      for range in takeAll(above: 0) { range.unmap() }
    }
    let worthwhile = ranges.filter { $0.byteCount >= Self.smallestMoved }.sorted { $0.byteCount > $1.byteCount }
    guard worthwhile.reduce(0, { $0 + $1.byteCount }) >= wanted / 4 else { return nil }
    guard let target = mmap(nil, wanted, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), target != MAP_FAILED else { return nil }
    let base = UInt(bitPattern: target)
    addSeams(of: PageRange(start: base, byteCount: wanted))
    var filled = 0
    for range in worthwhile where filled < wanted {
      // The end of a range is moved, so that what remains keeps its start.
      let share = min(range.byteCount, wanted - filled), start = range.end - UInt(share)
      guard let index = ranges.firstIndex(where: { $0.start == range.start }) else { continue }
      if share == range.byteCount { ranges.remove(at: index) } else { ranges[index].byteCount -= share }
      addSeams(of: PageRange(start: start, byteCount: share))
      let inner = place(of: start + 1)..<place(of: range.end), cuts = [start] + seams[inner] + [range.end]
      seams.removeSubrange(inner)
      for (from, to) in zip(cuts, cuts.dropFirst()) {
        let place = UnsafeMutableRawPointer(bitPattern: base + UInt(filled)), length = Int(to - from), old = UnsafeMutableRawPointer(bitPattern: from)
        if cpages_move(old, length, place) == 0 {
          // The old pages are given up, and the place may have lost its own.
          munmap(old, length)
          if mmap(place, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED { return nil }
        }
        addSeams(of: PageRange(start: base + UInt(filled), byteCount: length))
        filled += length
      }
    }
    return base
  }
}
