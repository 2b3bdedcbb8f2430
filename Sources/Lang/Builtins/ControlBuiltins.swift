/// Functions about the call being evaluated: arguments, frames, exits.
enum ControlBuiltins {
  static let all: [Builtin] = [
    Builtin("invisible", "x = NULL", "Returns `x` without printing it at top level. Source: R ?invisible.") { call in
      call.invisible(try call[0])
    },
  ]
}
