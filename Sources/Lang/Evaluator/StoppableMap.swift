import Glibc

/// `map`, `filter`, `compactMap`, `flatMap` and `reduce` of the whole module end early when Ctrl-C is pressed.
///
/// These stand before the standard library's of the same names, so that no builtin has to think of long vectors. A collection of at most
/// `piece` elements is always worked off; of a longer one what is left when the flag is seen is made quickly and wrongly (copies of the
/// last element that was made), and whoever called the builtin throws before it is seen (`Interpreter.runEager`, `AssignmentNode`).
extension Interrupt {
  /// Elements between two looks at the flag: a microsecond apart where an element takes a nanosecond, 0.05 s where it takes 50 µs.
  static let piece = 1024

  /// Missing strings are empty words and filled in as such: copies of a string are counted one by one, which takes a second for 1e8.
  private static let isMissingStringZero = withUnsafeBytes(of: nil as String?) { $0.allSatisfy { $0 == 0 } }

  @inline(never)
  static func fill<Element>(_ place: UnsafeMutablePointer<Element>, count: Int, with element: Element) {
    if Element.self == String?.self, isMissingStringZero { clear(place, count * MemoryLayout<Element>.stride) }
    else { place.initialize(repeating: element, count: count) }
  }

  /// Makes bytes zero. Whole pages are given back to the system, whose next ones are empty: writing them would take 0.1 s for 3e7 strings.
  private static func clear(_ place: UnsafeMutableRawPointer, _ count: Int) {
    let page = Int(sysconf(Int32(_SC_PAGESIZE))), start = Int(bitPattern: place)
    let first = (start + page - 1) / page * page, last = (start + count) / page * page
    guard last > first, madvise(UnsafeMutableRawPointer(bitPattern: first)!, last - first, MADV_DONTNEED) == 0 else {
      memset(place, 0, count)
      return
    }
    // Whoever frees the strings looks at each: one empty page of 2 MB instead of 512 small ones.
    madvise(UnsafeMutableRawPointer(bitPattern: first)!, last - first, MADV_HUGEPAGE)
    memset(place, 0, first - start)
    memset(UnsafeMutableRawPointer(bitPattern: last)!, 0, start + count - last)
  }
}

extension RandomAccessCollection {
  @inline(__always)
  func map<Result, Failure: Error>(_ transform: (Element) throws(Failure) -> Result) throws(Failure) -> [Result] {
    let total = count
    var failure: Failure?
    let made = [Result](unsafeUninitializedCapacity: total) { buffer, filled in
      guard total > 0 else { return }
      let base = buffer.baseAddress!
      var rest = makeIterator(), done = 0, pages = FreshPages(base, byteCount: total * MemoryLayout<Result>.stride)
      while done < total {
        let end = Swift.min(total, done + Interrupt.piece)
        pages?.take(upTo: base + end)
        while done < end {
          guard let element = rest.next() else { preconditionFailure("a collection has fewer elements than its count") }
          do throws(Failure) { (base + done).initialize(to: try transform(element)) } catch {
            failure = error
            filled = done
            return
          }
          done += 1
        }
        if done < total, Interrupt.isPending {
          if !_isPOD(Result.self) { Interrupt.fill(base + done, count: total - done, with: base[done - 1]) }
          done = total
        }
      }
      filled = total
    }
    if let failure { throw failure }
    return made
  }

  @inline(__always)
  func compactMap<Result>(_ transform: (Element) throws -> Result?) rethrows -> [Result] {
    var made: [Result] = []
    var left = Interrupt.piece
    for element in self {
      if let result = try transform(element) { made.append(result) }
      left -= 1
      if left == 0 {
        if Interrupt.isPending { return made }
        left = Interrupt.piece
      }
    }
    return made
  }

  @inline(__always)
  func flatMap<Segment: Sequence>(_ transform: (Element) throws -> Segment) rethrows -> [Segment.Element] {
    var made: [Segment.Element] = []
    var left = Interrupt.piece
    for element in self {
      made.append(contentsOf: try transform(element))
      left -= 1
      if left == 0 {
        if Interrupt.isPending { return made }
        left = Interrupt.piece
      }
    }
    return made
  }

  @inline(__always)
  func reduce<Result>(_ initial: Result, _ next: (Result, Element) throws -> Result) rethrows -> Result {
    var result = initial
    var left = Interrupt.piece
    for element in self {
      result = try next(result, element)
      left -= 1
      if left == 0 {
        if Interrupt.isPending { return result }
        left = Interrupt.piece
      }
    }
    return result
  }
}

extension Array {
  @inline(__always)
  func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] { try compactMap { try isIncluded($0) ? $0 : nil } }
}

extension Range where Bound == Int {
  @inline(__always)
  func filter(_ isIncluded: (Int) throws -> Bool) rethrows -> [Int] { try compactMap { try isIncluded($0) ? $0 : nil } }
}

extension Sequence {
  /// For `zip` and `enumerated`, which know no count.
  @inline(__always)
  func map<Result, Failure: Error>(_ transform: (Element) throws(Failure) -> Result) throws(Failure) -> [Result] {
    var made: [Result] = []
    made.reserveCapacity(underestimatedCount)
    var left = Interrupt.piece
    var isStopped = false
    for element in self {
      if isStopped {
        made.append(made[made.count - 1])
        continue
      }
      made.append(try transform(element))
      left -= 1
      if left == 0 {
        isStopped = Interrupt.isPending
        left = Interrupt.piece
      }
    }
    return made
  }
}
