/// Exact equality, as `identical` sees it.
public enum Identity {
  public static func areIdentical(_ a: Value, _ b: Value) -> Bool {
    guard a.type == b.type else { return false }
    switch (a, b) {
    case (.null, .null), (.missingArgument, .missingArgument): return true
    case (.symbol(let x), .symbol(let y)): return x == y
    case (.environment(let x), .environment(let y)): return x === y
    case (.foreign(let x), .foreign(let y)): return x === y
    case (.builtin(let x), .builtin(let y)): return x === y
    case (.closure(let x), .closure(let y)):
      return x === y || (x.environment === y.environment && (x.function === y.function || deparse(a) == deparse(b)))
    case (.language(let x), .language(let y)): return areIdentical(x.expr, y.expr) && sameAttributes(a, b)
    case (.object(let x), .object(let y)): return x === y || sameAttributes(a, b)
    default: break
    }
    guard a.count == b.count, sameAttributes(a, b) else { return false }
    if let x = a.compactRange, let y = b.compactRange { return x.first == y.first && x.step == y.step }
    switch a.type {
    case .logical: return a.asLogicals() == b.asLogicals()
    case .integer: return a.asIntegers() == b.asIntegers()
    case .double: return zip(a.asDoubles(), b.asDoubles()).allSatisfy(same)
    case .complex: return zip(a.asComplexes(), b.asComplexes()).allSatisfy { same($0.re, $1.re) && same($0.im, $1.im) }
    case .character: return a.asStrings() == b.asStrings()
    case .raw: return a.asRaws() == b.asRaws()
    case .list, .expression: return zip(a.asElements(), b.asElements()).allSatisfy { areIdentical($0, $1) }
    default: return false
    }
  }

  private static func same(_ x: Double, _ y: Double) -> Bool { x == y || (x.isNaN && y.isNaN && x.isNA == y.isNA) }

  private static func sameAttributes(_ a: Value, _ b: Value) -> Bool {
    let x = a.attributes, y = b.attributes
    guard x.entries.count == y.entries.count else { return false }
    return x.entries.allSatisfy { entry in
      guard let other = y[entry.name] else { return false }
      return areIdentical(entry.value, other) || entry.name == .rowNames && a.isDataFrame && b.isDataFrame && sameRowNumbers(a, b)
    }
  }

  /// Row numbers are kept either as such or as c(NA, -n).
  private static func sameRowNumbers(_ a: Value, _ b: Value) -> Bool {
    a.hasNumericRowNames && b.hasNumericRowNames && a.dataFrameRowNames == b.dataFrameRowNames
  }

  public static func areIdentical(_ a: Expr, _ b: Expr) -> Bool {
    switch (a, b) {
    case (.missing, .missing): return true
    case (.symbol(let x), .symbol(let y)): return x == y
    case (.constant(let x), .constant(let y)): return areIdentical(x, y)
    case (.call(let x), .call(let y)):
      return areIdentical(x.function, y.function) && x.arguments.count == y.arguments.count
        && zip(x.arguments, y.arguments).allSatisfy { $0.name == $1.name && areIdentical($0.value, $1.value) }
    case (.function(let x), .function(let y)):
      return x.formals.count == y.formals.count && areIdentical(x.body, y.body)
        && zip(x.formals, y.formals).allSatisfy { f, g in
          f.name == g.name && areIdentical(f.defaultValue ?? .missing, g.defaultValue ?? .missing)
        }
    default: return false
    }
  }
}
