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
    #expect(text { ($0.part, $0.partCount) = (9, 3) }.contains("part_index 9 is not below num_parts, 3"))
  }
}
