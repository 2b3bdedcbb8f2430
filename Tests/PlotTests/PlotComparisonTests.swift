import Glibc
import TestSupport
import Testing

/// Plots beside those of GNU R: scripts in Scripts, what R drew in Expected (scripts/record-plots).
@Suite("Plots beside GNU R's") struct PlotComparisonTests {
  static let folder = "\(Package.root)/Tests/PlotTests"
  static let names = Package.files(below: folder + "/Scripts", suffix: ".R").map { String($0.dropLast(2)) }

  private func draw(_ name: String) throws -> (plot: RecordedPlot?, log: String) {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let script = "\(Self.folder)/Scripts/\(name).R", facts = "\(Self.folder)/facts.R"
    let program = """
      svg("plot.svg"); source("\(script)", local = new.env())
      facts <- capture.output(source("\(facts)", local = new.env())); invisible(dev.off()); writeLines(facts, "facts.txt")
      png("plot.png"); source("\(script)", local = new.env()); invisible(dev.off())
      """
    let result = BuiltProgram.run(["--vanilla", "-e", program], folder: folder, timeoutSeconds: 120)
    guard result.status == 0, let svg = Package.read("\(folder)/plot.svg"), let facts = Package.read("\(folder)/facts.txt") else { return (nil, result.errors + result.output) }
    return (try RecordedPlot(svg: svg, picture: "\(folder)/plot.png", facts: facts), result.errors)
  }

  @Test("a plot is R's plot", .enabled(if: access("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", R_OK) == 0, "needs fonts-dejavu-core"), arguments: names)
  func plot(name: String) throws {
    let expected = RecordedPlot(recorded: try #require(Package.read("\(Self.folder)/Expected/\(name).txt"), "record it: scripts/record-plots \(name)"))
    let (drawn, log) = try draw(name)
    let plot = try #require(drawn, "\(log)")
    for fact in ["usr", "plt", "fig", "xticks", "yticks", "font"] {
      let want = expected.facts[fact] ?? [], have = plot.facts[fact] ?? []
      let scale = max(1e-9, want.map { abs($0) }.max() ?? 1)
      #expect(want.count == have.count && zip(want, have).allSatisfy { abs($0 - $1) <= 1e-4 * scale }, "\(fact): R \(want), drawn \(have)")
    }
    let (share, missing) = plot.share(of: expected)
    #expect(share >= 0.98, "of R's elements \(missing.count) are missing: \(missing.prefix(8))")
    #expect(abs(plot.elementCount - expected.elementCount) <= max(2, expected.elementCount / 50), "R drew \(expected.elementCount) elements, we \(plot.elementCount)")
    let (mean, clear) = plot.difference(from: expected)
    #expect(mean < 0.012 && clear < 0.025, "shades differ by \(mean) on average, clearly in \(clear * 100) % of blocks")
  }

  @Test("a moved, recoloured or missing element is seen")
  func canFail() throws {
    let expected = RecordedPlot(recorded: try #require(Package.read("\(Self.folder)/Expected/points_plain.txt")))
    let other = RecordedPlot(recorded: try #require(Package.read("\(Self.folder)/Expected/points_titles.txt")))
    #expect(expected.share(of: expected).share == 1)
    #expect(expected.share(of: other).share < 0.7)
    #expect(expected.difference(from: expected).mean == 0)
    #expect(expected.difference(from: other).mean > 0.012 || expected.difference(from: other).clear > 0.025)
    var empty = expected
    empty.elements = []
    #expect(empty.share(of: expected).share == 0)
  }

  @Test("there are plots enough") func notEmpty() { #expect(Self.names.count >= 150) }
}
