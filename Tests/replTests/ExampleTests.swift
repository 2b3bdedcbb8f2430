import Glibc
import Pictures
import TestSupport
import Testing

/// The example scripts, each run as a user would in a folder of its own.
@Suite("Examples") struct ExampleTests {
  static let names = Package.files(below: "\(Package.root)/scripts/examples", suffix: ".nns").map { String($0.dropLast(4)) }

  @Test("an example prints what is stored beside it", arguments: names)
  func example(name: String) throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let expected = try #require(Package.read("\(Package.root)/scripts/examples/expected/\(name).txt"))
    let result = BuiltProgram.run(["--vanilla", "\(Package.root)/scripts/examples/\(name).nns"], folder: folder, timeoutSeconds: 300)
    #expect(result.output == expected, "\(result.errors)")
    #expect(result.status == 0)
  }

  @Test("there are examples") func notEmpty() { #expect(Self.names.count >= 10) }

  @Test("transfer learning tells cats from dogs", .enabled(if: Package.sharedFolder != nil, "needs ../shared"))
  func transferLearning() throws {
    let shared = try #require(Package.sharedFolder)
    let folder = Package.lessonFolder()
    defer { Package.remove(folder) }
    let result = BuiltProgram.run(
      ["--vanilla", "\(Package.root)/scripts/lesson-08/transfer-learning.nns", shared + "/data/dogs-vs-cats"], folder: folder, timeoutSeconds: 300)
    #expect(result.output == "9 of 10 photos right\n" || result.output == "10 of 10 photos right\n", "\(result.output)\(result.errors)")
    #expect(result.errors.contains("epoch = 3: m-logloss = 0.0"))
  }

  @Test("pretrained, transferred and random networks are compared", .enabled(if: Package.sharedFolder != nil, "needs ../shared"))
  func threeWays() throws {
    let shared = try #require(Package.sharedFolder)
    let folder = Package.lessonFolder()
    defer { Package.remove(folder) }
    let result = BuiltProgram.run(
      ["--vanilla", "\(Package.root)/scripts/lesson-08/three-ways.nns", shared + "/data/dogs-vs-cats", "1"], folder: folder, timeoutSeconds: 600)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3, "\(result.errors)")
    #expect(lines.first.map { $0.hasSuffix("10 of 10") || $0.hasSuffix(" 9 of 10") } == true, "\(result.output)")
    #expect(lines.dropFirst().first.map { $0.hasSuffix("10 of 10") || $0.hasSuffix(" 9 of 10") } == true, "\(result.output)")
  }

  /// Lines of a transcript that tell something: no empty prompts, no times.
  private func telling(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      // graph.viz warned of a missing viewer; the times of the whole run end the recording.
      !(line == "> " || line == ">" || line.hasPrefix("Warning message:") || line.hasPrefix("real") || line.hasPrefix("user") || line.hasPrefix("sys"))
    }
  }

  @Test("the lesson's sixteen blocks print and draw what they did under GNU R and MXNet 1.2.1", .enabled(if: Package.sharedFolder != nil, "needs ../shared"))
  func wholeLesson() throws {
    let reference = try #require(Package.sharedFolder) + "/reference"
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    symlink("\(reference)/inputs/Dogs vs. Cats", "\(folder)/Dogs vs. Cats")
    symlink("\(reference)/inputs/synset.txt", "\(folder)/synset.txt")
    // The photos lie there already; the generator is needed for the model.
    let generator = try #require(Package.read(reference + "/inputs/mkmodel.R"))
    let model = generator.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.hasPrefix("# dogs / cats") }
    Package.write(model.joined(separator: "\n"), to: folder + "/model.R")
    #expect(BuiltProgram.run(["model.R"], folder: folder, timeoutSeconds: 120).status == 0)
    var input = "png(\"plot_%03d.png\", width = 600, height = 600)\n"
    for block in 1...16 {
      let number = block < 10 ? "0\(block)" : "\(block)"
      input += "##### BLOCK \(number)\n" + (try #require(Package.read("\(reference)/lesson/B\(number).R")))
    }
    let result = BuiltProgram.run(["--vanilla", "-q", "--interactive"], input: input + "invisible(dev.off())\n", folder: folder, timeoutSeconds: 600, joinsErrors: true)
    let expected = telling(try #require(Package.read(reference + "/lesson/lesson_verbatim.mxnet-1.2.1.txt"))), got = telling(result.output).filter { !$0.hasPrefix("> png(") && $0 != "> invisible(dev.off())" }
    #expect(got.count == expected.count)
    for (line, wanted) in zip(got, expected) where line != wanted {
      // The first epoch starts from formula weights with a large step: float32 sums in another order move its mean by a few 1e-4.
      let prefix = "epoch = 1: m-logloss = "
      if line.hasPrefix(prefix), wanted.hasPrefix(prefix), let a = Double(line.dropFirst(prefix.count)), let b = Double(wanted.dropFirst(prefix.count)) {
        #expect(abs(a - b) <= 1e-3, "\(line) for \(wanted)")
      } else { #expect(line == wanted) }
    }
    // graph.viz, which opened a browser there, draws on the device: every picture of blocks 9, 14 and 16 comes one later.
    for number in 2...5 {
      let (mean, clear) = try difference("\(folder)/plot_00\(number + 1).png", "\(reference)/plots/plot_00\(number).png")
      #expect(mean < 0.01 && clear < 0.01, "picture \(number): shades differ by \(mean) on average, clearly at \(clear * 100) % of the pixels")
    }
    // Different pictures are told apart.
    #expect(try difference("\(reference)/plots/plot_004.png", "\(reference)/plots/plot_005.png").mean > 0)
    #expect(try difference("\(reference)/plots/plot_002.png", "\(reference)/plots/plot_005.png").clear > 0.3)
  }

  /// Mean difference of the samples, and the share of those that differ by more than a sixth.
  private func difference(_ a: String, _ b: String) throws -> (mean: Double, clear: Double) {
    let (one, other) = (try Picture.load(a), try Picture.load(b)), plane = one.width * one.height
    try #require(one.width == other.width && one.height == other.height)
    var sum = 0.0, clear = 0
    for i in 0..<(3 * plane) {
      func sample(_ p: Picture) -> Double { p.samples[(p.channels >= 3 ? i / plane : 0) * plane + i % plane] }
      let distance = abs(sample(one) - sample(other))
      sum += distance
      if distance > 1.0 / 6 { clear += 1 }
    }
    return (sum / Double(3 * plane), Double(clear) / Double(3 * plane))
  }
}
