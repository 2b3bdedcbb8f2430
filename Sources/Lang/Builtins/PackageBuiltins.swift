/// Packages: the functions of those stood in for are always there; `library` checks the name and attaches it.
public enum Packages {
  /// Packages whose functions the language itself provides.
  static let base: Set<String> = [
    "base", "stats", "utils", "methods", "graphics", "grDevices", "datasets", "tools", "parallel", "compiler", "splines", "stats4",
    "R6",
  ]

  static func isKnown(_ name: String, _ interpreter: Interpreter) -> Bool { base.contains(name) || interpreter.providedPackages.keys.contains(name) }

  static func hint(for name: String, _ interpreter: Interpreter) -> [String] {
    let known = Array(interpreter.providedPackages.keys).sorted()
    let near = Suggestion.nearest(to: name, among: known + Array(base))
    return (near.map { ["did you mean `\($0)`?"] } ?? []) + ["available: \((known + ["R6"]).sorted().joined(separator: ", "))"]
  }
}

enum PackageBuiltins {
  static let all: [Builtin] = [
    Builtin.special("library", "package, help, pos = 2, lib.loc = NULL, character.only = FALSE, logical.return = FALSE, warn.conflicts, quietly = FALSE, verbose", """
      Attaches a package; an error when it is not one of those available. Source: R ?library.
      """) { try attach($0, isRequire: false) },
    Builtin.special("require", "package, lib.loc = NULL, quietly = FALSE, warn.conflicts, character.only = FALSE", """
      Attaches a package; FALSE with a warning when it is not available. Source: R ?require.
      """) { try attach($0, isRequire: true) },
    Builtin("requireNamespace", "package, ..., quietly = FALSE", "TRUE when the package is available. Source: R ?requireNamespace.") { call in
      let name = try call.string("package")
      _ = try call.interpreter.namespace(name)
      if try !call.flag("quietly"), !Packages.isKnown(name, call.interpreter) {
        let text = "Loading required namespace: \(name)\nFailed with error:  ‘there is no package called ‘\(name)’’\n"
        _ = try call.interpreter.callFunction("message", [.string(String(text.dropLast()))], environment: call.environment)
      }
      return call.invisible(.bool(Packages.isKnown(name, call.interpreter)))
    },
    Builtin("loadNamespace", "package, ...", "Checks that a package is available. Source: R ?loadNamespace.") { call in
      let name = try call.string("package")
      guard Packages.isKnown(name, call.interpreter) else {
        throw RError("there is no package called ‘\(name)’", hints: Packages.hint(for: name, call.interpreter))
      }
      return call.invisible(.environment(try scope(of: name, call.interpreter)))
    },
    Builtin("attachNamespace", "ns, ...", "Attaches a package. Source: R ?attachNamespace.") { call in call.invisible(.null) },
    Builtin("isNamespaceLoaded", "name", "TRUE when the package is available. Source: R ?isNamespaceLoaded.") { call in
      .bool(Packages.isKnown(try call.string("name"), call.interpreter))
    },
    Builtin("asNamespace", "ns, ...", "The scope of a package's functions. Source: R ?asNamespace.") { call in
      if case .environment = try call[0] { return try call[0] }
      return .environment(try scope(of: try call.string("ns"), call.interpreter))
    },
    Builtin("getNamespace", "name", "The scope of a package's functions. Source: R ?getNamespace.") { call in
      if case .environment = try call[0] { return try call[0] }
      return .environment(try scope(of: try call.string("name"), call.interpreter))
    },
    Builtin("isNamespace", "ns", "TRUE for the scope of a package's functions. Source: R ?isNamespace.") { call in
      guard case .environment(let e) = try call[0] else { return .bool(false) }
      return .bool(e.name?.hasPrefix("namespace:") == true || call.interpreter.namespaces.values.contains { $0 === e })
    },
    Builtin.special("detach", "name, pos = 2L, unload = FALSE, character.only = FALSE, force = FALSE", """
      Takes a package off the search path. Source: R ?detach.
      """, detach),
    Builtin("getNamespaceExports", "ns", "The names of a package's functions and data. Source: R ?getNamespaceExports.") { call in
      let package = try call.string("ns")
      guard Packages.isKnown(package, call.interpreter) else {
        throw RError("there is no package called ‘\(package)’", hints: Packages.hint(for: package, call.interpreter), classes: ["packageNotFoundError"], call: Value(.call(Call("loadNamespace", [.symbol("name")]))))
      }
      return .strings((call.interpreter.names(of: package) ?? []).map(Optional.some))
    },
    Builtin(".attach", "elements, name", "Puts the elements of a list between the global scope and what was attached before.") { call in
      let name = try call.string("name"), elements = try call["elements"], interpreter = call.interpreter
      let scope = Environment(parent: interpreter.global.parent, capacity: 16, name: name)
      for (key, value) in zip(elements.names ?? [], elements.asElements()) { if let key, !key.isEmpty { scope.set(Name(key), value) } }
      interpreter.global.parent = scope
      interpreter.attachedPackages.insert(name, at: 0)
      interpreter.attachedLists.insert(name)
      return .environment(scope)
    },
    Builtin("installed.packages", "...", "Names of the packages available. Source: R ?installed.packages.") { call in
      let names = (Array(Packages.base) + Array(call.interpreter.providedPackages.keys)).sorted()
      var attributes = Attributes()
      attributes.dim = [names.count, 1]
      attributes[.dimnames] = .list(ListVector([.strings(names), .string("Package")]))
      return .strings(StringVector(names, attributes))
    },
    Builtin("install.packages", "pkgs, ...", "Says which packages are built in; nothing is downloaded. Source: R ?install.packages.") { call in
      for name in try call.strings("pkgs").compactMap({ $0 }) {
        if Packages.isKnown(name, call.interpreter) { call.interpreter.output.writeError("package ‘\(name)’ is built in\n") } else {
          try call.warn("package ‘\(name)’ is not available for this program")
        }
      }
      return call.invisible(.null)
    },
    Builtin("packageVersion", "pkg, lib.loc = NULL", "Version of a package. Source: R ?packageVersion.") { call in
      let name = try call.string("pkg")
      guard Packages.isKnown(name, call.interpreter) else { throw RError("there is no package called ‘\(name)’") }
      let version = call.interpreter.providedPackages[name] ?? "4.2.2"
      var attributes = Attributes()
      attributes[.class] = .strings(["package_version", "numeric_version"])
      return .list(ListVector([.vector(version.split(separator: ".").map { Int32($0) ?? 0 })], attributes))
    },
  ]

  private static func scope(of package: String, _ interpreter: Interpreter) throws -> Environment {
    if let own = try interpreter.namespace(package) { return own }
    return package == "base" || DefaultPackages.names[package] != nil ? interpreter.shownNamespace(package) : interpreter.base
  }

  private static func say(_ text: String, _ interpreter: Interpreter, in environment: Environment) throws {
    _ = try interpreter.callFunction("packageStartupMessage", [.string(text)], environment: environment)
  }

  private static func sayRequired(_ package: String, _ interpreter: Interpreter, in environment: Environment) throws {
    try say("Loading required package: \(package)", interpreter, in: environment)
  }

  /// Puts a package on the search path, with R's messages about others required and objects masked.
  private static func announce(_ name: String, _ interpreter: Interpreter, in environment: Environment) throws {
    guard !interpreter.attachedPackages.contains(name) else { return }
    func say(_ text: String) throws { try PackageBuiltins.say(text, interpreter, in: environment) }
    _ = try interpreter.namespace(name)
    for needed in interpreter.packageSources[name]?.requires ?? [] where !interpreter.attachedPackages.contains(needed) {
      try sayRequired(needed, interpreter, in: environment)
      try announce(needed, interpreter, in: environment)
    }
    for other in interpreter.packageSources[name]?.attaches ?? [] where !interpreter.attachedPackages.contains(other) {
      try interpreter.attachScope(of: other)
      interpreter.attachedPackages.insert(other, at: 0)
    }
    let masks = try interpreter.maskedObjects(by: name)
    try interpreter.attachScope(of: name)
    interpreter.attachedPackages.insert(name, at: 0)
    guard !masks.isEmpty else { return }
    try say("\nAttaching package: ‘\(name)’\n")
    for (package, objects) in masks {
      try say("The following object\(objects.count > 1 ? "s are" : " is") masked from ‘\(package)’:\n\n\(columns(objects))\n")
    }
  }

  /// Names in lines of 80 columns behind four spaces, as `formatDL` fills them.
  private static func columns(_ names: [String]) -> String {
    var lines: [String] = [], line = "   "
    for (index, name) in names.enumerated() {
      let word = name + (index + 1 < names.count ? "," : "")
      if line.count + word.count + 1 > 76, line.count > 3 {
        lines.append(line)
        line = "   "
      }
      line += " " + word
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// The name at a position of the search path, empty where there is none.
  private static func attached(at position: Int32, _ interpreter: Interpreter) -> String {
    let index = Int(position) - 2
    return interpreter.attachedPackages.indices.contains(index) ? interpreter.attachedPackages[index] : ""
  }

  private static func detach(_ call: SpecialCall) throws -> Value {
    let matched = try call.matched(), interpreter = call.interpreter
    let characterIndex = call.builtin.formalTexts.firstIndex(of: "character.only")!
    let isCharacter = try matched[characterIndex].map { try interpreter.evaluate($0.value, in: call.environment).asLogicals().first == .true } ?? false
    var name = ""
    switch matched[0]?.value {
    case .symbol(let symbol)? where !isCharacter: name = symbol.text
    case .call(let qualified)? where qualified.functionName?.text == ":": name = deparse(.call(qualified)).joined()
    case let value?:
      let given = try interpreter.evaluate(value, in: call.environment)
      name = given.asStrings().first.flatMap { $0 } ?? ""
      if !given.isString, let position = given.asIntegers().first { name = attached(at: position, interpreter) }
    case nil where matched[1] != nil:
      name = attached(at: try interpreter.evaluate(matched[1]!.value, in: call.environment).asIntegers().first ?? 0, interpreter)
    case nil: name = interpreter.attachedPackages.first ?? ""
    }
    if name.hasPrefix("package:") { name = String(name.dropFirst(8)) }
    guard let index = interpreter.attachedPackages.firstIndex(of: name) else { throw RError("invalid 'name' argument") }
    if name == "base" { throw RError("detaching \"package:base\" is not allowed") }
    interpreter.detachScope(of: name)
    interpreter.attachedPackages.remove(at: index)
    if !interpreter.attachedPackages.contains(name) { interpreter.attachedLists.remove(name) }
    return interpreter.invisibly(.null)
  }

  private static func attach(_ call: SpecialCall, isRequire: Bool) throws -> Value {
    let matched = try call.matched()
    let interpreter = call.interpreter
    let characterIndex = call.builtin.formalTexts.firstIndex(of: "character.only")!
    let isCharacter = try matched[characterIndex].map { try interpreter.evaluate($0.value, in: call.environment).asLogicals().first == .true } ?? false
    let successIndex = call.builtin.formalTexts.firstIndex(of: "logical.return")
    let tellsSuccess = try successIndex.flatMap { matched[$0] }.map { try interpreter.evaluate($0.value, in: call.environment).asLogicals().first == .true } ?? false
    guard let argument = matched[0]?.value else { return call.interpreter.invisibly(.strings(interpreter.attachedPackages)) }
    let name: String
    switch argument {
    case .symbol(let symbol) where !isCharacter: name = symbol.text
    default: name = try interpreter.evaluate(argument, in: call.environment).asStrings().first.flatMap { $0 } ?? "NA"
    }
    if isRequire, !interpreter.attachedPackages.contains(name) {
      let quietly = try call.builtin.formalTexts.firstIndex(of: "quietly").flatMap { matched[$0] }.map { try interpreter.evaluate($0.value, in: call.environment).asLogicals().first == .true } ?? false
      if !quietly { try sayRequired(name, interpreter, in: call.environment) }
    }
    guard Packages.isKnown(name, interpreter) else {
      if isRequire {
        try interpreter.warn("there is no package called ‘\(name)’", call: Call(
          .symbol("library"), [
            Argument(.symbol("package")), Argument(name: "lib.loc", .symbol("lib.loc")), Argument(name: "character.only", .constant(.logical(.true))),
            Argument(name: "logical.return", .constant(.logical(.true))), Argument(name: "warn.conflicts", .symbol("warn.conflicts")),
            Argument(name: "quietly", .symbol("quietly")),
          ]))
        return interpreter.invisibly(.logical(.false))
      }
      if tellsSuccess {
        try interpreter.warn("there is no package called ‘\(name)’", call: call.call)
        return interpreter.invisibly(.logical(.false))
      }
      throw RError("there is no package called ‘\(name)’", hints: Packages.hint(for: name, interpreter), classes: ["packageNotFoundError"])
    }
    try announce(name, interpreter, in: call.environment)
    return interpreter.invisibly(isRequire || tellsSuccess ? .logical(.true) : .strings(interpreter.attachedPackages))
  }
}

extension Interpreter {
  /// Marks the result as invisible at top level and returns it.
  func invisibly(_ value: Value) -> Value {
    isVisible = false
    return value
  }
}
