/// `switch(EXPR, name = value, …)` with plain alternatives, each compiled once.
///
/// What is unusual (`...` among the alternatives, several defaults, selectors that are no single text or number) is left to the builtin.
final class SwitchNode: Node {
  private static let name = Name("switch")

  private let call: Call
  private let selector: Node
  /// The names of the alternatives; nil for the default.
  private let names: [String?]
  /// The alternatives; nil where one is empty and falls through to the next.
  private let alternatives: [Node?]
  private let fallback: Int?

  init?(_ call: Call, isTail: Bool) {
    guard call.arguments.count > 1, call.arguments[0].name.map({ $0.text == "EXPR" }) ?? true, Compiler.isPlain(Call(call.function, [call.arguments[0]])) else { return nil }
    let cases = call.arguments.dropFirst()
    guard !cases.contains(where: { if case .symbol(.dots) = $0.value { return true } else { return false } }) else { return nil }
    self.call = call
    selector = Compiler.compile(call.arguments[0].value)
    let names = cases.map { argument in argument.name.flatMap { $0.text.isEmpty ? nil : $0.text } }
    self.names = names
    alternatives = cases.map { argument in
      if case .missing = argument.value { return nil }
      return Compiler.compile(argument.value, isTail: isTail)
    }
    let unnamed = names.indices.filter { names[$0] == nil }
    guard unnamed.count < 2 || names.allSatisfy({ $0 == nil }) else { return nil }
    fallback = unnamed.count == 1 ? unnamed[0] : nil
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    if Shadowing.isShadowed(SwitchNode.name.id) { return try CallNode(call).evaluate(environment, interpreter) }
    let chosen: Value
    do { chosen = try selector.evaluate(environment, interpreter) } catch let error as RError {
      throw try interpreter.signal(error, environment: environment)
    }
    interpreter.isVisible = true
    if let place = place(chosen), let node = alternatives[place] { return try node.evaluate(environment, interpreter) }
    guard let builtin = interpreter.base.local(SwitchNode.name), case .builtin(let function) = builtin else { return .null }
    return try interpreter.raisingAt(call) {
      try ControlBuiltins.switchCase(SpecialCall(interpreter: interpreter, builtin: function, call: call, environment: environment), chosen)
    }
  }

  /// The alternative that is meant, past empty ones; nil where the builtin has to decide.
  private func place(_ chosen: Value) -> Int? {
    switch chosen {
    case .strings(let v):
      guard v.count == 1, let text = v.elements[0], !text.isEmpty, v.attributes.isEmpty else { return nil }
      guard var index = names.firstIndex(where: { $0 == text }) else { return fallback }
      while index < alternatives.count, alternatives[index] == nil { index += 1 }
      return index < alternatives.count ? index : nil
    case .double(let x): return x >= 1 && x < Double(alternatives.count + 1) ? Int(x) - 1 : nil
    case .integer(let i): return i >= 1 && i <= alternatives.count ? Int(i) - 1 : nil
    default: return nil
    }
  }
}
