import COneDNN

/// A convolution's pass over some pictures at a time, with a look at Ctrl-C between: only where all of them take longer than a user waits.
struct ConvolutionParts {
  /// How many pictures a part has: a divisor of the batch, so that one primitive serves all parts; the whole batch where that is quick.
  static func pictures(_ g: ConvolutionGeometry) -> Int {
    let batch = g.data[0], operations = g.operations
    guard operations > 2 * Interruption.operationsAtOnce, batch > 1 else { return batch }
    let wanted = max(1, Int(Interruption.operationsAtOnce / (operations / Double(batch))))
    return (1...wanted).last { batch % $0 == 0 } ?? 1
  }

  /// How many filters a part of one picture has: a divisor of all that whole blocks of channels make up; all where that is quick.
  static func filters(_ g: ConvolutionGeometry) -> Int {
    let filters = g.out[1], parts = g.operations / Double(g.data[0]) / Interruption.operationsAtOnce
    guard parts > 2, g.weights.count == g.data.count else { return filters }
    return (1...max(1, Int(Double(filters) / parts))).last { filters % $0 == 0 && $0 % 16 == 0 } ?? (filters % 16 == 0 ? 16 : filters)
  }

  let primitive: Primitive
  /// The pictures of a part, and how often that is the whole batch.
  let pictures: Int, batches: Int
  /// Where parts are of filters, too: how many each has, and how often that is all of them.
  var filters: Int?, groups = 1
  /// What a primitive reads or writes of every picture by itself.
  private static let ofPictures = [DNNL_ARG_SRC_0, DNNL_ARG_DST_0, DNNL_ARG_DIFF_SRC_0, DNNL_ARG_DIFF_DST_0].map { Int32($0) }

  /// Along which dimension the filters lie in what a primitive reads or writes of each filter by itself.
  private static let axisOfFilters: [Int32: Int] = [
    Int32(DNNL_ARG_DST_0): 1, Int32(DNNL_ARG_DIFF_DST_0): 1, Int32(DNNL_ARG_WEIGHTS_0): 0, Int32(DNNL_ARG_DIFF_WEIGHTS_0): 0, Int32(DNNL_ARG_BIAS): 0,
  ]

  /// - Throws: `Interruption.Stopped`; what was written so far is of no use then.
  func run(_ arguments: [(Int32, LayoutMemory)]) throws {
    for batch in 0..<batches {
      for group in 0..<groups {
        try Interruption.check()
        // The parts of all pictures are added up in the filters' gradient, those of all filters in the data's.
        var sum: (target: LayoutMemory, added: LayoutMemory)?
        try primitive.run(arguments.map { argument, memory in
          let part = try slice(memory, argument, batch, group)
          guard argument == Int32(DNNL_ARG_DIFF_WEIGHTS_0) && batch > 0 || argument == Int32(DNNL_ARG_DIFF_SRC_0) && group > 0 else { return (argument, part) }
          let added = try LayoutMemory(part.layout)
          sum = (part, added)
          return (argument, added)
        })
        guard let sum else { continue }
        let target = sum.target.start, source = sum.added.start, total = sum.added.elements.count
        Threads.split(total) { for index in $0 { target[index] += source[index] } }
      }
    }
    try Interruption.check()
  }

  /// What one part reads or writes.
  private func slice(_ memory: LayoutMemory, _ argument: Int32, _ batch: Int, _ group: Int) throws -> LayoutMemory {
    var part = memory
    if batches > 1, ConvolutionParts.ofPictures.contains(argument) { part = try part.pictures(batch * pictures..<(batch + 1) * pictures) }
    if let filters, let axis = ConvolutionParts.axisOfFilters[argument] { part = try part.channels(group * filters..<(group + 1) * filters, axis: axis) }
    return part
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
    var part = descriptor
    (part.dims.0, part.padded_dims.0) = (Int64(count), Int64(count))
    return Layout(part)
  }
}

extension Layout {
  /// How many elements of an extent lie in one block.
  fileprivate func block(of axis: Int) -> Int {
    let blocking = descriptor.format_desc.blocking, count = Int(blocking.inner_nblks)
    return withUnsafeBytes(of: blocking.inner_idxs) { indices in
      withUnsafeBytes(of: blocking.inner_blks) { blocks in
        (0..<count).reduce(1) { indices.bindMemory(to: Int64.self)[$1] == Int64(axis) ? $0 * Int(blocks.bindMemory(to: Int64.self)[$1]) : $0 }
      }
    }
  }

  /// The layout of fewer channels along `axis` (0, or 1 of one picture), where they lie one after the other; nil where they do not.
  func channels(_ count: Int, axis: Int) -> Layout? {
    guard descriptor.format_kind == dnnl_blocked, descriptor.offset0 == 0, axis == 0 || descriptor.dims.0 == 1, count % block(of: axis) == 0 else { return nil }
    let axes = Int(descriptor.ndims)
    let areOutermost = withUnsafeBytes(of: descriptor.format_desc.blocking.strides) { raw in
      let strides = raw.bindMemory(to: Int64.self)
      return (axis + 1..<max(axis + 1, axes)).allSatisfy { strides[$0] <= strides[axis] }
    }
    guard areOutermost else { return nil }
    var part = descriptor
    if axis == 0 { (part.dims.0, part.padded_dims.0) = (Int64(count), Int64(count)) } else {
      (part.dims.1, part.padded_dims.1) = (Int64(count), Int64(count))
      part.format_desc.blocking.strides.0 = part.format_desc.blocking.strides.1 * Int64(count / block(of: axis))
    }
    return Layout(part)
  }
}

extension LayoutMemory {
  /// Some of the channels, where they lie.
  func channels(_ range: Range<Int>, axis: Int) throws -> LayoutMemory {
    guard let part = layout.channels(range.count, axis: axis) else { throw RuntimeError("channels of this layout do not lie one after the other") }
    let strides = layout.descriptor.format_desc.blocking.strides
    return LayoutMemory(part, borrowing: start + range.lowerBound / layout.block(of: axis) * Int(axis == 0 ? strides.0 : strides.1), of: self)
  }

  /// Some of the pictures, where they lie.
  func pictures(_ range: Range<Int>) throws -> LayoutMemory {
    guard let part = layout.pictures(range.count) else { throw RuntimeError("pictures of this layout do not lie one after the other") }
    let stride = Int(layout.descriptor.format_desc.blocking.strides.0)
    return LayoutMemory(part, borrowing: start + range.lowerBound * stride, of: self)
  }
}
