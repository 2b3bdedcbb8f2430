extension Interpreter {
  /// The character vectors that variables of the running calls and of the global environment hold, innermost first, until `limit` strings
  /// were seen. Nothing is evaluated for it.
  public func visibleCharacterVectors(limit: Int) -> [[String?]] {
    var found: [[String?]] = [], seen = 0
    for environment in frames.reversed().map(\.environment) + [global] {
      for name in environment.names {
        guard environment.restrictions == nil, var value = environment.local(name) else { continue }
        if case .promise(let promise) = value, let forced = promise.value { value = forced }
        guard case .strings(let vector) = value, vector.count > 1 else { continue }
        seen += vector.count
        if seen > limit { return found }
        found.append(vector.elements)
      }
    }
    return found
  }
}
