/// relu((x − middle) · factor + offset) of each channel, as kernels for sixteen channels at a time read it: what a normalization and the relu behind it do.
public struct RectifiedLines {
  /// Sixteen middles, factors and offsets of each group of channels.
  let numbers: [Float]

  /// Whether kernels can compute it on the way.
  public static var isAvailable: Bool { ChannelGroup.isWide }
}
