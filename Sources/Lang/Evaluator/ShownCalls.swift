/// Which calls an error report shows.
///
/// Most functions that are builtins here are closures in R, so R shows them between the user's functions (`Calls: f -> sapply -> FUN`) and
/// names them as the place of errors in their arguments. `ShownCall` remembers such a call while it runs.
struct ShownCall {
  /// How many closure calls were active when it began.
  let depth: Int
  let call: Call
  let builtin: Builtin
}

extension Builtin {
  /// Primitives that R shows without arguments.
  static let subsetting: Set<String> = ["[", "[[", "$", "@", "[<-", "[[<-", "$<-", "@<-"]

  /// R's primitives that get their arguments unevaluated: of type "special".
  static let specialPrimitives = Set(
    """
    :: ::: .Internal [ [[ [[<- [<- { @ @<- && <- <<- = || ~ $ $<- break call expression for forceAndCall function if log missing next \
    on.exit quote rep repeat return round signif substitute switch UseMethod while
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// R's own primitives: they leave no trace in its stack of calls.
  static let primitives: Set<String> = Set(
    """
    - : :: ::: ! != ...elt ...length ...names .subset .subset2 ( [ [[ [[<- [<- { @ @<- * / & && %*% %/% %% ^ + < <- <<- <= = == > >= | || ~ $ $<- abs \
    acos acosh all any anyNA Arg as.call as.character as.complex as.double as.environment as.integer as.logical as.numeric as.raw asin asinh \
    atan atanh attr attr<- attributes attributes<- baseenv break browser c call ceiling class class<- Conj cos cosh cospi cummax cummin \
    cumprod cumsum digamma dim dim<- dimnames dimnames<- emptyenv enc2native enc2utf8 environment<- exp expm1 expression floor for \
    forceAndCall function gamma gc.time globalenv if Im interactive invisible is.array is.atomic is.call is.character is.complex is.double \
    is.environment is.expression is.finite is.function is.infinite is.integer is.language is.list is.logical is.matrix is.na is.name is.nan \
    is.null is.numeric is.object is.pairlist is.raw is.recursive is.single is.symbol isS4 length length<- levels<- lgamma list log log10 \
    log1p log2 max min missing Mod names names<- nargs next nzchar oldClass oldClass<- on.exit pos.to.env proc.time prod quote range Re rep \
    repeat return round seq_along seq_len seq.int sign signif sin sinh sinpi sqrt standardGeneric storage.mode<- substitute sum switch tan \
    tanh tanpi tracemem trigamma trunc unclass untracemem UseMethod while xtfrm
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// Functions of R that are left out of reports while they run: they report the call of their caller.
  static let unreported: Set<String> = ["stop", "warning", "suppressWarnings", ".signalSimpleWarning", "%>%", "callNextMethod", "stopifnot"]

  /// Functions R calls without matching them: an `if` among their arguments is written on one line.
  static let writtenAsLists = primitives.union([
    ".C", ".Call", ".External", ".External2", ".Fortran", ".Internal", ".Primitive", ".External.graphics", ".Call.graphics",
  ])

  /// The calls R's own definition makes before it reaches the user's function.
  static let innerCalls: [String: [String]] = [
    "sapply": ["lapply"], "Map": ["mapply"], "Filter": ["unlist", "lapply"], "eval": ["eval"], "evalq": ["evalq"],
    "local": ["eval.parent", "eval", "eval", "eval", "eval"], "try": ["tryCatch", "tryCatchList", "tryCatchOne", "doTryCatch"],
    "suppressMessages": ["withCallingHandlers"],
  ]
}

extension Interpreter {
  /// The innermost call, as `stop` and errors of arguments report it.
  func innermostCall() -> Call? {
    if let shown = shownCalls.last, shown.depth >= frames.count {
      if shown.builtin.name == "try" { return Interpreter.doTryCatch }
      if shown.builtin.name == "tryCatch" { return Interpreter.hasHandlers(shown.call) ? Interpreter.doTryCatch : Interpreter.tryCatchList }
      if shown.builtin.name == "local", let body = shown.call.arguments.first, shown.call.arguments.count == 1 {
        return Call("eval", [.call(Call("quote", [body.value])), .call(Call("new.env", []))])
      }
      return shown.call
    }
    return reported(frames.last?.call)
  }

  /// The call that reports name: helpers of our own library have no counterpart in R, so the function that called them stands for them.
  func reported(_ call: Call?) -> Call? {
    guard let call, Interpreter.isOwnHelper(call) else { return call }
    return frames.last { !Interpreter.isOwnHelper($0.call) }?.call ?? call
  }

  private static func isOwnHelper(_ call: Call) -> Bool {
    guard let name = call.functionName?.text, name.hasPrefix("."), !reportedHelpers.contains(name) else { return false }
    return call.span?.file.isLibrary == true
  }

  /// Functions whose names begin with a dot in R, too.
  private static let reportedHelpers: Set<String> = [".local", ".geometry", ".rowNamesDF<-", ".set_row_names", ".row_names_info", ".S3method", ".Call", ".External", ".Internal"]

  static let doTryCatch = Call(
    "doTryCatch", [.call(Call("return", [.symbol("expr")])), .symbol("name"), .symbol("parentenv"), .symbol("handler")])

  /// What R evaluates the expression of a `tryCatch` without handlers in.
  private static let tryCatchList = Call("tryCatchList", [.symbol("expr"), .symbol("classes"), .symbol("parentenv"), .symbol("handlers")])

  /// How R calls the handler of a `tryCatch`.
  static let exitingHandlerCall = Call(.call(Call("[[", [.symbol("value"), .constant(.integer(3))])), [Argument(.symbol("cond"))])

  private static func hasHandlers(_ call: Call) -> Bool {
    call.arguments.contains { $0.name != nil && $0.name != "finally" && $0.name != "expr" }
  }

  /// Names of the active calls, outermost first.
  func callNames() -> [String] {
    var names: [String] = []
    var next = 0
    func addShown(upTo depth: Int) {
      while next < shownCalls.count, shownCalls[next].depth <= depth {
        let shown = shownCalls[next]
        names.append(Interpreter.shownName(shown.call))
        if shown.builtin.name == "tryCatch" {
          let handled = shown.call.arguments.filter { $0.name != nil && $0.name != "finally" && $0.name != "expr" }
          names += handled.isEmpty ? ["tryCatchList"] : handled.flatMap { _ in ["tryCatchList", "tryCatchOne", "doTryCatch"] }
        } else { names += Builtin.innerCalls[shown.builtin.name] ?? [] }
        next += 1
      }
    }
    for (depth, frame) in frames.enumerated() {
      addShown(upTo: depth)
      let name = Interpreter.shownName(frame.call)
      // Helpers of our own library have no counterpart in R.
      if Interpreter.isOwnHelper(frame.call) { continue }
      // A handler runs when what it guards has been left.
      if frame.call === Interpreter.exitingHandlerCall, names.last == "doTryCatch" { names.removeLast() }
      names.append(name)
    }
    addShown(upTo: Int.max)
    return names
  }

  /// The call of a builtin, a function in R, whose argument or callee runs as frame `position`: `stop(f())` calls `f` from `stop`.
  func shownCall(before position: Int) -> Call? {
    guard let shown = shownCalls.last(where: { $0.depth == position }) else { return nil }
    switch shown.builtin.name {
    case "try": return Interpreter.doTryCatch
    case "tryCatch": return Interpreter.hasHandlers(shown.call) ? Interpreter.doTryCatch : Interpreter.tryCatchList
    default: return Builtin.innerCalls[shown.builtin.name] == nil ? shown.call : nil
    }
  }

  /// The active calls, outermost first, builtins that are functions in R among them.
  func activeCalls() -> [Value] {
    var calls: [Value] = [], next = 0
    for (depth, frame) in frames.enumerated() {
      while next < shownCalls.count, shownCalls[next].depth <= depth { calls.append(Value(.call(shownCalls[next].call))); next += 1 }
      calls.append(Value(.call(frame.call)))
    }
    return calls + shownCalls[next...].map { Value(.call($0.call)) }
  }

  private static func shownName(_ call: Call) -> String {
    call.functionName?.text ?? "<Anonymous>"
  }

  /// `Calls: f -> g`, or nothing where that would only repeat the call of the error itself.
  static func callsLine(_ names: [String], call: Value) -> String {
    guard case .language(let l) = call, case .call(let failed) = l.expr else { return "" }
    var text = "", count = 0, tooMany = false, top = ""
    for name in names.reversed() {
      if ["stop", "warning", "suppressWarnings", ".signalSimpleWarning"].contains(name) {
        (text, count, tooMany) = ("", 0, false)
        continue
      }
      count += 1
      top = name
      if tooMany { continue }
      if text.utf8.count > 50 { tooMany = true } else { text = text.isEmpty ? name : name + " -> " + text }
    }
    if tooMany, top.utf8.count < 50 { text = top + " ... " + text }
    if count == 0 || count == 1 && top == shownName(failed) { return "" }
    return "Calls: \(text)\n"
  }
}
