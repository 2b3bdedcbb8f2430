enum VisionOperators {
  static let entries: [OperatorEntry] = [
    OperatorEntry(GridGenerator.self),
    OperatorEntry(BilinearSampler.self),
    OperatorEntry(SpatialTransformer.self),
    OperatorEntry(ROIPooling.self),
    OperatorEntry(Correlation.self),
    OperatorEntry(Im2col.self),
    OperatorEntry("col2im", [], "Columns of a matrix added back into images.") { r, _ in try Im2col(&r, isInverse: true) },
    OperatorEntry(AdaptiveAvgPooling.self),
    OperatorEntry(BilinearResize.self),
    OperatorEntry(ROIAlign.self),
  ] + BoxOperators.entries + MultiBox.entries + ContribIndexing.entries
}
