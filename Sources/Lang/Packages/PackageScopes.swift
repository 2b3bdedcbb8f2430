/// R's own packages as environments. All of them share the base scope here; what asks for one of their environments (`environment(sd)`,
/// `as.environment("package:stats")`, walking `parent.env`) gets one that holds the package's names with the values of the base scope.
extension Interpreter {
  /// The namespace of one of R's packages, as `environment(sd)` gives it.
  func shownNamespace(_ package: String) -> Environment {
    shownScope("namespace:" + package, names: names(of: package) ?? [], parent: base)
  }

  /// What stands at `place` (`package:stats`, `Autoloads`) of the search path, if it is one of R's packages or Autoloads; else nil.
  func shownAttached(_ place: String) -> Environment? {
    let path = attachedPackages.filter { DefaultPackages.attached.contains($0) }.map { "package:" + $0 } + ["Autoloads"]
    guard let start = path.firstIndex(of: place) else { return nil }
    var parent = base
    for each in path[start...].reversed() {
      let isFirst = shownScopes[each] == nil
      let scope = shownScope(each, names: names(of: String(each.dropFirst(8))) ?? [], parent: parent)
      scope.parent = parent
      if isFirst {
        scope.attributes[Name("name")] = .string(each)
        if each.hasPrefix("package:") { scope.attributes[Name("path")] = .string("/usr/lib/R/library/" + each.dropFirst(8)) }
      }
      parent = scope
    }
    return parent
  }

  /// The scope around `scope` as R has it: between what is attached and the base scope lie R's own packages.
  func shownParent(of scope: Environment) -> Environment {
    guard let parent = scope.parent else { return emptyEnvironment }
    guard parent === base, scope === global || isAttached(scope) else { return parent }
    let first = attachedPackages.first { DefaultPackages.attached.contains($0) }
    return shownAttached(first.map { "package:" + $0 } ?? "Autoloads") ?? base
  }

  /// The environment R shows for a function of the base scope, by the package it belongs to there.
  func shownEnvironment(of closure: Closure) -> Environment {
    closure.environment === base ? shownNamespace(LibraryPackages.package(of: closure, in: self)) : closure.environment
  }

  private func isAttached(_ scope: Environment) -> Bool {
    var each = global.parent
    while let here = each, here !== base {
      if here === scope { return true }
      each = here.parent
    }
    return false
  }

  private func shownScope(_ name: String, names: [String], parent: Environment) -> Environment {
    if let made = shownScopes[name] { return made }
    let scope = Environment(parent: parent, capacity: names.count, name: name)
    for each in names { if let raw = base.local(Name(each)) { scope.bindAlias(Name(each), raw) } }
    shownScopes[name] = scope
    return scope
  }
}
