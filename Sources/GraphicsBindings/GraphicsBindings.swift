import Graphics
import Lang
import Pictures

/// The functions that join the language with pictures and plots: imager's, and R's graphics.
public enum GraphicsBindings {
  public static let families: [[Builtin]] = [
    SystemFile.all, DeviceBindings.all, DisplayBindings.all, ParBindings.all, FrameBindings.all, AxisBindings.all, ShapeBindings.all, MeasureBindings.all, ColorBindings.all,
    SurfaceBindings.all, DiagramDrawingBindings.all,
  ]
  public static let library: [LibrarySource] = [
    PlotLibrary.source, DeviceLibrary.source, DisplayLibrary.source, RasterLibrary.source, LegendLibrary.source, PrettyTimesLibrary.source, TermPlotLibrary.source, StatisticsPlotLibrary.source, TimeHistogramLibrary.source, TablePlotLibrary.source, SymbolPlotLibrary.source, ConditioningPlotLibrary.source, MatrixPlotLibrary.source, DiagnosticPlotLibrary.source, DendrogramLibrary.source, SeriesPlotLibrary.source, ColorLibrary.source, HCLPalettes.source,
    DiagramDrawingLibrary.source,
  ]

  /// Makes the picture packages known to `interpreter`.
  public static func install(in interpreter: Interpreter) {
    for (package, version) in [("DiagrammeR", "1.0.9"), ("DiagrammeRsvg", "0.1"), ("htmlwidgets", "1.6.4"), ("visNetwork", "2.1.2")] {
      interpreter.providedPackages[package] = version
    }
    for package in [ImagerPackage.source, EBImagePackage.source, OpenImageRPackage.source] + PictureArrayBindings.packages { interpreter.provide(package) }
  }
}
