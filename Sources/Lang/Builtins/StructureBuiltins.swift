/// `str`, the compact display of any value.
enum StructureBuiltins {
  static let all: [Builtin] = [
    Builtin("str", """
      object, max.level = NA, vec.len = 4, digits.d = 3, nchar.max = 128, give.attr = TRUE, drop.deparse.attr = TRUE, give.head = TRUE,
      give.length = give.head, width = NULL, nest.lev = 0, indent.str = NULL, comp.str = "$ ", no.list = FALSE, list.len = 99, strict.width = "no", ...
      """, """
      Shows the structure of a value: type, dimensions, first elements, components down to `max.level`.
      `vec.len` scales how many elements, `list.len` how many components are shown; `give.attr` FALSE leaves attributes out. Source: R ?str.
      """, dispatch: .generic, show),
    Builtin("str.default", """
      object, max.level = NA, vec.len = 4, digits.d = 3, nchar.max = 128, give.attr = TRUE, drop.deparse.attr = TRUE, give.head = TRUE,
      give.length = give.head, width = NULL, nest.lev = 0, indent.str = NULL, comp.str = "$ ", no.list = FALSE, list.len = 99, strict.width = "no", ...
      """, "What `str` does without a method. Source: R ?str.", show),
  ]

  private static func show(_ call: BuiltinCall) throws -> Value {
    var options = Structure.Options()
    if let level = try call["max.level"].asDoubles().first, !level.isNaN { options.maximumLevel = Int(max(0, min(level, 1e6))) }
    options.vectorLength = min(max(0, try call.double("vec.len")), 1e8)
    options.isVectorLengthGiven = call.isSupplied("vec.len")
    options.digits = min(max(1, try call.integer("digits.d")), 22)
    options.maximumCharacters = min(max(20, try call.integer("nchar.max")), 1 << 30)
    options.showsAttributes = try call.flag("give.attr")
    options.showsHead = try call.flag("give.head")
    options.showsLength = call.isSupplied("give.length") ? try call.flag("give.length") : true
    options.componentMark = try call.string("comp.str")
    options.omitsListHead = try call.flag("no.list")
    options.listLength = min(max(0, try call.integer("list.len")), 1 << 30)
    options.level = min(max(0, try call.integer("nest.lev")), 1000)
    options.indent = call.optional("indent.str")?.asStrings().first.flatMap { $0 } ?? (" " + String(repeating: " ..", count: options.level))
    if let width = call.optional("width") ?? call.interpreter.options["width"], let columns = width.asDoubles().first, columns > 9, columns < 1e6 { options.width = Int(columns) }
    try Structure(call: call).show(try call[0], options)
    return call.invisible(.null)
  }
}
