import Foundation
import Runtime
import TestSupport
import Testing

/// What docs/runtime.md shows to somebody who trains on pictures: these lines, on small files made here.
@Suite("Pictures from Swift alone", .ownGenerator)
struct DigitsTests {
  /// Squares in ten places, written as MNIST's files are.
  private func writeDigits(to folder: String, count: Int) throws {
    var images: [UInt8] = [0, 0, 8, 3] + bytes(count) + bytes(28) + bytes(28), labels: [UInt8] = [0, 0, 8, 1] + bytes(count)
    var random = Choices.seeded(5)
    for k in 0..<count {
      let digit = k % 10, top = 2 + digit / 5 * 14, left = 1 + digit % 5 * 5, shade = UInt8(random.pick(Array(120...250)))
      labels.append(UInt8(digit))
      for row in 0..<28 { for column in 0..<28 { images.append((top..<top + 8).contains(row) && (left..<left + 5).contains(column) ? shade : UInt8(random.pick(Array(0...40)))) } }
    }
    try Data(images).write(to: URL(fileURLWithPath: folder + "train-images-idx3-ubyte"))
    try Data(labels).write(to: URL(fileURLWithPath: folder + "train-labels-idx1-ubyte"))
  }

  private func bytes(_ number: Int) -> [UInt8] { [UInt8(number >> 24), UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255)] }

  private func temporaryFolder() -> String {
    let folder = NSTemporaryDirectory() + "nns-digits-\(UUID().uuidString)/"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test("LeNet learns ten places and is saved")
  func lenet() throws {
    let folder = temporaryFolder()
    defer { Package.remove(folder) }
    try writeDigits(to: folder, count: 320)
    let digits = try MNISTIterator(imagePath: folder + "train-images-idx3-ubyte", labelPath: folder + "train-labels-idx1-ubyte", batchSize: 32)
    let lenet = try Symbol.variable("data")
      .then("Convolution", ["kernel": [5, 5], "num_filter": 20], name: "conv1")
      .then("Activation", ["act_type": "tanh"])
      .then("Pooling", ["pool_type": "max", "kernel": [2, 2], "stride": [2, 2]])
      .then("Convolution", ["kernel": [5, 5], "num_filter": 50], name: "conv2")
      .then("Activation", ["act_type": "tanh"])
      .then("Pooling", ["pool_type": "max", "kernel": [2, 2], "stride": [2, 2]])
      .then("FullyConnected", ["num_hidden": 500], name: "fc1")
      .then("Activation", ["act_type": "tanh"])
      .then("FullyConnected", ["num_hidden": 10], name: "fc2")
      .then("SoftmaxOutput", name: "softmax")
    let inputs = ["data", "softmax_label"]
    let executor = try Executor.simpleBind(lenet, shapes: ["data": [32, 1, 28, 28]]) { inputs.contains($0) ? .null : .write }
    try Initializer.xavier().fill(executor)
    let optimizer = Optimizer(.sgd(momentum: 0.9), learningRate: 0.05, gradientScale: 1 / 32)
    var accuracy = Metric.accuracy()
    for _ in 1...2 {
      accuracy.reset()
      digits.reset()
      while let batch = try digits.next() {
        try executor.assign(["data": batch.data, "softmax_label": batch.label])
        try executor.forward(isTraining: true)
        try executor.backward()
        try optimizer.update(executor)
        try accuracy.update(labels: batch.label, predictions: executor.outputs[0])
      }
    }
    try Checkpoint.save(executor, inputs: inputs, prefix: folder + "lenet", epoch: 2)
    #expect(accuracy.value > 0.9, "\(accuracy.value)")
    let again = try executor.reshaped(["data": [32, 1, 28, 28]])
    #expect(try Checkpoint(prefix: folder + "lenet", epoch: 2).restore(again).isEmpty)
    let message = #expect(throws: RuntimeError.self) { try executor.assign(["date": NDArray(zeros: [1])]) }?.description
    #expect(message == "the executor has no argument or state 'date'\n  it has data, conv1_weight, conv1_bias, conv2_weight, conv2_bias, fc1_weight, fc1_bias, fc2_weight, fc2_bias, softmax_label")
    #expect(throws: RuntimeError.self) { try executor.assign(["data": NDArray(zeros: [32, 28, 28])]) }
  }

  @Test("pictures are written to a record file and read in batches")
  func records() throws {
    let folder = temporaryFolder()
    defer { Package.remove(folder) }
    let fixtures = Package.root + "/Tests/NNBindingsTests/Fixtures/"
    for (k, record) in try RecordFile.read(fixtures + "pictures.rec").enumerated() { try Data(ImageRecord(record).picture).write(to: URL(fileURLWithPath: folder + "picture\(k).png")) }
    try (0..<6).map { "\($0)\t\($0 % 2)\tpicture\($0).png\n" }.joined().write(toFile: folder + "pictures.lst", atomically: true, encoding: .utf8)
    var seen: [(Shape, [Double], Int)] = []
    let count = try ImageRecordWriter.write(list: folder + "pictures.lst", root: folder, to: folder + "pictures.rec")
    var options = ImageRecordIterator.Options()
    options.batchSize = 4
    options.augmentation.resize = 32
    options.augmentation.mirrorsRandomly = true
    let pictures = try ImageRecordIterator(path: folder + "pictures.rec", shape: [3, 32, 32], options: options)
    while let batch = try pictures.next() { seen.append((batch.data.shape, batch.label.doubles(), batch.padding)) }
    #expect(count == 6)
    #expect(seen.map(\.0) == [[4, 3, 32, 32], [4, 3, 32, 32]] && seen.map(\.1) == [[0, 1, 0, 1], [0, 1, 0, 1]] && seen.map(\.2) == [0, 2])
  }

  /// Bytes of MXNet 1.9.1's recordio.MXRecordIO: four bytes within a record that look like the beginning of one cut it in parts.
  @Test("record files are MXNet's to the byte, also of records that hold the magic number")
  func magic() throws {
    let mark: [UInt8] = [0x0A, 0x23, 0xD7, 0xCE], text = { Array(($0 as String).utf8) }
    let records: [[UInt8]] = [text("abcd") + mark + text("efgh"), mark, mark + mark, text("x") + mark, [], text("abc")]
    let expected = """
      0a23d7ce 04000020 61626364 0a23d7ce 04000060 65666768 0a23d7ce 00000020 0a23d7ce 00000060 0a23d7ce 00000020 0a23d7ce 00000040 0a23d7ce 00000060
      0a23d7ce 05000000 780a23d7 ce000000 0a23d7ce 00000000 0a23d7ce 03000000 61626300
      """
    let bytes = try RecordFile.encode(records)
    #expect(bytes.map { String(format: "%02x", $0) }.joined() == expected.filter { !$0.isWhitespace })
    let path = temporaryFolder() + "magic.rec"
    defer { Package.remove(String(path.dropLast(9))) }
    try RecordFile.write(records, to: path)
    #expect(try RecordFile.read(path) == records)
  }

  @Test("a package of its own finds the library by the manifest that docs/runtime.md shows")
  func manifest() throws {
    let folder = temporaryFolder()
    defer { Package.remove(folder) }
    let shown = try #require(Package.read(Package.root + "/Tests/RuntimeTests/Fixtures/Digits/Package.swift"))
    #expect(shown.contains(#"path: "../nns""#))
    try shown.replacingOccurrences(of: "../nns", with: Package.root).replacingOccurrences(of: #"package: "nns""#, with: "package: \"\(URL(fileURLWithPath: Package.root).lastPathComponent)\"")
      .write(toFile: folder + "Package.swift", atomically: true, encoding: .utf8)
    try FileManager.default.createDirectory(atPath: folder + "Sources/Digits", withIntermediateDirectories: true)
    try "import Runtime\n".write(toFile: folder + "Sources/Digits/main.swift", atomically: true, encoding: .utf8)
    let status = system("cd '\(folder)' && swift package resolve > resolved 2>&1 && swift package describe > described 2>&1")
    #expect(status == 0, "\(Package.read(folder + "resolved") ?? "") \(Package.read(folder + "described") ?? "")")
    #expect(Package.read(folder + "described")?.contains("Runtime") == true)
  }
}
