/// Turns expressions into nodes: once for each function body, once for each call that `eval` sees.
enum Compiler {
  /// The node of a call, kept in the call.
  static func node(for call: Call) -> Node {
    if let node = call.compiled { return node }
    let node = steppingWhereWanted { compile(.call(call)) }
    call.compiled = node
    return node
  }

  /// `isTail` is true where the value becomes the value of the enclosing function, so that `return(x)` is just `x`.
  static func compile(_ expr: Expr, isTail: Bool = false) -> Node {
    switch expr {
    case .constant(let value):
      if case .language = value { return ConstantNode(value) }
      return ConstantNode(value)
    case .symbol(let name): return name == .dots ? DotsNode() : SymbolNode(name)
    case .missing: return MissingNode()
    case .function(let function): return FunctionNode(function)
    case .call(let call): return compileCall(call, isTail: isTail)
    }
  }

  private static func compileCall(_ call: Call, isTail: Bool) -> Node {
    guard let name = call.functionName, let make = specialForms[name], let node = make(call, isTail) else { return CallNode(call) }
    return isStepping && loops.contains(name) ? SteppedLoopNode(node) : node
  }

  private static let loops: Set<Name> = [.for, .while, .repeat]

  private typealias Maker = (_ call: Call, _ isTail: Bool) -> Node?

  /// Forms with nodes of their own. Each node falls back to an ordinary call when the user has redefined its function.
  private static let specialForms: [Name: Maker] = {
    var forms: [Name: Maker] = [
      .brace: { call, isTail in BlockNode(call, isTail: isTail) },
      .paren: { call, _ in call.arguments.count == 1 && isPlain(call) ? ParenNode(call) : nil },
      .if: { call, isTail in (2...3).contains(call.arguments.count) ? IfNode(call, isTail: isTail) : nil },
      .for: { call, _ in ForNode(call) },
      .while: { call, _ in call.arguments.count == 2 ? WhileNode(call) : nil },
      .repeat: { call, _ in call.arguments.count == 1 ? RepeatNode(call) : nil },
      .break: { _, _ in BreakNode() },
      .next: { _, _ in NextNode() },
      .return: { call, isTail in
        guard call.arguments.count <= 1, isPlain(call) else { return nil }
        return ReturnNode(call, isTail: isTail)
      },
      .assign: { call, _ in assignment(call) },
      .equalsAssign: { call, _ in assignment(call) },
      .superAssign: { call, _ in assignment(call) },
      .subset: { call, _ in IndexNode(call, isElement: false) },
      .element: { call, _ in IndexNode(call, isElement: true) },
      .dollar: { call, _ in call.arguments.count == 2 ? MemberNode(call) : nil },
      .at: { call, _ in call.arguments.count == 2 && isPlain(call) ? SlotNode(call) : nil },
      Name("&&"): { call, _ in call.arguments.count == 2 ? ShortCircuitNode(call, isAnd: true) : nil },
      Name("||"): { call, _ in call.arguments.count == 2 ? ShortCircuitNode(call, isAnd: false) : nil },
      Name("switch"): { call, isTail in SwitchNode(call, isTail: isTail) },
      Name("forceAndCall"): { call, _ in ForceAndCallNode(call) },
      Name("browser"): { _, _ in
        metBrowser = true
        return nil
      },
      Name("quote"): { call, _ in call.arguments.count == 1 ? QuoteNode(call) : nil },
    ]
    for op in ArithmeticOperator.allCases {
      forms[Name(op.rawValue)] = { call, _ in
        guard isPlain(call) else { return nil }
        if call.arguments.count == 2 { return ArithmeticNode(call, op) }
        return call.arguments.count == 1 && (op == .subtract || op == .add) ? UnaryNode(call, op == .add ? .plus : .minus) : nil
      }
    }
    for op in ComparisonOperator.allCases {
      forms[Name(op.rawValue)] = { call, _ in call.arguments.count == 2 && isPlain(call) ? ComparisonNode(call, op) : nil }
    }
    for op in LogicOperator.allCases {
      forms[Name(op.rawValue)] = { call, _ in call.arguments.count == 2 && isPlain(call) ? LogicNode(call, op) : nil }
    }
    forms[Name("!")] = { call, _ in call.arguments.count == 1 && isPlain(call) ? UnaryNode(call, .not) : nil }
    forms[Name(":")] = { call, _ in call.arguments.count == 2 && isPlain(call) ? RangeNode(call) : nil }
    return forms
  }()

  /// No empty arguments and no `...`.
  static func isPlain(_ call: Call) -> Bool {
    call.arguments.allSatisfy { argument in
      if case .missing = argument.value { return false }
      if case .symbol(.dots) = argument.value { return false }
      return true
    }
  }

  private static func assignment(_ call: Call) -> Node? {
    guard call.arguments.count == 2, let operation = call.functionName else { return nil }
    let value = compile(call.arguments[1].value)
    let isSuper = operation == .superAssign
    switch call.arguments[0].value {
    case .symbol(let name): return isSuper ? SuperAssignNode(name, value, call) : AssignNode(name, value, call)
    case .constant(.strings(let v)) where v.count == 1 && v.elements[0] != nil:
      let name = Name(v.elements[0]!)
      return isSuper ? SuperAssignNode(name, value, call) : AssignNode(name, value, call)
    case .call(let target): return ReplacementNode(target: target, value: value, isSuper: isSuper, call: call)
    default: return InvalidAssignmentNode(call)
    }
  }
}

/// A function expression made ready to run.
final class CompiledFunction {
  let body: Node
  let formals: [Name]
  /// Nodes of the defaults; nil for formals without.
  let defaults: [Node?]
  let dotsIndex: Int
  /// The body asks how it was called (`UseMethod`, `NextMethod`, `match.call` …), so supplied arguments are kept.
  let keepsArguments: Bool
  let usesOnExit: Bool

  init(_ function: FunctionExpr) {
    self.function = function
    body = Compiler.steppingWhereWanted { Compiler.compile(function.body, isTail: true) }
    formals = function.formals.map(\.name)
    defaults = function.formals.map { $0.defaultValue.map { Compiler.compile($0) } }
    dotsIndex = formals.firstIndex(of: .dots) ?? -1
    keepsArguments = CompiledFunction.mentions(function.body, CompiledFunction.dispatchers)
    usesOnExit = true
    readsDispatch = CompiledFunction.reads(function.body)
  }

  /// The body asks for `.Generic` or `.Class`, itself or in a function it makes.
  let readsDispatch: Bool

  private static func reads(_ expr: Expr) -> Bool {
    switch expr {
    case .symbol(let name): return name.text == ".Generic" || name.text == ".Class" || name.text == "eval" || name.text == "evalq"
    case .constant(.strings(let v)): return v.elements.contains { $0 == ".Generic" || $0 == ".Class" }
    case .call(let call): return reads(call.function) || call.arguments.contains { reads($0.value) }
    case .function(let function): return reads(function.body) || function.formals.contains { $0.defaultValue.map(reads) ?? false }
    default: return false
    }
  }

  private static let dispatchers: Set<Name> = ["UseMethod", "NextMethod", "standardGeneric", "callNextMethod", "callSuper", "callGeneric"]

  /// The function may look at how its arguments were written or at the frame it was called from, itself or in a method or function it makes:
  /// loops that call it with values hand them over as promises then.
  private(set) lazy var seesArguments: Bool = keepsArguments || CompiledFunction.mentions(function.body, CompiledFunction.witnesses, within: true)
    || function.formals.contains { $0.defaultValue.map { CompiledFunction.mentions($0, CompiledFunction.witnesses, within: true) } ?? false }
  private unowned let function: FunctionExpr

  private static let witnesses: Set<Name> = dispatchers.union([
    "substitute", "match.call", "parent.frame", "sys.frame", "sys.frames", "sys.function", "enquo", "enquos", "enexpr", "enexprs", "ensym", "ensyms",
  ])

  /// Whether `expr` names one of `names`, with `within` also in the functions it makes.
  private static func mentions(_ expr: Expr, _ names: Set<Name>, within: Bool = false) -> Bool {
    switch expr {
    case .symbol(let name): return names.contains(name)
    case .call(let call): return mentions(call.function, names, within: within) || call.arguments.contains { mentions($0.value, names, within: within) }
    case .function(let made) where within:
      return mentions(made.body, names, within: true) || made.formals.contains { $0.defaultValue.map { mentions($0, names, within: true) } ?? false }
    default: return false
    }
  }

  private var steppingBody: Node?

  /// The body in nodes that step, compiled when it is first debugged.
  func stepping(_ function: FunctionExpr) -> Node {
    if let steppingBody { return steppingBody }
    let made = Compiler.stepping { Compiler.compile(function.body, isTail: true) }
    steppingBody = made
    return made
  }

  static func of(_ function: FunctionExpr) -> CompiledFunction {
    if let compiled = function.compiled { return compiled }
    let compiled = CompiledFunction(function)
    function.compiled = compiled
    return compiled
  }
}
