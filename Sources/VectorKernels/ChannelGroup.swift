import COpenMP

/// How the channels of a picture lie: those of a group side by side at each pixel, (N, C / group, H, W, group), as oneDNN has them on the same processor.
///
/// A group has eight channels, one vector, or sixteen, two vectors, where the processor adds sixteen products at once. Kernels work on vectors: block b
/// of eight channels begins at `plane(b, pixels)`, and its next pixel is `vectors` further. The last group is filled up with channels of zeros.
public enum ChannelGroup {
  /// Whether sixteen numbers are worked on at once. `NNS_AVX512=0` keeps to eight.
  public static let isWide = copenmp_has_avx512() != 0

  /// Vectors of eight channels at each pixel.
  public static let vectors = isWide ? 2 : 1
  public static var channels: Int { vectors * 8 }

  /// Vectors a pixel's channels take in all.
  public static func blocks(_ channels: Int) -> Int { (channels + vectors * 8 - 1) / (vectors * 8) * vectors }

  /// Where block b of pictures of `pixels` pixels begins, in vectors; b may count the blocks of several pictures.
  @inline(__always)
  public static func plane(_ block: Int, _ pixels: Int) -> Int { isWide ? (block & ~1) * pixels + (block & 1) : block * pixels }
}
