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
    case block([ConvolutionGeometry])
  }
  /// Sums of products as they are, in the layout oneDNN likes best and with groups of channels side by side; oneDNN's Winograd; the one in `VectorKernels`, with tiles of 4x4 and of 2x2; its products for 1x1 filters; its convolution with a
  /// stride by phases; the products for 1x1 filters of what results see; the convolution of each channel by itself; this and the one for 1x1 filters as one.
  public enum Algorithm: Sendable {
    case direct, blocked, libraryWinograd, winograd, smallWinograd, pointwise, strided, gathered, depthwise, depthwiseBlock

    /// Computes every product the definition names, at a rate that is much the same for all shapes.
    fileprivate var isPlainSum: Bool { self == .direct || self == .blocked || self == .pointwise || self == .gathered }
    fileprivate var isOfLibrary: Bool { self == .direct || self == .blocked || self == .libraryWinograd }
  }

  /// What may compute a shape.
  struct Candidate {
    typealias Work = () throws -> Void
    let algorithm: Algorithm
    let prepare: () throws -> Work?

    init(_ algorithm: Algorithm, _ work: @escaping Work) { (self.algorithm, prepare) = (algorithm, { work }) }

    private init(_ algorithm: Algorithm, preparedBy prepare: @escaping () throws -> Work?) { (self.algorithm, self.prepare) = (algorithm, prepare) }

    /// One that is made when it is to be measured.
    ///
    /// - Parameter prepare: makes what computes once; nil where nothing does, or what another candidate does.
    static func late(_ algorithm: Algorithm, _ prepare: @escaping () throws -> Work?) -> Candidate { Candidate(algorithm, preparedBy: prepare) }
  }

  struct Key: Hashable {
    let geometry: ConvolutionGeometry
    let pass: Pass
    let hasFewPictures: Bool
  }

  private static let choices = Lock<[Key: Algorithm]>([:])
  /// Multiplications and additions a nanosecond of the quickest plain sum of products so far, and how many were measured.
  private static let sums = Lock<(bestRate: Double, count: Int)>((0, 0))
  /// How many shapes of few pictures were measured so far.
  static var countOfFewPictures: Int { fewPictures.with { $0 } }
  private static let fewPictures = Lock(0)
  static let allowsWinograd = getenv("NNS_WINOGRAD").map { String(cString: $0) != "0" } ?? true
  /// What the current task chooses wherever it is a candidate, without measuring: for tests.
  @TaskLocal public static var forced: Algorithm?
  /// What is measured for a shape, so that planning stays short beside the first run. Up to three pictures are measured by one: they shall be computed as one is, to the last
  /// digit.
  private static func measured(_ g: ConvolutionGeometry, _ pass: Pass) -> ConvolutionGeometry {
    let pixels = max(1, g.out.dropFirst(2).reduce(1, *)), operations = max(1, g.kin.operations / Double(max(1, g.data[0] * pixels)))
    /// Two threads share an even number, of small pictures four at least, unless two are a millisecond's work: what suits three or fewer is not for batches.
    func pictures(making wanted: Int) -> Int { g.hasFewPictures ? 1 : min(g.data[0], max(pixels > 512 || operations * Double(pixels) > 1e8 ? 2 : 4, wanted / pixels & ~1)) }
    if case .block = pass { return g.alone(batch: pictures(making: 512)) }
    guard pass == .inference else {
      // As many as make 1024 pixels, since large filters pay only with work enough, and up to two as long as they make no more than 2.4e9 operations.
      return g.alone(batch: g.hasFewPictures ? 1 : min(g.data[0], max(1, 1024 / pixels, Int(min(2, 2.4e9 / operations / Double(pixels))))))
    }
    // Work of about a millisecond, but pixels enough for what filters of our own, larger than plain ones, gain to be seen; of large pictures some rows.
    let hasTiles = !g.isOfPoints && g.stride.allSatisfy { $0 == 1 }, least = hasTiles ? min(1024, max(512, 2e9 / operations)) : g.isOfPoints ? 400 : 100
    let wanted = Int(max(least, g.hasFewPictures ? 6e8 / operations : min(2048, 1.5e8 / operations)))
    let count = pictures(making: wanted), alone = g.alone(batch: count)
    return 2 * pixels * count > 3 * wanted && g.out.count == 4 ? alone.withRows((wanted / count / g.out[3] + 4) / 4 * 4) : alone
  }

  /// The quickest of the candidates for some pictures of the batch.
  ///
  /// - Parameter candidates: makes for a shape what can compute it, the usual one first; another has to be clearly quicker to take its place, so
  ///   that two runs of a program choose alike. What cannot be expected to be quicker is not measured.
  static func choose(
    _ pass: Pass, _ geometry: ConvolutionGeometry, _ candidates: (ConvolutionGeometry) throws -> [Candidate]
  ) throws -> Algorithm {
    if let forced { return try candidates(geometry).contains { $0.algorithm == forced } ? forced : .direct }
    let key = Key(geometry: measured(pass == .inference ? geometry.kin : geometry, pass), pass: pass, hasFewPictures: geometry.hasFewPictures)
    if let choice = choices.with({ $0[key] }) { return choice }
    let measured = measured(geometry, pass), choice = try quickest(of: candidates(measured), measured.operations, hasFewPictures: geometry.hasFewPictures)
    // Sizes that nobody will ask for again, but for what the next measurement finds at once.
    PageMemory.giveBack(above: geometry.hasFewPictures ? 12 << 20 : 48 << 20)
    choices.with { $0[key] = choice }
    if geometry.hasFewPictures { fewPictures.with { $0 += 1 } }
    return choice
  }

  /// An array to measure with. Zeros that nobody has written would all lie in one page, which a first cache keeps.
  static func sample(_ extents: [Int]) -> NDArray {
    let array = NDArray(zeros: Shape(extents))
    array.fill(1)
    return array
  }

  /// Measures candidates in turns, so that a slow moment of the machine meets all of them.
  private static func quickest(of candidates: [Candidate], _ operations: Double, hasFewPictures: Bool) throws -> Algorithm {
    guard candidates.count > 1 else { return candidates.first?.algorithm ?? .direct }
    var works: [Candidate.Work] = [], times: [UInt64] = [], spent: UInt64 = 0
    /// The least time of a few runs.
    func time(_ k: Int, runs: Int) throws -> UInt64 {
      var least = UInt64.max
      for _ in 0..<runs {
        let start = now()
        try works[k]()
        let taken = now() - start
        (least, spent) = (min(least, taken), spent + taken)
      }
      return least
    }
    /// Whether what was measured saves so many products that no plain sum could follow.
    var isOutOfReach = false
    for (k, candidate) in candidates.enumerated() {
      guard !(candidate.algorithm.isPlainSum && isOutOfReach), let work = try candidate.prepare() else {
        works.append({})
        times.append(.max)
        continue
      }
      works.append(work)
      // The first run also prepares filters and takes new pages.
      let known = sums.with { $0 }, first = try time(k, runs: 1), best = times.min().map(Double.init) ?? .infinity
      func isQuick(_ time: UInt64) -> Bool { !candidate.algorithm.isPlainSum && known.count > 0 && operations / Double(time) > 1.15 * known.bestRate }
      times.append(isQuick(first) || Double(first) > 1.5 * best ? first : min(first, try time(k, runs: first < 200_000 ? 3 : 1)))
      let rate = operations / Double(times[k])
      if candidate.algorithm.isPlainSum {
        sums.with { $0 = (max($0.bestRate, rate), $0.count + 1) }
        // As quick as any so far, or, where the library's have to be clearly quicker, nearly so.
        if known.count >= (hasFewPictures ? 4 : 12), rate > (hasFewPictures ? 0.88 : 0.95) * known.bestRate { break }
      } else if isQuick(times[k]) { isOutOfReach = true }
    }
    func near(_ factor: Double) -> [Int] {
      let least = Double(times.min()!)
      return times.indices.filter { Double(times[$0]) < factor * least }
    }
    // What is far behind stays so, unless a slow moment met the one run that counted.
    let ahead = near(1.4)
    for k in near(5) where !ahead.contains(k) { times[k] = min(times[k], try time(k, runs: 1)) }
    var contenders = near(1.4)
    spent = 0
    for round in 0..<8 where contenders.count > 1 && (round == 0 || spent < 2_000_000) {
      for k in contenders { times[k] = min(times[k], try time(k, runs: 1)) }
      if round > 0 { contenders = near(1.2) }
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

extension ConvolutionGeometry {
  /// The first rows of results, of pictures as high as they need.
  fileprivate func withRows(_ rows: Int) -> ConvolutionGeometry {
    var copy = self
    let fewer = out[2] - min(out[2], rows)
    // Wide margins may be all that the first rows see.
    guard data[2] - fewer * stride[0] >= rows * stride[0] / 2 else { return self }
    copy.out[2] -= fewer
    copy.data[2] -= fewer * stride[0]
    return copy
  }

  /// One for all shapes for which the same algorithm is the quickest: where channels and filters are many, their numbers are rounded to 2ⁿ or 3 · 2ⁿ; of 1x1 filters, which all
  /// algorithms take as plain sums, to 4ⁿ where there are pictures enough for filters to stay in a cache.
  fileprivate var kin: ConvolutionGeometry {
    let isCoarse = isOfPoints && !hasFewPictures, least = isCoarse ? 16 : 48
    guard weights.count == 4, data[1] >= least, out[1] >= least else { return self }
    func rounded(_ count: Int) -> Int {
      if isCoarse { return 1 << (2 * Int((log2(Double(count)) / 2).rounded())) }
      var power = 32
      while power * 2 <= count { power *= 2 }
      let steps = [power, power / 2 * 3, power * 2]
      return steps.min { abs(log2(Double(count) / Double($0))) < abs(log2(Double(count) / Double($1))) }!
    }
    var copy = self
    (copy.data[1], copy.out[1]) = (rounded(data[1]), rounded(out[1]))
    (copy.weights[0], copy.weights[1]) = (copy.out[1], copy.data[1])
    return copy
  }
}
