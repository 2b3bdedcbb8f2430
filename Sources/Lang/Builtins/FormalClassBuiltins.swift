/// Formal (S4) classes: what the definitions in the language need from the evaluator.
enum FormalClassBuiltins {
  static let all: [Builtin] = [
    Builtin("standardGeneric", "f, fdef", "Calls the method of generic `f` for the classes of the enclosing function's arguments. Source: R ?standardGeneric.") { call in
      try call.interpreter.standardGeneric(try call.string("f"), in: call.environment)
    },
    Builtin.special("callNextMethod", "...", "Calls the next method of the dispatch under way. Source: R ?callNextMethod.") { call in
      let given = call.call.arguments.isEmpty ? nil : CallNode(call.call).promisedArguments(call.environment, call.interpreter)
      let value = try call.interpreter.callNextFormalMethod(given, in: call.environment)
      call.interpreter.isVisible = true
      return value
    },
    Builtin(".formalClass", "name, supers, distances", "Tells dispatch what a class extends.") { call in
      let names = try call.strings("supers").compactMap { $0 }, distances = try call.integers("distances")
      call.interpreter.makeFormalMethods().superclasses[try call.string("name")] = zip(names, distances).map { (name: $0, distance: Int($1)) }
      return call.invisible(.null)
    },
    Builtin(".formalGeneric", "name, signature, fallback = NULL", "Makes a table of methods.") { call in
      let methods = call.interpreter.makeFormalMethods(), name = try call.string("name")
      let formals = try call.strings("signature").compactMap { $0.map { Name($0) } }
      if methods.generics[name] == nil { methods.generics[name] = FormalMethods.Generic(name: name, formals: formals, fallback: call.optional("fallback")) }
      else if let fallback = call.optional("fallback") { methods.generics[name]!.fallback = fallback }
      return call.invisible(.null)
    },
    Builtin(".formalMethod", "name, signature, method", "Adds, replaces or (NULL) removes a method; TRUE when one was there.") { call in
      let methods = call.interpreter.makeFormalMethods(), name = try call.string("name")
      var signature = try call.strings("signature").compactMap { $0 }
      while signature.count > 1, signature.last == "ANY" { signature.removeLast() }
      guard let generic = methods.generics[name] else { return .logical(.false) }
      let position = generic.methods.firstIndex { $0.signature == signature }
      let function = try call["method"]
      generic.forgetInherited()
      if function.isNull { if let position { generic.methods.remove(at: position) } }
      else if let position { generic.methods[position] = .init(signature: signature, function: function) }
      else { generic.methods.append(.init(signature: signature, function: function)) }
      return .bool(position != nil)
    },
    Builtin(".formalMethods", "name", "The methods of a generic: list of signatures and functions, or NULL.") { call in
      guard let generic = call.interpreter.formalMethods?.generics[try call.string("name")] else { return .null }
      return .list([
        .list(generic.methods.map { .strings($0.signature) }), .list(generic.methods.map(\.function)),
        .strings(generic.formals.map(\.text)), generic.fallback ?? .null,
        .list(generic.inherited.map { .list([.strings($0.classes), .strings($0.signature)]) }),
      ], names: ["signatures", "functions", "formals", "fallback", "inherited"])
    },
    Builtin(".formalFind", "name, classes", "The best inherited method for classes, or NULL.") { call in
      guard let methods = call.interpreter.formalMethods, let generic = methods.generics[try call.string("name")] else { return .null }
      return methods.applicable(generic, try call.strings("classes").compactMap { $0.map { [$0] } }).first?.function ?? .null
    },
    Builtin(".formalGenerics", "", "Names of all generics with methods.") { call in
      .strings((call.interpreter.formalMethods?.generics.keys).map { Collation.sorted(Array($0)) } ?? [])
    },
    Builtin("bindingIsActive", "sym, env", "TRUE for a binding made by makeActiveBinding. Source: R ?bindenv.") { call in
      guard case .environment(let scope) = try call["env"] else { throw RError("not an environment") }
      let name = Name(try call[0].asStrings().first.flatMap { $0 } ?? "")
      guard scope.has(name) else { throw RError("no binding for \"\(name.text)\"") }
      return .bool(scope.restrictions?.active[name.id] != nil)
    },
    Builtin(".formalClasses", "x", "The classes dispatch sees for a value.") { call in .strings(FormalMethods.classes(of: try call[0])) },
    Builtin(".formalObject", "class, package", "An instance without slots.") { call in
      var attributes = Attributes()
      attributes[.class] = Value.string(try call.string("class")).with("package", try call["package"])
      return .object(S4Object(attributes))
    },
    Builtin(".formalSet", "object, name, value", "Sets a slot without checks.") { call in
      var x = try call[0]
      try call.interpreter.storeSlot(try call.string("name"), of: &x, try call["value"])
      return x
    },
    Builtin("slot", "object, name", "The slot called `name`. Source: R ?slot.") { call in
      try call.interpreter.slot(try call.string("name"), of: try call[0])
    },
    Builtin("slot<-", "object, name, check = TRUE, value", "Sets the slot called `name`. Source: R ?slot.") { call in
      var x = try call[0]
      if try call.flag("check") { try call.interpreter.assignSlot(try call.string("name"), of: &x, try call["value"]) }
      else { try call.interpreter.storeSlot(try call.string("name"), of: &x, try call["value"]) }
      return x
    },
  ]
}
