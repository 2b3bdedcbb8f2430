/// Doubles kept as bytes, each of which stands for one of 256 levels: the samples of a picture, or of many in one array. Arithmetic with one number
/// changes the levels only; the doubles are made when somebody looks at them.
public final class LevelNumbers: DeferredDoubles {
  private var bytes: [UInt8]
  private let levels: [Double]

  /// - Parameter levels: what the bytes stand for, 256 of them.
  public init(_ bytes: [UInt8], levels: [Double]) {
    precondition(levels.count == 256, "every byte stands for something")
    (self.bytes, self.levels) = (bytes, levels)
    super.init(count: bytes.count)
  }

  public override func doubles() -> [Double] {
    [Double](unsafeUninitializedCapacity: count) { buffer, filled in
      if let target = buffer.baseAddress { write(to: target) }
      filled = count
    }
  }

  /// The same bytes for other levels, made of these.
  func changed(_ change: ([Double]) -> [Double]) -> LevelNumbers { LevelNumbers(bytes, levels: change(levels)) }

  /// Some of the numbers; all of them must be there.
  func chosen(_ choice: some ElementChoice) -> LevelNumbers { LevelNumbers(choice.pick(bytes, 0), levels: levels) }

  /// Writes the numbers, from `target` on.
  func write(to target: UnsafeMutablePointer<Double>) {
    levels.withUnsafeBufferPointer { levels in
      bytes.withUnsafeBufferPointer { bytes in for i in bytes.indices { target[i] = levels[Int(bytes[i])] } }
    }
  }

  /// The levels in single precision, for `write(_:as:to:)`.
  public var singleLevels: [Float] { levels.map { Float($0) } }

  /// Writes, from `target` on, what stands in `singles` for the numbers at `range`.
  public func write(_ range: Range<Int>, as singles: [Float], to target: UnsafeMutablePointer<Float>) {
    singles.withUnsafeBufferPointer { singles in
      bytes.withUnsafeBufferPointer { bytes in for (i, place) in range.enumerated() { target[i] = singles[Int(bytes[place])] } }
    }
  }

  /// Puts these numbers among others from `start` on, as bytes; false where the others are neither bytes for the same levels nor one number that is a level.
  ///
  /// - Parameter others: held by nobody else, or replaced by a copy.
  func put(into others: inout DeferredElements, at start: Int) -> Bool {
    if let numbers = others as? RepeatedNumber, !numbers.areMade, let level = levels.firstIndex(where: { $0.bitPattern == numbers.number.bitPattern }) {
      others = LevelNumbers([UInt8](repeating: UInt8(level), count: numbers.count), levels: levels)
    }
    let isShared = !isKnownUniquelyReferenced(&others)
    guard var target = others as? LevelNumbers, !target.areMade, target.hasLevels(of: self) else { return false }
    if isShared {
      target = LevelNumbers(target.bytes, levels: levels)
      others = target
    }
    bytes.withUnsafeBufferPointer { source in
      if let first = source.baseAddress { target.bytes.withUnsafeMutableBufferPointer { ($0.baseAddress! + start).update(from: first, count: source.count) } }
    }
    return true
  }

  private func hasLevels(of other: LevelNumbers) -> Bool { zip(levels, other.levels).allSatisfy { $0.bitPattern == $1.bitPattern } }
}
