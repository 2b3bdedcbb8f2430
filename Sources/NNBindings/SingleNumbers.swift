import Lang
import Runtime

/// The numbers of an R vector in single precision.
enum SingleNumbers {
  case doubles([Double]), levels(LevelNumbers)

  init(_ value: Value) throws {
    guard value.isNumeric || value.type == .logical else {
      throw RError("Not compatible with requested type: [type=\(value.type.typeName); target=double].", showsCall: false)
    }
    if let numbers = value.deferredDoubles as? LevelNumbers { self = .levels(numbers) } else { self = .doubles(value.asDoubles()) }
  }

  /// Writes those at `range`, from `target` on, and zeros for those that are not there: nothing of what lay in their place may be seen.
  func write(_ range: Range<Int>, to target: UnsafeMutablePointer<Float>) {
    switch self {
    case .levels(let numbers):
      let end = min(range.upperBound, numbers.count), known = max(0, end - range.lowerBound)
      Threads.split(known) { part in numbers.write(range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound, to: target + part.lowerBound) }
      (target + known).update(repeating: 0, count: range.count - known)
    case .doubles(let numbers):
      let end = min(range.upperBound, numbers.count), known = max(0, end - range.lowerBound)
      numbers.withUnsafeBufferPointer { all in
        guard let source = all.baseAddress.map({ $0 + range.lowerBound }) else { return }
        Threads.split(known) { for i in $0 { target[i] = Float(source[i]) } }
      }
      (target + known).update(repeating: 0, count: range.count - known)
    }
  }
}
