/// The families of builtins and the sources of the library written in the language: one line each.
enum Registry {
  static let families: [[Builtin]] = [
    ControlBuiltins.all,
    ConditionBuiltins.all,
    EnvironmentBuiltins.all,
    FunctionalBuiltins.all,
    PrintBuiltins.all,
    ConstructionBuiltins.all,
    AttributeBuiltins.all,
    CoercionBuiltins.all,
    MathBuiltins.all,
    SummaryBuiltins.all,
    SetBuiltins.all,
    OperatorBuiltins.all,
    PackageBuiltins.all,
    MatrixBuiltins.all,
    TextBuiltins.all,
    LanguageBuiltins.all,
    RegexBuiltins.all,
    FileBuiltins.all,
    ConnectionBuiltins.all,
    CatBuiltins.all,
    FormatBuiltins.all,
    FormatCBuiltins.all,
    SprintfBuiltins.all,
    DataFrameBuiltins.all,
    PipeBuiltins.all,
    RandomBuiltins.all,
    DistributionBuiltins.all,
    LinearAlgebraBuiltins.all,
  ]

  static let library: [LibrarySource] = [
    ConditionLibrary.source,
    FunctionalLibrary.source,
    SetLibrary.source,
    GenericLibrary.source,
    ReferenceClassLibrary.source,
    DataFrameLibrary.source,
    StatsLibrarySampling.source,
    StatsLibraryMatrices.source,
  ]
}
