import Lang
import Pictures

/// The samples of a picture file while no script has looked at them.
final class DecodedSamples: DeferredDoubles {
  private let decoded: DecodedPicture

  /// Throws `PictureError` for pictures whose doubles would not fit into memory.
  init(_ decoded: DecodedPicture) throws {
    let count = decoded.extents.reduce(1, *)
    try Picture.checkMemory(samples: count, "picture")
    self.decoded = decoded
    super.init(count: count)
  }

  override func doubles() -> [Double] {
    do { return try decoded.samples() } catch { preconditionFailure("memory for the picture was there when it was read") }
  }

  /// The file's picture, where `value` is still all of it.
  static func whole(_ value: Value) -> DecodedPicture? {
    guard let file = value.deferredDoubles as? DecodedSamples, let dim = value.dim, dim == file.decoded.extents else { return nil }
    return file.decoded
  }
}
