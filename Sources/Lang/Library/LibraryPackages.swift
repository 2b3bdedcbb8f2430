/// Which of R's packages a definition in the language stands in for. All share the base scope; what is printed names the package.
enum LibraryPackages {
  static func package(of closure: Closure, in interpreter: Interpreter) -> String {
    guard let file = closure.function.span?.file, file.isLibrary else { return "base" }
    let library = file.name
    if let name = file.definedName, let package = DefaultPackages.package(exporting: name) { return package }
    return table[library] ?? (interpreter.providedPackages[library] == nil ? "base" : library)
  }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for (package, libraries) in [
      "stats": [
        "polynomials", "sampling", "summaries", "multivariate", "optimization", "influence", "analysis of variance", "more tests", "formulas", "Arima",
        "generalized linear models", "StepFunctions", "stats", "rank tests", "model selection", "hypothesis tests", "stepwise selection",
        "Autoregression", "single terms", "profiles", "linear models", "smoothing", "resistant smoothing", "estimates", "Derivatives", "SeasonalTrend", "coefficients",
      ],
      "utils": ["TableFiles", "utils", "help"], "parallel": ["parallel"], "methods": ["formalmethods", "formalclasses", "refclasses"],
      "graphics": ["graphics", "matrix plots", "plots", "plots of models", "statistical plots", "legends and axes"],
    ] {
      for library in libraries { table[library] = package }
    }
    return table
  }()
}
