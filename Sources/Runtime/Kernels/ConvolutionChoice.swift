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
  /// Sums of products as they are, in the layout oneDNN likes best and with groups of channels side by side; oneDNN's Winograd; the one in `VectorKernels`, with tiles of 4x4 and of 2x2; its products for 1x1 filters; its convolution with a
  /// stride by phases; that of each channel by itself; this and the one for 1x1 filters as one.
  public enum Algorithm: Sendable {
    case direct, blocked, libraryWinograd, winograd, smallWinograd, pointwise, strided, depthwise, depthwiseBlock

    /// Computes every product the definition names, at a rate that is much the same for all shapes.
    fileprivate var isPlainSum: Bool { self == .direct || self == .blocked || self == .pointwise }
    fileprivate var isOfLibrary: Bool { self == .direct || self == .blocked || self == .libraryWinograd }
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
  /// only with work enough, and up to two as long as they make no more than 2.4e9 operations. Up to three are measured by one: they shall be
  /// computed as one is, to the last digit.
  private static func measuredPictures(_ g: OneDNNConvolution.Geometry) -> Int {
    if g.data[0] < 4 { return 1 }
    let pixels = max(1, g.out.dropFirst(2).reduce(1, *)), operations = max(1, g.operations / Double(g.data[0]))
    return min(g.data[0], max(1, 1024 / pixels, Int(min(2, 2.4e9 / operations))))
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
    let choice = try quickest(of: candidates(measured), measured.operations, hasFewPictures: measured.data[0] < 4)
    // Sizes that nobody will ask for again, but for what the next measurement finds at once.
    PageMemory.giveBack(above: 24 << 20)
    choices.with { $0[key] = choice }
    return choice
  }

  /// An array to measure with. Zeros that nobody has written would all lie in one page, which a first cache keeps.
  static func sample(_ extents: [Int]) -> NDArray {
    let array = NDArray(zeros: Shape(extents))
    array.fill(1)
    return array
  }

  /// Measures candidates in turns, so that a slow moment of the machine meets all of them.
  private static func quickest(of candidates: [(algorithm: Algorithm, work: () throws -> Void)], _ operations: Double, hasFewPictures: Bool) throws -> Algorithm {
    guard candidates.count > 1 else { return candidates.first?.algorithm ?? .direct }
    var times: [UInt64] = [], spent: UInt64 = 0
    /// The least time of a few runs.
    func time(_ k: Int, runs: Int) throws -> UInt64 {
      var least = UInt64.max
      for _ in 0..<runs {
        let start = now()
        try candidates[k].work()
        let taken = now() - start
        (least, spent) = (min(least, taken), spent + taken)
      }
      return least
    }
    /// Whether what was measured saves so many products that no plain sum could follow.
    var isOutOfReach = false
    for (k, candidate) in candidates.enumerated() {
      if candidate.algorithm.isPlainSum, isOutOfReach {
        times.append(.max)
        continue
      }
      // The first run also prepares filters and takes new pages.
      let first = try time(k, runs: 1)
      times.append(min(first, try time(k, runs: first < 500_000 ? 3 : 1)))
      let rate = operations / Double(times[k]), known = sums.with { $0 }
      if candidate.algorithm.isPlainSum {
        sums.with { $0 = (max($0.bestRate, rate), $0.count + 1) }
        // As quick as any so far.
        if known.count >= 12, rate > 0.95 * known.bestRate { break }
      } else if known.count > 0, rate > 1.3 * known.bestRate { isOutOfReach = true }
    }
    // What is far behind stays so.
    let least = Double(times.min()!), contenders = times.indices.filter { Double(times[$0]) < 1.4 * least }
    spent = 0
    if contenders.count > 1 {
      for round in 0..<8 where round == 0 || spent < 2_000_000 {
        for k in contenders { times[k] = min(times[k], try time(k, runs: 1)) }
      }
    }
    return candidates[contenders.dropFirst().reduce(contenders[0]) { best, other in
      // Measured kernels find filters in a cache. Few pictures meet them far away, and kernels of our own, but not the library's, ask for them ahead.
      let margin = hasFewPictures && !candidates[best].algorithm.isOfLibrary && candidates[other].algorithm.isOfLibrary ? 0.85 : 0.95
      return Double(times[other]) < margin * Double(times[best]) ? other : best
    }].algorithm
  }

  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

extension OneDNNConvolution.Geometry {
  /// The convolution by itself of another number of pictures: what is done to the result takes every algorithm as long, but the library has other kernels
  /// for convolutions to which something is done.
  func alone(batch: Int) -> OneDNNConvolution.Geometry {
    var copy = self
    (copy.hasBias, copy.adds, copy.limits) = (false, false, isFused ? Limits(low: 0, high: .infinity) : nil)
    copy.data[0] = batch
    copy.out[0] = batch
    return copy
  }
}
