import Graphics
import Lang

/// The sheets of paper that `pdf` and `postscript` know.
enum PaperSize {
  /// Inches.
  private static let sheets: [String: (width: Double, height: Double)] = [
    "a4": (21 / 2.54, 29.7 / 2.54), "a4r": (29.7 / 2.54, 21 / 2.54), "letter": (8.5, 11), "us": (8.5, 11), "usr": (11, 8.5), "legal": (8.5, 14), "executive": (7.25, 10.5),
  ]

  /// The drawing's size on a sheet, and the sheet; nil where the page is as large as the drawing.
  ///
  /// A drawing is at most half an inch smaller than the sheet; sizes below a tenth of an inch take that.
  ///
  /// - Parameter isTurned: the drawing lies on its side (`horizontal` of `postscript`).
  static func fit(_ paper: String, width: Double, height: Double, isTurned: Bool, isCentred: Bool, device: String) throws -> (width: Double, height: Double, paper: Canvas.Paper?) {
    let name = paper.lowercased()
    if name == "special" {
      return (width, height, isTurned ? Canvas.Paper(width: height, height: width, left: 0, top: 0, isTurned: true) : nil)
    }
    guard let sheet = sheets[name == "default" ? "a4" : name] else {
      throw RError(device == "pdf" ? "invalid paper type '\(paper)' (pdf)" : "invalid page type '\(paper)' (pscript)")
    }
    let (across, along) = isTurned ? (sheet.height, sheet.width) : (sheet.width, sheet.height)
    func fitted(_ size: Double, _ limit: Double) -> Double { size < 0.1 || size > limit - 0.5 ? limit - 0.5 : size }
    let w = fitted(width, across), h = fitted(height, along)
    let left = isCentred ? (across - w) / 2 : 0, top = isCentred ? (along - h) / 2 : along - h
    return (w, h, Canvas.Paper(width: sheet.width, height: sheet.height, left: left, top: top, isTurned: isTurned))
  }
}
