/// A package stood in for whose functions have a scope of their own: reached by `package::name`, or by name once attached.
///
/// What most programs use lives in the base scope. A package whose names hide others (`resize`, `add`, `frame`, `R`) is declared so.
public struct PackageSource {
  public let name: String
  public let version: String
  /// Packages attached before this one.
  public let requires: [String]
  /// Packages attached with this one without a word.
  public let attaches: [String]
  public let builtins: [Builtin]
  public let library: [LibrarySource]
  /// Names of other packages' objects that this one hides, as R says when it is attached.
  public let masks: [(package: String, objects: [String])]
  /// Definitions that end in one of these classes are methods: found by dispatch, not by name.
  public let classes: [String]
  /// Names that end so and are no methods.
  let exported: Set<String>
  /// Other definitions that are methods.
  public let methods: Set<String>
  /// Classes that are formal in the package: their operators come before those of other classes.
  let formalClasses: Set<String>

  public init(
    _ name: String, version: String, requires: [String] = [], attaches: [String] = [], builtins: [Builtin] = [], library: [LibrarySource] = [],
    masks: [(package: String, objects: [String])] = [], classes: [String] = [], exported: Set<String> = [],
    formalClasses: Set<String> = [], methods: Set<String> = []
  ) {
    self.name = name
    self.version = version
    self.requires = requires
    self.attaches = attaches
    self.builtins = builtins
    self.library = library
    self.masks = masks
    self.classes = classes
    self.exported = exported
    self.formalClasses = formalClasses
    self.methods = methods
  }

  func defines(_ name: String) -> Bool { builtins.contains { $0.name == name } || library.contains { $0.definedNames.contains(name) } }

  /// True for names that only the package itself and dispatch see.
  func isInternal(_ name: String) -> Bool { name.hasPrefix(".") && name != "." || isMethod(name) }

  func isMethod(_ name: String) -> Bool {
    // as.cimg and is.pixset end like methods but are called by name.
    methods.contains(name) || !exported.contains(name) && classes.contains { name.hasSuffix("." + $0) && !name.hasPrefix("is.") && name != "as." + $0 }
  }
}

extension Interpreter {
  /// Makes a package with a scope of its own known; nothing is defined before it is first used.
  public func provide(_ package: PackageSource) {
    providedPackages[package.name] = package.version
    packageSources[package.name] = package
  }

  /// The scope of a package's own functions, made when first asked for; nil for packages whose functions are in the base scope.
  public func namespace(_ name: String) throws -> Environment? {
    if let made = namespaces[name] { return made }
    guard let source = packageSources[name] ?? PackageLibrary.named(name)?.packageSource else { return nil }
    packageSources[name] = source
    let scope = Environment(parent: base, capacity: 64, name: name)
    namespaces[name] = scope
    for builtin in source.builtins {
      builtin.package = name
      scope.set(Name(builtin.name), .builtin(builtin))
    }
    for library in source.library { library.define(in: scope) }
    formalOperands.formUnion(source.formalClasses)
    for method in scope.names where source.isMethod(method.text) {
      if let raw = scope.local(method) { registeredMethods[method] = try resolve(raw) }
    }
    return scope
  }

  /// Packages that export `name` and are not attached.
  func packagesToAttach(for name: String) -> [String] {
    providedPackages.keys.sorted().filter { package in
      guard !attachedPackages.contains(package), let source = packageSources[package] ?? PackageLibrary.named(package)?.packageSource else { return false }
      return !source.isInternal(name) && source.defines(name)
    }
  }

  /// The package and those that attaching it attaches.
  public func packagesAttached(with package: String) -> [String] { [package] + (packageSources[package]?.requires ?? []) }

  /// The names of a package that `::`, completion and attaching show.
  public func exportedNames(of package: String) throws -> [Name] {
    guard let scope = try namespace(package), let source = packageSources[package] else { return [] }
    return scope.names.filter { !source.isInternal($0.text) }
  }

  /// Puts the package's names between the global scope and what was attached before.
  func attachScope(of package: String) throws {
    guard let scope = try namespace(package) else { return }
    let attached = Environment(parent: global.parent, capacity: 64, name: "package:" + package)
    for name in try exportedNames(of: package) { if let raw = scope.local(name) { attached.set(name, raw) } }
    global.parent = attached
  }

  /// Takes a package's names off the search path again.
  func detachScope(of package: String) {
    var scope = global
    while let next = scope.parent {
      if next.name == "package:" + package || attachedLists.contains(package) && next.name == package {
        scope.parent = next.parent
        return
      }
      scope = next
    }
  }

  /// Whether an attached scope's function is another copy of the package's own.
  private func isShared(_ name: Name, _ scope: Environment, _ package: String) throws -> Bool {
    guard let there = scope.local(name), let here = try namespace(package)?.local(name) else { return false }
    guard case .closure(let a) = try resolve(there), case .closure(let b) = try resolve(here) else { return false }
    guard let first = a.function.span?.file, let second = b.function.span?.file, first.isLibrary else { return false }
    return first.name == second.name && first.definedName == second.definedName
  }

  /// What a package about to be attached hides: in scopes attached before, then what its declaration says of the others.
  func maskedObjects(by package: String) throws -> [(package: String, objects: [String])] {
    let names = try exportedNames(of: package)
    var found: [(package: String, objects: [String])] = []
    var scope = global.parent
    while let here = scope {
      if let label = here.name, label.hasPrefix("package:") {
        let hidden = try names.filter { try here.has($0) && !isShared($0, here, package) }.map(\.text).sorted()
        if !hidden.isEmpty { found.append((label, hidden)) }
      }
      scope = here.parent
    }
    return found + (packageSources[package]?.masks ?? []).filter { mask in !found.contains { $0.package == mask.package } }
  }
}
