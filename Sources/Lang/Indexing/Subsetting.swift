/// `[`, `[[`, `$` and their assignments on vectors, without dispatch. An empty index is `.missingArgument`.
enum Subsetting {
  static func subset(_ x: Value, _ indices: [Value], drop: Bool) throws -> Value { throw RError("subset not yet") }
  static func element(_ x: Value, _ indices: [Value], exact: Bool) throws -> Value { throw RError("element not yet") }
  /// `x$name` on a list: exact, then unique partial match, else NULL.
  static func member(_ x: ListVector, _ name: String) -> Value {
    guard let names = x.attributes.names else { return .null }
    if let position = names.firstIndex(where: { $0 == name }) { return x.elements[position] }
    let partial = names.indices.filter { names[$0]?.hasPrefix(name) ?? false }
    return partial.count == 1 ? x.elements[partial[0]] : .null
  }
  /// `x[…] <- value`, in place when `x` holds the only reference to its vector.
  static func assignSubset(_ x: inout Value, _ indices: [Value], _ value: Value) throws { throw RError("not yet") }
  static func assignElement(_ x: inout Value, _ indices: [Value], _ value: Value) throws { throw RError("not yet") }
  static func assignMember(_ x: inout Value, _ name: String, _ value: Value) throws { throw RError("not yet") }
}
