/// ggplot2 in the language, on the functions of base graphics.
///
/// `ggplot_build` computes what layers show (`GGPlotBuilding`): aesthetics, statistics (`GGPlotStats`), positions (`GGPlotPositions`) and scales
/// (`GGPlotScales`). `.draw.plot` (`GGPlotDrawing`) divides the page in inches into panels, axes, strips, titles and legends (`GGPlotGuides`); all ink
/// goes through `GGPlotInk`.
enum GGPlotPackage {
  static let package = PackageLibrary(
    name: "ggplot2", version: "3.4.1", source: GGPlotAesthetics.source, requires: ["scales"],
    methods: [
      "fortify.data.frame", "fortify.tbl_df", "fortify.tbl", "fortify.NULL", "fortify.function", "fortify.formula", "fortify.lm", "fortify.default",
    ],
    parts: [
      GGPlotBuilding.source, GGPlotScales.source, GGPlotScaleMakers.source, GGPlotStats.source, GGPlotPositions.source, GGPlotGeoms.source, GGPlotLayers.source,
      GGPlotFacets.source, GGPlotThemes.source, GGPlotGuides.source, GGPlotInk.source, GGPlotDrawing.source,
    ],
    methodClasses: ["gg", "ggplot", "ggplot_built", "gtable", "uneval", "quosure", "unit", "rel", "theme", "Layer", "Scale"])
}
