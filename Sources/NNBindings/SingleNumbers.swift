import Lang
import Runtime

/// The numbers of an R vector in single precision.
struct SingleNumbers {
  private enum Source {
    case doubles([Double]), levels(LevelNumbers, singles: [Float])
  }

  private let source: Source
  private let count: Int

  /// - Throws: R's error where it is no vector of numbers.
  init(_ value: Value) throws {
    guard value.isNumeric || value.type == .logical else {
      throw RError("Not compatible with requested type: [type=\(value.type.typeName); target=double].", showsCall: false)
    }
    if let numbers = value.deferredDoubles as? LevelNumbers {
      (source, count) = (.levels(numbers, singles: numbers.singleLevels), numbers.count)
    } else {
      let numbers = value.asDoubles()
      (source, count) = (.doubles(numbers), numbers.count)
    }
  }

  /// Writes those at `range`, from `target` on, and zeros for those that are not there: nothing of what lay in their place may be seen.
  func write(_ range: Range<Int>, to target: UnsafeMutablePointer<Float>) {
    let start = range.lowerBound, known = max(0, min(range.upperBound, count) - start)
    switch source {
    case .levels(let numbers, let singles):
      Threads.split(known) { numbers.write(start + $0.lowerBound..<start + $0.upperBound, as: singles, to: target + $0.lowerBound) }
    case .doubles(let numbers):
      numbers.withUnsafeBufferPointer { numbers in Threads.split(known) { for i in $0 { target[i] = Float(numbers[start + i]) } } }
    }
    (target + known).update(repeating: 0, count: range.count - known)
  }
}
