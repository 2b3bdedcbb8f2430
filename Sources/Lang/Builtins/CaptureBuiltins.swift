/// Output as a value.
enum CaptureBuiltins {
  static let all: [Builtin] = [
    Builtin.special("capture.output", "...", "The lines that evaluating the arguments prints. Source: R ?capture.output.") { call in
      let output = call.interpreter.output
      let depth = output.captureDepth
      output.beginCapture()
      do {
        for argument in call.call.arguments where argument.name == nil {
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
      return .strings(StringVector(lines))
    }
  ]
}
