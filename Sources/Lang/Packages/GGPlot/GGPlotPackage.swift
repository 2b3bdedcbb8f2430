/// ggplot2 in the language, on the functions of base graphics.
///
/// `ggplot_build` computes what layers show (`GGPlotBuilding`): aesthetics, statistics (`GGPlotStats`), positions (`GGPlotPositions`) and scales
/// (`GGPlotScales`). `.draw.plot` (`GGPlotDrawing`) divides the page in inches into panels, axes, strips, titles and legends (`GGPlotGuides`); all ink
/// goes through `GGPlotInk`.
enum GGPlotPackage {
  static let package = PackageLibrary(
    name: "ggplot2", version: "3.4.1", source: GGPlotAesthetics.source, requires: ["scales", "grid", "tibble"], data: [GGPlotDatasets.source],
    methods: [
      "fortify.data.frame", "fortify.tbl_df", "fortify.tbl", "fortify.NULL", "fortify.function", "fortify.formula", "fortify.lm", "fortify.default",
    ],
    parts: [
      GGPlotBuilding.source, GGPlotScales.source, GGPlotScaleMakers.source, GGPlotStats.source, GGPlotPositions.source, GGPlotGeoms.source, GGPlotLayers.source,
      GGPlotFacets.source, GGPlotThemes.source, GGPlotGuides.source, GGPlotDrawing.source,
    ],
    methodClasses: ["gg", "ggplot", "ggplot_built", "gtable", "uneval", "quosure", "unit", "rel", "theme", "Layer", "Scale"])

  static let viridis = PackageLibrary(name: "viridis", version: "0.6.2", source: LibrarySource("viridis", #"""
.viridis.scale <- function(aesthetics, discrete, ..., alpha, begin, end, direction, option) {
  f <- get(paste0("scale_", aesthetics, if (discrete) "_viridis_d" else "_viridis_c"), asNamespace("ggplot2"))
  f(..., alpha = alpha, begin = begin, end = end, direction = direction, option = option)
}
scale_fill_viridis <- function(..., alpha = 1, begin = 0, end = 1, direction = 1, discrete = FALSE, option = "D", aesthetics = "fill") .viridis.scale("fill", discrete, ..., alpha = alpha, begin = begin, end = end, direction = direction, option = option)
scale_colour_viridis <- function(..., alpha = 1, begin = 0, end = 1, direction = 1, discrete = FALSE, option = "D", aesthetics = "colour") .viridis.scale("colour", discrete, ..., alpha = alpha, begin = begin, end = end, direction = direction, option = option)
scale_color_viridis <- scale_colour_viridis
"""#), requires: ["viridisLite"], reexports: ["viridisLite"])
}
