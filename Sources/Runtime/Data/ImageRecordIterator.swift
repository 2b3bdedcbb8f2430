import Glibc
import Pictures

/// Pictures of a record file as (batch, channels, height, width), resized, cropped, mirrored and normalized.
///
/// A picture is first resized so that its shorter side is `resize` (when given), then cropped in the middle or, with `cropsRandomly`,
/// anywhere; one smaller than the data shape is enlarged. Values are (v − mean) · scale / std with v in 0 … 255, channels red, green, blue.
/// Source: MXNet 1.x src/io/iter_image_recordio_2.cc, image_aug_default.cc.
public final class ImageRecordIterator: DataIterator {
  public struct Options {
    public var batchSize = 1
    public var labelWidth = 1
    public var shuffles = false
    public var seed = 0
    public var resize = 0
    public var cropsRandomly = false
    public var mirrorsRandomly = false
    public var mirrors = false
    public var mean: [Float] = [0, 0, 0]
    public var deviation: [Float] = [1, 1, 1]
    public var scale: Float = 1
    public var roundsBatch = true
    public init() {}
  }

  private let records: [ImageRecord]
  private let shape: Shape
  private let options: Options
  private var order: [Int]
  private var twister: MersenneTwister
  private var loader: BatchLoader!

  /// - Parameter shape: (channels, height, width).
  public init(path: String, shape: Shape, options: Options) throws {
    guard shape.rank == 3, shape[0] == 1 || shape[0] == 3 || shape[0] == 4 else { throw RuntimeError("data_shape must be (channels, height, width) with 1, 3 or 4 channels, got \(shape)") }
    try checkBatch(shape, options.batchSize)
    records = try RecordFile.read(path).map { try ImageRecord($0) }
    guard !records.isEmpty else { throw RuntimeError("has no records", at: path) }
    (self.shape, self.options) = (shape, options)
    order = Array(records.indices)
    twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: options.seed))
    let width = options.labelWidth
    loader = BatchLoader(
      sampleCount: records.count, data: shape, label: [width], batchSize: options.batchSize, roundsBatch: options.roundsBatch
    ) { [unowned self] index, x, y in
      let record = self.records[self.order[index]]
      guard record.labels.count >= width else { throw RuntimeError("record \(record.id) has \(record.labels.count) labels, label_width is \(width)", at: path) }
      for k in 0..<width { y[k] = record.labels[k] }
      do { try self.fill(x, from: Picture.decode(record.picture, "\(path), record \(record.id)")) } catch let error as PictureError {
        throw RuntimeError(error.description)
      }
    }
    shuffle()
  }

  private func shuffle() {
    guard options.shuffles else { return }
    for index in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(index, Int(twister.below(UInt32(index + 1)))) }
  }

  public func reset() {
    loader.reset()
    shuffle()
  }

  public func next() throws -> Batch? { try loader.next() }

  private func fill(_ target: UnsafeMutablePointer<Float>, from picture: Picture) {
    let (channels, height, width) = (shape[0], shape[1], shape[2])
    var image = picture
    if options.resize > 0 {
      let shorter = min(image.width, image.height)
      let factor = Double(options.resize) / Double(max(1, shorter))
      image = image.resizedLinear(width: max(1, Int((Double(image.width) * factor).rounded())), height: max(1, Int((Double(image.height) * factor).rounded())))
    }
    if image.width < width || image.height < height {
      let factor = max(Double(width) / Double(image.width), Double(height) / Double(image.height))
      image = image.resizedLinear(width: max(width, Int((Double(image.width) * factor).rounded())), height: max(height, Int((Double(image.height) * factor).rounded())))
    }
    let spareX = image.width - width, spareY = image.height - height
    let left = options.cropsRandomly && spareX > 0 ? Int(twister.below(UInt32(spareX + 1))) : spareX / 2
    let top = options.cropsRandomly && spareY > 0 ? Int(twister.below(UInt32(spareY + 1))) : spareY / 2
    let isMirrored = options.mirrors || options.mirrorsRandomly && twister.below(2) == 1
    let plane = image.width * image.height
    for channel in 0..<channels {
      let source = min(channel, image.channels - 1) * plane
      let mean = options.mean[min(channel, options.mean.count - 1)], factor = options.scale / options.deviation[min(channel, options.deviation.count - 1)]
      for y in 0..<height {
        let row = source + (top + y) * image.width + left
        let out = target + (channel * height + y) * width
        for x in 0..<width { out[x] = (image.samples[row + (isMirrored ? width - 1 - x : x)] * 255 - mean) * factor }
      }
    }
  }
}

extension Picture {
  /// Linear interpolation between pixel centres.
  func resizedLinear(width newWidth: Int, height newHeight: Int) -> Picture {
    if newWidth == width, newHeight == height { return self }
    func weights(_ old: Int, _ new: Int) -> [(Int, Int, Float)] {
      (0..<new).map { i in
        let at = max(0, (Float(i) + 0.5) * Float(old) / Float(new) - 0.5)
        let low = min(Int(at), old - 1)
        return (low, min(low + 1, old - 1), at - Float(low))
      }
    }
    let columns = weights(width, newWidth), rows = weights(height, newHeight)
    var result = [Float](repeating: 0, count: newWidth * newHeight * depth * channels)
    var next = 0
    for plane in 0..<(depth * channels) {
      let base = plane * width * height
      for (top, bottom, v) in rows {
        for (left, right, u) in columns {
          let a = samples[base + top * width + left], b = samples[base + top * width + right]
          let c = samples[base + bottom * width + left], d = samples[base + bottom * width + right]
          let upper = a + (b - a) * u, lower = c + (d - c) * u
          result[next] = upper + (lower - upper) * v
          next += 1
        }
      }
    }
    return Picture(width: newWidth, height: newHeight, depth: depth, channels: channels, samples: result)
  }
}

/// Writes record files from a list of pictures, as the tool im2rec does.
public enum ImageRecordWriter {
  /// - Parameters:
  ///   - list: lines `index<TAB>label…<TAB>path`.
  ///   - newSize: length of the shorter side after resizing; 0 or less keeps pictures.
  ///   - quality: of JPEG, 1 … 100.
  /// - Returns: the number of pictures written.
  public static func write(list: String, root: String, to path: String, labelWidth: Int, newSize: Int, centerCrop: Bool, quality: Int, keepsBytes: Bool, encoding: String) throws -> Int {
    let text = String(decoding: try InputFile.read(list), as: UTF8.self)
    var records: [[UInt8]] = []
    for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count >= 2 + labelWidth, let id = Double(fields[0]), id >= 0, id < 1e15 else { throw RuntimeError("line \(number + 1) is not `index<TAB>label<TAB>path`", at: list) }
      let labels = try fields[1..<(1 + labelWidth)].map { field -> Float in
        guard let label = Float(field) else { throw RuntimeError("line \(number + 1): label '\(field)' is not a number", at: list) }
        return label
      }
      let file = root.isEmpty || root.hasSuffix("/") ? root + fields.last! : root + "/" + fields.last!
      let bytes: [UInt8]
      do {
        if keepsBytes { bytes = try InputFile.read(file) } else {
          var picture = try Picture.load(file)
          if newSize > 0 {
            let factor = Double(newSize) / Double(min(picture.width, picture.height))
            picture = picture.resizedLinear(width: max(1, Int((Double(picture.width) * factor).rounded())), height: max(1, Int((Double(picture.height) * factor).rounded())))
          }
          if centerCrop { picture = picture.centerSquare() }
          bytes = encoding == ".png" ? try picture.png(file) : try picture.jpeg(file, quality: Double(max(1, min(100, quality))) / 100)
        }
      } catch let error as PictureError { throw RuntimeError(error.description) }
      records.append(ImageRecord(labels: labels, id: UInt64(id), picture: bytes).bytes)
    }
    try AtomicFile.write(RecordFile.encode(records), to: path)
    return records.count
  }
}

extension Picture {
  /// The largest square in the middle.
  fileprivate func centerSquare() -> Picture {
    let side = min(width, height), left = (width - side) / 2, top = (height - side) / 2
    var result: [Float] = []
    result.reserveCapacity(side * side * depth * channels)
    for plane in 0..<(depth * channels) {
      for y in 0..<side {
        let row = plane * width * height + (top + y) * width + left
        result.append(contentsOf: samples[row..<(row + side)])
      }
    }
    return Picture(width: side, height: side, depth: depth, channels: channels, samples: result)
  }
}
