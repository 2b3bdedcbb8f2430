import CVectors

/// Batch normalization by the statistics of the batch, of pictures with groups of channels side by side (`ChannelGroup`), or one channel after the
/// other, (N, C, P), P pixels each.
///
/// Goals in order: sums as exact as one pass over the elements can make them, then as few passes as possible. A sum over all pictures goes into every
/// element's result and gradient, where its error does not average out: summing 125,000 numbers in single precision moved gradients of ResNet-18's
/// first layers by tenths of a percent. Here single precision sums 64 numbers, double precision those sums. Squares are taken of differences to the
/// mean of the first picture, which cannot cancel by more than the number of pictures.
public struct TrainingNormalization {
  /// N, C and P.
  public let pictures: Int, channels: Int, pixels: Int
  /// Groups of channels side by side.
  public let isBlocked: Bool
  private static let chunk = 64
  /// Blocks of eight channels lie side by side in a group: all of them are worked on while a group's pixels are in the first cache.
  private static let pixelsAtOnce = 256

  /// - Parameter pixels: of one channel of one picture.
  public init(pictures: Int, channels: Int, pixels: Int, isBlocked: Bool) {
    (self.pictures, self.channels, self.pixels, self.isBlocked) = (pictures, channels, pixels, isBlocked)
    step = isBlocked ? ChannelGroup.channels : 8
  }

  /// Runs of vectors that share their statistics: blocks of eight channels, or single channels.
  private var rows: Int { isBlocked ? ChannelGroup.blocks(channels) : channels }
  /// Vectors of a row of one picture; the pixels left over are summed one by one.
  private var vectors: Int { isBlocked ? pixels : pixels / 8 }
  /// Elements from one vector of a row to the next.
  private let step: Int
  /// Where a row begins, of all rows of all pictures.
  @inline(__always)
  private func start(_ row: Int) -> Int { isBlocked ? ChannelGroup.plane(row, pixels) * 8 : row * pixels }
  /// Rows that lie side by side.
  private var rowsAtOnce: Int { isBlocked ? ChannelGroup.vectors : 1 }
  /// Rows of all pictures that lie by themselves: what threads share.
  private var strips: Int { pictures * rows / rowsAtOnce }
  private typealias Sums = SIMD8<Double>

  /// Some vectors of a row of one picture, which begins at `place`.
  private struct Stretch {
    let row: Int, place: Int
    let vectors: Range<Int>
    /// Of the row: the pixels that fill no vector follow.
    let isLast: Bool
  }

  /// All of some strips, a stretch at a time.
  @inline(__always)
  private func walk(_ strips: Range<Int>, _ body: (Stretch) -> Void) {
    for strip in strips {
      var first = 0
      repeat {
        let end = min(vectors, first + Self.pixelsAtOnce)
        for k in strip * rowsAtOnce..<(strip + 1) * rowsAtOnce { body(Stretch(row: k % rows, place: start(k), vectors: first..<end, isLast: end == vectors)) }
        first = end
      } while first < vectors
    }
  }

  @inline(__always)
  private func load(_ p: UnsafePointer<Float>, _ k: Int) -> Lanes {
    // Further ahead than the processor looks by itself: a tenth of the time.
    cvectors_prefetch(p + (k + 96) * step)
    return UnsafeRawPointer(p + k * step).loadUnaligned(as: Lanes.self)
  }

  /// A number for each channel as the vectors of all rows.
  private func spread(_ values: UnsafePointer<Float>) -> [Lanes] {
    (0..<rows).map { row in
      guard isBlocked else { return Lanes(repeating: values[row]) }
      var result = Lanes.zero
      for lane in 0..<min(8, max(0, channels - row * 8)) { result[lane] = values[row * 8 + lane] }
      return result
    }
  }

  /// Two sums over a stretch; `terms` gives what the elements at a place add.
  @inline(__always)
  private func sum(_ stretch: Stretch, _ first: inout Sums, _ second: inout Sums, _ terms: (_ k: Int) -> (Lanes, Lanes), rest: (_ i: Int) -> (Float, Float)) {
    var start = stretch.vectors.lowerBound
    while start < stretch.vectors.upperBound {
      let end = min(stretch.vectors.upperBound, start + Self.chunk)
      var a = Lanes.zero, b = Lanes.zero
      for k in start..<end {
        let (p, q) = terms(k)
        a += p
        b += q
      }
      first += Sums(a)
      second += Sums(b)
      start = end
    }
    if !isBlocked, stretch.isLast {
      for i in (vectors * 8)..<pixels {
        let (p, q) = rest(i)
        first[0] += Double(p)
        second[0] += Double(q)
      }
    }
  }

  /// Sums of all rows over all pictures, first and second beside each other, for `work` on one stretch.
  private func total(threads: Int, _ work: (_ stretch: Stretch, _ first: inout SIMD8<Double>, _ second: inout SIMD8<Double>) -> Void) -> [SIMD8<Double>] {
    total(threads: threads) { strips, sums in walk(strips) { work($0, &sums[$0.row * 2], &sums[$0.row * 2 + 1]) } }
  }

  /// The same for `work` on some strips, which adds to a thread's own sums.
  private func total(threads: Int, _ work: (_ strips: Range<Int>, _ sums: UnsafeMutablePointer<Sums>) -> Void) -> [SIMD8<Double>] {
    var all = [Sums](repeating: .zero, count: threads * rows * 2)
    all.withUnsafeMutableBufferPointer { all in
      let base = all.baseAddress!
      WorkerThreads.run(threads) { part in work(WorkerThreads.share(strips, part, of: threads), base + part * rows * 2) }
      for part in 1..<max(1, threads) { for k in 0..<rows * 2 { base[k] += base[part * rows * 2 + k] } }
    }
    return Array(all.prefix(rows * 2))
  }

  /// The sum that belongs to a channel.
  private func value(_ sums: [SIMD8<Double>], _ channel: Int, _ which: Int) -> Double {
    isBlocked ? sums[channel / 8 * 2 + which][channel % 8] : sums[channel * 2 + which].sum()
  }

  /// y = (x − mean) · gamma / √(variance + epsilon) + beta, or relu of that, and the batch's mean and (biased) variance.
  ///
  /// - Parameter statistics: the mean and variance, where they are known.
  public func forward(
    _ x: UnsafePointer<Float>, gamma: UnsafePointer<Float>, beta: UnsafePointer<Float>, epsilon: Float, rectifies: Bool, into y: UnsafeMutablePointer<Float>,
    mean: UnsafeMutablePointer<Float>, variance: UnsafeMutablePointer<Float>, known statistics: ChannelStatistics? = nil, threads: Int
  ) {
    self.statistics(x, mean: mean, variance: variance, known: statistics, threads: threads)
    normalize(x, gamma: gamma, beta: beta, epsilon: epsilon, rectifies: rectifies, into: y, mean: mean, variance: variance, threads: threads)
  }

  /// The batch's mean and (biased) variance.
  public func statistics(
    _ x: UnsafePointer<Float>, mean: UnsafeMutablePointer<Float>, variance: UnsafeMutablePointer<Float>, known statistics: ChannelStatistics? = nil, threads: Int
  ) {
    if let statistics {
      mean.update(from: statistics.mean, count: channels)
      variance.update(from: statistics.variance, count: channels)
      return
    }
    let count = Double(pictures * pixels)
    // The first picture's means, which squares are taken around.
    let first = TrainingNormalization(pictures: 1, channels: channels, pixels: pixels, isBlocked: isBlocked)
    let rough = first.total(threads: min(threads, rows)) { stretch, a, b in
      let source = x + stretch.place
      sum(stretch, &a, &b, { (load(source, $0), .zero) }, rest: { (source[$0], 0) })
    }
    for c in 0..<channels { mean[c] = Float(value(rough, c, 0) / Double(pixels)) }
    let means = spread(mean)
    let sums = total(threads: threads) { stretch, a, b in
      let source = x + stretch.place, middle = means[stretch.row]
      sum(stretch, &a, &b, { k in
        let d = load(source, k) - middle
        return (d, d * d)
      }, rest: { i in
        let d = source[i] - middle[0]
        return (d, d * d)
      })
    }
    for c in 0..<channels {
      let shift = value(sums, c, 0) / count
      variance[c] = Float(max(0, value(sums, c, 1) / count - shift * shift))
      mean[c] = Float(Double(mean[c]) + shift)
    }
  }

  /// y = (x − mean) · gamma / √(variance + epsilon) + beta, or relu of that, in which NaN stays NaN.
  public func normalize(
    _ x: UnsafePointer<Float>, gamma: UnsafePointer<Float>, beta: UnsafePointer<Float>, epsilon: Float, rectifies: Bool, into y: UnsafeMutablePointer<Float>,
    mean: UnsafePointer<Float>, variance: UnsafePointer<Float>, threads: Int
  ) {
    withScale(gamma, variance, epsilon) { scale in
      let lines = lines(mean, scale, beta)
      WorkerThreads.balance(threads, over: strips) { strips in
        walk(strips) { stretch in
          let source = x + stretch.place, target = y + stretch.place, line = lines[stretch.row]
          if rectifies {
            for k in stretch.vectors { store(target, k, Self.rectified(line.value(load(source, k)))) }
          } else {
            for k in stretch.vectors { store(target, k, line.value(load(source, k))) }
          }
          if !isBlocked, stretch.isLast {
            for i in (vectors * 8)..<pixels {
              let value = line.value(Lanes(repeating: source[i]))
              target[i] = rectifies ? Self.rectified(value)[0] : value[0]
            }
          }
        }
      }
    }
  }

  /// What is done to the elements of a row.
  private struct Line {
    let middle: Lanes, factor: Lanes, offset: Lanes

    @inline(__always)
    func value(_ x: Lanes) -> Lanes { offset.addingProduct(x - middle, factor) }
  }

  /// Of all rows; without an offset where `beta` is nil.
  private func lines(_ mean: UnsafePointer<Float>, _ scale: UnsafePointer<Float>, _ beta: UnsafePointer<Float>?) -> [Line] {
    let middles = spread(mean), factors = spread(scale), offsets = beta.map { spread($0) }
    return (0..<rows).map { Line(middle: middles[$0], factor: factors[$0], offset: offsets?[$0] ?? .zero) }
  }

  /// Sixteen channels' lines as kernels read them, group after group.
  private static func numbers(_ lines: [Line]) -> [Float] {
    stride(from: 0, to: lines.count, by: 2).flatMap { first in
      let pair = lines[first..<first + 2]
      return pair.flatMap(\.middle.elements) + pair.flatMap(\.factor.elements) + pair.flatMap(\.offset.elements)
    }
  }

  /// What `normalize` does to the elements of each channel where it rectifies, for pictures with groups of sixteen channels side by side.
  public func rectifiedLines(
    gamma: UnsafePointer<Float>, beta: UnsafePointer<Float>, epsilon: Float, mean: UnsafePointer<Float>, variance: UnsafePointer<Float>
  ) -> RectifiedLines {
    var numbers: [Float] = []
    withScale(gamma, variance, epsilon) { numbers = Self.numbers(lines(mean, $0, beta)) }
    return RectifiedLines(numbers: numbers)
  }

  @inline(__always)
  private static func rectified(_ value: Lanes) -> Lanes { cvectors_greater(.zero, value, .zero, value) }

  @inline(__always)
  private func store(_ p: UnsafeMutablePointer<Float>, _ k: Int, _ value: Lanes) { UnsafeMutableRawPointer(p + k * step).storeBytes(of: value, as: Lanes.self) }

  /// gamma / √(variance + epsilon) of each channel.
  private func withScale(_ gamma: UnsafePointer<Float>, _ variance: UnsafePointer<Float>, _ epsilon: Float, _ body: (UnsafePointer<Float>) -> Void) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: channels) { scale in
      for c in 0..<channels { scale[c] = gamma[c] / (variance[c] + epsilon).squareRoot() }
      body(UnsafePointer(scale.baseAddress!))
    }
  }

  /// Adds the gradients of gamma and beta, and writes that of x where it is wanted, or adds it to what lies there.
  ///
  /// - Parameter rectified: gamma and beta of a `forward` that rectified: gradients of elements that became zero do not count.
  public func backward(
    _ x: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, gamma: UnsafePointer<Float>, rectified: (gamma: UnsafePointer<Float>, beta: UnsafePointer<Float>)?, epsilon: Float,
    mean: UnsafePointer<Float>, variance: UnsafePointer<Float>, gGamma: UnsafeMutablePointer<Float>?, gBeta: UnsafeMutablePointer<Float>?, into gx: UnsafeMutablePointer<Float>?, adding: Bool = false, threads: Int
  ) {
    withScale(rectified?.gamma ?? gamma, variance, epsilon) { factors in
      let beta = rectified?.beta
      /// The gradients at a place of a row, whose elements are x.
      @inline(__always) func gradients(_ gradient: UnsafePointer<Float>, _ k: Int, _ x: Lanes, _ line: Line) -> Lanes {
        let g = load(gradient, k)
        return beta == nil ? g : cvectors_greater(line.value(x), .zero, g, .zero)
      }
      @inline(__always) func gradient(_ g: Float, _ x: Float, _ line: Line) -> Float { beta == nil || line.value(Lanes(repeating: x))[0] > 0 ? g : 0 }
      let lines = lines(mean, factors, beta)
      let sums = total(threads: threads) { stretch, a, b in
        let source = x + stretch.place, start = gy + stretch.place, line = lines[stretch.row]
        sum(stretch, &a, &b, { k in
          let element = load(source, k), g = gradients(start, k, element, line)
          return (g, g * (element - line.middle))
        }, rest: { i in
          let g = gradient(start[i], source[i], line)
          return (g, g * (source[i] - line.middle[0]))
        })
      }
      addParameterGradients(sums, variance, epsilon, gGamma: gGamma, gBeta: gBeta)
      guard let gx else { return }
      let slopes = slopes(sums, gamma, variance, epsilon)
      WorkerThreads.balance(threads, over: strips) { strips in
        walk(strips) { stretch in
          let source = x + stretch.place, start = gy + stretch.place, target = gx + stretch.place, line = lines[stretch.row], slope = slopes[stretch.row]
          for k in stretch.vectors {
            let element = load(source, k), gradient = slope.value(gradients(start, k, element, line), element - line.middle)
            store(target, k, adding ? load(target, k) + gradient : gradient)
          }
          if !isBlocked, stretch.isLast {
            for i in (vectors * 8)..<pixels {
              let gradient = slope.scale[0] * (gradient(start[i], source[i], line) - slope.shift[0] + (source[i] - line.middle[0]) * slope.factor[0])
              target[i] = adding ? target[i] + gradient : gradient
            }
          }
        }
      }
    }
  }

  /// - Parameter sums: of the gradients, and of the gradients times the distances to the mean.
  private func addParameterGradients(_ sums: [Sums], _ variance: UnsafePointer<Float>, _ epsilon: Float, gGamma: UnsafeMutablePointer<Float>?, gBeta: UnsafeMutablePointer<Float>?) {
    for c in 0..<channels {
      let inverse = 1 / (Double(variance[c]) + Double(epsilon)).squareRoot()
      if let gGamma { gGamma[c] += Float(value(sums, c, 1) * inverse) }
      if let gBeta { gBeta[c] += Float(value(sums, c, 0)) }
    }
  }

  /// How a row's gradients of x follow from those of the results.
  private struct Slope {
    let scale: Lanes, shift: Lanes, factor: Lanes

    @inline(__always)
    func value(_ gradient: Lanes, _ distance: Lanes) -> Lanes { scale * (gradient - shift).addingProduct(distance, factor) }
  }

  private func slopes(_ sums: [Sums], _ gamma: UnsafePointer<Float>, _ variance: UnsafePointer<Float>, _ epsilon: Float) -> [Slope] {
    let count = Double(pictures * pixels)
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: channels * 3) { numbers in
      let scale = numbers.baseAddress!, shift = scale + channels, factor = shift + channels
      for c in 0..<channels {
        let inverse = 1 / (Double(variance[c]) + Double(epsilon)).squareRoot()
        scale[c] = Float(Double(gamma[c]) * inverse)
        shift[c] = Float(value(sums, c, 0) / count)
        factor[c] = -Float(value(sums, c, 1) * inverse * inverse / count)
      }
      return zip(zip(spread(scale), spread(shift)), spread(factor)).map { Slope(scale: $0.0, shift: $0.1, factor: $1) }
    }
  }

  // MARK: Pooled

  /// Whether normalization and pooling are computed as one: on processors with AVX-512, pictures with groups of channels side by side, and windows that leave no
  /// element between them.
  public func pools(_ pooling: BlockedPooling) -> Bool {
    isBlocked && ChannelGroup.isWide && pooling.kernel.0 >= pooling.stride.0 && pooling.kernel.0 <= Self.mostRows
  }
  private static let mostRows = 8

  /// The batch's statistics, and the maxima of the rectified normalization's windows: what lies between, the largest arrays of many networks, is never written.
  public func forward(
    _ x: UnsafePointer<Float>, gamma: UnsafePointer<Float>, beta: UnsafePointer<Float>, epsilon: Float, pooledBy pooling: BlockedPooling, into y: UnsafeMutablePointer<Float>,
    mean: UnsafeMutablePointer<Float>, variance: UnsafeMutablePointer<Float>, known statistics: ChannelStatistics? = nil, threads: Int
  ) {
    self.statistics(x, mean: mean, variance: variance, known: statistics, threads: threads)
    let source = Lanes.pointer(x), target = Lanes.pointer(y), step = rowsAtOnce, area = pooling.height * pooling.width, outArea = pooling.outHeight * pooling.outWidth
    withScale(gamma, variance, epsilon) { scale in
      let lines = lines(mean, scale, beta)
      WorkerThreads.balance(threads, over: strips) { strips in
        withUnsafeTemporaryAllocation(of: Lanes.self, capacity: max(1, pooling.width)) { scratch in
          for strip in strips {
            for i in 0..<pooling.outHeight {
              for plane in strip * step..<(strip + 1) * step {
                let line = lines[plane % rows]
                pooling.maxima(
                  ofRow: i, source + ChannelGroup.plane(plane, area), into: target + ChannelGroup.plane(plane, outArea), line: scratch.baseAddress!
                ) { Self.rectified(line.value($0)) }
              }
            }
          }
        }
      }
    }
  }

  /// As `backward`, from the gradients of maxima `y` that `forward` pooled: in two passes over x, without the gradient of what was pooled.
  public func backward(
    _ x: UnsafePointer<Float>, pooled y: UnsafePointer<Float>, by pooling: BlockedPooling, _ gy: UnsafePointer<Float>, gamma: UnsafePointer<Float>,
    rectified: (gamma: UnsafePointer<Float>, beta: UnsafePointer<Float>), epsilon: Float, mean: UnsafePointer<Float>, variance: UnsafePointer<Float>,
    gGamma: UnsafeMutablePointer<Float>?, gBeta: UnsafeMutablePointer<Float>?, into gx: UnsafeMutablePointer<Float>?, adding: Bool, threads: Int
  ) {
    let width = pooling.width, area = pooling.height * width * 16, outArea = pooling.outHeight * pooling.outWidth * 16, groups = rows / 2
    withScale(rectified.gamma, variance, epsilon) { factors in
      let lines = lines(mean, factors, rectified.beta)
      let numbers = Self.numbers(lines)
      /// Calls `body` with the rows of x that a row of maxima was taken of.
      @inline(__always) func withRow(_ i: Int, of strip: Int, _ body: (_ data: UnsafePointer<UnsafePointer<Float>?>, _ rows: Range<Int>, _ line: inout nns_maxima, _ place: Int) -> Void) {
        numbers.withUnsafeBufferPointer { numbers in
          let own = numbers.baseAddress! + strip % groups * 48, rows = pooling.rows(of: i)
          var line = nns_maxima(
            middle: own, factor: own + 16, offset: own + 32, width: width, outWidth: pooling.outWidth, kernel: pooling.kernel.1, stride: pooling.stride.1, pad: pooling.pad.1)
          withUnsafeTemporaryAllocation(of: UnsafePointer<Float>?.self, capacity: Self.mostRows) { data in
            for (k, row) in rows.enumerated() { data[k] = x + (strip * area + row * width * 16) }
            body(UnsafePointer(data.baseAddress!), rows, &line, strip * outArea + i * pooling.outWidth * 16)
          }
        }
      }
      let sums = total(threads: threads) { strips, all in
        withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 4) { sums in
          let target = UnsafeMutableRawPointer(sums.baseAddress!).assumingMemoryBound(to: Float.self)
          for strip in strips {
            let mine = all + strip % groups * 4
            for i in 0..<pooling.outHeight {
              withRow(i, of: strip) { data, rows, line, place in cvectors_wide_maxima_sums(data, rows.count, &line, y + place, gy + place, target) }
              // A row's sums in single precision, at most as many numbers as it has results that count.
              mine[0] += Sums(sums[0])
              mine[1] += Sums(sums[2])
              mine[2] += Sums(sums[1])
              mine[3] += Sums(sums[3])
            }
          }
        }
      }
      addParameterGradients(sums, variance, epsilon, gGamma: gGamma, gBeta: gBeta)
      guard let gx else { return }
      let slopes = slopes(sums, gamma, variance, epsilon), length = width * 16
      WorkerThreads.balance(threads, over: strips) { strips in
        // Rows of gradients of what was pooled, as long as windows reach them.
        withUnsafeTemporaryAllocation(byteCount: pooling.kernel.0 * length * 4, alignment: 64) { memory in
          let ring = memory.baseAddress!.assumingMemoryBound(to: Float.self)
          for strip in strips {
            ring.update(repeating: 0, count: pooling.kernel.0 * length)
            var done = 0
            func finish(to end: Int) {
              while done < end {
                let gradients = ring + done % pooling.kernel.0 * length, start = strip * area + done * length
                for half in 0..<2 {
                  let row = strip % groups * 2 + half, slope = slopes[row], middle = lines[row].middle
                  let source = Lanes.pointer(x + start) + half, target = Lanes.pointer(gx + start) + half, passed = Lanes.pointer(gradients) + half
                  for k in 0..<width {
                    let gradient = slope.value(passed[k &* 2], source[k &* 2] - middle)
                    target[k &* 2] = adding ? target[k &* 2] + gradient : gradient
                  }
                }
                gradients.update(repeating: 0, count: length)
                done += 1
              }
            }
            for i in 0..<pooling.outHeight {
              withRow(i, of: strip) { data, rows, line, place in
                // No later window reaches further up.
                finish(to: min(pooling.height, rows.lowerBound))
                withUnsafeTemporaryAllocation(of: UnsafeMutablePointer<Float>?.self, capacity: Self.mostRows) { targets in
                  for (k, row) in rows.enumerated() { targets[k] = ring + row % pooling.kernel.0 * length }
                  cvectors_wide_maxima_gradient(data, targets.baseAddress!, rows.count, &line, y + place, gy + place)
                }
              }
            }
            finish(to: pooling.height)
          }
        }
      }
    }
  }
}

extension SIMD8 where Scalar == Float {
  fileprivate var elements: [Float] { indices.map { self[$0] } }
}
