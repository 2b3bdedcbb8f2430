import Glibc

/// An n-dimensional array: contiguous, row-major in `shape`. Slices along the first dimension and reshapes share storage.
public final class NDArray {
  /// The memory, which slices and reshapes of the array share.
  public let storage: Storage
  /// Byte offset of the first element.
  let offset: Int
  /// Extents, the last one contiguous in memory.
  public let shape: Shape
  /// The type of the elements.
  public let dtype: DType

  init(storage: Storage, offset: Int, shape: Shape, dtype: DType) {
    self.storage = storage
    self.offset = offset
    self.shape = shape
    self.dtype = dtype
  }

  /// A zeroed array.
  public convenience init(zeros shape: Shape, dtype: DType = .float32) {
    self.init(storage: Storage(byteCount: shape.count * dtype.byteCount), offset: 0, shape: shape, dtype: dtype)
  }

  /// A float32 array of given elements; their number must fit `shape`.
  public convenience init(_ elements: [Float], shape: Shape) {
    precondition(elements.count == shape.count, "elements and shape agree")
    self.init(zeros: shape)
    elements.withUnsafeBufferPointer { floatsForOverwriting.baseAddress!.update(from: $0.baseAddress!, count: $0.count) }
  }

  /// How many elements there are.
  public var count: Int { shape.count }
  /// The elements' memory, whatever the type.
  /// Asking for it counts as writing.
  public var rawPointer: UnsafeMutableRawPointer { storage.plainForWriting + offset }
  /// The elements' memory, only to be read.
  public var readPointer: UnsafeRawPointer { UnsafeRawPointer(storage.plainForReading + offset) }
  /// The elements of a float32 array.
  public var floats: UnsafeMutableBufferPointer<Float> {
    precondition(dtype == .float32, "the array holds float32")
    return UnsafeMutableBufferPointer(start: rawPointer.assumingMemoryBound(to: Float.self), count: count)
  }
  /// The elements of a float32 array, only to be read: prepared copies in other layouts stay valid.
  public var floatsForReading: UnsafeBufferPointer<Float> {
    precondition(dtype == .float32, "the array holds float32")
    return UnsafeBufferPointer(start: readPointer.assumingMemoryBound(to: Float.self), count: count)
  }
  /// The elements of a float32 array, all of which the caller is going to write: what they were is not made or kept.
  public var floatsForOverwriting: UnsafeMutableBufferPointer<Float> {
    dtype == .float32 ? elementsForOverwriting(Float.self) : floats
  }
  /// Says that the elements changed.
  public func touch() { storage.version += 1 }

  /// The same elements with another shape of equal count.
  public func reshaped(_ shape: Shape) throws -> NDArray {
    guard shape.count == count else { throw RuntimeError("cannot reshape array of size \(count) into shape \(shape)") }
    return NDArray(storage: storage, offset: offset, shape: shape, dtype: dtype)
  }

  /// Rows `range` along the first dimension, sharing storage.
  public func slice(_ range: Range<Int>) throws -> NDArray {
    guard shape.rank > 0, range.lowerBound >= 0, range.upperBound <= shape[0], !range.isEmpty else {
      throw RuntimeError("slice \(range.lowerBound)..<\(range.upperBound) is out of bounds for shape \(shape)")
    }
    var part = shape
    part[0] = range.count
    return NDArray(storage: storage, offset: offset + range.lowerBound * shape.rowCount * dtype.byteCount, shape: part, dtype: dtype)
  }

  /// A copy with memory of its own.
  public func copy() -> NDArray {
    let result = NDArray(zeros: shape, dtype: dtype)
    result.copyElements(of: self)
    return result
  }

  /// Copies the elements of `source`, converted when the types differ; counts must agree.
  public func assign(from source: NDArray) throws {
    guard source.count == count else { throw RuntimeError("cannot copy shape \(source.shape) into shape \(shape)") }
    if source.dtype == dtype { copyElements(of: source) } else { convertElements(of: source) }
    touch()
  }

  /// Of an array of the same type and count. Large ones share their memory until one of the two is written.
  private func copyElements(of source: NDArray) {
    let byteCount = count * dtype.byteCount
    if byteCount >= 4096, isWholeStorage, source.isWholeStorage { storage.share(source.storage) } else { memmove(rawPointer, source.readPointer, byteCount) }
  }

  /// Adds the elements of `source`, converted when the types differ; counts must agree.
  public func accumulate(_ source: NDArray) throws {
    guard source.count == count else { throw RuntimeError("cannot add shape \(source.shape) to shape \(shape)") }
    if isWholeStorage, storage.isZero { return try assign(from: source) }
    if dtype == .float32, source.dtype == .float32 {
      guard let sum = floats.baseAddress, let terms = source.floatsForReading.baseAddress else { return }
      Threads.split(count) { NDArray.add(terms + $0.lowerBound, sum + $0.lowerBound, $0.count) }
    } else if [.float16, .float32].contains(dtype), [.float16, .float32].contains(source.dtype) {
      addInSinglePrecision(source)
    } else { setDoubles(zip(doubles(), source.doubles()).map { $0 + $1 }) }
    touch()
  }

  private static func add(_ terms: UnsafePointer<Float>, _ sum: UnsafeMutablePointer<Float>, _ count: Int) { for i in 0..<count { sum[i] += terms[i] } }

  /// Floats no wider than float32: two halves have an exact sum wherever rounding it twice could matter.
  private func addInSinglePrecision(_ source: NDArray) {
    let terms = FloatElements(reading: source), target = FloatElements(writing: self), block = 2048
    Threads.split(count, cost: 4) { part in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * block) { scratch in
        guard let sum = scratch.baseAddress else { return }
        for start in stride(from: part.lowerBound, to: part.upperBound, by: block) {
          let range = start..<min(part.upperBound, start + block)
          target.read(range, into: sum)
          terms.read(range, into: sum + block)
          NDArray.add(sum + block, sum, range.count)
          target.write(sum, into: range)
        }
      }
    }
  }

  /// An array of ones like this one.
  func ones() -> NDArray {
    let result = NDArray(zeros: shape, dtype: dtype)
    result.fill(1)
    return result
  }

  /// Sets every element.
  public func fill(_ value: Float) {
    if dtype == .float32 { floatsForOverwriting.update(repeating: value) } else { setDoubles([Double](repeating: Double(value), count: count)) }
    touch()
  }

  /// The elements as doubles.
  public func doubles() -> [Double] {
    func read<T>(_ type: T.Type, _ convert: (T) -> Double) -> [Double] {
      let typed = readPointer.assumingMemoryBound(to: T.self)
      let count = self.count
      return [Double](unsafeUninitializedCapacity: count) { buffer, filled in
        if let target = buffer.baseAddress { Threads.split(count) { for i in $0 { (target + i).initialize(to: convert(typed[i])) } } }
        filled = count
      }
    }
    switch dtype {
    case .float32: return read(Float.self) { Double($0) }
    case .float64: return read(Double.self) { $0 }
    case .float16: return read(UInt16.self) { Double(HalfFloat.float(from: $0)) }
    case .uint8, .bool: return read(UInt8.self) { Double($0) }
    case .int8: return read(Int8.self) { Double($0) }
    case .int32: return read(Int32.self) { Double($0) }
    case .int64: return read(Int64.self) { Double($0) }
    }
  }

  /// Writes doubles, converted to the element type as the processor does for C: fractions are dropped, what does not fit the 32 or 64
  /// bits it converts to becomes the smallest integer, and narrower types keep the low bits.
  public func setDoubles(_ values: [Double]) {
    values.withUnsafeBufferPointer { setDoubles($0) }
  }

  /// Sets the elements, converted to the array's type, in row-major order; `values` must have as many.
  public func setDoubles(_ values: UnsafeBufferPointer<Double>) {
    precondition(values.count == count, "as many values as elements")
    func write<T>(_ type: T.Type, _ convert: (Double) -> T) {
      let typed = rawPointer.assumingMemoryBound(to: T.self)
      for i in 0..<values.count { typed[i] = convert(values[i]) }
    }
    func int32(_ x: Double) -> Int32 { x > -2_147_483_649 && x < 2_147_483_648 ? Int32(x) : .min }
    switch dtype {
    case .float32: write(Float.self) { Float($0) }
    case .float64: write(Double.self) { $0 }
    case .float16: write(UInt16.self) { HalfFloat.bits(from: Float($0)) }
    case .uint8: write(UInt8.self) { UInt8(truncatingIfNeeded: int32($0)) }
    case .bool: write(UInt8.self) { $0 != 0 ? 1 : 0 }
    case .int8: write(Int8.self) { Int8(truncatingIfNeeded: int32($0)) }
    case .int32: write(Int32.self) { int32($0) }
    case .int64: write(Int64.self) { $0 >= -9_223_372_036_854_775_808 && $0 < 9_223_372_036_854_775_808 ? Int64($0) : .min }
    }
    touch()
  }

  /// The elements of an array of whole numbers.
  public func integers() -> [Int64] {
    func read<T: BinaryInteger>(_: T.Type) -> [Int64] {
      let typed = readPointer.assumingMemoryBound(to: T.self)
      return (0..<count).map { Int64(typed[$0]) }
    }
    switch dtype {
    case .int64: return read(Int64.self)
    case .int32: return read(Int32.self)
    case .int8: return read(Int8.self)
    case .uint8, .bool: return read(UInt8.self)
    case .float32, .float64, .float16: return doubles().map { $0.isFinite && abs($0) < 9e18 ? Int64($0) : .min }
    }
  }

  /// Writes whole numbers; narrower types keep the low bits.
  public func setIntegers(_ values: [Int64]) {
    precondition(values.count == count, "as many values as elements")
    func write<T: FixedWidthInteger>(_: T.Type) {
      let typed = rawPointer.assumingMemoryBound(to: T.self)
      for i in 0..<values.count { typed[i] = T(truncatingIfNeeded: values[i]) }
    }
    switch dtype {
    case .int64: write(Int64.self)
    case .int32: write(Int32.self)
    case .int8: write(Int8.self)
    case .uint8: write(UInt8.self)
    case .bool, .float32, .float64, .float16: setDoubles(values.map { Double($0) })
    }
    touch()
  }

  /// Whole numbers as float32, where all of them are that exactly; nil for other arrays, and itself if it holds float32.
  func exactSingle() -> NDArray? {
    func read<T: FixedWidthInteger>(_: T.Type) -> NDArray? {
      let typed = readPointer.assumingMemoryBound(to: T.self), result = NDArray(zeros: shape), y = result.floats.baseAddress!, limit: Int64 = 1 << 24
      // The extremes first: the loop has nothing to leave early for.
      var low = T.zero, high = T.zero
      for i in 0..<count {
        low = min(low, typed[i])
        high = max(high, typed[i])
      }
      guard Int64(low) >= -limit, Int64(high) <= limit else { return nil }
      for i in 0..<count { y[i] = Float(Int64(typed[i])) }
      return result
    }
    switch dtype {
    case .float32: return self
    case .int64: return read(Int64.self)
    case .int32: return read(Int32.self)
    case .int8: return read(Int8.self)
    case .uint8, .bool: return read(UInt8.self)
    case .float64, .float16: return nil
    }
  }

  /// The array with elements of another type.
  public func cast(to type: DType) -> NDArray {
    if type == dtype { return self }
    let result = NDArray(zeros: shape, dtype: type)
    result.convertElements(of: self)
    return result
  }

  /// Of an array of another type and the same count.
  private func convertElements(of source: NDArray) {
    switch (source.dtype, dtype) {
    case (.float16, .float32):
      let elements = FloatElements(reading: source)
      guard let y = floatsForOverwriting.baseAddress else { return }
      Threads.split(count) { elements.read($0, into: y + $0.lowerBound) }
    case (.float32, .float16):
      guard let x = source.floatsForReading.baseAddress else { return }
      let elements = FloatElements(writing: self)
      Threads.split(count) { elements.write(x + $0.lowerBound, into: $0) }
    default: if dtype.isInteger, source.dtype.isInteger { setIntegers(source.integers()) } else { setDoubles(source.doubles()) }
    }
  }
}
