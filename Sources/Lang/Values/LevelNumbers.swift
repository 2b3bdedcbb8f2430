/// Doubles kept as bytes, each of which stands for one of 256 levels: the samples of a picture, for instance. Arithmetic with one number changes the
/// levels only; the doubles are made when somebody looks at them, or where they are assigned.
public final class LevelNumbers: DeferredDoubles {
  private let bytes: [UInt8]
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

  /// Writes the numbers, from `target` on.
  func write(to target: UnsafeMutablePointer<Double>) {
    levels.withUnsafeBufferPointer { levels in
      bytes.withUnsafeBufferPointer { bytes in for i in bytes.indices { target[i] = levels[Int(bytes[i])] } }
    }
  }
}
