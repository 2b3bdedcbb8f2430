extension Interpreter {
  /// S4 and reference classes with all they extend; other names as they are.
  func superclasses(of names: [String]) -> [String] { superclassLookup?(names) ?? names }
}
