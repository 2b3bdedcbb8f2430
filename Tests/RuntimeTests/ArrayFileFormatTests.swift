import Foundation
import Runtime
import TestSupport
import Testing

/// A file of arrays put together field by field.
private struct FileBytes {
  var bytes: [UInt8] = []
  mutating func put<T: FixedWidthInteger>(_ values: T...) { for value in values { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } } }
  mutating func put(_ values: [Float]) { for value in values { put(value.bitPattern) } }

  /// A file of one array called "a", whose bytes `body` puts.
  static func holding(_ body: (inout FileBytes) -> Void) -> [UInt8] {
    var file = FileBytes()
    file.put(UInt64(0x112), 0, 1)
    body(&file)
    file.put(UInt64(1), 1)
    file.put(UInt8(ascii: "a"))
    return file.bytes
  }

  /// Every generation, with the elements it holds.
  static let samples: [(name: String, bytes: [UInt8], shape: Shape, elements: [Double])] = [
    ("before 0.11, without a magic number", holding { $0.put(UInt32(2), 1, 3); $0.put(Int32(1), 0, 0); $0.put([1, 2, 3]) }, [1, 3], [1, 2, 3]),
    ("V1", holding { $0.put(UInt32(0xF993_FAC8), 2); $0.put(Int64(3), 1); $0.put(Int32(1), 0, 0); $0.put([4, 5, 6]) }, [3, 1], [4, 5, 6]),
    ("V2", holding { $0.put(UInt32(0xF993_FAC9)); $0.put(Int32(0), 1); $0.put(Int64(2)); $0.put(Int32(1), 0, 0); $0.put([7, 8]) }, [2], [7, 8]),
    ("V2 of int64", holding { $0.put(UInt32(0xF993_FAC9)); $0.put(Int32(0), 1); $0.put(Int64(2)); $0.put(Int32(1), 0, 6); $0.put(Int64(-7), 1 << 60) }, [2], [-7, Double(1 << 60)]),
    ("V2 never filled", holding { $0.put(UInt32(0xF993_FAC9)); $0.put(Int32(0), 0) }, [0], []),
    ("V3, a single number", holding { $0.put(UInt32(0xF993_FACA)); $0.put(Int32(0), 0, 1, 0, 0); $0.put([9]) }, [1], [9]),
    ("V3 never filled", holding { $0.put(UInt32(0xF993_FACA)); $0.put(Int32(0), -1) }, [0], []),
    ("V3 without elements", holding { $0.put(UInt32(0xF993_FACA)); $0.put(Int32(0), 2); $0.put(Int64(0), 3); $0.put(Int32(1), 0, 0) }, [0, 3], []),
    ("CSR", holding {
      $0.put(UInt32(0xF993_FAC9)); $0.put(Int32(2), 1); $0.put(Int64(3)); $0.put(Int32(2)); $0.put(Int64(2), 3); $0.put(Int32(1), 0, 0)
      $0.put(Int32(6), 1); $0.put(Int64(3)); $0.put(Int32(6), 1); $0.put(Int64(3)); $0.put([1, 2, 3]); $0.put(Int64(0), 2, 3); $0.put(Int64(0), 2, 1)
    }, [2, 3], [1, 0, 2, 0, 3, 0]),
    ("CSR whose stored shape was written too early", holding {
      $0.put(UInt32(0xF993_FAC9)); $0.put(Int32(2), 1); $0.put(Int64(0)); $0.put(Int32(2)); $0.put(Int64(2), 3); $0.put(Int32(1), 0, 0)
      $0.put(Int32(6), 1); $0.put(Int64(3)); $0.put(Int32(6), 1); $0.put(Int64(3)); $0.put([1, 2, 3]); $0.put(Int64(0), 2, 3); $0.put(Int64(0), 2, 1)
    }, [2, 3], [1, 0, 2, 0, 3, 0]),
    ("row-sparse", holding {
      $0.put(UInt32(0xF993_FAC9)); $0.put(Int32(1), 2); $0.put(Int64(1), 2); $0.put(Int32(2)); $0.put(Int64(3), 2); $0.put(Int32(1), 0, 0)
      $0.put(Int32(6), 1); $0.put(Int64(1)); $0.put([5, 6]); $0.put(Int64(1))
    }, [3, 2], [0, 0, 5, 6, 0, 0]),
    ("row-sparse whose stored shape was written too early", holding {
      $0.put(UInt32(0xF993_FAC9)); $0.put(Int32(1), 2); $0.put(Int64(0), 2); $0.put(Int32(2)); $0.put(Int64(3), 2); $0.put(Int32(1), 0, 0)
      $0.put(Int32(6), 1); $0.put(Int64(1)); $0.put([5, 6]); $0.put(Int64(1))
    }, [3, 2], [0, 0, 5, 6, 0, 0]),
  ]
}

@Suite("The format of array files", .serialized)
struct ArrayFileFormatTests {
  private func load(_ bytes: [UInt8]) throws -> [(name: String, array: NDArray)] {
    let path = "/tmp/nns-format-\(getpid()).params"
    defer { unlink(path) }
    try #require(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
    return try ArrayFile.load(path)
  }

  @Test("every generation is read")
  func generations() throws {
    for sample in FileBytes.samples {
      let read = try load(sample.bytes)
      #expect(read.count == 1 && read[0].name == "a", "\(sample.name)")
      #expect(read[0].array.shape == sample.shape, "\(sample.name)")
      #expect(read[0].array.doubles() == sample.elements, "\(sample.name)")
    }
  }

  @Test("a file cut anywhere is an error that names the offset")
  func truncated() {
    for sample in FileBytes.samples {
      for length in 1..<sample.bytes.count {
        do {
          _ = try load(Array(sample.bytes[..<length]))
          Issue.record("\(sample.name) cut to \(length) bytes was read")
        } catch { #expect("\(error)".contains("offset"), "\(sample.name) cut to \(length): \(error)") }
      }
    }
  }

  @Test("a file changed anywhere is read or refused, without large arrays")
  func mutated() {
    for sample in FileBytes.samples {
      for offset in sample.bytes.indices {
        for value in [0, 0xFF, sample.bytes[offset] ^ 1, sample.bytes[offset] ^ 0x80] {
          var bytes = sample.bytes
          bytes[offset] = value
          guard let read = try? load(bytes) else { continue }
          let size = read.reduce(0) { $0 + $1.array.count * $1.array.dtype.byteCount }
          #expect(size <= 1 << 26, "\(sample.name), byte \(offset) is \(value)")
        }
      }
    }
  }

  @Test("sizes that overflow, and dense arrays the file cannot justify, are refused")
  func impossible() {
    let huge = FileBytes.holding { $0.put(UInt32(0xF993_FAC9)); $0.put(Int32(0), 3); $0.put(Int64(0), 1 << 62, 4); $0.put(Int32(1), 0, 0) }
    #expect(throws: RuntimeError.self) { try load(huge) }
    let sparse = FileBytes.holding {
      $0.put(UInt32(0xF993_FAC9)); $0.put(Int32(1), 2); $0.put(Int64(0), 1 << 20); $0.put(Int32(2)); $0.put(Int64(1 << 20), 1 << 20); $0.put(Int32(1), 0, 0)
      $0.put(Int32(6), 1); $0.put(Int64(0))
    }
    #expect(throws: RuntimeError.self) { try load(sparse) }
  }

  @Test("a save that fails leaves the old file")
  func atomic() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let path = "\(folder)/a.params"
    try ArrayFile.save([("a", NDArray([1], shape: [1]))], to: path)
    // The file written beside it cannot be made: a folder has its name.
    mkdir("\(path).\(getpid()).tmp", 0o755)
    #expect(throws: RuntimeError.self) { try ArrayFile.save([("a", NDArray([2], shape: [1]))], to: path) }
    #expect(try ArrayFile.load(path)[0].array.doubles() == [1])
  }

  @Test("a save through a link writes the file it names and keeps that file's mode")
  func links() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let path = "\(folder)/a.params", link = "\(folder)/latest.params"
    try ArrayFile.save([("a", NDArray([1], shape: [1]))], to: path)
    chmod(path, 0o640)
    symlink("a.params", link)
    try ArrayFile.save([("a", NDArray([2], shape: [1]))], to: link)
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(path, &status) == 0 && status.st_mode & 0o7777 == 0o640)
    #expect(try ArrayFile.load(path)[0].array.doubles() == [2])
  }

  @Test("files of MXNet 1.x are written again byte for byte", .enabled(if: Package.sharedFolder != nil, "needs ../shared"))
  func byteForByte() throws {
    let folder = try #require(Package.sharedFolder) + "/fixtures/mxnet-format", magic: [UInt8] = [0xC9, 0xFA, 0x93, 0xF9]
    var compared = 0
    for name in Package.files(below: folder, suffix: ".params") + Package.files(below: folder, suffix: ".nd") {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)"), data.count > 28, Array(data[24..<28]) == magic, data.count < 4_000_000, Array(data[28..<32]) == [0, 0, 0, 0] else { continue }
      let arrays = try ArrayFile.load("\(folder)/\(name)"), copy = "/tmp/nns-format-copy-\(getpid()).params"
      defer { unlink(copy) }
      try ArrayFile.save(arrays, to: copy)
      let written = FileManager.default.contents(atPath: copy) ?? Data()
      // Sparse arrays inside come back dense, and are longer.
      if written.count != data.count { continue }
      #expect(written == data, "\(name)")
      compared += 1
    }
    print("\(compared) files compared byte for byte")
    #expect(compared > 0)
  }

  @Test("46 MB are mapped within milliseconds")
  func mapped() throws {
    let path = "/tmp/nns-format-large-\(getpid()).params"
    defer { unlink(path) }
    try ArrayFile.save((0..<46).map { ("w\($0)", NDArray(zeros: [262_144])) }, to: path)
    let start = Processor.secondsOfThread, arrays = try ArrayFile.load(path)
    // Copying 46 MB takes longer even where it is fast.
    #expect(Processor.secondsOfThread - start < 0.01)
    #expect(arrays.count == 46)
  }
}

@Suite("Hostile symbol files")
struct HostileSymbolTests {
  private func file(_ nodes: String, _ heads: String = "[[1, 0, 0]]") -> String { "{\"nodes\": [\(nodes)], \"arg_nodes\": [0], \"heads\": \(heads)}" }
  private let data = #"{"op": "null", "name": "data", "inputs": []}"#

  @Test("are refused with a reason", arguments: [
    (#"{"op": "relu", "name": "r", "inputs": [[1, 0, 0]]}"#, "[[1, 0, 0]]"), (#"{"op": "relu", "name": "r", "inputs": [[7, 0, 0]]}"#, "[[1, 0, 0]]"),
    (#"{"op": "relu", "name": "r", "inputs": [[0, 3, 0]]}"#, "[[1, 0, 0]]"), (#"{"op": "relu", "name": "r", "inputs": [[-1, 0, 0]]}"#, "[[1, 0, 0]]"),
    (#"{"op": "relu", "name": "r", "inputs": [[1e300, 0, 0]]}"#, "[[1, 0, 0]]"), (#"{"op": "relu", "name": "r", "inputs": [[0.5, 0, 0]]}"#, "[[1, 0, 0]]"),
    (#"{"op": "relu", "name": "r", "inputs": [[0, 0, 0], [0, 0, 0]]}"#, "[[1, 0, 0]]"), (#"{"op": "nothing", "name": "r", "inputs": [[0, 0, 0]]}"#, "[[1, 0, 0]]"),
    (#"{"op": "relu", "inputs": [[0, 0, 0]]}"#, "[[1, 0, 0]]"), (#"{"op": "relu", "name": "r", "inputs": [[0, 0, 0]]}"#, "[[9, 0, 0]]"),
    (#"{"op": "Concat", "name": "r", "attrs": {"num_args": "99999999999999999999"}, "inputs": [[0, 0, 0]]}"#, "[[1, 0, 0]]"),
    (#"{"op": "SliceChannel", "name": "r", "attrs": {"num_outputs": "2000000000"}, "inputs": [[0, 0, 0]]}"#, "[[1, 0, 0]]"),
    (#"{"op": "FullyConnected", "name": "r", "attrs": {"num_hidden": 5}, "inputs": [[0, 0, 0]]}"#, "[[1, 0, 0]]"),
  ])
  func refused(node: String, heads: String) {
    #expect(throws: RuntimeError.self) { try Symbol(json: file(data + ", " + node, heads)) }
  }

  @Test("nesting and missing ends are refused")
  func malformed() {
    for text in [String(repeating: "[", count: 100_000), "{\"nodes\": ", "", "{}", "[]", "null", "{\"nodes\": 3, \"heads\": []}", "{\"nodes\": [" + String(repeating: "{\"a\":", count: 10_000)] {
      #expect(throws: RuntimeError.self) { try Symbol(json: text) }
    }
  }

  @Test("a file cut or changed anywhere is read or refused")
  func mutated() throws {
    let net = try Symbol.variable("data").then("Convolution", ["kernel": [3, 3], "num_filter": 4], name: "c").then("Pooling", ["kernel": [2, 2], "pool_type": "max"], name: "p")
      .then("FullyConnected", ["num_hidden": 3], name: "f").then("SoftmaxOutput", name: "softmax")
    let bytes = Array(net.json.utf8)
    var readable = 0
    for offset in stride(from: 0, to: bytes.count, by: 3) {
      for value in [UInt8(ascii: "9"), UInt8(ascii: "\""), UInt8(ascii: "-"), UInt8(ascii: "]"), 0] {
        var changed = bytes
        changed[offset] = value
        guard let symbol = try? Symbol(json: String(decoding: changed, as: UTF8.self)) else { continue }
        readable += 1
        _ = try? ShapeInference(symbol, known: ["data": [1, 1, 8, 8]])
      }
      _ = try? Symbol(json: String(decoding: bytes[..<offset], as: UTF8.self))
    }
    #expect(readable > 0)
  }
}
