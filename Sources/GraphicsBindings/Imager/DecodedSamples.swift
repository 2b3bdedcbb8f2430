import Lang
import Pictures

/// The samples of a picture file while no script has looked at them.
final class DecodedSamples: DeferredDoubles {
  private let decoded: DecodedPicture

  /// Nil for pictures whose doubles might not fit into memory: those are made at once, where that can be an error.
  init?(_ decoded: DecodedPicture) {
    let count = decoded.extents.reduce(1, *)
    guard count <= 1 << 23 else { return nil }
    self.decoded = decoded
    super.init(count: count)
  }

  override func doubles() -> [Double] {
    do { return try decoded.samples() } catch { preconditionFailure("pictures of this size need no check") }
  }

  /// The file's picture, where `value` is still all of it.
  static func whole(_ value: Value) -> DecodedPicture? {
    guard let file = value.deferredDoubles as? DecodedSamples, let dim = value.dim, dim == file.decoded.extents else { return nil }
    return file.decoded
  }
}
