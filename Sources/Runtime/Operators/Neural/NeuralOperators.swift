enum NeuralOperators {
  static let entries: [OperatorEntry] = [
    OperatorEntry(Convolution.self),
    OperatorEntry(Deconvolution.self),
    OperatorEntry(LayerNorm.self),
    OperatorEntry(GroupNorm.self),
    OperatorEntry("InstanceNorm", [], "Normalizes each channel of each sample.") { r, _ in try GroupNorm(instance: &r) },
    OperatorEntry(L2Normalization.self),
    OperatorEntry(LRN.self),
    OperatorEntry(RNN.self),
    OperatorEntry("UpSampling", [], UpSampling.summary, UpSampling.make),
    OperatorEntry(Cast.self), OperatorEntry(PrecisionCast.self),
    OperatorEntry("SoftmaxActivation", [], "Softmax of each sample, or of each position's channels.") { r, _ in
      SoftmaxActivation(isChannel: try r.choice("mode", default: "instance", ["channel", "instance"], "which elements share a sum") == "channel")
    },
    OperatorEntry(BatchNorm.self), OperatorEntry(RectifiedBatchNorm.self),
    OperatorEntry("_contrib_SyncBatchNorm", [], BatchNorm.summary) { r, n in
      _ = try r.int("ndev", default: 1, "number of devices; one here")
      _ = try r.string("key", default: "", "not used")
      return try BatchNorm(&r, inputCount: n)
    },
    OperatorEntry(SparsenessPenalty.self),
    OperatorEntry(Pooling.self),
    OperatorEntry(FullyConnected.self),
    OperatorEntry(Activation.self),
    OperatorEntry(Dropout.self),
    OperatorEntry(Softmax.self),
    OperatorEntry("softmin", [], "Softmax of the negated input.") { r, _ in try Softmax(&r, isLog: false, isMin: true) },
    OperatorEntry("log_softmax", [], "Logarithm of softmax.") { r, _ in try Softmax(&r, isLog: true) },
  ] + InterleavedAttention.entries
}
