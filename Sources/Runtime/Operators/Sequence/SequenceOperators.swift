enum SequenceOperators {
  static let entries: [OperatorEntry] = [
    OperatorEntry(SequenceMask.self),
    OperatorEntry(SequenceLast.self),
    OperatorEntry(SequenceReverse.self),
  ]
}
