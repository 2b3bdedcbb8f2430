import COneDNN

/// A convolution's pass over some pictures at a time, with a look at Ctrl-C between: only where all of them take longer than a user waits.
public struct ConvolutionParts {
  /// Operations of about 0.1 s on two cores of 2022; less in tests.
  @TaskLocal public static var operationsAtOnce = 1e10

  /// How many pictures a part has: a divisor of the batch, so that one primitive serves all parts; the whole batch where that is quick.
  static func pictures(_ g: OneDNNConvolution.Geometry) -> Int {
    let batch = g.data[0], operations = g.operations
    guard operations > 2 * operationsAtOnce, batch > 1 else { return batch }
    let wanted = max(1, Int(operationsAtOnce / (operations / Double(batch))))
    return (1...wanted).last { batch % $0 == 0 } ?? 1
  }

  let primitive: Primitive
  let pictures: Int, count: Int
  /// What a primitive reads or writes of every picture by itself.
  private static let ofPictures = [DNNL_ARG_SRC_0, DNNL_ARG_DST_0, DNNL_ARG_DIFF_SRC_0, DNNL_ARG_DIFF_DST_0].map { Int32($0) }

  /// - Throws: `Interruption.Stopped`; what was written so far is of no use then.
  func run(_ arguments: [(Int32, LayoutMemory)]) throws {
    let sums = arguments.first { $0.0 == Int32(DNNL_ARG_DIFF_WEIGHTS_0) }?.1
    let added = try sums.map { try LayoutMemory($0.layout) }
    for part in 0..<count {
      try Interruption.check()
      try primitive.run(arguments.map { argument, memory in
        if let added, part > 0, memory === sums { return (argument, added) }
        return (argument, ConvolutionParts.ofPictures.contains(argument) ? try memory.pictures(part * pictures..<(part + 1) * pictures) : memory)
      })
      guard let sums, let added, part > 0 else { continue }
      let target = sums.start, source = added.start, total = sums.elements.count
      Threads.split(total) { for index in $0 { target[index] += source[index] } }
    }
    try Interruption.check()
  }
}

extension Layout {
  /// The layout of fewer pictures, where they lie one after the other; nil where they do not.
  func pictures(_ count: Int) -> Layout? {
    guard descriptor.format_kind == dnnl_blocked, descriptor.ndims > 0, descriptor.offset0 == 0 else { return nil }
    let blocking = descriptor.format_desc.blocking, axes = Int(descriptor.ndims)
    let areWhole = withUnsafeBytes(of: blocking.inner_idxs) { raw in raw.bindMemory(to: Int64.self).prefix(Int(blocking.inner_nblks)).allSatisfy { $0 != 0 } }
    let areOutermost = withUnsafeBytes(of: blocking.strides) { raw in
      let strides = raw.bindMemory(to: Int64.self)
      return (0..<axes).allSatisfy { strides[$0] <= strides[0] }
    }
    guard areWhole, areOutermost else { return nil }
    var part = self
    part.descriptor.dims.0 = Int64(count)
    part.descriptor.padded_dims.0 = Int64(count)
    return part
  }
}

extension LayoutMemory {
  /// Some of the pictures, where they lie.
  func pictures(_ range: Range<Int>) throws -> LayoutMemory {
    guard let part = layout.pictures(range.count) else { throw RuntimeError("pictures of this layout do not lie one after the other") }
    let stride = Int(layout.descriptor.format_desc.blocking.strides.0)
    return try LayoutMemory(part, borrowing: start + range.lowerBound * stride, of: self)
  }
}
