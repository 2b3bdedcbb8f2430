import Glibc

/// Which algorithm computes a pass of a convolution: measured once for each pass and shape, and remembered.
///
/// `NNS_WINOGRAD=0` keeps to direct convolutions, whose rounding is that of a plain sum.
public enum ConvolutionChoice {
  enum Pass: Hashable {
    case forward, data, filters
    /// Forward where no gradients follow.
    case inference
    /// Forward through this convolution and those behind it.
    case block([OneDNNConvolution.Geometry])
  }
  /// Sums of products as they are; oneDNN's Winograd; the one in `VectorKernels`, with tiles of 4x4 and of 2x2; its products for 1x1 filters; its convolution of each channel by
  /// itself; both of these as one.
  public enum Algorithm: Sendable {
    case direct, libraryWinograd, winograd, smallWinograd, pointwise, depthwise, depthwiseBlock

    /// Computes every product the definition names, at a rate that is much the same for all shapes.
    fileprivate var isPlainSum: Bool { self == .direct || self == .pointwise }
  }

  struct Key: Hashable {
    let geometry: OneDNNConvolution.Geometry
    let pass: Pass
  }

  private static let choices = Lock<[Key: Algorithm]>([:])
  /// Multiplications and additions a nanosecond of the quickest plain sum of products so far, and how many were measured.
  private static let sums = Lock<(bestRate: Double, count: Int)>((0, 0))
  static let allowsWinograd = getenv("NNS_WINOGRAD").map { String(cString: $0) != "0" } ?? true
  /// What the current task chooses wherever it is a candidate, without measuring: for tests.
  @TaskLocal public static var forced: Algorithm?
  /// Batches are measured by a few pictures, so that planning stays short beside the first run: as many as make 1024 pixels, since large filters pay
  /// only with work enough, and up to four as long as they make no more than 2.4e9 operations. Up to three are measured by one: they shall be
  /// computed as one is, to the last digit.
  private static func measuredPictures(_ g: OneDNNConvolution.Geometry) -> Int {
    if g.data[0] < 4 { return 1 }
    let pixels = max(1, g.out.dropFirst(2).reduce(1, *)), operations = max(1, g.operations / Double(g.data[0]))
    return min(g.data[0], max(1, 1024 / pixels, Int(min(4, 2.4e9 / operations))))
  }

  /// The quickest of the candidates for some pictures of the batch.
  ///
  /// - Parameter candidates: makes for a shape what can compute it, the usual one first; another has to be clearly quicker to take its place, so
  ///   that two runs of a program choose alike. What cannot be expected to be quicker is not measured.
  static func choose(
    _ pass: Pass, _ geometry: OneDNNConvolution.Geometry, _ candidates: (OneDNNConvolution.Geometry) throws -> [(Algorithm, () throws -> Void)]
  ) throws -> Algorithm {
    if let forced { return try candidates(geometry).contains { $0.0 == forced } ? forced : .direct }
    let measured = geometry.alone(batch: measuredPictures(geometry))
    let key = Key(geometry: measured, pass: pass)
    if let choice = choices.with({ $0[key] }) { return choice }
    var best: (algorithm: Algorithm, time: UInt64, work: () throws -> Void)?
    func timed(_ work: () throws -> Void) throws -> UInt64 {
      let start = now()
      try work()
      return now() - start
    }
    let list = try candidates(measured)
    if list.count == 1 { best = (list[0].0, 0, list[0].1) } else {
      for (algorithm, work) in list {
        if let best, isDecided(best.algorithm, measured.operations / Double(best.time)) { break }
        var time = UInt64.max
        // First runs also prepare filters and take new pages. One that is far behind is not run again, unless that costs little.
        var runs = 0, spent: UInt64 = 0
        while runs < 2 || spent < 1_500_000, runs < 6, runs == 0 || spent < 1_500_000 || best == nil || Double(time) < 1.5 * Double(best!.time) {
          let taken = try timed(work)
          (time, spent, runs) = (min(time, taken), spent + taken, runs + 1)
          if best == nil, isDecided(algorithm, measured.operations / Double(time)) { break }
        }
        if algorithm.isPlainSum { sums.with { $0 = (max($0.bestRate, measured.operations / Double(time)), $0.count + 1) } }
        if let former = best, Double(time) < 0.93 * Double(former.time) {
          // Unless something else had the processor when that one ran.
          best!.time = min(former.time, try timed(former.work))
        }
        if best == nil || Double(time) < 0.93 * Double(best!.time) { best = (algorithm, time, work) }
      }
    }
    // Sizes that nobody will ask for again, but for what the next measurement finds at once.
    PageMemory.giveBack(above: 24 << 20)
    let choice = best?.algorithm ?? .direct
    choices.with { $0[key] = choice }
    return choice
  }

  /// True where no other candidate can be expected to be clearly quicker: sums that are as quick as any so far, or an algorithm that saves so many
  /// products that no sum could follow.
  private static func isDecided(_ algorithm: Algorithm, _ rate: Double) -> Bool {
    let known = sums.with { $0 }
    return algorithm.isPlainSum ? known.count >= 12 && rate > 0.95 * known.bestRate : known.count > 0 && rate > 1.3 * known.bestRate
  }

  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

extension OneDNNConvolution.Geometry {
  /// The convolution by itself of another number of pictures: what is done to the result takes every algorithm as long.
  func alone(batch: Int) -> OneDNNConvolution.Geometry {
    var copy = self
    (copy.hasBias, copy.adds, copy.limits) = (false, false, nil)
    copy.data[0] = batch
    copy.out[0] = batch
    return copy
  }
}
