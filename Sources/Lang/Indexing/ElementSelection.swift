/// Which elements of a vector are taken, in order.
protocol ElementChoice {
  /// The elements taken, `missing` where there is none.
  func pick<T>(_ elements: [T], _ missing: T) -> [T]
}

/// Which elements of a vector `[` takes or `[<-` replaces, in order.
protocol ElementSelection: ElementChoice {
  var count: Int { get }
  /// One more than the largest position.
  var extent: Int { get }
  /// One number for each element; -1 where the index was NA.
  var positions: [Int] { get }

  var hasMissing: Bool { get }

  /// Writes `source`, recycled, to the positions.
  func put<T>(_ source: [T], into target: UnsafeMutableBufferPointer<T>)
}

extension [Int]: ElementChoice {
  func pick<T>(_ elements: [T], _ missing: T) -> [T] {
    let available = elements.count
    return elements.withUnsafeBufferPointer { source in
      mapInPieces(blank: missing) { $0 >= 0 && $0 < available ? source[$0] : missing }
    }
  }
}

extension [Int]: ElementSelection {
  var extent: Int { (self.max() ?? -1) + 1 }
  var positions: [Int] { self }
  var hasMissing: Bool { contains(-1) }

  func put<T>(_ source: [T], into target: UnsafeMutableBufferPointer<T>) {
    if source.count == 1 {
      for position in self where position >= 0 { target[position] = source[0] }
      return
    }
    var cursor = 0
    for position in self {
      if position >= 0 { target[position] = source[cursor] }
      cursor += 1
      if cursor == source.count { cursor = 0 }
    }
  }
}

/// Part of an array whose first dimensions are taken whole, as in `x[, , , i]`: runs of elements that lie side by side.
struct ArrayRuns: ElementSelection {
  let length: Int
  /// Where the runs begin; -1 where the index was NA.
  let starts: [Int]

  /// Nil where the runs would be too short to be worth it.
  init?(_ dim: [Int], _ indices: [IndexVector], elementCount: Int) {
    let whole = indices.prefix { $0.isAll }.count
    let length = dim[..<whole].reduce(1, *)
    guard length >= 4, dim.reduce(1, *) == elementCount else { return nil }
    self.length = length
    starts = Subsetting.cartesian(Array(dim[whole...]), indices[whole...].map(\.positions)).map { $0 < 0 ? -1 : $0 * length }
  }

  var count: Int { length * starts.count }
  var extent: Int { (starts.max() ?? -1) < 0 ? 0 : starts.max()! + length }
  var positions: [Int] { starts.flatMap { start in (0..<length).map { start < 0 ? -1 : start + $0 } } }

  var hasMissing: Bool { starts.contains(-1) }

  func pick<T>(_ elements: [T], _ missing: T) -> [T] {
    elements.withUnsafeBufferPointer { source in
      Array<T>(unsafeUninitializedCapacity: count) { buffer, filled in
        for (k, start) in starts.enumerated() {
          let run = buffer.baseAddress! + k * length
          if start < 0 { run.initialize(repeating: missing, count: length) } else { run.initialize(from: source.baseAddress! + start, count: length) }
        }
        filled = count
      }
    }
  }

  func put<T>(_ source: [T], into target: UnsafeMutableBufferPointer<T>) {
    source.withUnsafeBufferPointer { source in
      var cursor = 0
      for start in starts {
        if start >= 0 {
          let run = target.baseAddress! + start
          if source.count == 1 { run.update(repeating: source[0], count: length) } else {
            var done = 0, next = cursor
            while done < length {
              let part = min(length - done, source.count - next)
              (run + done).update(from: source.baseAddress! + next, count: part)
              done += part
              next = (next + part) % source.count
            }
          }
        }
        cursor = (cursor + length) % source.count
      }
    }
  }
}

/// All elements over and over until there are `count`.
struct RecycledElements: ElementChoice {
  let count: Int

  func pick<T>(_ elements: [T], _ missing: T) -> [T] {
    elements.withUnsafeBufferPointer { source in
      Array<T>(unsafeUninitializedCapacity: count) { buffer, filled in
        guard let start = buffer.baseAddress else { return }
        if source.count < 2 {
          start.initialize(repeating: source.first ?? missing, count: count)
          filled = count
          return
        }
        while filled < count {
          let part = Swift.min(source.count, count - filled)
          (start + filled).initialize(from: source.baseAddress!, count: part)
          filled += part
        }
      }
    }
  }
}
