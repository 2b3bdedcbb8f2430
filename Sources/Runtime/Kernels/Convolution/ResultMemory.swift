/// Where a convolution's result goes, and the elements that are added to it before its limits.
struct ResultMemory {
  let result: LayoutMemory
  let added: LayoutMemory?

  /// - Parameters:
  ///   - extents: of the result.
  ///   - consumesAddend: nobody reads the addend after this, so the result may take its place: an element of the sum is read where the result's is written.
  ///   - place: an array whose memory the result takes where it lies as the result does.
  init(_ layout: Layout, extents: [Int], addend: NDArray?, consumesAddend: Bool, place: NDArray? = nil) throws {
    let taken = consumesAddend ? addend?.takeMemory(in: layout) : nil
    added = try taken ?? addend.map { try $0.memory(in: layout, extents: extents) }
    result = try taken ?? place?.takeMemory(in: layout) ?? LayoutMemory(layout)
  }

  init(_ layout: Layout, extents: [Int], _ operands: ConvolutionOperands) throws {
    try self.init(layout, extents: extents, addend: operands.addend, consumesAddend: operands.consumesAddend, place: operands.place)
  }
}
