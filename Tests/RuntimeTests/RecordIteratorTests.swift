import Foundation
import Runtime
import TestSupport
import Testing

@Suite("Record files", .ownGenerator)
struct RecordIteratorTests {
  private static let path = Package.root + "/Tests/NNBindingsTests/Fixtures/pictures.rec"

  private func batches(_ path: String, _ change: (inout ImageRecordIterator.Options) -> Void = { _ in }) throws -> [[Float]] {
    var options = ImageRecordIterator.Options()
    options.batchSize = 3
    options.augmentation.cropsRandomly = true
    change(&options)
    let iterator = try ImageRecordIterator(path: path, shape: [3, 24, 24], options: options)
    var result: [[Float]] = []
    for _ in 0..<2 {
      try iterator.reset()
      while let batch = try iterator.next() { result.append(Array(batch.data.floats)) }
    }
    return result
  }

  @Test("what threads and prefetching give does not depend on them", arguments: [(1, 0), (4, 0), (3, 7)])
  func threads(_ count: Int, _ ahead: Int) throws {
    #expect(try batches(Self.path) == batches(Self.path) { ($0.threadCount, $0.prefetchCount) = (count, ahead) })
  }

  /// As MXNet 1.9.1: bytes as they are; less the mean, rounded, within a byte; neither divided.
  @Test("data of whole numbers")
  func wholeNumbers() throws {
    func first(_ dtype: DType, _ change: (inout ImageRecordIterator.Options) -> Void = { _ in }) throws -> NDArray {
      var options = ImageRecordIterator.Options()
      options.dtype = dtype
      change(&options)
      return try #require(try ImageRecordIterator(path: Self.path, shape: [3, 24, 24], options: options).next()).data
    }
    func normalized(_ options: inout ImageRecordIterator.Options) { (options.mean, options.deviation, options.scale) = ([50.5, 3, 0], [2, 2, 2], 0.5) }
    let plain = try first(.float32).doubles(), bytes = try first(.uint8, normalized), signed = try first(.int8, normalized)
    #expect(bytes.dtype == .uint8 && bytes.doubles() == plain)
    #expect(signed.dtype == .int8 && plain.contains { $0 > 131 })
    let means = [50.5, 3, 0], expected = plain.enumerated().map { max(-128, min(127, ($1 - means[$0 / 576]).rounded(.toNearestOrEven))) }
    #expect(signed.doubles() == expected)
    #expect(throws: RuntimeError.self) { try first(.int32) }
  }

  @Test("an iterator may be left in the middle, and parts together are the whole")
  func parts() throws {
    var labels: [Float] = []
    for part in 0..<3 {
      var options = ImageRecordIterator.Options()
      (options.part, options.partCount, options.roundsBatch) = (part, 3, false)
      let iterator = try ImageRecordIterator(path: Self.path, shape: [3, 24, 24], options: options)
      _ = try iterator.next()
      try iterator.reset()
      while let batch = try iterator.next() { labels += batch.label.floats }
      try iterator.reset()
      _ = try iterator.next()
    }
    #expect(labels == [0, 10, 20, 30, 40, 50, 60])
  }

  /// A file of 9 MB: 1000 pictures of 40 to 59 rows whose label is their number. Orders are MXNet 1.9.1's, every 97th label of two passes.
  @Test("large files are read in chunks, by parts, pieces and index")
  func chunks() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 255) } }
    let records = (0..<1000).map { k -> [UInt8] in
      let size = 180 * (40 + k % 20), header = little(54 + size, 4) + little(0, 4) + little(54, 4) + little(40, 4) + little(60, 4) + little(40 + k % 20, 4) + little(1, 2) + little(24, 2) + little(0, 4)
      return ImageRecord(labels: [Float(k)], id: UInt64(k), picture: [66, 77] + header + little(size, 4) + [UInt8](repeating: 0, count: 16 + size)).bytes
    }
    let path = folder + "/t.rec", index = folder + "/t.idx"
    try Data(try RecordFile.encode(records)).write(to: URL(fileURLWithPath: path))
    var offset = 0
    let lines = records.enumerated().map { k, record -> String in
      defer { offset += 8 + (record.count + 3) / 4 * 4 }
      return "\(k)\t\(offset)\n"
    }
    try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: index))
    func passes(_ count: Int = 2, _ change: (inout ImageRecordIterator.Options) -> Void) throws -> [[Int]] {
      var options = ImageRecordIterator.Options()
      options.batchSize = 10
      change(&options)
      let iterator = try ImageRecordIterator(path: path, shape: [3, 8, 8], options: options)
      return try (0..<count).map { _ in
        var labels: [Int] = []
        while let batch = try iterator.next() { labels += batch.label.floats.prefix(10 - batch.padding).map { Int($0) } }
        try iterator.reset()
        return labels
      }
    }
    func sampled(_ change: (inout ImageRecordIterator.Options) -> Void) throws -> [[Int]] { try passes(2, change).map { all in stride(from: 0, to: all.count, by: 97).map { all[$0] } } }
    for (part, numbers) in [0..<335, 335..<668, 668..<1000].enumerated() { #expect(try passes(1) { ($0.part, $0.partCount) = (part, 3) }[0] == Array(numbers)) }
    #expect(try sampled { ($0.shuffles, $0.seed) = (true, 3) } == [[762, 492, 140, 39, 156, 3, 221, 784, 851, 545, 990], [419, 7, 15, 869, 795, 746, 179, 366, 277, 359, 991]])
    #expect(try sampled { ($0.shuffleChunkSize, $0.shuffleChunkSeed) = (1, 4) } == [[200, 297, 694, 391, 188, 985, 582, 879, 476, 73, 770], [300, 397, 94, 491, 888, 785, 582, 979, 176, 673, 270]])
    #expect(try sampled { ($0.shuffleChunkSize, $0.shuffles) = (2, true) } == [[486, 518, 462, 278, 369, 600, 625, 904, 918, 60, 165], [612, 692, 757, 868, 973, 166, 30, 337, 264, 437, 517]])
    #expect(try sampled { ($0.shuffleChunkSize, $0.part, $0.partCount) = (1, 1, 2) } == [[700, 797, 594, 891, 988, 685], [900, 997, 694, 891, 588, 785]])
    #expect(try sampled { ($0.indexPath, $0.shuffles, $0.seed) = (index, true, 3) } == [[762, 492, 140, 39, 156, 3, 221, 784, 851, 545, 342], [418, 326, 124, 868, 931, 745, 467, 528, 816, 953, 5]])
    #expect(try passes(1) { ($0.indexPath, $0.part, $0.partCount) = (index, 1, 3) }[0] == Array(334..<668))
    #expect(throws: RuntimeError.self) { try passes(1) { ($0.indexPath, $0.part, $0.partCount) = (index, 900, 901) } }
  }

  @Test("a file cut or changed anywhere gives an error or other pictures, and nothing worse")
  func damage() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let whole = try [UInt8](Data(contentsOf: URL(fileURLWithPath: Self.path))), damaged = folder + "/damaged.rec"
    var failures = 0
    for step in 0..<120 {
      var bytes = whole
      let place = step * 7919 % whole.count
      if step % 2 == 0 { bytes.removeLast(bytes.count - place) } else { bytes[place] ^= UInt8(1 + step) }
      try Data(bytes).write(to: URL(fileURLWithPath: damaged))
      do { _ = try batches(damaged) } catch {
        #expect(error is RuntimeError)
        failures += 1
      }
    }
    #expect(failures > 60)
    try Data(whole.prefix(20)).write(to: URL(fileURLWithPath: damaged))
    #expect(throws: RuntimeError.self, "truncated") { _ = try batches(damaged) }
  }

  @Test("numbers no one means give pictures or an error")
  func oddNumbers() {
    let changes: [(inout AugmentationOptions) -> Void] = [
      { ($0.cropsRandomly, $0.cropsResized, $0.areas) = (false, true, -2...(-1)) }, { ($0.cropsRandomly, $0.cropsResized, $0.areas) = (false, true, 1e30...1e31) },
      { $0.proportions = -1e20...(-1e19) }, { $0.proportions = -1...(-1) }, { $0.scales = 1e30...1e30 }, { $0.scales = -2...(-1) }, { $0.sides = 1e9...1e9 }, { $0.largestAngle = 1 << 40 },
      { ($0.brightness, $0.contrast, $0.saturation) = (1e5, 1e5, 1e5) }, { $0.colorNoise = 1e5 }, { ($0.hue, $0.lightness) = (1 << 20, -5) }, { $0.padding = -1 }, { $0.largestShear = .nan },
      { $0.largestContrast = .infinity }, { $0.resize = 1 }, { $0.cropSizes = -5...10 },
    ]
    for (k, change) in changes.enumerated() {
      do { _ = try batches(Self.path) { change(&$0.augmentation) } } catch { #expect(error is RuntimeError, "change \(k): \(error)") }
    }
  }

  @Test("errors name the file and what is wrong")
  func errors() throws {
    func text(_ change: (inout ImageRecordIterator.Options) -> Void) -> String {
      do { _ = try batches(Self.path, change) } catch { return "\(error)" }
      return ""
    }
    #expect(text { $0.labelWidth = 2 }.contains("rec file provide 1-dimensional label but label_width is set to 2"))
    #expect(text { $0.augmentation.interpolation = 7 }.contains("invalid inter_method: valid value 0,1,2,3,4,9,10"))
    #expect(text { $0.augmentation.cropSizes = 20...90 }.contains("input image size smaller than max_crop_size"))
    #expect(text { $0.detectionWidth = 0 }.contains("a label of objects is its header's width"))
    #expect(text { ($0.part, $0.partCount) = (9, 3) }.contains("part_index 9 is not among the 3 parts"))
  }
}
