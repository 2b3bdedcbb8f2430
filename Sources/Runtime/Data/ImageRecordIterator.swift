import Glibc
import Pictures

/// Pictures of a record file as (batch, channels, height, width), changed at random and normalized.
///
/// Values are (v − mean) · scale / std with v in 0 … 255, channels red, green, blue. Threads decode pictures ahead of the reader; what is drawn at
/// random is drawn beforehand in the order of the file, so it does not depend on the threads, and is what MXNet draws with one.
/// With `roundsBatch` the last batch is filled up from the next pass, which goes on behind; without, it is filled up with zeros.
/// Source: MXNet 1.9.1 src/io/iter_image_recordio_2.cc.
public final class ImageRecordIterator: DataIterator {
  /// What is read of the file and how. The defaults are MXNet's, which has none for the size of a batch.
  public struct Options {
    /// Samples of a batch.
    public var batchSize = 1
    /// Numbers of a record's label; a record with another number of them is an error when it is read.
    public var labelWidth = 1
    /// A new order in every pass, of the records within each 8 MB.
    public var shuffles = false
    /// Of the order; what is drawn to change pictures does not depend on it.
    public var seed = 0
    /// When given, draws of each picture start anew from this and the picture's place.
    public var augmentationSeed: Int?
    /// Without detection.
    public var augmentation = AugmentationOptions()
    /// Of detection; used where `detectionWidth` is given.
    public var detection = DetectionAugmentationOptions()
    /// By red, green, blue, opacity; the last one counts for further channels.
    public var mean: [Float] = [0, 0, 0]
    /// By channel, as `mean`; it divides.
    public var deviation: [Float] = [1, 1, 1]
    /// Multiplies what the mean was taken from, such as 1/255.
    public var scale: Float = 1
    /// Of the data: float32; `.uint8` for the pictures' bytes, of which no mean is taken and whose contrast stays; `.int8` for bytes less the mean,
    /// rounded and kept within -128 ... 127.
    public var dtype = DType.float32
    /// Fills the last batch up from the next pass; else with zeros.
    public var roundsBatch = true
    /// A list (`index<TAB>label…<TAB>path`) whose labels replace those of the records.
    public var listPath: String?
    /// A file with the mean of all pictures, taken away from each; computed and written where it does not exist.
    public var meanPath: String?
    /// For detection: labels of any number, after channels, height, width and their number, filled up to this number; 0 for the longest.
    public var detectionWidth: Int?
    /// What labels are filled up with.
    public var detectionFill: Float = -1
    /// A list of where records begin (`number<TAB>offset`), which `MXIndexedRecordIO` writes: shuffling then takes all records together, not those
    /// of 8 MB at a time.
    public var indexPath: String?
    /// Where above 0: the file is read in pieces of about so many MB, in a random order that `shuffleChunkSeed` decides. Without effect with an index.
    public var shuffleChunkSize = 0
    /// Of the order of pieces.
    public var shuffleChunkSeed = 0
    /// Of `partCount` nearly equal parts of the file the one to read.
    public var part = 0, partCount = 1
    /// That decode pictures; at least 1, at most as many as there are processors.
    public var threadCount = 4
    /// Batches made ahead.
    public var prefetchCount = 4
    /// Single pictures, not shuffled, as they are.
    public init() {}
  }

  /// What threads read: they do not hold the iterator.
  private final class Source {
    let records: MappedRecords
    let path: String
    let shape: Shape
    let options: Options
    let listed: [UInt64: [Float]]?
    var labelWidth = 1
    var mean: [Float]?

    init(_ path: String, _ shape: Shape, _ options: Options) throws {
      records = try MappedRecords(path)
      (self.path, self.shape, self.options) = (path, shape, options)
      listed = try options.listPath.map { try ImageRecordWriter.labels(list: $0) }
    }

    func record(_ index: Int) throws -> ImageRecord {
      do { return try ImageRecord(records[index]) } catch let error as RuntimeError { throw RuntimeError(error.message, at: "\(path), record \(index)") }
    }

    func labels(_ record: ImageRecord) throws -> [Float] {
      guard let listed else { return record.labels }
      guard let labels = listed[record.id] else { throw RuntimeError("cannot find label to imagelist index \(record.id)", at: options.listPath) }
      return labels
    }

    /// One sample into the memory of its batch.
    func read(_ index: Int, _ drawn: Augmentation?, _ x: UnsafeMutablePointer<Float>, _ y: UnsafeMutablePointer<Float>) throws {
      let record = try record(index), place = "\(path), record \(record.id)"
      let given = try labels(record)
      let picture: Pixels
      do { picture = try Pixels.decode(record.picture, channels: shape[0], place) } catch let error as PictureError { throw RuntimeError(error.description) }
      var augmentation: Augmentation
      if let drawn { augmentation = drawn } else {
        var unused = MersenneTwister(seed: 0)
        augmentation = try draw((picture.width, picture.height), given, &unused)
      }
      let isDetection = options.detectionWidth != nil
      let changed = augmentation.apply(to: picture, fill: isDetection ? options.detection.fill : options.augmentation.fill)
      write(changed, isMirrored: augmentation.isMirrored, augmentation.contrast, augmentation.illumination, into: x)
      if let labels = augmentation.labels {
        let head = [Float(changed.channels), Float(changed.height), Float(changed.width), Float(labels.count)] + labels
        for k in 0..<labelWidth { y[k] = k < head.count ? head[k] : options.detectionFill }
        return
      }
      guard given.count == labelWidth || listed != nil && given.count >= labelWidth else {
        throw RuntimeError("rec file provide \(given.count)-dimensional label but label_width is set to \(labelWidth)", at: place)
      }
      for k in 0..<labelWidth { y[k] = given[k] }
    }

    func draw(_ extents: (width: Int, height: Int), _ labels: [Float], _ twister: inout MersenneTwister) throws -> Augmentation {
      let target = (width: shape[2], height: shape[1])
      if options.detectionWidth != nil { return try Augmentation(of: extents, label: labels, to: target, options.detection, &twister) }
      return try Augmentation(of: extents, to: target, options.augmentation, &twister)
    }

    private func write(_ picture: Pixels, isMirrored: Bool, _ contrast: Float, _ illumination: Float, into target: UnsafeMutablePointer<Float>) {
      let plane = shape[1] * shape[2], channels = shape[0], width = min(shape[2], picture.width), height = min(shape[1], picture.height)
      picture.bytes.withUnsafeBufferPointer { bytes in
        for c in 0..<channels {
          let deviation = options.deviation[min(c, options.deviation.count - 1)], mean = options.mean[min(c, options.mean.count - 1)]
          let isWhole = options.dtype != .float32, factor = isWhole ? 1 : contrast * options.scale / deviation, offset = isWhole ? 0 : illumination * options.scale / deviation
          // What a smaller picture leaves is black.
          for y in 0..<shape[1] {
            let source = bytes.baseAddress! + min(y, height - 1) * picture.width * channels + c, out = target + c * plane + y * shape[2]
            for x in 0..<shape[2] {
              let isInside = y < height && x < width, place = isInside && isMirrored ? width - 1 - x : x
              let away = options.dtype == .uint8 ? 0 : self.mean.map { $0[c * plane + y * shape[2] + x] } ?? mean
              out[place] = ((isInside ? Float(source[x * channels]) : 0) - away) * factor + offset
            }
          }
        }
      }
    }
  }

  private let source: Source
  private let queue: WorkQueue
  private let options: Options
  private var passes: RecordOrder
  /// In the order of this pass.
  private var order: [(record: Int, change: Augmentation?)] = []
  private var position = 0
  private var orderTwister: MersenneTwister
  private var drawTwister: MersenneTwister
  /// True when the last planned batch took its end from the next pass.
  private var isOver = false
  private var hasStarted = false
  private var ahead: [(batch: Batch, ticket: WorkQueue.Ticket)] = []

  /// - Parameter shape: (channels, height, width).
  public init(path: String, shape: Shape, options: Options) throws {
    guard shape.rank == 3, shape[0] == 1 || shape[0] == 3 || shape[0] == 4 else { throw RuntimeError("data_shape must be (channels, height, width) with 1, 3 or 4 channels, got \(shape)") }
    try checkBatch(shape, options.batchSize)
    guard [.float32, .uint8, .int8].contains(options.dtype) else { throw RuntimeError("unknown dtype for ImageRecordIter2.", hints: ["dtype is float32, uint8 or int8, not \(options.dtype.name)"]) }
    try options.augmentation.check()
    try FilePart.check(options.part, of: options.partCount)
    source = try Source(path, shape, options)
    guard source.records.count > 0 else { throw RuntimeError("has no records", at: path) }
    self.options = options
    let count = source.records.count
    passes = try RecordOrder(source.records, options, path: path)
    orderTwister = MersenneTwister(seed: UInt32(truncatingIfNeeded: (options.detectionWidth == nil ? 111 : 233) + options.seed))
    drawTwister = MersenneTwister(seed: options.detectionWidth == nil ? 111 : 233)
    queue = WorkQueue(threads: min(max(1, options.threadCount), sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    if let width = options.detectionWidth {
      try options.detection.check()
      var longest = 0
      for index in 0..<count { longest = max(longest, try source.labels(try source.record(index)).count) }
      guard width == 0 || width >= longest else { throw RuntimeError("label_pad_width: \(width) smaller than estimated width: \(longest)", at: path) }
      source.labelWidth = max(width, longest) + 4
    } else { source.labelWidth = options.labelWidth }
    try checkBatch([source.labelWidth], options.batchSize)
    if let meanPath = options.meanPath { source.mean = try meanPicture(meanPath) }
    // Of both means detection takes the channels'.
    if options.detectionWidth != nil, options.mean.contains(where: { $0 > 0 }) { source.mean = nil }
  }

  /// The mean picture from its file, or of all records, which is then written there.
  private func meanPicture(_ path: String) throws -> [Float] {
    let shape = source.shape
    if access(path, R_OK) == 0 {
      guard let mean = try ArrayFile.load(path).first?.array.cast(to: .float32), mean.shape == shape else {
        throw RuntimeError("the mean picture has not the data's shape \(shape)", at: path)
      }
      return Array(mean.floatsForReading)
    }
    let mean = NDArray(zeros: shape), sum = mean.floats
    // A pass like any other, but without detection the next one is shuffled as it would be without this one.
    let beginning = orderTwister
    try startPass(at: options.batchSize)
    if options.detectionWidth == nil { orderTwister = beginning }
    var x = [Float](repeating: 0, count: sum.count), y = [Float](repeating: 0, count: source.labelWidth)
    for (record, change) in order {
      for i in x.indices { x[i] = 0 }
      try source.read(record, change, &x, &y)
      for i in x.indices { sum[i] += x[i] }
    }
    for i in sum.indices { sum[i] *= 1 / Float(order.count) }
    hasStarted = false
    try ArrayFile.save([(name: "mean_img", array: mean)], to: path)
    return Array(sum)
  }

  /// Draws the order and the changes of a pass over the file that begins at a place of a batch.
  private func startPass(at slot: Int = 0) throws {
    let first = options.shuffles ? options.batchSize : slot
    order = []
    for chunk in passes.nextPass() {
      var drawn = try chunk.enumerated().map { place, record in (record: record, change: try change(record, at: first + order.count + place)) }
      if passes.shufflesChunks { orderTwister.shuffle(&drawn) }
      order += drawn
    }
    position = 0
    hasStarted = true
  }

  /// What is drawn for a record that is read at a place.
  private func change(_ record: Int, at place: Int) throws -> Augmentation? {
    guard options.detectionWidth != nil ? options.detection.isRandom : options.augmentation.isRandom else { return nil }
    let extents = try self.extents(record), labels = options.detectionWidth == nil ? [] : try source.labels(try source.record(record))
    guard let seed = options.augmentationSeed else { return try source.draw(extents, labels, &drawTwister) }
    var twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: place + seed + 111))
    return try source.draw(extents, labels, &twister)
  }

  /// A picture's extents, from its header where that tells them.
  private func extents(_ index: Int) throws -> (width: Int, height: Int) {
    let fromHeader = source.records.withFront(index) { bytes -> (width: Int, height: Int)? in
      guard bytes.count > 24 else { return nil }
      let labels = Int(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))) * 4
      return 24 + labels < bytes.count ? Pixels.extents(UnsafeRawBufferPointer(rebasing: bytes[(24 + labels)...])) : nil
    }
    if let fromHeader { return fromHeader }
    let record = try source.record(index)
    do {
      let picture = try Picture.decode(record.picture, "\(source.path), record \(record.id)")
      return (picture.width, picture.height)
    } catch let error as PictureError { throw RuntimeError(error.description) }
  }

  /// Starts making the next batch; false at the end of the pass.
  private func plan() throws -> Bool {
    if !hasStarted { try startPass() }
    guard !isOver, position < order.count else { return false }
    let shape = source.shape, size = options.batchSize, width = source.labelWidth
    let data = NDArray(zeros: Shape([size] + shape.extents)), label = NDArray(zeros: width == 1 ? [size] : [size, width])
    let x = data.floats.baseAddress!, y = label.floats.baseAddress!
    var pieces: [() throws -> Void] = []
    var padding = 0
    for slot in 0..<size {
      if position == order.count {
        if padding == 0 { padding = size - slot }
        guard options.roundsBatch else { break }
        isOver = true
        try startPass(at: slot)
      }
      let (record, change) = order[position], source = self.source
      pieces.append { try source.read(record, change, x + slot * shape.count, y + slot * width) }
      position += 1
    }
    ahead.append((Batch(data: data, label: label, padding: padding), queue.submit(pieces)))
    return true
  }

  /// A new pass; after a whole one it goes on behind what the last batch took of it. Batches made ahead are lost.
  public func reset() throws {
    let isFinished = ahead.isEmpty
    for (_, ticket) in ahead { try? queue.wait(ticket) }
    ahead = []
    // What the last batch took of the next pass is not given twice.
    if isFinished, isOver, position < order.count { isOver = false } else {
      isOver = false
      hasStarted = false
    }
  }

  /// Waits for the threads. Throws for a damaged record or picture, and for a label that does not fit, naming the record; nil after the last batch.
  public func next() throws -> Batch? {
    while ahead.count <= max(0, options.prefetchCount), try plan() {}
    guard !ahead.isEmpty else { return nil }
    let (batch, ticket) = ahead.removeFirst()
    try queue.wait(ticket)
    guard options.dtype != .float32 else { return batch }
    let whole = NDArray(zeros: batch.data.shape, dtype: options.dtype), limits: ClosedRange<Float> = options.dtype == .int8 ? -128...127 : 0...255
    whole.setIntegers(batch.data.floatsForReading.map { Int64(max(limits.lowerBound, min(limits.upperBound, $0.rounded(.toNearestOrEven)))) })
    return Batch(data: whole, label: batch.label, padding: batch.padding)
  }

  deinit { for (_, ticket) in ahead { try? queue.wait(ticket) } }
}
