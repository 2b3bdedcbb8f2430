extension Value {
  /// Labels of a factor's elements; NA where the code is NA or has no level.
  public func factorLabels() -> [String?] {
    let levels = attribute(.levels)?.asStrings() ?? []
    return asIntegers().map { code in code >= 1 && Int(code) <= levels.count ? levels[Int(code) - 1] : nil }
  }
}
