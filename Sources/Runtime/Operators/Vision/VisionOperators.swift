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
    OperatorEntry(ImageResize.self),
    OperatorEntry(ROIAlign.self),
    OperatorEntry(RotatedROIAlign.self),
    OperatorEntry(PSROIPooling.self),
    OperatorEntry(DeformablePSROIPooling.self),
    OperatorEntry(DeformableConvolution.self),
    OperatorEntry("_contrib_ModulatedDeformableConvolution", [], "Convolution whose window reads at learned offsets with learned weights.") { r, _ in try DeformableConvolution(&r, isModulated: true) },
    OperatorEntry(MultiBoxTarget.self),
  ] + BoxOperators.entries + BoxCoding.entries + MultiBox.entries + Proposal.entries + ImageOperators.entries + ImageColors.entries + ContribIndexing.entries
}
