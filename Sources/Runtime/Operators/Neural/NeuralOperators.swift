enum NeuralOperators {
  static let entries: [OperatorEntry] = [
    OperatorEntry(Convolution.self),
    OperatorEntry(BatchNorm.self),
    OperatorEntry(Pooling.self),
    OperatorEntry(FullyConnected.self),
    OperatorEntry(Activation.self),
    OperatorEntry(Dropout.self),
    OperatorEntry(Softmax.self),
    OperatorEntry("log_softmax", [], "Logarithm of softmax.") { r, _ in try Softmax(&r, isLog: true) },
  ]
}
