import Glibc

/// Pictures made sharper by diffusion that runs backwards, with CImg's numbers.
extension Picture {
  /// The Laplacian taken away: its largest value becomes `amplitude`, results stay between the old extremes.
  public func sharpened(amplitude: Float) -> Picture {
    let curvature = laplacian().samples
    // The Laplacian of one row runs along x only; the difference counts the same.
    return moved(by: curvature.map { -$0 }, amplitude)
  }

  /// Shock filter (Osher and Rudin 1990): values flow away from edges, whose direction comes from smoothed structure tensors.
  /// - Parameters:
  ///   - edge: how steep an edge must be.
  ///   - gradientBlur, tensorBlur: standard deviations; 0 leaves the smoothing out.
  public func shocked(amplitude: Float, edge: Float, gradientBlur: Double, tensorBlur: Double) -> Picture {
    var field = (gradientBlur > 0 ? blurred(gradientBlur, .neumann, isGaussian: true) : self).structureTensors()
    if tensorBlur > 0 { field = field.blurred(tensorBlur, .neumann, isGaussian: true) }
    let axes = spatialAxes, n = axes.count, plane = width * height * depth, power = -Double(edge / 2)
    var directions = [[Double]](repeating: [Double](repeating: 0, count: plane), count: n), strength = [Double](repeating: 0, count: plane)
    for p in 0..<plane {
      let (values, vectors) = field.eigen(p, n)
      for i in 0..<n { directions[i][p] = vectors[0][i] }
      strength[p] = 1 - pow(values.reduce(1) { $0 + max(0, $1) }, power)
    }
    var curvature = [Double](repeating: 0, count: samples.count), slope = curvature
    for (a, b) in Picture.tensorPairs(axes) {
      let second = hessian(a, b).samples, weight: Double = a == b ? 1 : 2
      for i in second.indices { curvature[i] += weight * directions[a.rawValue][i % plane] * directions[b.rawValue][i % plane] * second[i] }
    }
    for axis in axes {
      let ahead = gradient(along: axis, .forward).samples, behind = gradient(along: axis, .backward).samples
      // The smaller of two differences of one sign.
      for i in ahead.indices where ahead[i] * behind[i] > 0 { slope[i] += directions[axis.rawValue][i % plane] * (abs(ahead[i]) < abs(behind[i]) ? ahead[i] : behind[i]) }
    }
    return moved(by: samples.indices.map { i in -strength[i % plane] * (curvature[i] > 0 ? 1 : curvature[i] < 0 ? -1 : 0) * abs(slope[i]) }, amplitude)
  }

  /// The largest of the velocities becomes `amplitude`.
  private func moved(by velocity: [Double], _ amplitude: Float) -> Picture {
    let fastest = velocity.reduce(0) { max($0, abs($1)) }
    guard fastest > 0, let low = samples.min(), let high = samples.max() else { return self }
    let scale = Double(amplitude) / fastest
    var result = self
    for i in samples.indices { result.samples[i] = max(low, min(high, samples[i] + velocity[i] * scale)) }
    return result
  }
}
