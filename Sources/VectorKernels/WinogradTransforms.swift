/// Eight channels of one pixel: what one AVX2 register holds.
public typealias Lanes = SIMD8<Float>

/// The transforms of Winograd's minimal filtering F(4x4, 3x3): Y = Aᵀ[(G g Gᵀ) ⊙ (Bᵀ d B)]A, from tiles of 6x6 inputs to 4x4 outputs.
///
/// The interpolation points are 0, ±a, ±b, ∞ with a = 5/8 and b = 3/2. With the usual 1 and 2 the largest error of a 64-channel layer is seven times
/// as large (7.2e-6 of the largest output against 1.0e-6 in float32); with 1/2 and 1 it is 4.5 times as large.
/// Source: Lavin and Gray 2016, section 4; error of points: Barabasz et al. 2020.
enum WinogradTransform {
  static let a: Float = 0.625, b: Float = 1.5
  static let a2: Float = 0.390625, b2: Float = 2.25
  static let a3: Float = 0.244140625, b3: Float = 3.375
  /// a²b² and a² + b².
  static let product: Float = 0.87890625, sum: Float = 2.640625

  /// Bᵀ d for one column of six.
  @inline(__always)
  static func input(_ d0: Lanes, _ d1: Lanes, _ d2: Lanes, _ d3: Lanes, _ d4: Lanes, _ d5: Lanes) -> (Lanes, Lanes, Lanes, Lanes, Lanes, Lanes) {
    let evenA = d4.addingProduct(d2, -b2), oddA = d3.addingProduct(d1, -b2) * a
    let evenB = d4.addingProduct(d2, -a2), oddB = d3.addingProduct(d1, -a2) * b
    return (
      d4.addingProduct(d2, -sum).addingProduct(d0, product), evenA + oddA, evenA - oddA, evenB + oddB, evenB - oddB,
      d5.addingProduct(d3, -sum).addingProduct(d1, product)
    )
  }

  /// Aᵀ m for one column of six.
  @inline(__always)
  static func output(_ m0: Lanes, _ m1: Lanes, _ m2: Lanes, _ m3: Lanes, _ m4: Lanes, _ m5: Lanes) -> (Lanes, Lanes, Lanes, Lanes) {
    let evenA = m1 + m2, oddA = m1 - m2, evenB = m3 + m4, oddB = m3 - m4
    return (
      m0 + evenA + evenB, (oddA * a).addingProduct(oddB, b), (evenA * a2).addingProduct(evenB, b2),
      m5.addingProduct(oddA, a3).addingProduct(oddB, b3)
    )
  }

  /// A y for one column of four: the transpose of `output`, for gradients.
  @inline(__always)
  static func outputGradient(_ y0: Lanes, _ y1: Lanes, _ y2: Lanes, _ y3: Lanes) -> (Lanes, Lanes, Lanes, Lanes, Lanes, Lanes) {
    let evenA = y0.addingProduct(y2, a2), oddA = (y1 * a).addingProduct(y3, a3)
    let evenB = y0.addingProduct(y2, b2), oddB = (y1 * b).addingProduct(y3, b3)
    return (y0, evenA + oddA, evenA - oddA, evenB + oddB, evenB - oddB, y3)
  }

  private static let scale0 = 1 / product, scaleA = 1 / (2 * a2 * (a2 - b2)), scaleB = 1 / (2 * b2 * (b2 - a2))

  /// G g for one column of three.
  @inline(__always)
  static func filter(_ g0: Lanes, _ g1: Lanes, _ g2: Lanes) -> (Lanes, Lanes, Lanes, Lanes, Lanes, Lanes) {
    let evenA = g0.addingProduct(g2, a2) * scaleA, oddA = g1 * (a * scaleA)
    let evenB = g0.addingProduct(g2, b2) * scaleB, oddB = g1 * (b * scaleB)
    return (g0 * scale0, evenA + oddA, evenA - oddA, evenB + oddB, evenB - oddB, g2)
  }

  /// Gᵀ u for one column of six: the transpose of `filter`, for gradients.
  @inline(__always)
  static func filterGradient(_ u0: Lanes, _ u1: Lanes, _ u2: Lanes, _ u3: Lanes, _ u4: Lanes, _ u5: Lanes) -> (Lanes, Lanes, Lanes) {
    let evenA = (u1 + u2) * scaleA, oddA = (u1 - u2) * (a * scaleA), evenB = (u3 + u4) * scaleB, oddB = (u3 - u4) * (b * scaleB)
    return ((u0 * scale0) + evenA + evenB, oddA + oddB, (evenA * a2).addingProduct(evenB, b2) + u5)
  }
}

extension SIMD8 where Scalar == Float {
  /// self + x · y, rounded once.
  @inline(__always)
  func addingProduct(_ x: Self, _ y: Float) -> Self { self.addingProduct(x, Self(repeating: y)) }
}
