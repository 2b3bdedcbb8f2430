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
    /// Stretch pictures to the data shape instead of cropping.
    public var stretches = false
    /// A list (`index<TAB>label…<TAB>path`) whose labels replace those of the records.
    public var listPath: String?
    /// A file with the mean of all pictures, taken away from each; computed and written where it does not exist.
    public var meanPath: String?
    /// For detection: labels of any number, after channels, height, width and their number, filled up to this number; 0 for the longest.
    public var detectionWidth: Int?
    public var detectionFill: Float = -1
    public init() {}
  }

  private let records: [ImageRecord]
  private let shape: Shape
  private let options: Options
  private var order: [Int]
  private var twister: MersenneTwister
  private var loader: BatchLoader!
  /// Mean picture of the data's shape.
  private var meanPicture: NDArray?

  /// - Parameter shape: (channels, height, width).
  public init(path: String, shape: Shape, options: Options) throws {
    guard shape.rank == 3, shape[0] == 1 || shape[0] == 3 || shape[0] == 4 else { throw RuntimeError("data_shape must be (channels, height, width) with 1, 3 or 4 channels, got \(shape)") }
    try checkBatch(shape, options.batchSize)
    records = try RecordFile.read(path).map { try ImageRecord($0) }
    guard !records.isEmpty else { throw RuntimeError("has no records", at: path) }
    (self.shape, self.options) = (shape, options)
    order = Array(records.indices)
    twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: options.seed))
    let listed = try options.listPath.map { try ImageRecordWriter.labels(list: $0) }
    let longest = records.map { (listed?[$0.id] ?? $0.labels).count }.max() ?? 0
    let detection = options.detectionWidth.map { max($0, longest) }
    let width = detection.map { $0 + 4 } ?? options.labelWidth
    loader = BatchLoader(
      sampleCount: records.count, data: shape, label: [width], batchSize: options.batchSize, roundsBatch: options.roundsBatch
    ) { [unowned self] index, x, y in
      let record = self.records[self.order[index]]
      let labels = listed?[record.id] ?? record.labels
      if detection != nil {
        let head = shape.extents.map(Float.init) + [Float(labels.count)] + labels
        for k in 0..<width { y[k] = k < head.count ? head[k] : options.detectionFill }
      } else {
        guard labels.count >= width else { throw RuntimeError("record \(record.id) has \(labels.count) labels, label_width is \(width)", at: path) }
        for k in 0..<width { y[k] = labels[k] }
      }
      do { try self.fill(x, from: Picture.decode(record.picture, "\(path), record \(record.id)")) } catch let error as PictureError {
        throw RuntimeError(error.description)
      }
    }
    if let meanPath = options.meanPath { try readMean(meanPath) }
    shuffle()
  }

  /// The mean picture from its file, or of all records, which is then written there.
  private func readMean(_ path: String) throws {
    if access(path, R_OK) == 0 {
      guard let mean = try ArrayFile.load(path).first?.array.cast(to: .float32), mean.shape == shape else {
        throw RuntimeError("the mean picture has not the data's shape \(shape)", at: path)
      }
      meanPicture = mean
      return
    }
    let mean = NDArray(zeros: shape)
    let sum = mean.floats
    var samples = 0
    while let batch = try loader.next() {
      let x = batch.data.floatsForReading
      for k in 0..<((options.batchSize - batch.padding) * sum.count) { sum[k % sum.count] += x[k] }
      samples += options.batchSize - batch.padding
    }
    for i in sum.indices { sum[i] /= Float(max(1, samples)) }
    loader.reset()
    try ArrayFile.save([(name: "mean_img", array: mean)], to: path)
    meanPicture = mean
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
    if options.stretches, image.width != width || image.height != height { image = image.resizedLinear(width: width, height: height) }
    if options.resize > 0, !options.stretches { image = image.scaledLinear(by: Double(options.resize) / Double(max(1, min(image.width, image.height)))) }
    if image.width < width || image.height < height {
      image = image.scaledLinear(by: max(Double(width) / Double(image.width), Double(height) / Double(image.height)), atLeast: (width, height))
    }
    let spareX = image.width - width, spareY = image.height - height
    let left = options.cropsRandomly && spareX > 0 ? Int(twister.below(UInt32(spareX + 1))) : spareX / 2
    let top = options.cropsRandomly && spareY > 0 ? Int(twister.below(UInt32(spareY + 1))) : spareY / 2
    let isMirrored = options.mirrors || options.mirrorsRandomly && twister.below(2) == 1
    let plane = image.width * image.height, meanPicture = meanPicture?.floatsForReading
    for channel in 0..<channels {
      let source = min(channel, image.channels - 1) * plane
      let mean = options.mean[min(channel, options.mean.count - 1)], factor = options.scale / options.deviation[min(channel, options.deviation.count - 1)]
      for y in 0..<height {
        let row = source + (top + y) * image.width + left
        let out = target + (channel * height + y) * width
        for x in 0..<width { out[x] = Float(image.samples[row + (isMirrored ? width - 1 - x : x)] * 255) }
        if let meanPicture {
          for x in 0..<width { out[x] = (out[x] - meanPicture[(channel * height + y) * width + x]) * factor }
        } else {
          for x in 0..<width { out[x] = (out[x] - mean) * factor }
        }
      }
    }
  }
}

/// Writes record files from a list of pictures, as the tool im2rec does.
public enum ImageRecordWriter {
  /// The labels of a list by the numbers of its pictures.
  static func labels(list: String) throws -> [UInt64: [Float]] {
    var result: [UInt64: [Float]] = [:]
    for (number, line) in String(decoding: try InputFile.read(list), as: UTF8.self).split(whereSeparator: \.isNewline).enumerated() {
      let fields = line.split(separator: "\t").map(String.init), labels = fields.dropFirst().dropLast().map { Float($0) }
      guard fields.count >= 3, let id = Double(fields[0]), id >= 0, id < 1e15, !labels.contains(nil) else {
        throw RuntimeError("line \(number + 1) is not `index<TAB>label<TAB>path`", at: list)
      }
      result[UInt64(id)] = labels.compactMap { $0 }
    }
    return result
  }

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
          if newSize > 0 { picture = picture.scaledLinear(by: Double(newSize) / Double(min(picture.width, picture.height))) }
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
