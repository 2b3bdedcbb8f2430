import Graphics
import Testing

/// Diagrams too long for a page.
@Suite("Diagrams cut into strips") struct DiagramStripsTests {
  /// Units of `depth` boxes in a row beside a shortcut, as in residual networks.
  private func network(units: Int, depth: Int, direction: String) throws -> DiagramDrawing {
    var text = "digraph { rankdir = \(direction)\n"
    for unit in 0..<units {
      let names = ["j\(unit)"] + (0..<depth).map { "u\(unit)_\($0)" } + ["j\(unit + 1)"]
      text += names.joined(separator: " -> ") + "\nj\(unit) -> j\(unit + 1)\n"
    }
    return DiagramDrawing(try DotDiagram(text + "}"))
  }

  @Test("a network of 450 layers stays legible on one page", arguments: ["TB", "BT", "LR", "RL"])
  func long(direction: String) throws {
    let drawing = try network(units: 50, depth: 8, direction: direction)
    let (scale, strips) = drawing.fit(width: 1200, height: 1600)
    // Text of 12 points is drawn 5 pixels high at least; on one strip it would be half a pixel.
    #expect(scale > 0.42 && strips > 5)
    #expect(min(1200 / drawing.width, 1600 / drawing.height) < 0.07)
  }

  @Test("what fits is not cut")
  func short() throws {
    #expect(try network(units: 2, depth: 2, direction: "TB").fit(width: 1200, height: 1600).strips == 1)
    #expect(try network(units: 0, depth: 2, direction: "TB").fit(width: 100, height: 100).strips == 1)
  }

  @Test("rows of boxes beside shortcuts hardly drift: twenty times as many make the diagram at most twice as wide")
  func straight() throws {
    #expect(try network(units: 40, depth: 6, direction: "TB").width < 2 * network(units: 2, depth: 6, direction: "TB").width)
  }
}
