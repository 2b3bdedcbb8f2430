/// A package of others that is stood in for in the language alone.
///
/// What scripts call of these packages is there, not all of each; a name that is missing is an error as for any package.
struct PackageLibrary {
  let name: String
  let version: String
  let source: LibrarySource
  /// Packages whose functions its own use.
  var requires: [String] = []
  /// Those of them whose functions are attached with its own.
  var reexports: [String] = []
  /// What attaching hides, as R says it: package and names.
  var masks: [(package: String, objects: [String])] = []
  /// Data sets, each parsed when first used; `data` finds them without the package being attached.
  var data: [LibrarySource] = []
  /// Functions that are methods: found by dispatch, not by name.
  var methods: Set<String> = []
  /// Further parts of a source that would be too long for one file.
  var parts: [LibrarySource] = []
  /// Packages attached with it as packages of their own.
  var attaches: [String] = []
  /// Definitions that end in one of these classes are methods, too.
  var methodClasses: [String] = []
  /// Definitions that end so and are no methods.
  var exported: Set<String> = []
  /// Classes that are formal in the package: their operators come before those of other classes.
  var formalClasses: Set<String> = []
  /// Packages attached before it, each with a word about it.
  var dependencies: [String] = []

  static let all: [PackageLibrary] = [
    TidyDataPackages.dplyr, TidyDataPackages.tidyr, TidyDataPackages.tibble, TidyDataPackages.purrr, TidyDataPackages.tidyverse,
    StringPackages.stringr, StringPackages.stringi, TableFilePackages.readr, TableFilePackages.dataTable, LearningPackages.caret, LearningPackages.pROC,
    LearningPackages.abind, ScalesPackage.package, DevicePackages.svglite, MagrittrPackage.package,
    BenchmarkPackage.mlbench, ArgumentParserPackage.argparse, ScorePackages.auc, ScorePackages.metrics, ScorePackages.rocr, NeighbourPackage.class,
    NetworkPackage.nnet, AppliedStatisticsPackage.mass, TestingPackage.testthat,
    PalettePackages.brewer, PalettePackages.viridisLite, GGPlotPackage.package, GGPlotPackage.viridis, GridPackages.grid, GridPackages.gridExtra,
    JSONPackages.jsonlite, JSONPackages.rjson, PlyrPackage.package, Reshape2Package.package, LubridatePackage.package, ZooPackage.package,
    CaToolsPackage.package, IterationPackages.iterators, IterationPackages.foreach, IterationPackages.doParallel, LearningToolsPackage.e1071, TimingPackage.tictoc, TreePackage.rpart,
  ]

  private static let classes = ["tbl_df", "grouped_df", "data.table", "glue", "confusionMatrix", "dummyVars", "preProcess"]

  /// Names and versions, as `Interpreter.providedPackages` begins.
  static let versions = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.version) })

  static func named(_ name: String) -> PackageLibrary? { all.first { $0.name == name } }

  /// The sources in the order they are defined in: those it uses first.
  private var sources: [PackageLibrary] { requires.compactMap { PackageLibrary.named($0) }.flatMap(\.sources) + [self] }

  private var ownNames: [String] { source.definedNames + parts.flatMap(\.definedNames) }

  /// As the interpreter knows packages: functions of others that are only used stay inside.
  var packageSource: PackageSource {
    let hidden = sources.filter { $0.name != name && !reexports.contains($0.name) }.flatMap(\.ownNames)
    let shown = Set(ownNames + sources.filter { reexports.contains($0.name) }.flatMap(\.ownNames))
    return PackageSource(
      name, version: version, requires: dependencies, attaches: attaches, library: sources.flatMap { [$0.source] + $0.parts + $0.data }, masks: masks,
      classes: PackageLibrary.classes + sources.flatMap(\.methodClasses), exported: exported, formalClasses: formalClasses,
      methods: Set(hidden).subtracting(shown).union(["print.auc", "print.roc"]).union(sources.flatMap(\.methods)))
  }
}
