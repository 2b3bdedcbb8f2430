import Runtime
import Testing

@Suite("Iterators over arrays", .ownGenerator)
struct ArrayIteratorTests {
  private func passes(_ iterator: any DataIterator, _ count: Int) throws -> [[String]] {
    try (0..<count).map { pass in
      if pass > 0 { try iterator.reset() }
      var batches: [String] = []
      while let batch = try iterator.next() {
        #expect(zip(batch.data.doubles(), batch.label.doubles()).allSatisfy { $0 * 10 == $1 }, "rows stay with their labels")
        batches.append(batch.data.doubles().map { String(Int($0)) }.joined(separator: " ") + (batch.padding > 0 ? " +\(batch.padding)" : ""))
      }
      return batches
    }
  }
  private let data = NDArray((0..<7).map { Float($0) }, shape: [7, 1])
  private let label = NDArray((0..<7).map { Float($0) * 10 }, shape: [7])

  /// What NDArrayIter of MXNet 1.9.1 gives.
  @Test("what does not fill a batch is padded, left out or rolled over", arguments: [
    (ArrayIterator.LastBatch.pad, [["0 1 2", "3 4 5", "6 0 1 +2"], ["0 1 2", "3 4 5", "6 0 1 +2"]]), (.discard, [["0 1 2", "3 4 5"], ["0 1 2", "3 4 5"]]),
    (.rollOver, [["0 1 2", "3 4 5"], ["6 0 1", "2 3 4"], ["5 6 0", "1 2 3", "4 5 6"]]),
  ])
  func lastBatch(_ way: ArrayIterator.LastBatch, _ expected: [[String]]) throws {
    #expect(try passes(ArrayIterator(data, label: label, batchSize: 3, lastBatch: way), expected.count) == expected)
  }

  @Test("shuffling gives every sample once a pass, in orders that the seed tells")
  func shuffled() throws {
    func orders(_ seed: Int) throws -> [[String]] { try passes(ArrayIterator(data, label: label, batchSize: 1, shuffles: true, seed: seed), 3) }
    let first = try orders(5)
    #expect(first.allSatisfy { $0.sorted() == (0..<7).map(String.init) })
    #expect(Set(first).count == 3)
    #expect(try orders(5) == first)
    #expect(try orders(6) != first)
  }

  @Test("batches are of one bucket, whose key they have")
  func buckets() throws {
    let long = NDArray((10..<15).map { Float($0) }, shape: [5, 1])
    let iterator = try BucketIterator([3: (data, label), 9: (long, try long.reshaped([5]) * 10)], batchSize: 4)
    #expect(try passes(iterator, 2) == [["0 1 2 3", "4 5 6 0 +1", "10 11 12 13", "14 10 11 12 +3"], ["0 1 2 3", "4 5 6 0 +1", "10 11 12 13", "14 10 11 12 +3"]])
    iterator.reset()
    var keys: [Int?] = []
    while let batch = try iterator.next() { keys.append(batch.key) }
    #expect(keys == [3, 3, 9, 9])
  }

  @Test("what does not fit together is refused")
  func refused() {
    func words(_ body: () throws -> Any) -> String { do { _ = try body(); return "" } catch { return "\(error)" } }
    #expect(words { try ArrayIterator(data, label: NDArray(zeros: [6]), batchSize: 2) } == "7 samples have a label of shape (6,)")
    #expect(words { try ArrayIterator(data, batchSize: 8) } == "batch_size should be 1 to the number of samples, 7, got 8")
    #expect(words { try BucketIterator([2: (data, NDArray(zeros: [3]))], batchSize: 2) } == "bucket 2 has data of shape (7, 1) and a label of shape (3,)")
  }
}

@Suite("Arithmetic on arrays", .ownGenerator)
struct ArrayArithmeticTests {
  @Test("broadcasts, reduces, multiplies matrices and reaches single elements")
  func arithmetic() throws {
    let a = try NDArray(doubles: [1, 2, 3, 4, 5, 6], shape: [2, 3]), row = try NDArray(doubles: [10, 20, 30], shape: [1, 3])
    #expect(try (a + row).doubles() == [11, 22, 33, 14, 25, 36])
    #expect(try (1 - a * 2).doubles() == [-1, -3, -5, -7, -9, -11])
    #expect(try (12 / a).doubles()[3] == 3)
    #expect(try a.reduced(.sum).doubles() == [21])
    #expect(try a.reduced(.mean, axes: [-1], keepsAxes: true).shape == [2, 1])
    #expect(try a.matrixProduct(a.transposed()).doubles() == [14, 32, 32, 77])
    #expect(try (-a).then("abs").doubles() == a.doubles())
    #expect(a[1, 2] == 6)
    a[0, 1] = 7
    #expect(a.doubles() == [1, 7, 3, 4, 5, 6])
    let whole = try NDArray(doubles: [1, 2], shape: [2], dtype: .int64)
    #expect(try (whole + 1.9).doubles() == [2, 3])
    #expect(throws: RuntimeError.self) { try a + NDArray(zeros: [4]) }
    #expect(throws: RuntimeError.self) { try NDArray(doubles: [1], shape: [2]) }
  }
}
