/// The families of builtins and the sources of the library written in the language.
enum Registry {
  static let families: [[Builtin]] = [
    ControlBuiltins.all, ConditionBuiltins.all, EnvironmentBuiltins.all, FunctionalBuiltins.all,
    PrintBuiltins.all,
  ]

  static let library: [LibrarySource] = [ConditionLibrary.source, FunctionalLibrary.source]
}
