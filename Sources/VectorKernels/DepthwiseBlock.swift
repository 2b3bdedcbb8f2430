/// A convolution of each channel by itself with 3x3 filters, with one of 1x1 filters before it, after it, or both, computed some rows at a time: what lies
/// between them stays in a thread's own cache and is never written to memory. Threads share pictures and bands of rows; where that would give one of
/// them much more than another, or many rows twice, they share the channels in between: each projects those it made, and their sums are added. What one
/// core has written costs another about 30 ns a line, so that sums of few channels are handed over and not the many in between.
///
/// Sandler et al., MobileNetV2: Inverted Residuals and Linear Bottlenecks, 2018, for where such blocks come from.
public struct DepthwiseBlock {
  public let depthwise: DepthwiseConvolution
  /// Before it and after it.
  public let expansion: PointwiseConvolution?, projection: PointwiseConvolution?
  /// Rows of the depthwise result that are made at a time, and rows before it that are kept.
  private let rows: Int, capacity: Int
  /// The projection of all rows.
  private let wholeProjection: PointwiseConvolution?
  /// Filters of the projection, or channels where there is none.
  private let resultBlocks: Int

  /// Bytes of rows in between, of half a megabyte that processors of 2020 have for each core.
  private static let cacheByteCount = 288 << 10

  /// - Parameters:
  ///   - channels: of the data before the expansion; nil without one.
  ///   - filters: of the projection; nil without one.
  public init(_ depthwise: DepthwiseConvolution, expandingFrom channels: Int?, projectingTo filters: Int?) {
    let d = depthwise
    self.depthwise = d
    func needed(_ rows: Int) -> Int { min(d.height, (rows - 1) * d.stride + 3) }
    func byteCount(_ rows: Int) -> Int { d.blocks * 32 * ((channels == nil ? 0 : needed(rows) * d.width) + (filters == nil ? 0 : rows * d.outWidth)) }
    var rows = 1
    while rows < d.outHeight, byteCount(rows + 1) <= Self.cacheByteCount { rows += 1 }
    self.rows = rows
    capacity = channels == nil ? d.height : needed(rows)
    expansion = channels.map { PointwiseConvolution(pictures: d.pictures, channels: $0, filters: d.channels, pixels: d.height * d.width) }
    // Reads rows as the depthwise convolution leaves them.
    projection = filters.map { PointwiseConvolution(pictures: 1, channels: d.channels, filters: $0, pixels: rows * d.outWidth) }
    resultBlocks = filters.map { ChannelGroup.blocks($0) } ?? d.blocks
    wholeProjection = filters.map { PointwiseConvolution(pictures: 1, channels: d.channels, filters: $0, pixels: d.outHeight * d.outWidth) }
  }

  public struct Layers {
    let expansion: ConvolutionLayer?, depthwise: ConvolutionLayer, projection: ConvolutionLayer?

    public init(expansion: ConvolutionLayer?, depthwise: ConvolutionLayer, projection: ConvolutionLayer?) { (self.expansion, self.depthwise, self.projection) = (expansion, depthwise, projection) }
  }

  /// Blocks of eight channels in a group.
  private var groupBlocks: Int { ChannelGroup.vectors }
  private var expandedVectors: Int { expansion == nil ? 0 : expansion!.panels * 2 * capacity * depthwise.width }
  private var filteredVectors: Int { projection == nil ? 0 : depthwise.blocks * rows * depthwise.outWidth }
  /// Between the memory of two threads: processors foresee equal distances and fetch up to 16 of them ahead, which would take lines from another core
  /// that is writing them (20 % of the time).
  private var gapVectors: Int { 16 * max(rows * depthwise.outWidth, depthwise.width) }
  /// A row of zeros and what kernels read beyond it.
  private var zeroVectors: Int { (depthwise.width + 8) * ChannelGroup.vectors }
  private var scratchVectors: Int { expandedVectors + filteredVectors + zeroVectors + gapVectors }

  /// Where channels are shared: the expanded channels that are made at a time, zeros, a thread's filtered channels, and its part of the result.
  private func sharedVectors(_ threads: Int) -> (panel: Int, zeros: Int, filtered: Int, result: Int) {
    let d = depthwise, area = d.outHeight * d.outWidth
    let panel = 2 * PointwiseConvolution.panelsAtOnce * d.height * d.width
    guard let expansion, let wholeProjection else { return (panel, zeroVectors, 0, 0) }
    return (panel, zeroVectors, (expansion.panels + threads - 1) / threads * 2 * area, wholeProjection.panels * 2 * area)
  }

  /// Elements of scratch memory.
  public func scratchCount(threads: Int) -> Int {
    guard sharesChannels(threads) else { return 8 * threads * scratchVectors }
    let vectors = sharedVectors(threads)
    return 8 * threads * (vectors.panel + vectors.zeros + vectors.filtered + vectors.result + gapVectors)
  }

  /// Rows of which the results at a cut are computed twice.
  private var overlap: Int { expansion == nil ? 0 : 2 - depthwise.stride }
  private func bands(_ threads: Int) -> Int { WorkerThreads.bands(of: depthwise.pictures, rows: depthwise.outHeight, overlap: overlap, threads: threads) }

  private func sharesChannels(_ threads: Int) -> Bool {
    let d = depthwise
    guard threads > 1, let expansion, d.pictures < 2 * threads, expansion.panels >= 4 * threads else { return false }
    let longest = WorkerThreads.longest(d.pictures, bands: bands(threads), rows: d.outHeight, overlap: overlap, threads: threads)
    return Double(longest * threads) > 1.25 * Double(d.pictures * d.outHeight)
  }

  /// - Parameters:
  ///   - x, y, addend, scratch: aligned to 32 bytes.
  ///   - addend: added to the result before its limits; may be `y`.
  public func compute(
    _ x: UnsafePointer<Float>, _ layers: Layers, addend: UnsafePointer<Float>?, into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, threads: Int
  ) {
    let d = depthwise
    if sharesChannels(threads), let expansion, let expanding = layers.expansion {
      for picture in 0..<d.pictures {
        computeChannels(picture, Lanes.pointer(x), expansion, expanding, layers, addend, y, Lanes.pointer(scratch), threads)
      }
      return
    }
    // Pieces of rows, one after the other, so that what a thread has expanded for one serves the next; as many for each thread, where pictures are not.
    let fewest = (d.outHeight + rows - 1) / rows, pieces = d.pictures % threads == 0 ? fewest : min(d.outHeight, (fewest + threads - 1) / threads * threads), stop = StopFlag.current
    withUnsafeTemporaryAllocation(of: Progress.self, capacity: threads) { progress in
      progress.initialize(repeating: Progress())
      WorkerThreads.balance(threads, items: d.pictures * pieces) { item, thread in
        if stop?.isSet == true { return }
        let memory = Lanes.pointer(scratch) + thread * scratchVectors
        if progress[thread].item == nil { (memory + expandedVectors + filteredVectors).initialize(repeating: .zero, count: zeroVectors) }
        if progress[thread].item != item - 1 || item % pieces == 0 { progress[thread].made = 0 }
        progress[thread].item = item
        let rows = WorkerThreads.share(d.outHeight, item % pieces, of: pieces)
        compute(item / pieces, rows, Lanes.pointer(x), layers, addend.map(Lanes.pointer), Lanes.pointer(y), memory, made: &progress[thread].made)
      }
    }
  }

  /// What a thread has done last, and up to which row it has expanded that picture; alone in its line.
  private struct Progress {
    var item: Int?
    var made = 0
    private let gap = (0, 0, 0, 0, 0)
  }

  /// One picture: each thread some of the channels in between.
  private func computeChannels(
    _ picture: Int, _ x: UnsafePointer<Lanes>, _ expansion: PointwiseConvolution, _ expanding: ConvolutionLayer, _ layers: Layers, _ addend: UnsafePointer<Float>?,
    _ y: UnsafeMutablePointer<Float>, _ scratch: UnsafeMutablePointer<Lanes>, _ threads: Int
  ) {
    let d = depthwise, pixels = d.height * d.width, area = d.outHeight * d.outWidth, start = picture * resultBlocks * area
    let source = UnsafeRawPointer(x + picture * expansion.channelBlocks * pixels).assumingMemoryBound(to: Float.self), result = Lanes.pointer(y) + start
    let stop = StopFlag.current, vectors = sharedVectors(threads), own = vectors.panel + vectors.zeros + vectors.filtered + vectors.result + gapVectors
    func part(_ part: Int) -> UnsafeMutablePointer<Lanes> { scratch + part * own + vectors.panel + vectors.zeros + vectors.filtered }
    WorkerThreads.run(threads) { thread in
      let memory = scratch + thread * own, zeros = memory + vectors.panel, share = WorkerThreads.share(expansion.panels, thread, of: threads)
      let first = share.lowerBound * 2, filtered = projection == nil ? result + first * area : zeros + vectors.zeros
      zeros.initialize(repeating: .zero, count: vectors.zeros)
      for start in stride(from: share.lowerBound, to: share.upperBound, by: PointwiseConvolution.panelsAtOnce) where stop?.isSet != true {
        let panels = expansion.panelRange(0, in: start..<share.upperBound)
        expansion.convolve(
          panels, pixels: 0..<pixels, source, expanding.filters,
          PointwiseConvolution.Target(y: memory, addend: nil, biases: expanding.biases(of: panels), plane: pixels, range: expanding.range))
        for group in panels.lowerBound * 2 / groupBlocks..<min(d.blocks, panels.upperBound * 2) / groupBlocks {
          let block = group * groupBlocks
          let planes = DepthwiseConvolution.Planes(
            x: UnsafePointer(memory + (block - start * 2) * pixels), capacity: d.height, zeros: UnsafePointer(zeros), layers.depthwise, group: group)
          let rows = filtered + (block - first) * area
          for row in 0..<d.outHeight { d.computeRow(row, planes, into: rows + row * d.outWidth * groupBlocks) }
        }
      }
      guard let wholeProjection, let layer = layers.projection else { return }
      let projection = PointwiseConvolution(wholeProjection, summing: first..<min(d.blocks, share.upperBound * 2)), none = VectorRange(nil)
      for start in stride(from: 0, to: projection.panels, by: PointwiseConvolution.panelsAtOnce) where stop?.isSet != true {
        let panels = projection.panelRange(0, in: start..<projection.panels)
        let target = PointwiseConvolution.Target(
          y: part(thread) + start * 2 * area, addend: nil, biases: thread == 0 ? layer.biases(of: panels) : (.zero, .zero, .zero, .zero), plane: area, range: none)
        projection.convolve(panels, pixels: 0..<area, UnsafeRawPointer(filtered).assumingMemoryBound(to: Float.self), layer.filters, target)
      }
    }
    guard let layer = layers.projection else { return }
    let addend = addend.map { Lanes.pointer($0) + start }
    WorkerThreads.run(threads) { thread in
      for index in WorkerThreads.share(resultBlocks * area, thread, of: threads) {
        var sum = part(0)[index]
        for other in 1..<threads { sum += part(other)[index] }
        if let addend { sum += addend[index] }
        result[index] = layer.range.limit(sum)
      }
    }
  }

  /// Some rows of one picture, no more than are made at a time.
  ///
  /// - Parameter made: rows that are expanded, those before the first of these by the call before this one.
  private func compute(
    _ picture: Int, _ band: Range<Int>, _ x: UnsafePointer<Lanes>, _ layers: Layers, _ addend: UnsafePointer<Lanes>?, _ y: UnsafeMutablePointer<Lanes>,
    _ memory: UnsafeMutablePointer<Lanes>, made: inout Int
  ) {
    let d = depthwise, area = d.outHeight * d.outWidth, start = picture * resultBlocks * area, lineVectors = d.outWidth * ChannelGroup.vectors
    let filtered = memory + expandedVectors, zeros = UnsafePointer(filtered + filteredVectors), row = band.lowerBound
    let source = expansion == nil ? x + picture * d.blocks * d.height * d.width : UnsafePointer(memory)
    if let expansion, let layer = layers.expansion {
      let first = max(made, max(0, row * d.stride - d.pad.top)), last = min(d.height, (band.upperBound - 1) * d.stride - d.pad.top + 3)
      expand(expansion, first..<max(first, last), x + picture * expansion.channelBlocks * expansion.pixels, layer, memory)
      made = max(made, last)
    }
    for group in 0..<d.blocks / groupBlocks {
      let block = group * groupBlocks
      let planes = DepthwiseConvolution.Planes(x: source + block * capacity * d.width, capacity: capacity, zeros: zeros, layers.depthwise, group: group)
      let target = projection == nil ? y + start + block * area + row * lineVectors : filtered + block * rows * d.outWidth
      for k in band { d.computeRow(k, planes, into: target + (k - row) * lineVectors) }
    }
    guard let projection, let layer = layers.projection else { return }
    for first in stride(from: 0, to: projection.panels, by: PointwiseConvolution.panelsAtOnce) {
      let panels = projection.panelRange(0, in: first..<projection.panels), place = start + first * 2 * area + row * lineVectors
      let target = PointwiseConvolution.Target(
        y: y + place, addend: addend.map { $0 + place }, biases: layer.biases(of: panels), plane: area, hasSecond: first * 2 + 1 < resultBlocks, range: layer.range)
      projection.convolve(panels, pixels: 0..<band.count * d.outWidth, UnsafeRawPointer(filtered).assumingMemoryBound(to: Float.self), layer.filters, target)
    }
  }

  /// Rows of all expanded channels, each in the place of one that is not needed any more.
  private func expand(_ expansion: PointwiseConvolution, _ fresh: Range<Int>, _ x: UnsafePointer<Lanes>, _ layer: ConvolutionLayer, _ memory: UnsafeMutablePointer<Lanes>) {
    let width = depthwise.width
    for first in stride(from: 0, to: expansion.panels, by: PointwiseConvolution.panelsAtOnce) {
      let panels = expansion.panelRange(0, in: first..<expansion.panels), plane = memory + first * 2 * capacity * width
      var row = fresh.lowerBound
      while row < fresh.upperBound {
        let slot = row % capacity, count = min(fresh.upperBound - row, capacity - slot)
        let target = PointwiseConvolution.Target(
          y: plane + (slot - row) * width * ChannelGroup.vectors, addend: nil, biases: layer.biases(of: panels), plane: capacity * width, range: layer.range)
        expansion.convolve(panels, pixels: row * width..<(row + count) * width, UnsafeRawPointer(x).assumingMemoryBound(to: Float.self), layer.filters, target)
        row += count
      }
    }
  }
}
