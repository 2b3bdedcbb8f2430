/// Output as a value.
enum CaptureBuiltins {
  static let all: [Builtin] = [
    Builtin.special("capture.output", "..., file = NULL, append = FALSE", "The lines that evaluating the arguments prints. Source: R ?capture.output.") { call in
      let output = call.interpreter.output
      let depth = output.captureDepth
      output.beginCapture()
      do {
        for argument in call.spread.call.arguments where argument.name == nil {
          call.interpreter.isVisible = true
          let value = try call.interpreter.evaluate(argument.value, in: call.environment)
          if call.interpreter.isVisible { try call.interpreter.printValue(value, in: call.environment) }
        }
      } catch {
        while output.captureDepth > depth { output.endCapture() }
        throw error
      }
      while output.captureDepth > depth + 1 { output.endCapture() }
      let text = output.endCapture()
      call.interpreter.isVisible = true
      var lines: [String?] = text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
      if text.hasSuffix("\n") { lines.removeLast() }
      return try written(lines, call)
    }
  ]

  /// The lines; or NULL, invisibly, when `file` says where to write them.
  private static func written(_ lines: [String?], _ call: SpecialCall) throws -> Value {
    let value = Value.strings(StringVector(lines))
    func named(_ name: String) throws -> Value? {
      guard let index = call.call.arguments.firstIndex(where: { $0.name?.text == name }) else { return nil }
      return try call.evaluate(index)
    }
    guard let file = try named("file"), !file.isNull else { return value }
    let arguments: [Interpreter.Supplied] = [
      (nil, value), (Name("file"), file), (Name("sep"), .string("\n")), (Name("append"), try named("append") ?? .bool(false)),
      (Name("fill"), .bool(true)),
    ]
    guard let cat = try call.interpreter.findFunction(Name("cat"), in: call.interpreter.base) else { return value }
    _ = try call.interpreter.apply(cat, arguments, environment: call.environment, call: call.call)
    call.interpreter.isVisible = false
    return .null
  }
}
