/// Graphics devices of packages of others, by the devices there are.
enum DevicePackages {
  static let svglite = PackageLibrary(name: "svglite", version: "2.1.1", source: LibrarySource("svglite", #"""
svglite <- function(filename = "Rplot%03d.svg", width = 10, height = 8, bg = "white", pointsize = 12, standalone = TRUE, ...)
  svg(filename, width = width, height = height, pointsize = pointsize, bg = bg)
"""#))
}
