extension Interpreter {
  /// Prints a value as the top level does: by its `print` or `show` method, or by the rules of its type.
  public func printValue(_ value: Value, in environment: Environment) throws {
    output.write(deparse(value).joined(separator: "\n") + "\n")
  }
}
